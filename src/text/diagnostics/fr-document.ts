/** French sentences about the shape of a document and the dates of its rules. */
import type { Sentences } from './template.ts';

/** French sentences about the shape of a document and the dates of its rules. */
export const frenchDocument: Sentences = {
  'CAISSE-DOCUMENT-EMPTY': 'Le document est vide. Commencez par « schema: 1 », un nom et des règles.',
  'CAISSE-DOCUMENT-SHAPE':
    'Le document est {received:type}, et non un groupe de clés. Commencez par « schema: 1 », un nom et des règles.',
  'CAISSE-JSON-SYNTAX':
    'Ce texte n’est pas du JSON à cet endroit. Vérifiez les guillemets, les virgules et les accolades.',
  'CAISSE-YAML-TOO-MANY-ALIASES':
    'Les alias YAML (« * ») répètent plus de {limit:number} éléments. Écrivez ces parties sans alias.',
  'CAISSE-YAML-ALIAS-UNKNOWN':
    'L’alias YAML « {alias} » ne renvoie à rien. Placez avant lui l’ancre du même nom, ou retirez-le.',
  'CAISSE-YAML-DUPLICATE-KEY': 'La clé « {key} » est écrite deux fois. Gardez-en une seule.',
  'CAISSE-YAML-KEY': 'Cette clé n’est pas un simple mot. Écrivez un mot, puis deux-points.',
  'CAISSE-KEY-UNKNOWN': [
    'La clé « {key} » n’existe pas ici. Vouliez-vous écrire « {nearest} » ?',
    'La clé « {key} » n’existe pas ici. Clés possibles : {known}.',
    'La clé « {key} » n’est pas permise ici. Retirez-la.',
  ],
  'CAISSE-YAML-COMMA':
    'Entre accolades, une virgule sépare deux clés : « {rest} » en devient une. Mettez le nombre à virgule entre guillemets, par exemple "2,5 %".',
  'CAISSE-KEY-MISSING': [
    'Il manque la clé « {key} ». Ajoutez-la, ou une de celles-ci : {others}.',
    'Il manque la clé « {key} ». Ajoutez-la avec sa valeur.',
  ],
  'CAISSE-KEYS-EXCLUSIVE': 'Les clés « {key} » et « {other} » ne vont pas ensemble. Gardez l’une des deux.',
  'CAISSE-KIND-UNKNOWN': [
    'La forme « {value} » n’existe pas. Vouliez-vous écrire « {nearest} » ?',
    'La forme « {value} » n’existe pas. Formes possibles : {known}.',
  ],
  'CAISSE-VALUE-UNKNOWN': [
    '« {value} » n’est pas possible ici. Vouliez-vous écrire « {nearest} » ?',
    '« {value} » n’est pas possible ici. Choisissez parmi : {known}.',
  ],
  'CAISSE-TYPE': [
    'Il faut ici {expected:type}, et {value} est {received:type}. Écrivez-le entre guillemets : {quoted}.',
    'Il faut ici {expected:type}, et « {value} » est {received:type}. Corrigez cette valeur.',
    'Il faut ici {expected:type}, et c’est {received:type}. Corrigez cette valeur.',
  ],
  'CAISSE-TOO-MANY-ITEMS':
    'Il y a ici {count:number} éléments ; la limite est de {limit:number}. Retirez-en ou regroupez-les.',
  'CAISSE-MONTH': '« {text} » n’est pas un mois. Écrivez l’année et le mois, par exemple 2026-04.',
  'CAISSE-MONTH-AFTER-RULES':
    'En {month:month}, aucune règle n’est plus en vigueur : la dernière s’arrête après {last:month}. Choisissez un mois plus tôt, ou ajoutez une règle.',
  'CAISSE-MONTH-BEFORE-RULES': [
    'En {month:month}, aucune règle n’est encore en vigueur : la première date de {first:month}. Choisissez un mois à partir de celui-là.',
    'En {month:month}, aucune règle n’est en vigueur. Ajoutez une règle qui commence ce mois-là ou avant.',
  ],
  'CAISSE-RULES-MISSING':
    'La première version des règles ne dit rien de « {word} ». Ajoutez-le ; « kind: none » veut dire qu’il n’y en a pas.',
  'CAISSE-RULES-ORDER':
    'Cette version commence en {from:month}, avant la précédente ({before:month}). Rangez les versions de la plus ancienne à la plus récente.',
  'CAISSE-RULES-DUPLICATE': 'Deux versions des règles commencent en {from:month}. Gardez-en une seule.',
  'CAISSE-RULES-OVERLAP':
    'Cette version commence en {from:month}, mais la précédente dure jusqu’en {until:month}. Avancez sa fin (« until ») ou retirez-la.',
  'CAISSE-RULES-GAP':
    'Aucune règle ne vaut entre la fin de la version précédente ({until:month}) et le début de celle-ci ({from:month}). Rapprochez les deux mois, ou retirez « until ».',
  'CAISSE-RULES-UNTIL':
    'Ces règles finissent en {until:month}, avant de commencer en {from:month}. Échangez les deux mois.',
};
