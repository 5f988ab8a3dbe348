import fc from 'fast-check';
import type { Party } from '../../src/caisse/index.ts';
import { addMonths, cents, month } from '../../src/money/index.ts';
import type { FundPlan, Monthly, PlanFlow } from '../../src/simulation/index.ts';

const start = month('2024-09');

/** A figure, or a list of one to four figures. */
const anyMonthly = <T>(figure: fc.Arbitrary<T>): fc.Arbitrary<Monthly<T>> =>
  fc.oneof(figure, fc.array(figure, { minLength: 1, maxLength: 4 }));

const anyCents = fc.integer({ min: 0, max: 50_000 }).map((value) => cents(value));
const anyOnce = fc.integer({ min: 0, max: 30_000_000 }).map((value) => cents(value, 'once'));
const anyShare = fc.integer({ min: 0, max: 10_000 }).map((value) => (value / 10_000).toString());

const parties: readonly (readonly [id: string, from: Party, to: Party])[] = [
  ['contribution', 'household', 'fund'],
  ['employer', 'employer', 'fund'],
  ['third-payer.ccas', 'third-payer:ccas', 'fund'],
  ['top-up', 'public-funder', 'fund'],
  ['allocation', 'fund', 'household'],
  ['rent', 'fund', 'place'],
];

const anyFlows: fc.Arbitrary<readonly PlanFlow[]> = fc
  .subarray([...parties])
  .chain((drawn) =>
    fc.tuple(...drawn.map(([id, from, to]) => anyMonthly(anyOnce).map((total) => ({ id, from, to, total })))),
  );

const anySubsidy = fc.record({
  label: fc.constantFrom('Ville', 'Département', 'Fondation'),
  amount: anyOnce,
  funder: fc.constantFrom('public' as const, 'private' as const),
  from: fc.integer({ min: -2, max: 12 }).map((offset) => addMonths(start, offset)),
  to: fc.integer({ min: -2, max: 14 }).map((offset) => addMonths(start, offset)),
});

const label = fc.constantFrom('animation', 'monnaie', 'loyer');

const anyCost = fc.oneof(
  fc.record({ label, per: fc.constantFrom('month' as const, 'household' as const), amount: anyCents }),
  fc.record({
    label,
    per: fc.constant('once' as const),
    amount: anyOnce,
    month: fc.integer({ min: 0, max: 12 }).map((offset) => addMonths(start, offset)),
  }),
  fc.record({ label, per: fc.constant('spending' as const), rate: anyShare }),
);

/** Budgets with up to three groups, varying figures, funders and costs, with or without carried credit. */
export const anyPlan = (): fc.Arbitrary<FundPlan> =>
  fc.record({
    start: fc.constant(start),
    months: fc.integer({ min: 1, max: 18 }),
    openingReserve: fc.integer({ min: -1_000_000, max: 50_000_000 }).map((value) => cents(value, 'once')),
    groups: fc.array(
      fc.record({
        label: fc.constantFrom('seuls', 'familles', 'étudiants'),
        households: anyMonthly(fc.integer({ min: 0, max: 500 })),
        refused: anyMonthly(fc.integer({ min: 0, max: 500 })),
        flows: anyFlows,
      }),
      { maxLength: 3 },
    ),
    paymentRate: anyMonthly(anyShare),
    takeUp: anyMonthly(anyShare),
    unspent: fc.constantFrom('stays-in-fund' as const, 'carries-over' as const),
    subsidies: fc.array(anySubsidy, { maxLength: 3 }),
    costs: fc.array(anyCost, { maxLength: 3 }),
  });
