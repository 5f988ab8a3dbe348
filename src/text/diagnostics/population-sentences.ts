/** Sentences about tables of households. */
import type { PopulationDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about tables of households. */
export const populationSentences: Sentences<keyof PopulationDiagnostics> = defineSentences({
  'CAISSE-COLUMN-MISSING': {
    fr: [
      'Il manque la colonne « {name} ». Colonnes par âge que les règles lisent : {counts}. Celles du fichier ({others}) comptent d’autres âges et ne peuvent pas être converties. Comptez à nouveau les personnes, ou donnez leurs âges dans une colonne « ages ».',
      'Il manque la colonne « {name} », nécessaire aux règles. Si c’est la colonne « {nearest} », ajoutez --map {name}={nearest}. Si la valeur est la même pour toutes les lignes, ajoutez {option}.',
      'Il manque la colonne « {name} », nécessaire aux règles. Ajoutez-la ; ou, si la valeur est la même pour toutes les lignes, ajoutez {option}.',
      'Il manque la colonne « {name} ». Si c’est la colonne « {nearest} », renommez-la, ou corrigez le nom demandé. Sinon, ajoutez-la.',
      'Il manque la colonne « {name} ». Ajoutez-la, ou corrigez le nom demandé.',
    ],
    en: [
      'The column “{name}” is missing. Columns by age that the rules read: {counts}. Those of the file ({others}) count other ages and cannot be converted. Count the members again, or give their ages in a column “ages”.',
      'The column “{name}”, which the rules need, is missing. If it is the column “{nearest}”, add --map {name}={nearest}. If all rows have the same value, add {option}.',
      'The column “{name}”, which the rules need, is missing. Add it; or, if all rows have the same value, add {option}.',
      'The column “{name}” is missing. If it is the column “{nearest}”, rename it, or correct the name that is asked for. Otherwise, add it.',
      'The column “{name}” is missing. Add it, or correct the name that is asked for.',
    ],
  },
  'CAISSE-COLUMN-KIND': {
    fr: 'Chaque cellule de la colonne « {name} » doit être {expected:type}, et non {found:type}. Convertissez cette colonne.',
    en: 'Each cell of the column “{name}” must be {expected:type}, not {found:type}. Convert this column.',
  },
  'CAISSE-COLUMN-DECIMALS': {
    fr: 'La colonne « {name} » a trop de décimales : {decimals}, pour un maximum de {limit}. Arrondissez-la d’abord.',
    en: 'The column “{name}” has too many decimals: {decimals}, for a maximum of {limit}. Round it first.',
  },
  'CAISSE-COLUMN-RANGE': {
    fr: 'La colonne « {name} » contient {value:number}, hors des limites de {minimum:number} à {maximum:number}. Corrigez ces lignes.',
    en: 'The column “{name}” contains {value:number}, outside the range from {minimum:number} to {maximum:number}. Correct these rows.',
  },
  'CAISSE-COLUMN-OPTION-UNKNOWN': {
    fr: 'La colonne « {name} » contient « {option} », qui ne fait pas partie des réponses possibles ({options}). Corrigez ces lignes.',
    en: 'The column “{name}” contains “{option}”, which is not one of the possible answers ({options}). Correct these rows.',
  },
  'CAISSE-COLUMN-LENGTH': {
    fr: 'Le nombre de lignes de la colonne « {name} » est {length:number}, celui de la table {rows:number}. Complétez la colonne ou la table.',
    en: 'The number of rows of the column “{name}” is {length:number}, that of the table {rows:number}. Complete the column or the table.',
  },
  'CAISSE-GROUP-COLUMN-MISSING': {
    fr: [
      'La table n’a pas de colonne « {name} » pour former des groupes. Vouliez-vous écrire « {nearest} » ?',
      'La table n’a pas de colonne « {name} » pour former des groupes. Choisissez une colonne de la table.',
    ],
    en: [
      'The table has no column “{name}” to group by. Did you mean “{nearest}”?',
      'The table has no column “{name}” to group by. Choose a column of the table.',
    ],
  },
  'CAISSE-GROUPS-TOO-MANY': {
    fr: 'La colonne « {name} » donne {groups:number} groupes ; la limite est de {limit:number}. Choisissez une colonne qui a moins de valeurs.',
    en: 'The column “{name}” gives {groups:number} groups; the limit is {limit:number}. Choose a column with fewer values.',
  },
  'CAISSE-CSV-QUOTE': {
    fr: 'Des guillemets sont mal placés ou ne sont pas fermés. Fermez-les, ou doublez ceux du texte.',
    en: 'Quotes are misplaced or not closed. Close them, or double those of the text.',
  },
  'CAISSE-CSV-FORMULA': {
    fr: 'La cellule contient une formule, « {text} ». Enregistrez les valeurs du tableur à la place des formules.',
    en: 'The cell has a formula, “{text}”. Save the values of the spreadsheet in place of its formulas.',
  },
  'CAISSE-CSV-DECIMAL-MARKS': {
    fr: 'Le nombre « {text} » n’a pas le même signe décimal que les précédents de sa colonne, « {mark} ». Écrivez toute la colonne avec le même signe.',
    en: 'The number “{text}” has another decimal mark than those before it in its column, “{mark}”. Write the whole column with one mark.',
  },
  'CAISSE-CSV-HOUSEHOLDS': {
    fr: '« {text} » n’est pas un nombre de foyers. Écrivez un nombre entier à partir de 1, ou retirez la ligne.',
    en: '“{text}” is not a number of households. Write a whole number from 1 on, or remove the line.',
  },
  'CAISSE-CSV-NO-HOUSEHOLDS': {
    fr: 'Aucun foyer du fichier ne participe pendant les mois du scénario, qui commence en {start:month}. Vérifiez les mois d’entrée et de sortie.',
    en: 'No household of the file takes part in the months of the scenario, which starts in {start:month}. Check the months of entry and exit.',
  },
  'CAISSE-CSV-CELLS': {
    fr: 'Le nombre de cellules de cette ligne est {cells}, celui de l’en-tête {columns}. Complétez la ligne, ou mettez entre guillemets les textes qui contiennent le séparateur des colonnes.',
    en: 'The number of cells of this row is {cells}, that of the header {columns}. Complete the row, or put texts that contain the separator of the columns between quotes.',
  },
  'CAISSE-CSV-COLUMN-DUPLICATE': {
    fr: 'Deux colonnes s’appellent « {name} ». Renommez l’une des deux.',
    en: 'Two columns are called “{name}”. Rename one of them.',
  },
  'CAISSE-DISTRIBUTION-NET': {
    fr: 'Le budget d’un an, ce qui l’équilibre, et qui gagne ou perd ne se calculent que si les versements et les aides sont tous des montants mensuels en argent. Choisissez des règles de cette forme.',
    en: 'The budget of a year, what balances it, and who gains or loses can be computed only if contributions and allocations are all monthly amounts of money. Choose rules of this form.',
  },
  'CAISSE-MEANS-THRESHOLD': {
    fr: [
      'Les lignes sont des moyennes, et « {result} » a un seuil de {threshold:number} qui porte sur « {name} » : le résultat d’une moyenne n’est pas la moyenne des résultats. Utilisez un fichier de foyers.',
      'Les lignes sont des moyennes, et « {result} » a un seuil qui porte sur « {name} » : le résultat d’une moyenne n’est pas la moyenne des résultats. Utilisez un fichier de foyers.',
    ],
    en: [
      'The rows are means, and “{result}” has a threshold of {threshold:number} on “{name}”: the result of a mean is not the mean of the results. Use a file of households.',
      'The rows are means, and “{result}” has a threshold on “{name}”: the result of a mean is not the mean of the results. Use a file of households.',
    ],
  },
  'CAISSE-MEANS-PRODUCT': {
    fr: 'Les lignes sont des moyennes, et « {result} » multiplie ou divise deux nombres du foyer, dont « {name} » : le résultat d’une moyenne n’est pas la moyenne des résultats. Utilisez un fichier de foyers.',
    en: 'The rows are means, and “{result}” multiplies or divides two numbers of the household, one of them “{name}”: the result of a mean is not the mean of the results. Use a file of households.',
  },
  'CAISSE-CSV-EMPTY': {
    fr: 'Ce fichier ne contient aucun foyer. Écrivez une ligne d’en-tête, puis une ligne par foyer.',
    en: 'This file contains no household. Write a header, then one row per household.',
  },
  'CAISSE-MEMBERS-COUNT': {
    fr: 'Le nombre de personnes de la colonne « {name} » est {count}, celui des personnes du foyer {members}. Corrigez l’un des deux.',
    en: 'The number of persons in the column “{name}” is {count}, that of the members of the household {members}. Correct one of the two.',
  },
  'CAISSE-MEMBERS-CONFLICT': {
    fr: 'Aucun foyer ne peut avoir à la fois les nombres de personnes de ces colonnes : {names}. Corrigez cette ligne.',
    en: 'No household can have the numbers of members of these columns together: {names}. Correct this row.',
  },
  'CAISSE-COLUMN-CLASH': {
    fr: '« {name} » est donné deux fois : par « {first} » et par « {second} ». Gardez l’un des deux.',
    en: '“{name}” is given twice: by “{first}” and by “{second}”. Keep one of the two.',
  },
  'CAISSE-FACT-UNREAD': {
    fr: [
      'Les règles ne lisent pas de nombre « {name} ». Vouliez-vous écrire « {nearest} » ? Nombres qu’elles lisent : {numbers}.',
      'Les règles ne lisent pas de nombre « {name} ». Nombres qu’elles lisent : {numbers}.',
      'Les règles ne lisent pas « {name} ». Vouliez-vous écrire « {nearest} » ?',
      'Les règles ne lisent pas « {name} ». Retirez cette option, ou vérifiez le nom.',
    ],
    en: [
      'The rules read no number “{name}”. Did you mean “{nearest}”? Numbers that they read: {numbers}.',
      'The rules read no number “{name}”. Numbers that they read: {numbers}.',
      'The rules do not read “{name}”. Did you mean “{nearest}”?',
      'The rules do not read “{name}”. Remove this option, or check the name.',
    ],
  },
  'CAISSE-INSTANT-TOTALS-INPUTS': {
    fr: 'Cette règle ne lit pas seulement « {base} », mais aussi : {names}. Choisissez un barème sur « {base} » seul, ou calculez les totaux ordinaires.',
    en: 'This rule reads not only “{base}”, but also: {names}. Choose a scale on “{base}” alone, or compute ordinary totals.',
  },
  'CAISSE-WEIGHT': {
    fr: '« {text} » n’est pas un poids. Écrivez un nombre de 0 à {limit:number}.',
    en: '“{text}” is not a weight. Write a number from 0 to {limit:number}.',
  },
  'CAISSE-ROWS-INVALID': {
    fr: 'Dans la colonne « {column} », le nombre de lignes non valides est {households:number} ({problem:problem}). Corrigez ces lignes.',
    en: 'In the column “{column}”, the number of invalid rows is {households:number} ({problem:problem}). Correct these rows.',
  },
});
