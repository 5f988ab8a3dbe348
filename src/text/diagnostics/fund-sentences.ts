/** Sentences about the budget scenarios of a fund. */
import type { FundDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about the budget scenarios of a fund. */
export const fundSentences: Sentences<keyof FundDiagnostics> = defineSentences({
  'CAISSE-FUND-NO-SCENARIO': {
    fr: 'Cette caisse n’a pas de scénario de budget. Ajoutez-en un dans « scenarios » du document.',
    en: 'This caisse has no budget scenario. Add one under “scenarios” of the document.',
  },
  'CAISSE-FUND-SCENARIO-UNKNOWN': {
    fr: [
      'Aucun scénario ne s’appelle « {scenario} ». Vouliez-vous écrire « {nearest} » ?',
      'Aucun scénario ne s’appelle « {scenario} ». Choisissez parmi : {scenarios}.',
      'Aucun scénario ne s’appelle « {scenario} ». Ajoutez-le dans « scenarios » du document.',
    ],
    en: [
      'No scenario is called “{scenario}”. Did you mean “{nearest}”?',
      'No scenario is called “{scenario}”. Choose one of: {scenarios}.',
      'No scenario is called “{scenario}”. Add it under “scenarios” of the document.',
    ],
  },
  'CAISSE-FUND-NO-GROUP': {
    fr: 'Ce scénario n’a aucun groupe de foyers. Ajoutez au moins un groupe.',
    en: 'This scenario has no group of households. Add at least one group.',
  },
  'CAISSE-FUND-GROUP': {
    fr: 'Ce groupe n’indique ni sa cotisation et son allocation, ni un foyer type. Ajoutez les deux montants, ou « household ».',
    en: 'This group gives neither its contribution and its allocation nor a typical household. Add both amounts, or “household”.',
  },
  'CAISSE-FUND-HOUSEHOLDS': {
    fr: '{households} n’est pas un nombre de foyers. Écrivez un nombre entier positif ou nul.',
    en: '{households} is not a number of households. Write a whole number, zero or more.',
  },
  'CAISSE-FUND-HOUSEHOLDS-TOO-MANY': {
    fr: 'Ce groupe a {households:number} foyers ; la limite est de {limit:number}. Vérifiez qu’il n’y a pas de zéros en trop.',
    en: 'This group has {households:number} households; the limit is {limit:number}. Check that there are no extra zeros.',
  },
  'CAISSE-FUND-MONTHS': {
    fr: '{months} n’est pas un nombre de mois possible. Écrivez un nombre entier de 1 à {limit}.',
    en: '{months} is not a possible number of months. Write a whole number from 1 to {limit}.',
  },
  'CAISSE-FUND-MONTHS-ORDER': {
    fr: 'Le dernier mois, {to:month}, précède le premier, {from:month}. Échangez-les.',
    en: 'The last month, {to:month}, is before the first, {from:month}. Swap them.',
  },
  'CAISSE-FUND-MONTH-OUTSIDE': {
    fr: 'Le mois {month} est hors du scénario, qui va de {start} à {end}. Changez ce mois, ou la durée du scénario.',
    en: 'The month {month} is outside the scenario, which runs from {start} to {end}. Change this month, or the length of the scenario.',
  },
  'CAISSE-FUND-SHARE': {
    fr: 'La part de {share:rate} dépasse 100 %. Écrivez une part de 0 à 1, ou un pourcentage comme "80 %".',
    en: 'The share of {share:rate} is above 100%. Write a share from 0 to 1, or a percentage such as "80 %".',
  },
  'CAISSE-FUND-NOT-MONEY': {
    fr: 'En {month:month}, l’allocation de ce foyer type n’est pas un montant mensuel. Indiquez l’allocation du groupe en euros par mois.',
    en: 'In {month:month}, the allocation of this typical household is not a monthly amount. Give the allocation of the group in euros per month.',
  },
  'CAISSE-FUND-INCOMPLETE': {
    fr: 'En {month:month}, il manque des données sur le foyer type : {missing:label}. Ajoutez-les dans « household ».',
    en: 'In {month:month}, the typical household lacks: {missing:label}. Add this under “household”.',
  },
});
