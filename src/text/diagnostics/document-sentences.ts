/** Sentences about the shape of a document and the dates of its rules. */
import type { DocumentDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about the shape of a document and the dates of its rules. */
export const documentSentences: Sentences<keyof DocumentDiagnostics> = defineSentences({
  'CAISSE-DOCUMENT-EMPTY': {
    fr: 'Le document est vide. Commencez par « schema: 1 », un nom et des règles.',
    en: 'The document is empty. Start with “schema: 1”, a name and rules.',
  },
  'CAISSE-DOCUMENT-SHAPE': {
    fr: 'Le document est {received:type}, au lieu d’un ensemble de clés. Commencez par « schema: 1 », un nom et des règles.',
    en: 'The document is {received:type} instead of a set of keys. Start with “schema: 1”, a name and rules.',
  },
  'CAISSE-KEY-UNKNOWN': {
    fr: [
      'La clé « {key} » n’existe pas ici. Vouliez-vous écrire « {nearest} » ?',
      'La clé « {key} » n’existe pas ici. Écrivez « {word} » dans « {inside} ».',
      'La clé « {key} » n’existe pas ici. Clés possibles : {known}.',
      'La clé « {key} » n’est pas acceptée ici. Retirez-la.',
    ],
    en: [
      'The key “{key}” does not exist here. Did you mean “{nearest}”?',
      'The key “{key}” does not exist here. Write “{word}” inside “{inside}”.',
      'The key “{key}” does not exist here. Possible keys: {known}.',
      'The key “{key}” is not allowed here. Remove it.',
    ],
  },
  'CAISSE-KEY-NOT-INSIDE': {
    fr: 'La clé « {key} » n’existe pas ici : elle fait partie de « {above} », qui est vide. Mettez-la plus en retrait que « {above} ».',
    en: 'The key “{key}” does not exist here: it belongs to “{above}”, which is empty. Indent it more than “{above}”.',
  },
  'CAISSE-KEY-MISSING': {
    fr: [
      'Il manque la clé « {key} ». Ajoutez-la, ou l’une de celles-ci : {others}.',
      'Il manque la clé « {key} ». Ajoutez-la avec sa valeur.',
    ],
    en: [
      'The key “{key}” is missing. Add it, or one of these: {others}.',
      'The key “{key}” is missing. Add it with its value.',
    ],
  },
  'CAISSE-KEYS-EXCLUSIVE': {
    fr: 'Les clés « {key} » et « {other} » s’excluent. Gardez l’une des deux.',
    en: 'The keys “{key}” and “{other}” exclude each other. Keep one of the two.',
  },
  'CAISSE-KIND-UNKNOWN': {
    fr: [
      'La forme « {value} » n’existe pas. Vouliez-vous écrire « {nearest} » ?',
      'La forme « {value} » n’existe pas. Formes possibles : {known}.',
    ],
    en: [
      'The kind “{value}” does not exist. Did you mean “{nearest}”?',
      'The kind “{value}” does not exist. Possible kinds: {known}.',
    ],
  },
  'CAISSE-VALUE-UNKNOWN': {
    fr: [
      'La valeur « {value} » n’est pas possible ici. Vouliez-vous écrire « {nearest} » ?',
      'La valeur « {value} » n’est pas possible ici. Choisissez parmi : {known}.',
    ],
    en: [
      'The value “{value}” is not possible here. Did you mean “{nearest}”?',
      'The value “{value}” is not possible here. Choose one of: {known}.',
    ],
  },
  'CAISSE-TYPE': {
    fr: [
      'La valeur attendue ici est {expected:type}, mais {value} est {received:type}. Écrivez-la entre guillemets : {quoted}.',
      'La valeur attendue ici est {expected:type}, mais « {value} » est {received:type}. Clés possibles : {keys}.',
      'La valeur attendue ici est {expected:type}, et non {received:type}. Clés possibles : {keys}.',
      'La valeur attendue ici est {expected:type}, mais « {value} » est {received:type}. Corrigez cette valeur.',
      'La valeur attendue ici est {expected:type}, et non {received:type}. Corrigez cette valeur.',
    ],
    en: [
      'The expected value is {expected:type}, but {value} is {received:type}. Write it between quotes: {quoted}.',
      'The expected value is {expected:type}, but “{value}” is {received:type}. Possible keys: {keys}.',
      'The expected value is {expected:type}, not {received:type}. Possible keys: {keys}.',
      'The expected value is {expected:type}, but “{value}” is {received:type}. Correct this value.',
      'The expected value is {expected:type}, not {received:type}. Correct this value.',
    ],
  },
  'CAISSE-YAML-NAMES': {
    fr: 'Des valeurs précédées de leur nom sont attendues ici, et non une liste. Remplacez chaque tiret par un nom suivi de deux-points.',
    en: 'Values under names are expected here, not a list. Replace each dash with a name and a colon.',
  },
  'CAISSE-VALUE-UNREADABLE': {
    fr: 'Cette valeur ne peut pas être lue : une erreur survient à sa lecture. Remplacez-la par une donnée simple.',
    en: 'This value cannot be read: reading it causes an error. Replace it with plain data.',
  },
  'CAISSE-TOO-MANY-ITEMS': {
    fr: 'Il y a ici {count:number} éléments ; la limite est de {limit:number}. Retirez-en, ou regroupez-les.',
    en: 'There are {count:number} items here; the limit is {limit:number}. Remove or merge some of them.',
  },
  'CAISSE-MONTH': {
    fr: '« {text} » n’est pas un mois. Écrivez l’année et le mois, par exemple 2026-04.',
    en: '“{text}” is not a month. Write the year and the month, for example 2026-04.',
  },
  'CAISSE-MONTH-AFTER-RULES': {
    fr: 'En {month:month}, plus aucune règle n’est en vigueur : les dernières se terminent en {last:month}. Choisissez un mois antérieur, ou ajoutez des règles.',
    en: 'No rules are in force any more in {month:month}: the last ones end in {last:month}. Choose an earlier month, or add rules.',
  },
  'CAISSE-MONTH-BEFORE-RULES': {
    fr: [
      'En {month:month}, aucune règle n’est encore en vigueur : les premières commencent en {first:month}. Choisissez ce mois ou un mois postérieur.',
      'En {month:month}, aucune règle n’est en vigueur. Ajoutez des règles qui commencent au plus tard ce mois-là.',
    ],
    en: [
      'No rules are in force yet in {month:month}: the first ones start in {first:month}. Choose that month or a later one.',
      'No rules are in force in {month:month}. Add rules that start in that month or earlier.',
    ],
  },
  'CAISSE-RULES-MISSING': {
    fr: 'La première version des règles n’a pas de « {part} ». Ajoutez cette clé ; « kind: none » signifie qu’il n’y en a pas.',
    en: 'The first version of the rules has no “{part}”. Add this key; “kind: none” means that there is none.',
  },
  'CAISSE-RULES-ORDER': {
    fr: 'Cette version commence en {from:month}, avant la précédente ({before:month}). Rangez les versions de la plus ancienne à la plus récente.',
    en: 'This version starts in {from:month}, before the previous one ({before:month}). Sort the versions from the oldest to the most recent.',
  },
  'CAISSE-RULES-DUPLICATE': {
    fr: 'Deux versions des règles commencent en {from:month}. Gardez-en une seule.',
    en: 'Two versions of the rules start in {from:month}. Keep only one of them.',
  },
  'CAISSE-RULES-OVERLAP': {
    fr: 'Cette version commence en {from:month}, mais la précédente se termine en {until:month}. Avancez la fin de la précédente (« until »), ou retirez cette fin.',
    en: 'This version starts in {from:month}, but the previous one ends in {until:month}. Move the end of the previous one (“until”) earlier, or remove that end.',
  },
  'CAISSE-RULES-GAP': {
    fr: 'Aucune règle n’est en vigueur entre la fin de la version précédente ({until:month}) et le début de celle-ci ({from:month}). Rapprochez ces deux mois, ou retirez « until ».',
    en: 'No rules are in force between the end of the previous version ({until:month}) and the start of this one ({from:month}). Bring these two months together, or remove “until”.',
  },
  'CAISSE-RULES-UNTIL': {
    fr: 'Ces règles se terminent en {until:month}, avant leur début en {from:month}. Échangez les deux mois.',
    en: 'These rules end in {until:month}, before they start in {from:month}. Swap the two months.',
  },
});
