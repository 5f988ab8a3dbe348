/** Words about conventionnement, side by side. */
import type { LineVerdict } from '../../caisse/cover.ts';
import type { ConventionCriteria, CoverCeiling } from '../../caisse/index.ts';
import type { Said } from '../said.ts';

/** What a rule gives without a rate. */
export const outcomeNames: Readonly<Record<'accepted' | 'excluded' | 'pending', Said>> = {
  accepted: { fr: 'accepté', en: 'accepted' },
  excluded: { fr: 'exclu', en: 'excluded' },
  pending: { fr: 'en attente d’une décision', en: 'pending a decision' },
};

/** The names of criteria. */
export const criterionNames: Readonly<Record<keyof ConventionCriteria, Said>> = {
  labels: { fr: 'label', en: 'label' },
  origins: { fr: 'origine', en: 'origin' },
  processing: { fr: 'degré de transformation', en: 'degree of processing' },
  channels: { fr: 'circuit', en: 'channel' },
  zones: { fr: 'zone du lieu', en: 'zone of the place' },
};

/** What a ceiling limits. */
export const ceilingNames: Readonly<Record<CoverCeiling['per'], Said>> = {
  unit: { fr: 'par unité', en: 'per unit' },
  purchase: { fr: 'par achat', en: 'per purchase' },
  month: { fr: 'par mois', en: 'per month' },
};

/** The reasons of verdicts. */
export const verdictNames: Readonly<Record<LineVerdict, Said>> = {
  covered: { fr: 'pris en charge', en: 'covered' },
  excluded: { fr: 'refusé : produit exclu', en: 'refused: excluded product' },
  pending: { fr: 'refusé : décision en attente', en: 'refused: decision pending' },
  unlisted: { fr: 'refusé : produit hors liste', en: 'refused: unlisted product' },
  'unknown-code': { fr: 'refusé : code inconnu', en: 'refused: unknown code' },
  'place-excluded': { fr: 'refusé : lieu exclu', en: 'refused: excluded place' },
  'place-pending': { fr: 'refusé : lieu en attente d’une décision', en: 'refused: place pending a decision' },
  'place-unlisted': { fr: 'refusé : lieu hors liste', en: 'refused: unlisted place' },
  deposit: { fr: 'consigne, à la charge du membre', en: 'deposit, paid by the member' },
  'rules-disagree': { fr: 'refusé : deux règles se contredisent', en: 'refused: two rules disagree' },
};

type ConventionWord =
  | 'level'
  | 'unlistedPlaces'
  | 'unlistedProducts'
  | 'only'
  | 'except'
  | 'base'
  | 'share'
  | 'each'
  | 'from'
  | 'until'
  | 'decided'
  | 'weight'
  | 'ceiling'
  | 'rules'
  | 'levels'
  | 'categories'
  | 'products'
  | 'places'
  | 'rounding'
  | 'total'
  | 'covered'
  | 'own'
  | 'refused'
  | 'deposit'
  | 'rule'
  | 'before'
  | 'cut'
  | 'unlisted'
  | 'where'
  | 'what'
  | 'afterCeilings';

/** Sentences of descriptions and covers. */
export const conventionWords: Readonly<Record<ConventionWord, Said>> = {
  level: { fr: 'niveau', en: 'level' },
  unlistedPlaces: { fr: 'Lieu hors liste', en: 'Unlisted place' },
  unlistedProducts: { fr: 'Produit hors liste', en: 'Unlisted product' },
  only: { fr: 'seulement', en: 'only' },
  except: { fr: 'sauf', en: 'except' },
  base: { fr: 'prix de base', en: 'base price' },
  share: { fr: 'part du membre', en: 'share of the member' },
  each: { fr: 'par unité', en: 'per unit' },
  from: { fr: 'depuis', en: 'from' },
  until: { fr: 'jusqu’en', en: 'until' },
  decided: { fr: 'décision', en: 'decision' },
  weight: { fr: 'poids', en: 'weight' },
  ceiling: { fr: 'Plafond', en: 'Ceiling' },
  rules: { fr: 'règles', en: 'rules' },
  levels: { fr: 'niveaux', en: 'levels' },
  categories: { fr: 'catégories', en: 'categories' },
  products: { fr: 'produits', en: 'products' },
  places: { fr: 'lieux', en: 'places' },
  rounding: {
    fr: 'Prix et prises en charge arrondis au centime le plus proche, par défaut ; 100 % si aucune règle ne donne de taux',
    en: 'Prices and covers rounded to the nearest cent, by default; 100% if no rule gives a rate',
  },
  total: { fr: 'Total', en: 'Total' },
  covered: { fr: 'pris en charge', en: 'covered' },
  own: { fr: 'à payer', en: 'to pay' },
  refused: { fr: 'dont refusé', en: 'of which refused' },
  deposit: { fr: 'consigne', en: 'deposit' },
  rule: { fr: 'règle', en: 'rule' },
  before: { fr: 'déjà pris en charge', en: 'covered before' },
  cut: { fr: 'non pris en charge au-delà du plafond', en: 'not covered beyond the ceiling' },
  unlisted: { fr: 'aucune règle : hors liste', en: 'no rule: unlisted' },
  where: { fr: 'Lieu', en: 'Place' },
  what: { fr: 'Produit', en: 'Product' },
  afterCeilings: { fr: 'Après plafonds', en: 'After ceilings' },
};
