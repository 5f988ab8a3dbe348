/** French sentences about what a household receives. */
import type { Per } from '../../caisse/index.ts';
import type { AllocationWords } from './allocation-words.ts';

const whoReceives: Readonly<Record<Per, string>> = {
  household: 'Chaque foyer',
  member: 'Chaque personne',
  adult: 'Chaque adulte',
};

/** French sentences about what a household receives. */
export const frenchAllocation: AllocationWords = {
  none: 'Il n’y a pas d’allocation.',
  flat: (per, amount, each) => `${whoReceives[per]} reçoit ${amount} ${each}.`,
  byComposition: (per, amount, each) => `${whoReceives[per]} reçoit, ${each}, ${amount}.`,
  table: (each) => `Chaque foyer reçoit, ${each}, selon son nombre de personnes :`,
  consumptionUnit: (amount, each) =>
    `Chaque foyer reçoit ${amount} ${each} pour chaque unité de consommation : une pour le premier adulte, une demie pour chaque autre personne de 14 ans et plus, trois dixièmes pour chaque enfant de moins de 14 ans.`,
  mean: 'Tout ce que le groupe verse est partagé à parts égales ; les centimes qui restent vont aux premiers de la liste.',
  topUp: (target, each) =>
    `Chaque foyer reçoit ce qu’il a versé, complété par de l’argent public, ${each}, jusqu’à ${target} ; jamais moins que ce qu’il a versé.`,
  reimbursement: 'Les achats sont remboursés à ces taux :',
  capOnReimbursed: (cap, each) => `Limite du remboursement, ${each} : ${cap}.`,
  capOnPurchases: (cap, each) => `Limite des achats pris en compte, ${each} : ${cap}.`,
  inKind: (per, item, quantity, each) => `${whoReceives[per]} reçoit ${each}, en nature : ${quantity} × ${item}.`,
  inKindBy: (per, item, base, each) => `${whoReceives[per]} reçoit ${each}, en nature (${item}), selon ${base} :`,
  unitValue: (value) => `Une unité vaut ${value}.`,
  priceTiers: 'Au lieu d’une allocation, le prix change selon le tarif :',
  factor: (rate) => `${rate} du prix plein`,
  tierFor: (condition) => `pour qui remplit cette condition : ${condition}`,
  tierByChoice: 'au choix de chacun',
  freePrice: (indicative) => `Chacun décide de ce qu’il paie ; le prix indicatif est de ${indicative}.`,
  rule: (each) => `La caisse a écrit sa propre règle, ${each} :`,
  undocumented: 'Une allocation existe, mais sa règle n’a pas été trouvée. Le montant est à indiquer.',
  bonus: (rate, purchases, cap) =>
    `S’y ajoutent ${rate} de certains achats${purchases === undefined ? '' : ` (${purchases})`}${cap === undefined ? '' : `, jusqu’à ${cap}`}.`,
  maximum: (amount, each) => `Limite de l’allocation, ${each} : ${amount}.`,
  rounding: (rounding) => `Le montant est ${rounding}.`,
  conversion: (periods, months, rounding) =>
    `Pour compter au mois : ${periods} périodes font ${months} mois, ${rounding}.`,
  noConversion: (each) => `Le montant reste compté ${each} : aucune conversion au mois n’est fixée.`,
  proRata: (rounding) => `Pour une partie du mois, le montant est compté au prorata des jours, ${rounding}.`,
};
