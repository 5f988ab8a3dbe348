/** French sentences about what a household chooses to pay. */
import type { Sentences } from './template.ts';

/** French sentences about what a household chooses to pay. */
export const frenchChoices: Sentences = {
  'CAISSE-CHOSEN-BELOW-MINIMUM':
    'Le montant choisi, {chosen:cents}, est en dessous du minimum, {minimum:cents}. Choisissez au moins ce minimum.',
  'CAISSE-CHOSEN-BELOW-DUE':
    'Le montant choisi, {chosen:cents}, est en dessous de ce qui est demandé, {due:cents}. Choisissez au moins ce montant.',
  'CAISSE-CHOSEN-ABOVE-MAXIMUM':
    'Le montant choisi, {chosen:cents}, dépasse le maximum, {maximum:cents}. Choisissez au plus ce maximum.',
  'CAISSE-CHOSEN-NOT-A-STEP':
    'Le montant choisi, {chosen:cents}, ne tombe pas sur un pas de {step:euros} compté depuis {minimum:cents}. Choisissez {below:cents} ou {above:cents}.',
  'CAISSE-ADJUSTMENT-OUT-OF-BOUNDS':
    'L’ajustement de {adjustment:cents} n’est pas possible. Choisissez entre {from:cents} et {to:cents}.',
  'CAISSE-TIER-NOT-AVAILABLE': 'Ce tarif n’est pas au choix. Choisissez parmi : {tiers}.',
  'CAISSE-NO-TIER': 'Ce foyer ne remplit la condition d’aucun tarif. Ajoutez au document un tarif sans condition.',
  'CAISSE-DAYS-PRESENT': 'Il y a plus de jours de présence que de jours dans le mois. Corrigez l’un des deux nombres.',
};
