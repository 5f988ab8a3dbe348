/** The declarations of random documents. */
import type { CaisseDocument } from '../../caisse/index.ts';
import { QUANTITY_KINDS, type QuantityKindName } from '../../caisse/kinds.ts';

/** The input of each member in random documents. */
export const WAGE = 'wage';

/** Declarations of every random document: a parameter with a value and one without for each type, and inputs of each type. */
export const DECLARATIONS: Pick<CaisseDocument, 'sources' | 'parameters' | 'inputs'> = {
  sources: { charter: { title: 'Charte' }, minutes: { title: 'Procès-verbal', checked: '2026-11' } },
  parameters: {
    fee: { type: 'money', label: 'droit', value: '12,50' },
    sought: { type: 'money', label: 'montant cherché' },
    share: { type: 'ratio', label: 'part', value: '2,5 %' },
    soughtShare: { type: 'ratio', label: 'part cherchée', minimum: '0,5 %', maximum: '80 %' },
    soughtCount: { type: 'count', label: 'nombre cherché' },
  },
  inputs: {
    pension: { type: 'money', label: 'pension', maximum: 20_000 },
    visits: { type: 'count', label: 'visites', maximum: 40 },
    part: { type: 'ratio', label: 'temps partiel', decimals: 2, maximum: 1 },
    [WAGE]: { type: 'money', label: 'salaire', maximum: 20_000, members: { atMost: 3, from: 16 } },
    garden: { type: 'boolean', label: 'jardin' },
    housing: {
      type: 'category',
      label: 'logement',
      options: ['owned', 'rented', 'shared'].map((id) => ({ id, label: id })),
    },
  },
};

/** Quantities in money that are facts of the household. */
export const MONEY_FACTS: readonly string[] = ['income', 'benefits', 'housingCosts', 'charges', 'savings', 'pension'];

/** The name of the quantity of a kind in random documents. */
export const ownQuantity = (kind: QuantityKindName): string => `own-${kind}`;

const isCount = (kind: QuantityKindName): boolean => 'isCount' in QUANTITY_KINDS[kind];

function ownQuantities(isWanted: (kind: QuantityKindName) => boolean): readonly string[] {
  return (Object.keys(QUANTITY_KINDS) as QuantityKindName[]).filter(isWanted).map(ownQuantity);
}

/** Quantities in money: facts of the household, the built-in one, and one of each kind. */
export const MONEY_QUANTITIES: readonly string[] = [
  ...MONEY_FACTS,
  'standard-of-living',
  ...ownQuantities((name) => !isCount(name)),
];

/** Quantities that are counts. */
export const COUNT_QUANTITIES: readonly string[] = [
  'persons',
  'adults',
  'consumption-units',
  'visits',
  ...ownQuantities(isCount),
];

/** Places of random criteria and households. */
export const PLACES: readonly string[] = ['Cadenet', 'Flers', 'Nantes'];

/** Départements of random criteria and households. */
export const DEPARTEMENTS: readonly string[] = ['2A', '38', '974'];

/** Other perimeters of random criteria and households. */
export const AREAS: readonly string[] = ['Forez-Est', 'Pays Foyen'];

/** Statuses of random criteria and households. */
export const STATUSES: readonly string[] = ['étudiante', 'retraité', 'salariée'];
