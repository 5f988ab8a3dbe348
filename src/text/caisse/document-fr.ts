/** French headings, figures and quantities of a caisse. */
import type { DocumentWords, FigureWords } from './words.ts';

const ages = (from: number, before: number): string =>
  from === 0 ? `de moins de ${before} ans` : `de ${from} à moins de ${before} ans`;

/** French words about figures and amounts. */
export const frenchFigures: FigureWords = {
  notFound: {
    money: 'un montant non trouvé',
    ratio: 'un taux non trouvé',
    count: 'un nombre non trouvé',
  },
  within: (minimum, maximum) => {
    if (minimum === undefined) return ` (au plus ${maximum ?? ''})`;
    return maximum === undefined ? ` (au moins ${minimum})` : ` (entre ${minimum} et ${maximum})`;
  },
  assumed: (figure) => `${figure} (hypothèse)`,
  byDefault: (rounding) => `${rounding}, par défaut`,
  byHousehold: (amount) => `${amount} par foyer`,
  forFirst: (amount) => `${amount} pour la première personne`,
  forFurther: (amount) => `${amount} pour chaque personne en plus`,
  byPerson: (amount) => `${amount} par personne`,
  byChild: (amount, from, before) => `${amount} par enfant ${ages(from, before)}`,
  shareOfPerson: (rate) => `${rate} du montant d’une personne`,
  size: (persons, isLast) => `${persons} ${persons < 2 ? 'personne' : 'personnes'}${isLast ? ' et plus' : ''}`,
  beyondLastRow: (amount) => `par personne au-delà, ${amount} de plus`,
  its: () => ({
    income: 'son revenu mensuel net',
    benefits: 'ses aides et prestations mensuelles',
    housingCosts: 'ses dépenses de logement',
    charges: 'ses charges mensuelles',
    savings: 'son épargne',
    persons: 'son nombre de personnes',
    adults: 'son nombre d’adultes',
    'consumption-units': 'ses unités de consommation',
    'standard-of-living': 'son niveau de vie',
    'family-quotient': 'son quotient familial',
    'remaining-income': 'son reste à vivre',
  }),
};

/** French headings and facts. */
export const frenchDocument: DocumentWords = {
  territory: 'Territoire',
  countries: { FR: 'France', BE: 'Belgique', CH: 'Suisse' },
  status: 'État',
  currency: 'Monnaie',
  localUnit: (unit, currency) =>
    `${unit} pour les allocations, à parité avec ${currency === 'EUR' ? 'l’euro' : 'le franc suisse'}`,
  inBrief: 'En bref',
  proposedFrom: (from) => `Règles proposées depuis ${from}`,
  rulesFrom: (from, until) => `Règles depuis ${from}${until === undefined ? '' : `, jusqu’à ${until}`}`,
  decidedBy: (by, on, how) =>
    `Décision : ${by}${on === undefined ? '' : `, ${on}`}${how === undefined ? '' : ` (${how})`}`,
  eligibility: 'Qui peut participer',
  contribution: 'Cotisation',
  allocation: 'Allocation',
  accounts: 'Comptes des membres',
  conventionnement: 'Où et sur quoi la dépenser',
  defaults: 'Par défaut, faute de règle (choix de la bibliothèque)',
  defaultRounding: (part, rounding) => `${part} : montant ${rounding}`,
  quantities: 'Comment se calculent les grandeurs',
  questions: 'Ce qui est demandé',
  notFound: 'Montants qui n’ont pas été trouvés',
  assumptions: 'Hypothèses',
  contradictions: 'Ce que les sources disent différemment',
  gaps: 'Ce qui a été cherché et n’a pas été trouvé',
  sources: 'Sources',
  readIn: (month) => `lu en ${month}`,
  note: 'Note',
};
