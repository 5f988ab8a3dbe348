/** What the random documents declare: names that every decision in them may call. */
import type { CaisseDocument } from '../../caisse/index.ts';

/** The declarations of every random document: a parameter with a value and one without for each type, inputs and quantities of each kind. */
export const DECLARATIONS: Pick<CaisseDocument, 'sources' | 'parameters' | 'inputs' | 'quantities'> = {
  sources: { charter: { title: 'Charte' }, minutes: { title: 'Procès-verbal', checked: '2026-11' } },
  parameters: {
    fee: { type: 'money', label: 'droit', value: '12,50' },
    sought: { type: 'money', label: 'montant cherché' },
    share: { type: 'ratio', label: 'part', value: '2,5 %' },
    soughtShare: { type: 'ratio', label: 'part cherchée' },
    soughtCount: { type: 'count', label: 'nombre cherché' },
  },
  inputs: {
    pension: { type: 'money', label: 'pension', maximum: 20_000 },
    visits: { type: 'count', label: 'visites', maximum: 40 },
    part: { type: 'ratio', label: 'temps partiel', decimals: 2, maximum: 1 },
    garden: { type: 'boolean', label: 'jardin' },
    housing: {
      type: 'category',
      label: 'logement',
      options: ['owned', 'rented', 'shared'].map((id) => ({ id, label: id })),
    },
  },
  quantities: {
    means: { kind: 'standard-of-living', resources: ['income', 'benefits'], rounding: { to: 1, mode: 'down' } },
    quotient: {
      kind: 'family-quotient',
      parts: {
        oneAdult: 1,
        twoAdults: 2,
        furtherAdult: 0.5,
        children: ['0.5', '0.5', 1],
        singleParent: '0.5',
        childBefore: 20,
      },
    },
    leftToLive: {
      kind: 'remaining-income',
      resources: ['income', 'benefits'],
      charges: ['housingCosts', 'charges'],
      per: 'person',
      period: 'day',
      daysPerMonth: 30,
    },
    net: {
      kind: 'rule',
      rule: { kind: 'subtract', left: { kind: 'input', name: 'income' }, right: { kind: 'input', name: 'pension' } },
    },
  },
};

/** Quantities that are money, facts of the household and declared ones. */
export const MONEY_QUANTITIES = [
  'income',
  'savings',
  'standard-of-living',
  'pension',
  'means',
  'quotient',
  'leftToLive',
  'net',
] as const;

/** Quantities that are numbers of persons, of units or of things. */
export const COUNT_QUANTITIES = ['persons', 'adults', 'consumption-units', 'visits'] as const;

/** Places and states that random criteria and households name. */
export const PLACES = ['Cadenet', 'Flers', 'Nantes'] as const;

/** States that random criteria and households name. */
export const STATUSES = ['étudiante', 'retraité', 'salariée'] as const;
