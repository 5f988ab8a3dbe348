/** Sentences about the figures of a document and the names that it declares. */
import type { FigureDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about the figures of a document and the names that it declares. */
export const figureSentences: Sentences<keyof FigureDiagnostics> = defineSentences({
  'CAISSE-FIGURE-INPUT': {
    fr: '« {name} » est une donnée du foyer, alors qu’un chiffre est attendu ici. Pour un chiffre qui a un nom, déclarez-le dans « parameters » et écrivez « parameter ». Pour calculer avec cette donnée, écrivez une règle (« kind: rule ») qui la lit : « kind: input, name: {name} ».',
    en: '“{name}” is an input of the household, but a figure is expected here. For a figure with a name, declare it under “parameters” and write “parameter”. To compute with this input, write a rule (“kind: rule”) that reads it: “kind: input, name: {name}”.',
  },
  'CAISSE-ID': {
    fr: 'L’identifiant « {id} » ne peut avoir que des lettres sans accent, des chiffres et des tirets. Écrivez par exemple « {correct} ».',
    en: 'The identifier “{id}” may only have letters without accents, digits and hyphens. Write, for example, “{correct}”.',
  },
  'CAISSE-FIGURE-CURRENCY': {
    fr: 'Le montant « {text} » est écrit en {written}, alors que la monnaie de la caisse est {currency}. Écrivez-le en {currency}, ou donnez à `currency.code` la valeur {written}.',
    en: 'The amount “{text}” is written in {written}, but the currency of the caisse is {currency}. Write it in {currency}, or set `currency.code` to {written}.',
  },
  'CAISSE-FIGURE-NEGATIVE': {
    fr: 'Le nombre {text:written} est négatif. Écrivez un nombre positif ou nul.',
    en: 'The number {text:written} is negative. Write zero or a positive number.',
  },
  'CAISSE-FIGURE-ZERO': {
    fr: 'Le nombre {text:written} n’est pas supérieur à zéro. Écrivez un nombre positif.',
    en: 'The number {text:written} is not above zero. Write a positive number.',
  },
  'CAISSE-RATE-LOOKS-LIKE-PERCENT': {
    fr: 'Sans le signe %, {text:written} vaut 100 fois plus que {text:written} %. Pour {rate:rate}, écrivez "{text} %".',
    en: 'Without a percent sign, {text:written} is 100 times {text:written}%. For {rate:rate}, write "{text} %".',
  },
  'CAISSE-AGE': {
    fr: 'L’âge {age} n’est pas possible. Écrivez un nombre entier d’années de 1 à {limit}.',
    en: 'The age {age} is not possible. Write a whole number of years from 1 to {limit}.',
  },
  'CAISSE-AGE-ORDER': {
    fr: 'L’âge {age} suit un âge égal ou supérieur, {before}. Rangez les âges par ordre croissant, sans répétition.',
    en: 'The age {age} follows an equal or higher age, {before}. Sort the ages in ascending order, without repetition.',
  },
  'CAISSE-ROUNDING-TOO-FINE': {
    fr: 'Un montant ne peut pas être arrondi à {to:number} : le centime est la plus petite unité. Écrivez 0.01 ou un multiple plus grand.',
    en: 'An amount cannot be rounded to {to:number}: the cent is the smallest unit. Write 0.01 or a larger multiple.',
  },
  'CAISSE-SCALE-START': {
    fr: 'Le premier seuil du barème est {from:number} au lieu de 0. Commencez la première tranche à 0.',
    en: 'The first threshold of the scale is {from:number} instead of 0. Start the first bracket at 0.',
  },
  'CAISSE-ID-DUPLICATE': {
    fr: 'L’identifiant « {id} » figure deux fois dans cette liste. Donnez un identifiant différent à chaque élément.',
    en: 'The identifier “{id}” appears twice in this list. Give each item a different identifier.',
  },
  'CAISSE-NAME-TAKEN': {
    fr: 'Le nom « {name} » est déjà utilisé. Choisissez-en un autre.',
    en: 'The name “{name}” is already used. Choose another one.',
  },
  'CAISSE-SOURCE-UNKNOWN': {
    fr: [
      'La source « {name} » n’est pas déclarée. Vouliez-vous écrire « {nearest} » ?',
      'La source « {name} » n’est pas déclarée. Ajoutez-la dans « sources ».',
    ],
    en: [
      'The source “{name}” is not declared. Did you mean “{nearest}”?',
      'The source “{name}” is not declared. Add it under “sources”.',
    ],
  },
  'CAISSE-INPUT-UNKNOWN': {
    fr: [
      'La donnée « {name} » n’est pas déclarée. Vouliez-vous écrire « {nearest} » ?',
      'La donnée « {name} » n’est pas déclarée. Déclarez-la dans « inputs ».',
    ],
    en: [
      'The input “{name}” is not declared. Did you mean “{nearest}”?',
      'The input “{name}” is not declared. Declare it under “inputs”.',
    ],
  },
  'CAISSE-INPUT-OF-MEMBERS': {
    fr: 'La donnée « {name:label} » est celle de chaque personne, et non du foyer. Utilisez une cotisation « each-member », ou une grandeur « sum-of-members » qui l’additionne.',
    en: 'The input “{name:label}” is one of each member, not of the household. Use a contribution “each-member”, or a quantity “sum-of-members” that adds it up.',
  },
  'CAISSE-INPUT-OF-HOUSEHOLD': {
    fr: 'La donnée « {name:label} » est celle du foyer, et non de chaque personne. Ajoutez « members » à sa déclaration dans « inputs ».',
    en: 'The input “{name:label}” is one of the household, not of each member. Add “members” to its declaration under “inputs”.',
  },
  'CAISSE-INPUT-MEMBERS': {
    fr: 'Le nombre de personnes {members:number} n’est pas possible. Indiquez un nombre entier de 1 à {limit:number}.',
    en: 'The number of members {members:number} is not possible. Give a whole number from 1 to {limit:number}.',
  },
  'CAISSE-QUANTITY-UNKNOWN': {
    fr: [
      'La grandeur « {name} » n’est pas déclarée. Vouliez-vous écrire « {nearest} » ?',
      'La grandeur « {name} » n’est pas déclarée. Déclarez-la dans « quantities » ou « inputs ».',
    ],
    en: [
      'The quantity “{name}” is not declared. Did you mean “{nearest}”?',
      'The quantity “{name}” is not declared. Declare it under “quantities” or “inputs”.',
    ],
  },
  'CAISSE-QUANTITY-CYCLE': {
    fr: 'La grandeur « {name} » est calculée à partir d’elle-même ({cycle:path}). Supprimez cette référence circulaire.',
    en: 'The quantity “{name}” is computed from itself ({cycle:path}). Remove this circular reference.',
  },
  'CAISSE-QUANTITY-TYPE': {
    fr: 'La grandeur attendue ici est {expected:type}, mais « {name} » est {found:type}. Choisissez une autre grandeur.',
    en: 'The expected quantity is {expected:type}, but “{name}” is {found:type}. Choose another quantity.',
  },
  'CAISSE-PARAMETER-UNKNOWN': {
    fr: [
      'Le paramètre « {name} » n’est pas déclaré. Vouliez-vous écrire « {nearest} » ?',
      'Le paramètre « {name} » n’est pas déclaré. Déclarez-le dans « parameters ».',
    ],
    en: [
      'The parameter “{name}” is not declared. Did you mean “{nearest}”?',
      'The parameter “{name}” is not declared. Declare it under “parameters”.',
    ],
  },
  'CAISSE-PARAMETER-TYPE': {
    fr: 'Le paramètre attendu ici est {expected:type}, mais « {name} » est {found:type}. Changez son « type », ou choisissez un autre paramètre.',
    en: 'The expected parameter is {expected:type}, but “{name}” is {found:type}. Change its “type”, or choose another parameter.',
  },
  'CAISSE-PARAMETER-VALUE-MISSING': {
    fr: 'Le paramètre « {name} » n’a pas de valeur, alors qu’il en faut une ici. Donnez-lui une valeur, avec « assumption » si c’est une hypothèse.',
    en: 'The parameter “{name}” has no value, but one is required here. Give it a value, with “assumption” if it is a hypothesis.',
  },
  'CAISSE-RESULT-TYPE': {
    fr: 'Le résultat de cette règle est {found:type}, au lieu de {expected:type}. Modifiez la règle pour obtenir ce type de résultat.',
    en: 'The result of this rule is {found:type} instead of {expected:type}. Change the rule to give this type of result.',
  },
  'CAISSE-RATE-BASE': {
    fr: 'Un taux s’applique à un montant, mais « {base} » est {found:type}. Choisissez un montant dans « rateOn ».',
    en: 'A rate applies to an amount, but “{base}” is {found:type}. Choose an amount in “rateOn”.',
  },
  'CAISSE-RATE-ROUNDING-MISSING': {
    fr: 'Le taux interpolé entre deux points n’a pas d’arrondi. Ajoutez « rateRounding », par exemple « to: 0.0001 ».',
    en: 'The rate interpolated between two points has no rounding. Add “rateRounding”, for example “to: 0.0001”.',
  },
  'CAISSE-RATE-ROUNDING-UNUSED': {
    fr: '« rateRounding » arrondit un taux, mais ce barème donne des montants. Retirez cette clé, ou ajoutez « rateOn ».',
    en: '“rateRounding” rounds a rate, but this scale gives amounts. Remove this key, or add “rateOn”.',
  },
  'CAISSE-POINTS-SUM': {
    fr: 'Entre ces points, les montants exacts ont trop de décimales pour être additionnés avant l’arrondi. Choisissez des points à des distances rondes, par exemple de 100 en 100 ; pour un calcul par personne, l’arrondi de chaque montant (« rounding » dans « of ») suffit.',
    en: 'Between these points, the exact amounts have too many decimals to be added up before the rounding. Choose points at round distances, for example every 100; for a computation for each member, rounding each amount (“rounding” in “of”) is enough.',
  },
  'CAISSE-DAYS-PER-MONTH-MISSING': {
    fr: 'Le calcul d’un reste à vivre par jour demande un nombre de jours par mois. Ajoutez « daysPerMonth », par exemple 30.',
    en: 'Computing a remaining income per day requires a number of days per month. Add “daysPerMonth”, for example 30.',
  },
  'CAISSE-DAYS-PER-MONTH-UNUSED': {
    fr: '« daysPerMonth » s’applique seulement à un reste à vivre par jour. Retirez cette clé, ou écrivez « period: day ».',
    en: '“daysPerMonth” applies only to a remaining income per day. Remove this key, or write “period: day”.',
  },
});
