/** French sentences about tables of households. */
import type { Sentences } from './template.ts';

/** French sentences about tables of households. */
export const frenchPopulation: Sentences = {
  'CAISSE-COLUMN-MISSING': [
    'Il manque la colonne « {name} », que les règles lisent. Est-ce « {nearest} » ? Renommez-la.',
    'Il manque la colonne « {name} », que les règles lisent. Ajoutez-la.',
  ],
  'CAISSE-COLUMN-KIND': 'La colonne « {name} » devrait être : {expected} ; elle est : {found}. Changez-la.',
  'CAISSE-COLUMN-DECIMALS':
    'La colonne « {name} » a {decimals} décimales ; elle peut en avoir {limit}. Arrondissez-la avant.',
  'CAISSE-COLUMN-RANGE':
    'La colonne « {name} » contient {value:number} ; elle va de {minimum:number} à {maximum:number}. Corrigez ces lignes.',
  'CAISSE-COLUMN-OPTION-UNKNOWN':
    'La colonne « {name} » contient « {word} », qui n’est pas une des réponses possibles ({options}). Corrigez ces lignes.',
  'CAISSE-COLUMN-LENGTH': 'La colonne « {name} » a {length:number} lignes, la table en a {rows:number}. Complétez-la.',
  'CAISSE-GROUP-COLUMN-MISSING': [
    'Il n’y a pas de colonne « {name} » pour faire des groupes. Est-ce « {nearest} » ?',
    'Il n’y a pas de colonne « {name} » pour faire des groupes. Choisissez une colonne de la table.',
  ],
  'CAISSE-GROUPS-TOO-MANY':
    'La colonne « {name} » ferait {groups:number} groupes ; {limit:number} au plus. Choisissez une colonne qui a moins de valeurs.',
  'CAISSE-CSV-QUOTE': 'Des guillemets sont mal placés ou ne se ferment pas. Fermez-les, ou doublez ceux du texte.',
  'CAISSE-CSV-CELLS':
    'Cette ligne a {cells} cellules, et l’en-tête {columns}. Complétez-la, ou mettez entre guillemets les virgules du texte.',
  'CAISSE-CSV-COLUMN-DUPLICATE': 'Deux colonnes s’appellent « {name} ». Renommez l’une des deux.',
  'CAISSE-CSV-EMPTY': 'Ce fichier ne contient aucun foyer. Il faut une ligne d’en-tête, puis une ligne par foyer.',
  'CAISSE-MEMBERS-COUNT':
    'La colonne « {name} » compte {count} personnes, et le foyer en a {members}. Corrigez l’un des deux.',
  'CAISSE-INSTANT-TOTALS-INPUTS':
    'Cette règle lit aussi {names}, et non seulement « {base} ». Prenez un barème sur « {base} » seul, ou les totaux ordinaires.',
  'CAISSE-WEIGHT': '« {text} » n’est pas un poids. Écrivez un nombre de 0 à {limit:number}, avec 6 décimales au plus.',
  'CAISSE-ROWS-INVALID': [
    'Colonne « {column} » : {households:number} lignes ne conviennent pas ({problem}). Corrigez-les.',
  ],
  'CAISSE-FILE-NOT-PARQUET': 'Ce fichier n’est pas un Parquet complet : {reason}. Refaites-le.',
  'CAISSE-DUCKDB-MISSING':
    'Les fichiers Parquet se lisent avec DuckDB, qui n’est pas installé. Installez-le par « npm install @duckdb/node-api ».',
};
