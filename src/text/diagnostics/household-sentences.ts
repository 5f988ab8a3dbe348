/** Sentences about the data of a household. */
import type { HouseholdDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about the data of a household. */
export const householdSentences: Sentences<keyof HouseholdDiagnostics> = defineSentences({
  'CAISSE-HOUSEHOLD-EMPTY': {
    fr: 'Le foyer ne compte aucune personne. Indiquez au moins une personne.',
    en: 'The household has no member. Add at least one person.',
  },
  'CAISSE-HOUSEHOLD-TOO-LARGE': {
    fr: 'Le foyer compte {members:number} personnes ; la limite est de {limit:number}. Séparez-le en plusieurs foyers.',
    en: 'The household has {members:number} members; the limit is {limit:number}. Split it into several households.',
  },
  'CAISSE-HOUSEHOLD-AGE': {
    fr: 'L’âge {age} n’est pas possible. Indiquez un nombre entier d’années de 0 à {limit}.',
    en: 'The age {age} is not possible. Give a whole number of years from 0 to {limit}.',
  },
  'CAISSE-HOUSEHOLD-BIRTH-MONTH': {
    fr: '« {text} » n’est pas un mois de naissance. Écrivez l’année et le mois, par exemple 1985-04.',
    en: '“{text}” is not a month of birth. Write the year and the month, for example 1985-04.',
  },
  'CAISSE-HOUSEHOLD-BIRTH-IN-FUTURE': {
    fr: 'Le mois de naissance, {birthMonth:month}, est postérieur au mois étudié, {month:month}. Corrigez l’un des deux.',
    en: 'The month of birth, {birthMonth:month}, is after the assessed month, {month:month}. Correct one of the two.',
  },
  'CAISSE-HOUSEHOLD-AGE-DIFFERS': {
    fr: 'L’âge indiqué est {age}, mais le mois de naissance, {birthMonth:month}, donne l’âge de {ageInMonth} en {month:month}. Gardez l’un des deux.',
    en: 'The age given is {age}, but the month of birth, {birthMonth:month}, gives an age of {ageInMonth} in {month:month}. Keep one of the two.',
  },
  'CAISSE-HOUSEHOLD-DAYS-IN-MONTH': {
    fr: 'Le mois étudié, {month:month}, compte {daysInMonth} jours, et non {days}. Retirez « daysInMonth ».',
    en: 'The assessed month, {month:month}, has {daysInMonth} days, not {days}. Remove “daysInMonth”.',
  },
  'CAISSE-HOUSEHOLD-UNKNOWN-NAME': {
    fr: [
      'Cette caisse ne connaît pas la donnée « {name} ». Vouliez-vous écrire « {nearest} » ?',
      'Cette caisse ne connaît pas la donnée « {name} ». Retirez-la, ou déclarez-la dans « inputs » du document.',
    ],
    en: [
      'This caisse has no input “{name}”. Did you mean “{nearest}”?',
      'This caisse has no input “{name}”. Remove it, or declare it under “inputs” of the document.',
    ],
  },
  'CAISSE-HOUSEHOLD-DUPLICATE': {
    fr: 'La donnée « {name} » est indiquée deux fois. Gardez-en une seule.',
    en: 'The input “{name}” is given twice. Keep only one of the two.',
  },
  'CAISSE-HOUSEHOLD-MEMBER-NAME': {
    fr: [
      'Cette caisse ne demande pas « {name} » à chaque personne. Vouliez-vous écrire « {nearest} » ?',
      'Cette caisse ne demande pas « {name} » à chaque personne. Indiquez les ressources du foyer dans « resources » du foyer, ou déclarez la donnée avec « members » dans « inputs » du document.',
    ],
    en: [
      'This caisse does not ask “{name}” of each member. Did you mean “{nearest}”?',
      'This caisse does not ask “{name}” of each member. Give resources of the household under its own “resources”, or declare the input with “members” under “inputs” of the document.',
    ],
  },
  'CAISSE-HOUSEHOLD-MEMBER-TOO-YOUNG': {
    fr: 'La donnée « {name:label} » n’est demandée qu’à partir de {from:number} ans, et cette personne a {age:number} ans. Retirez-la, ou corrigez l’âge.',
    en: 'The input “{name:label}” is asked from the age of {from:number}, and this member is {age:number}. Remove it, or correct the age.',
  },
  'CAISSE-HOUSEHOLD-MEMBERS-WITH': {
    fr: 'Dans ce foyer, {members:number} personnes indiquent « {name:label} » ; la limite est de {limit:number}. Augmentez « atMost » dans le document de la caisse.',
    en: 'In this household, {members:number} members give “{name:label}”; the limit is {limit:number}. Increase “atMost” in the document of the caisse.',
  },
  'CAISSE-HOUSEHOLD-NOT-A-NUMBER': {
    fr: 'Pour « {name:label} », un nombre est attendu au lieu de « {text} ». Écrivez par exemple 12.50.',
    en: 'For “{name:label}”, a number is expected instead of “{text}”. Write, for example, 12.50.',
  },
  'CAISSE-HOUSEHOLD-TOO-PRECISE': {
    fr: 'Pour « {name:label} », le nombre {text} a trop de décimales : le maximum est {limit}. Arrondissez-le.',
    en: 'For “{name:label}”, the number {text} has too many decimals: the maximum is {limit}. Round it.',
  },
  'CAISSE-HOUSEHOLD-OUT-OF-RANGE': {
    fr: 'Pour « {name:label} », {text} est hors limites. Indiquez un nombre de {minimum:number} à {maximum:number}.',
    en: 'For “{name:label}”, {text} is out of range. Give a number from {minimum:number} to {maximum:number}.',
  },
  'CAISSE-HOUSEHOLD-NOT-YES-OR-NO': {
    fr: 'Pour « {name:label} », « {text} » n’est ni oui ni non. Écrivez oui ou non.',
    en: 'For “{name:label}”, “{text}” is neither yes nor no. Write yes or no.',
  },
  'CAISSE-HOUSEHOLD-NOT-TEXT': {
    fr: 'Pour « {name:label} », un texte est attendu au lieu de « {text} ». Écrivez-le entre guillemets.',
    en: 'For “{name:label}”, a text is expected instead of “{text}”. Write it between quotes.',
  },
  'CAISSE-WARN-MEMBER-MISSING': {
    fr: [
      '« {name} » contient la valeur d’une personne que le foyer n’a pas (à partir de {from:number} ans ; nombre de lignes : {rows:number}). Cette valeur n’est pas utilisée. Corrigez-la, ou corrigez les personnes.',
      '« {name} » contient la valeur d’une personne que le foyer n’a pas (nombre de lignes : {rows:number}). Cette valeur n’est pas utilisée. Corrigez-la, ou corrigez les personnes.',
      'La donnée « {name} » n’est pas utilisée : ce foyer n’a pas autant de personnes d’au moins {from:number} ans (nombre : {members:number}). Retirez-la, ou corrigez les personnes.',
      'La donnée « {name} » n’est pas utilisée : ce foyer n’a pas autant de personnes. Retirez-la, ou corrigez les personnes.',
    ],
    en: [
      '“{name}” has the number of a member whom the household does not have (from the age of {from:number}; number of rows: {rows:number}). This number is not used. Correct it, or correct the members.',
      '“{name}” has the number of a member whom the household does not have (number of rows: {rows:number}). This number is not used. Correct it, or correct the members.',
      'The input “{name}” is not used: this household does not have that many members of at least {from:number} years (number: {members:number}). Remove it, or correct the members.',
      'The input “{name}” is not used: this household does not have that many members. Remove it, or correct the members.',
    ],
  },
  'CAISSE-WARN-WORD-NEAR': {
    fr: [
      'Pour « {name:label} », « {text} » ne figure pas dans les règles, qui connaissent « {nearest} » (nombre de lignes : {rows:number}). Si c’est la même réponse, corrigez-la.',
      'Pour « {name:label} », « {text} » ne figure pas dans les règles, qui connaissent « {nearest} ». Si c’est la même réponse, corrigez-la.',
    ],
    en: [
      'For “{name:label}”, “{text}” is not in the rules, which know “{nearest}” (number of rows: {rows:number}). If the same is meant, correct it.',
      'For “{name:label}”, “{text}” is not in the rules, which know “{nearest}”. If the same is meant, correct it.',
    ],
  },
  'CAISSE-HOUSEHOLD-UNKNOWN-OPTION': {
    fr: [
      'Pour « {name:label} », « {text} » n’est pas une réponse possible. Vouliez-vous écrire « {nearest} » ? Réponses possibles : {options}.',
      'Pour « {name:label} », « {text} » n’est pas une réponse possible. Choisissez parmi : {options}.',
    ],
    en: [
      'For “{name:label}”, “{text}” is not a possible answer. Did you mean “{nearest}”? Possible answers: {options}.',
      'For “{name:label}”, “{text}” is not a possible answer. Choose one of: {options}.',
    ],
  },
});
