/** Sentences about the choices of a household. */
import type { ChoiceDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about the choices of a household. */
export const choiceSentences: Sentences<keyof ChoiceDiagnostics> = defineSentences({
  'CAISSE-PARTICIPANT-NOT-ALONE': {
    fr: 'Cette caisse évalue chaque participant seul, et non le foyer ; nombre de personnes indiquées : {persons}. Faites une évaluation pour chaque personne qui participe, avec elle pour seul membre.',
    en: 'This caisse assesses each participant alone, not the household; number of persons given: {persons}. Make one assessment for each person who takes part, with that person as the only member.',
  },
  'CAISSE-CHOSEN-BELOW-MINIMUM': {
    fr: 'Le montant choisi, {chosen:cents}, est inférieur au minimum. Choisissez au moins {minimum:cents}.',
    en: 'The chosen amount, {chosen:cents}, is below the minimum. Choose at least {minimum:cents}.',
  },
  'CAISSE-CHOSEN-BELOW-DUE': {
    fr: 'Le montant choisi, {chosen:cents}, est inférieur à la cotisation due. Choisissez au moins {due:cents}.',
    en: 'The chosen amount, {chosen:cents}, is below the contribution due. Choose at least {due:cents}.',
  },
  'CAISSE-CHOSEN-ABOVE-MAXIMUM': {
    fr: 'Le montant choisi, {chosen:cents}, est supérieur au maximum. Choisissez au plus {maximum:cents}.',
    en: 'The chosen amount, {chosen:cents}, is above the maximum. Choose at most {maximum:cents}.',
  },
  'CAISSE-CHOSEN-NOT-A-STEP': {
    fr: [
      'Le montant choisi, {chosen:cents}, n’est pas possible : les montants vont de {step:euros} en {step:euros} à partir du minimum, {minimum:cents}. Choisissez {below:cents} ou {above:cents}.',
      'Le montant choisi, {chosen:cents}, n’est pas possible : les montants vont de {step:euros} en {step:euros} à partir du minimum, {minimum:cents}. Choisissez par exemple {below:cents}.',
    ],
    en: [
      'The chosen amount, {chosen:cents}, is not possible: amounts go up in steps of {step:euros} from the minimum, {minimum:cents}. Choose {below:cents} or {above:cents}.',
      'The chosen amount, {chosen:cents}, is not possible: amounts go up in steps of {step:euros} from the minimum, {minimum:cents}. Choose, for example, {below:cents}.',
    ],
  },
  'CAISSE-ADJUSTMENT-OUT-OF-BOUNDS': {
    fr: [
      'L’ajustement de {adjustment:cents} n’est pas possible. Choisissez un ajustement entre {from:cents} et {to:cents}.',
      'L’ajustement de {adjustment:cents} n’est pas possible. Choisissez un ajustement d’au moins {from:cents}.',
      'L’ajustement de {adjustment:cents} n’est pas possible. Choisissez un ajustement d’au plus {to:cents}.',
      'L’ajustement de {adjustment:cents} n’est pas possible. Choisissez un ajustement dans les limites de la caisse.',
    ],
    en: [
      'An adjustment of {adjustment:cents} is not possible. Choose an adjustment between {from:cents} and {to:cents}.',
      'An adjustment of {adjustment:cents} is not possible. Choose an adjustment of at least {from:cents}.',
      'An adjustment of {adjustment:cents} is not possible. Choose an adjustment of at most {to:cents}.',
      'An adjustment of {adjustment:cents} is not possible. Choose an adjustment within the limits of the caisse.',
    ],
  },
  'CAISSE-TIER-NOT-AVAILABLE': {
    fr: 'Ce foyer ne peut pas choisir ce tarif. Choisissez parmi : {tiers}.',
    en: 'This household cannot choose this tariff. Choose one of: {tiers}.',
  },
  'CAISSE-NO-TIER': {
    fr: 'Ce foyer ne remplit la condition d’aucun tarif. Ajoutez au document un tarif sans condition.',
    en: 'This household meets the condition of no tariff. Add a tariff without a condition to the document.',
  },
  'CAISSE-DAYS-PRESENT': {
    fr: 'Le nombre de jours de présence dépasse le nombre de jours du mois. Corrigez l’un des deux.',
    en: 'The number of days of presence is above the number of days in the month. Correct one of the two.',
  },
});
