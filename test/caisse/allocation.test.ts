import { describe, expect, it } from 'vitest';
import {
  type Allocation,
  assessHousehold,
  type CaisseDocument,
  defineCaisse,
  type GivenFacts,
  type Parameter,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';

interface Asked {
  readonly ages?: readonly (number | undefined)[];
  readonly resources?: Household['resources'];
  readonly chosen?: number;
  readonly tier?: string;
  readonly facts?: GivenFacts;
}

/** The allocation: euros, units or the price, or the names of the missing inputs. */
function received(
  allocation: Allocation,
  { ages = [40], resources = {}, chosen = 0, tier, facts = {} }: Asked = {},
): unknown {
  const parameters: Readonly<Record<string, Parameter>> = { gap: { type: 'money', label: 'manquant' } };
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    parameters,
    rules: [{ from: '2026-01', contribution: { kind: 'free' }, allocation }],
  });
  const household: Household = {
    members: ages.map((age) => (age === undefined ? {} : { age })),
    resources,
    chosen,
    ...(tier === undefined ? {} : { answers: { tier } }),
  };
  const result = assessHousehold(caisse, household, '2026-11', { facts });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { amount } = result.assessment.allocation;
  if (amount.status === 'refused') return amount.diagnostics.map(({ code }) => code);
  if (amount.status === 'incomplete') return amount.missing;
  return 'cents' in amount ? amount.cents / 100 : Number(amount.value);
}

const family = [40, 38, 14, 13, 4];
const bought = (of: number): GivenFacts => ({ 'purchases.local': of });
const local = [{ id: 'local', label: 'local', rate: '70 %' }];

describe('an allocation', () => {
  it.each<[string, Allocation, Asked, unknown]>([
    ['none', { kind: 'none' }, {}, 0],
    ['the same for a household', { kind: 'flat', amount: 150 }, { ages: family }, 150],
    ['for each member', { kind: 'flat', amount: 150, per: 'member' }, { ages: family }, 750],
    ['for each adult', { kind: 'flat', amount: 150, per: 'adult' }, { ages: family }, 300],
    ['base and person', { kind: 'flat', amount: { household: 75, person: 75 } }, { ages: family }, 450],
    ['first and each further', { kind: 'flat', amount: { first: 150, person: 75 } }, { ages: family }, 450],
    [
      'children by age, one not yet 14',
      { kind: 'flat', amount: { first: 150, person: 75, children: [{ before: 14, amount: 45 }] } },
      { ages: family },
      390,
    ],
    [
      'two ages of children',
      {
        kind: 'flat',
        amount: {
          person: 100,
          children: [
            { before: 4, amount: 20 },
            { before: 14, amount: 50 },
          ],
        },
      },
      { ages: [40, 4, 3] },
      170,
    ],
    [
      'children at a share',
      { kind: 'flat', amount: { person: 100, children: [{ before: 18, ratio: '30 %' }] } },
      { ages: [40, 17, 18] },
      230,
    ],
    [
      'children only: one of the oldest is the first',
      { kind: 'flat', amount: { first: 150, person: 75, children: [{ before: 14, amount: 45 }] } },
      { ages: [10, 4] },
      195,
    ],
    [
      'children by age, an age not known',
      { kind: 'flat', amount: { person: 100, children: [{ before: 14, amount: 50 }] } },
      { ages: [40, undefined] },
      ['ages'],
    ],
    [
      'a table',
      {
        kind: 'table',
        rows: [
          { persons: 1, amount: 100 },
          { persons: 2, amount: 160 },
        ],
      },
      { ages: [40, 8] },
      160,
    ],
    [
      'a table whose last row is open',
      {
        kind: 'table',
        rows: [
          { persons: 1, amount: 100 },
          { persons: 2, amount: 160 },
        ],
      },
      { ages: family },
      160,
    ],
    [
      'a table with more for each further person',
      {
        kind: 'table',
        rows: [
          { persons: 1, amount: 100 },
          { persons: 2, amount: 160 },
        ],
        further: 40,
      },
      { ages: family },
      280,
    ],
    ['by consumption unit', { kind: 'consumption-unit', amount: 100 }, { ages: [40, 14, 13] }, 180],
    [
      'by consumption unit, an age not known',
      { kind: 'consumption-unit', amount: 100 },
      { ages: [40, undefined] },
      ['ages'],
    ],
    [
      'a share of a pool, among the first',
      { kind: 'mean' },
      { facts: { poolTotal: '1.01', poolShares: 3, poolRank: 1 } },
      0.34,
    ],
    [
      'a share of a pool, after the first',
      { kind: 'mean' },
      { facts: { poolTotal: '1.01', poolShares: 3, poolRank: 2 } },
      0.33,
    ],
    ['a pool without its inputs', { kind: 'mean' }, {}, ['poolTotal', 'poolShares', 'poolRank']],
    ['topped up to a target', { kind: 'top-up', target: 100 }, { chosen: 40 }, 100],
    ['not below the contribution', { kind: 'top-up', target: 100 }, { chosen: 130 }, 130],
    ['purchases paid back', { kind: 'reimbursement', levels: local }, { facts: bought(100) }, 70],
    ['purchases that are not given', { kind: 'reimbursement', levels: local }, {}, ['purchases.local']],
    [
      'a cap on what is paid back, reached',
      { kind: 'reimbursement', levels: local, cap: 70 },
      { facts: bought(100) },
      70,
    ],
    [
      'a cap on what is paid back, one cent over',
      { kind: 'reimbursement', levels: local, cap: '69.99' },
      { facts: bought(100) },
      69.99,
    ],
    [
      'a cap on what is bought',
      { kind: 'reimbursement', levels: local, cap: 80, capOn: 'purchases' },
      { facts: bought(100) },
      56,
    ],
    [
      'a cap by composition',
      { kind: 'reimbursement', levels: local, cap: { first: 20, person: 10 } },
      { ages: [40, 8], facts: bought(100) },
      30,
    ],
    [
      'purchases by level, each at its rate',
      {
        kind: 'reimbursement',
        levels: [
          { id: 'local', label: 'local', rate: '70 %' },
          { id: 'bio', label: 'bio', rate: '100 %' },
        ],
      },
      { facts: { 'purchases.local': '10.01', 'purchases.bio': 5 } },
      12.01,
    ],
    ['units of a product', { kind: 'in-kind', item: 'pain', quantity: 10, per: 'adult' }, { ages: family }, 20],
    [
      'units by bracket, on the threshold',
      {
        kind: 'in-kind',
        item: 'pain',
        quantity: {
          base: 'persons',
          brackets: [
            { from: 0, quantity: 4 },
            { from: 3, quantity: 8 },
          ],
        },
      },
      { ages: [40, 8, 4] },
      8,
    ],
    ['a bonus', { kind: 'flat', amount: 50, bonus: { rate: '50 %' } }, { facts: { 'purchases.bonus': 40 } }, 70],
    [
      'a bonus up to its cap',
      { kind: 'flat', amount: 50, bonus: { rate: '50 %', cap: 25 } },
      { facts: { 'purchases.bonus': 80 } },
      75,
    ],
    ['a maximum over all', { kind: 'flat', amount: 50, per: 'member', maximum: 180 }, { ages: family }, 180],
    ['to the next half euro', { kind: 'flat', amount: '10.26', rounding: { to: '0.50', mode: 'up' } }, {}, 10.5],
    [
      'a week converted to a month',
      { kind: 'flat', amount: '37.80', period: 'week', conversion: { periods: 52, months: 12 } },
      {},
      163.8,
    ],
    [
      'four weeks converted to a month, to the cent',
      { kind: 'flat', amount: 150, period: 'four-weeks', conversion: { periods: 13, months: 12 } },
      {},
      162.5,
    ],
    ['a week that stays one', { kind: 'flat', amount: '37.80', period: 'week' }, {}, 37.8],
    ['part of a month', { kind: 'flat', amount: 100, proRata: { by: 'day' } }, { facts: { daysPresent: 10 } }, 33.33],
    [
      'a whole month of days',
      { kind: 'flat', amount: 100, proRata: { by: 'day' } },
      { facts: { daysPresent: 30 } },
      100,
    ],
    ['no day of a month', { kind: 'flat', amount: 100, proRata: { by: 'day' } }, { facts: { daysPresent: 0 } }, 0],
    [
      'part of a month, to the euro above',
      { kind: 'flat', amount: 100, proRata: { by: 'day', rounding: { to: 1, mode: 'up' } } },
      { facts: { daysPresent: 10 } },
      34,
    ],
    [
      'more days than the month has',
      { kind: 'flat', amount: 100, proRata: { by: 'day' } },
      { facts: { daysPresent: 31 } },
      ['CAISSE-DAYS-PRESENT'],
    ],
    [
      'a week converted to a month with its own rounding',
      {
        kind: 'flat',
        amount: 10,
        period: 'week',
        conversion: { periods: 52, months: 12, rounding: { to: 1, mode: 'down' } },
      },
      {},
      43,
    ],
    ['part of a month, nobody said so', { kind: 'flat', amount: 100, proRata: { by: 'day' } }, {}, 100],
    [
      'a tier',
      {
        kind: 'price-tiers',
        tiers: [
          { id: 'bas', label: 'bas', factor: '65 %' },
          { id: 'haut', label: 'haut', price: 12 },
        ],
      },
      { tier: 'bas', facts: { price: 10 } },
      6.5,
    ],
    [
      'a tier with a price of its own',
      {
        kind: 'price-tiers',
        tiers: [
          { id: 'bas', label: 'bas', factor: '65 %' },
          { id: 'haut', label: 'haut', price: 12 },
        ],
      },
      { tier: 'haut' },
      12,
    ],
    [
      'a tier by income',
      {
        kind: 'price-tiers',
        tiers: [
          {
            id: 'bas',
            label: 'bas',
            price: 4,
            when: { kind: 'resources', quantity: 'income', is: 'below', limit: 900 },
          },
          { id: 'plein', label: 'plein', price: 8 },
        ],
      },
      { resources: { income: 900 } },
      8,
    ],
    [
      'a tier that is not open',
      {
        kind: 'price-tiers',
        tiers: [
          {
            id: 'bas',
            label: 'bas',
            price: 4,
            when: { kind: 'resources', quantity: 'income', is: 'below', limit: 900 },
          },
          { id: 'plein', label: 'plein', price: 8 },
        ],
      },
      { resources: { income: 900 }, tier: 'bas' },
      ['CAISSE-TIER-NOT-AVAILABLE'],
    ],
    [
      'a rule of its own',
      {
        kind: 'rule',
        rule: {
          kind: 'multiply',
          left: { kind: 'constant', type: 'money', value: '12.50' },
          right: { kind: 'quantity', name: 'persons' },
        },
      },
      { ages: family },
      62.5,
    ],
    ['a price that the member decides', { kind: 'free-price', indicative: 10 }, { facts: { 'price.paid': 3 } }, 3],
    ['a figure that is still sought', { kind: 'flat', amount: { parameter: 'gap' } }, {}, ['parameter.gap']],
    ['a rule that nobody published', { kind: 'undocumented', note: 'non publiée' }, {}, ['allocation']],
  ])('%s', (_, allocation, asked, expected) => {
    expect(received(allocation, asked)).toEqual(expected);
  });
});
