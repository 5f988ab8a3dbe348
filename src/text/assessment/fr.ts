/** The sentences of an assessment in French. */
import type { AssessmentWords } from './words.ts';

const CHOICE_NOT_CHECKED = 'Tant que ce choix ne peut pas être vérifié, rien n’est versé ni reçu. S’il est accepté :';

/** The sentences of an assessment in French. */
export const frenchAssessment: AssessmentWords = {
  heading: (caisse, month, rulesFrom) => `${caisse}, ${month} (règles depuis ${rulesFrom})`,
  participation: 'Participation',
  statuses: { eligible: 'oui', refused: 'non', undecided: 'pas encore décidée' },
  met: { yes: 'oui', no: 'non', undecided: 'à vérifier' },
  everybody: 'aucune condition, tout le monde peut participer',
  missing: (labels) => `il manque : ${labels.join(' ; ')}`,
  atLeast: (minimum) => `au moins ${minimum}`,
  atMost: (maximum) => `au plus ${maximum}`,
  inAnyCase: (amount) => `${amount} dans tous les cas`,
  between: (minimum, maximum) => `entre ${minimum} et ${maximum}`,
  notKnown: 'à préciser',
  refused: 'à corriger',
  ifTakingPart: {
    household: {
      eligible: CHOICE_NOT_CHECKED,
      refused: 'Ce foyer ne participe pas : il ne verse rien et ne reçoit rien. S’il participait :',
      undecided: 'Tant que la participation n’est pas décidée, rien n’est versé ni reçu. Si ce foyer participe :',
    },
    participant: {
      eligible: CHOICE_NOT_CHECKED,
      refused: 'Cette personne ne participe pas : elle ne verse rien et ne reçoit rien. Si elle participait :',
      undecided: 'Tant que la participation n’est pas décidée, rien n’est versé ni reçu. Si cette personne participe :',
    },
  },
  contribution: 'Cotisation',
  advice: 'Conseil, sans obligation',
  adviceFrom: 'Conseil, sans obligation, au moins',
  adviceTo: 'Conseil, sans obligation, au plus',
  employer: 'Part de l’employeur',
  work: 'Travail',
  hours: (hours, count) => `${hours} ${count < 2 ? 'heure' : 'heures'}`,
  allocation: 'Allocation',
  topUp: 'dont complément public',
  ownShare: 'part du prix à payer',
  fullPrice: 'achats au plein tarif',
  price: 'Prix',
  net: 'Allocation moins cotisation',
};
