/** French sentences about the scenarios of a fund. */
import type { Sentences } from './template.ts';

/** French sentences about the scenarios of a fund. */
export const frenchFund: Sentences = {
  'CAISSE-FUND-NO-SCENARIO':
    'Cette caisse n’a pas de scénario de budget. Ajoutez-en un dans « scenarios » du document.',
  'CAISSE-FUND-SCENARIO-UNKNOWN': [
    'Aucun scénario ne s’appelle « {scenario} ». Vouliez-vous écrire « {nearest} » ?',
    'Aucun scénario ne s’appelle « {scenario} ». Choisissez parmi : {scenarios}.',
  ],
  'CAISSE-FUND-NO-GROUP': 'Ce scénario n’a aucun groupe de foyers. Ajoutez au moins un groupe.',
  'CAISSE-FUND-GROUP':
    'Ce groupe ne dit pas ce qu’il verse et reçoit. Donnez sa cotisation et son allocation, ou un foyer type.',
  'CAISSE-FUND-HOUSEHOLDS': '{households} n’est pas un nombre de foyers. Écrivez un nombre entier, zéro ou plus.',
  'CAISSE-FUND-MONTHS': '{months} n’est pas un nombre de mois possible. Écrivez un nombre entier de 1 à {limit}.',
  'CAISSE-FUND-MONTHS-ORDER': 'Le dernier mois, {to:month}, vient avant le premier, {from:month}. Échangez-les.',
  'CAISSE-FUND-SHARE': 'La part {share:rate} dépasse 100 %. Écrivez une part de 0 à 1, ou un pourcentage comme "80 %".',
  'CAISSE-FUND-NOT-MONEY':
    'En {month:month}, l’allocation de ce foyer type n’est pas une somme par mois. Donnez l’allocation du groupe en euros par mois.',
  'CAISSE-FUND-INCOMPLETE':
    'En {month:month}, il manque au foyer type : {missing:label}. Ajoutez-le à son « household ».',
};
