/** Sentences about the rules of the algebra, their plans and their curves. */
import type { RuleDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about the rules of the algebra, their plans and their curves. */
export const ruleSentences: Sentences<keyof RuleDiagnostics> = defineSentences({
  'CAISSE-RULE-TOO-DEEP': {
    fr: 'Cette règle imbrique plus de {limit} niveaux d’opérations. Simplifiez-la, ou déclarez ses parties dans « quantities ».',
    en: 'This rule nests more than {limit} levels of operations. Simplify it, or declare its parts under “quantities”.',
  },
  'CAISSE-RULE-TOO-LARGE': {
    fr: 'Cette règle a plus de {limit:number} opérations. Simplifiez-la.',
    en: 'This rule has more than {limit:number} operations. Simplify it.',
  },
  'CAISSE-RULE-TOO-MANY-ROWS': {
    fr: 'Les barèmes et les listes de réponses de cette règle ont {rows:number} lignes en tout ; la limite est de {limit:number}. Simplifiez-la.',
    en: 'The scales and the lists of options of this rule have {rows:number} rows in all; the limit is {limit:number}. Simplify it.',
  },
  'CAISSE-RULE-TOO-MANY-BRACKETS': {
    fr: 'Ce barème a {brackets:number} lignes ; la limite est de {limit:number}. Regroupez des tranches.',
    en: 'This scale has {brackets:number} rows; the limit is {limit:number}. Merge some brackets.',
  },
  'CAISSE-RULE-EMPTY-LIST': {
    fr: 'Cette liste est vide. Ajoutez au moins un élément.',
    en: 'This list is empty. Add at least one item.',
  },
  'CAISSE-RULE-NUMBER-UNREADABLE': {
    fr: '« {text} » n’est pas un nombre décimal d’au plus {limit} chiffres. Écrivez des chiffres, avec un point avant les décimales.',
    en: '“{text}” is not a decimal number of at most {limit} digits. Write digits, with a point before the decimals.',
  },
  'CAISSE-RULE-INPUT-DECIMALS': {
    fr: [
      'La borne {end} de la donnée « {name} » a trop de décimales : le nombre déclaré est {decimals}. Arrondissez-la, ou déclarez plus de décimales.',
      'La donnée « {name} » déclare {decimals} décimales ; il faut un nombre entier de 0 à {limit}. Corrigez ce nombre.',
    ],
    en: [
      'The limit {end} of the input “{name}” has too many decimals: the declared number is {decimals}. Round it, or declare more decimals.',
      'The input “{name}” declares {decimals} decimals; a whole number from 0 to {limit} is required. Correct this number.',
    ],
  },
  'CAISSE-RULE-INPUT-RANGE': {
    fr: 'Pour la donnée « {name} », le minimum {minimum:number} dépasse le maximum {maximum:number}. Échangez-les.',
    en: 'For the input “{name}”, the minimum {minimum:number} is above the maximum {maximum:number}. Swap them.',
  },
  'CAISSE-RULE-INPUT-CONFLICT': {
    fr: 'La donnée « {name} » est déclarée de deux façons différentes dans la même règle. Gardez une seule déclaration.',
    en: 'The input “{name}” is declared in two different ways in one rule. Keep a single declaration.',
  },
  'CAISSE-RULE-THRESHOLD-ORDER': {
    fr: 'Le seuil {threshold:number} suit un seuil plus grand, {before:number}. Rangez les seuils par ordre croissant.',
    en: 'The threshold {threshold:number} follows a larger one, {before:number}. Sort the thresholds in ascending order.',
  },
  'CAISSE-RULE-THRESHOLD-DUPLICATE': {
    fr: 'Le seuil {threshold:number} figure deux fois. Supprimez l’une des deux lignes, ou changez son seuil.',
    en: 'The threshold {threshold:number} appears twice. Remove one of the two rows, or change its threshold.',
  },
  'CAISSE-RULE-ROUNDING-MULTIPLE': {
    fr: 'Un arrondi à un multiple de {to:number} est impossible. Indiquez un nombre supérieur à zéro, par exemple 0.01 pour le centime.',
    en: 'Rounding to a multiple of {to:number} is impossible. Give a number above zero, for example 0.01 for the cent.',
  },
  'CAISSE-RULE-AGE-RANGE': {
    fr: [
      'La tranche d’âge de {from} ans inclus à {before} ans exclu est vide ou n’est pas en années entières. Indiquez deux âges entiers par ordre croissant.',
      'L’âge {from} n’est pas un nombre entier d’années positif ou nul. Corrigez-le.',
    ],
    en: [
      'The age range from {from} to below {before} is empty or is not in whole years. Give two whole ages in ascending order.',
      'The age {from} is not a whole number of years, zero or more. Correct it.',
    ],
  },
  'CAISSE-RULE-WORD': {
    fr: '« {text} » contient un caractère qu’une base de données ne peut pas enregistrer : NUL, ou la moitié d’un caractère. Retirez-le.',
    en: '“{text}” contains a character that a database cannot store: NUL, or half of a character. Remove it.',
  },
  'CAISSE-RULE-UNKNOWN-OPTION': {
    fr: '« {option} » ne fait pas partie des réponses possibles ({options}). Choisissez l’une d’elles, ou ajoutez cette réponse à la liste.',
    en: '“{option}” is not one of the possible answers ({options}). Choose one of them, or add this answer to the list.',
  },
  'CAISSE-RULE-NOT-A-NUMBER': {
    fr: 'Un nombre est attendu ici, mais cette partie est {found:type}. Modifiez cette partie de la règle.',
    en: 'A number is expected here, but this part is {found:type}. Change this part of the rule.',
  },
  'CAISSE-RULE-NOT-A-CONDITION': {
    fr: 'Une condition est attendue ici, mais cette partie est {found:type}. Écrivez par exemple une comparaison.',
    en: 'A condition is expected here, but this part is {found:type}. Write a comparison, for example.',
  },
  'CAISSE-RULE-NOT-A-CATEGORY': {
    fr: 'Une réponse parmi une liste est attendue ici, mais cette partie est {found:type}. Utilisez une donnée de type « category ».',
    en: 'An answer from a list is expected here, but this part is {found:type}. Use an input of type “category”.',
  },
  'CAISSE-RULE-TYPES-DIFFER': {
    fr: 'Cette partie est {found:type}, alors que la première est {expected:type}. Utilisez le même type pour les deux.',
    en: 'This part is {found:type}, whereas the first one is {expected:type}. Use the same type for both.',
  },
  'CAISSE-RULE-MONEY-TIMES-MONEY': {
    fr: 'Un montant est multiplié par un autre montant. Remplacez l’un des deux par un taux ou par un nombre.',
    en: 'An amount is multiplied by another amount. Replace one of the two by a rate or a number.',
  },
  'CAISSE-RULE-QUOTIENT-TYPES': {
    fr: 'Diviser {dividend:type} par {divisor:type} est impossible. Divisez un montant par un nombre, ou un montant par un autre.',
    en: 'Dividing {dividend:type} by {divisor:type} is impossible. Divide an amount by a number, or an amount by another.',
  },
  'CAISSE-RULE-RATE-TYPE': {
    fr: 'Ce taux s’applique à {base:type}, alors que le résultat du barème est {type:type}. Écrivez ici un résultat fixe (« amount »).',
    en: 'This rate applies to {base:type}, whereas the result of the scale is {type:type}. Write a fixed result here (“amount”).',
  },
  'CAISSE-RULE-DIVISOR-ZERO': {
    fr: 'Le diviseur peut être nul : il va de {minimum:number} à {maximum:number}. Relevez son minimum au-dessus de zéro, ou prenez le maximum de ce diviseur et d’un nombre positif.',
    en: 'The divisor can be zero: it ranges from {minimum:number} to {maximum:number}. Raise its minimum above zero, or take the maximum of this divisor and a positive number.',
  },
  'CAISSE-RULE-TOO-MANY-DIGITS': {
    fr: 'Le résultat de cette opération peut avoir {digits:number} chiffres ; la limite est de {limit}. Resserrez les bornes des données, ou arrondissez un résultat intermédiaire.',
    en: 'The result of this operation can have {digits:number} digits; the limit is {limit}. Narrow the ranges of the inputs, or round an intermediate result.',
  },
  'CAISSE-PLAN-TOO-LARGE': {
    fr: [
      'Dans la règle « {name} », une opération ({kind}) peut atteindre {size} ; le calcul en nombres entiers est exact jusqu’à {limit}. Resserrez les bornes des données, ou calculez foyer par foyer.',
      'Une opération ({kind}) peut atteindre {size} ; le calcul en nombres entiers est exact jusqu’à {limit}. Resserrez les bornes des données, ou calculez foyer par foyer.',
    ],
    en: [
      'In the rule “{name}”, an operation ({kind}) can reach {size}; computing with integers is exact up to {limit}. Narrow the ranges of the inputs, or compute household by household.',
      'An operation ({kind}) can reach {size}; computing with integers is exact up to {limit}. Narrow the ranges of the inputs, or compute household by household.',
    ],
  },
  'CAISSE-CURVE-TOO-MANY-SEGMENTS': {
    fr: 'La courbe a trop de segments dans cette partie de la règle. Choisissez un intervalle plus court.',
    en: 'The curve has too many segments in this part of the rule. Choose a shorter range.',
  },
  'CAISSE-CURVE-INPUT-UNKNOWN': {
    fr: [
      '« {name} » n’est pas une donnée numérique de ces règles. Vouliez-vous écrire « {nearest} » ?',
      '« {name} » n’est pas une donnée numérique de ces règles. Choisissez parmi : {names}.',
      '« {name} » n’est pas une donnée numérique de ces règles. Ces règles ne lisent aucun nombre ; elles lisent : {others:label}.',
      '« {name} » n’est pas une donnée numérique de ces règles. Ces règles ne lisent aucune donnée.',
    ],
    en: [
      '“{name}” is not a numeric input of these rules. Did you mean “{nearest}”?',
      '“{name}” is not a numeric input of these rules. Choose one of: {names}.',
      '“{name}” is not a numeric input of these rules. These rules read no number; they read: {others:label}.',
      '“{name}” is not a numeric input of these rules. These rules read no input.',
    ],
  },
  'CAISSE-CURVE-RANGE': {
    fr: 'L’intervalle de {from:number} à {to:number} n’est pas possible pour « {name} », qui va de {minimum:number} à {maximum:number}. Indiquez deux valeurs possibles par ordre croissant.',
    en: 'The range from {from:number} to {to:number} is not possible for “{name}”, which ranges from {minimum:number} to {maximum:number}. Give two possible values in ascending order.',
  },
  'CAISSE-CURVE-MEMBERS-RANGE': {
    fr: 'L’intervalle de {from:number} à {to:number} personnes n’est pas possible. Indiquez deux nombres entiers par ordre croissant, à partir de 1 ; le tableau a au plus {limit:number} lignes, ce qui permet avec ces règles d’aller de 1 à {largest:number}.',
    en: 'The range from {from:number} to {to:number} persons is not possible. Give two whole numbers in ascending order, from 1; the table has at most {limit:number} rows, which with these rules allows 1 to {largest:number}.',
  },
});
