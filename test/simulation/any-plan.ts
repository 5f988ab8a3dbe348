import fc from 'fast-check';
import { FUNDER_KINDS, type Party } from '../../src/caisse/index.ts';
import { addMonths, cents, month } from '../../src/money/index.ts';
import type {
  FundPlan,
  Monthly,
  PlanCost,
  PlanFlow,
  PlanGroup,
  PlanSubsidy,
  Restriction,
} from '../../src/simulation/index.ts';

const start = month('2024-09');

/** A figure, or a list of one to four figures. */
const anyMonthly = <T>(figure: fc.Arbitrary<T>): fc.Arbitrary<Monthly<T>> =>
  fc.oneof(figure, fc.array(figure, { minLength: 1, maxLength: 4 }));

const anyCents = fc.integer({ min: 0, max: 50_000 }).map((value) => cents(value, 'once'));
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

const anyCount = fc.integer({ min: 0, max: 500 });

const anyPayment = fc.record(
  {
    month: fc.integer({ min: -2, max: 14 }).map((offset) => addMonths(start, offset)),
    amount: anyOnce,
    households: fc.constantFrom(0, 0, 100, 600),
  },
  { requiredKeys: ['month', 'amount'] },
);

/** The uses of restricted money in a plan with some groups and costs. */
const anyRestriction = (groups: number, costs: number): fc.Arbitrary<Restriction> =>
  fc.oneof(
    fc.constant('allocations' as const),
    ...(groups === 0 ? [] : [fc.subarray([...Array(groups).keys()], { minLength: 1 }).map((of) => ({ groups: of }))]),
    ...(costs === 0 ? [] : [fc.subarray([...Array(costs).keys()], { minLength: 1 }).map((of) => ({ costs: of }))]),
  );

const anySubsidy = (groups: number, costs: number): fc.Arbitrary<PlanSubsidy> =>
  fc.record(
    {
      label: fc.constantFrom('Ville', 'Département', 'Fondation'),
      funder: fc.constantFrom(...FUNDER_KINDS),
      payments: fc.array(anyPayment, { maxLength: 4 }),
      onlyFor: anyRestriction(groups, costs),
    },
    { requiredKeys: ['label', 'funder', 'payments'] },
  );

const label = fc.constantFrom('animation', 'monnaie', 'loyer');

const anyCost: fc.Arbitrary<PlanCost> = fc.oneof(
  fc.record({ label, per: fc.constant('month' as const), amount: anyMonthly(anyOnce) }),
  fc.record({ label, per: fc.constant('household' as const), amount: anyMonthly(anyCents) }),
  fc.record({ label, per: fc.constant('spending' as const), rate: anyMonthly(anyShare) }),
);

const anyGroup: fc.Arbitrary<PlanGroup> = fc.record(
  {
    label: fc.constantFrom('seuls', 'familles', 'étudiants'),
    households: anyMonthly(anyCount),
    refused: anyMonthly(anyCount),
    waiting: anyMonthly(anyCount),
    paused: anyMonthly(anyCount),
    flows: anyFlows,
  },
  { requiredKeys: ['label', 'households', 'flows'] },
);

/** Budgets with up to three groups, varying figures, restricted money, late payments, costs, and credit that stays, is carried or expires. */
export const anyPlan = (): fc.Arbitrary<FundPlan> =>
  fc.tuple(fc.array(anyGroup, { maxLength: 3 }), fc.array(anyCost, { maxLength: 3 })).chain(([groups, costs]) =>
    fc.record(
      {
        start: fc.constant(start),
        months: fc.integer({ min: 1, max: 18 }),
        openingReserve: fc.integer({ min: -1_000_000, max: 50_000_000 }).map((value) => cents(value, 'once')),
        groups: fc.constant(groups),
        paymentRate: anyMonthly(anyShare),
        arrears: fc.record({ share: anyShare, after: fc.integer({ min: 0, max: 5 }) }),
        takeUp: anyMonthly(anyShare),
        unspent: fc.oneof(
          fc.constantFrom('stays-in-fund' as const, 'carries-over' as const),
          fc.record({ expiresAfter: fc.integer({ min: 0, max: 4 }) }),
        ),
        subsidies: fc.array(anySubsidy(groups.length, costs.length), { maxLength: 3 }),
        costs: fc.constant(costs),
        inKind: fc.array(fc.record({ label: fc.constant('locaux'), value: anyMonthly(anyOnce) }), { maxLength: 2 }),
        reserveMonths: fc.constantFrom('0.5', 1, 3),
        secrecyThreshold: fc.constantFrom(0, 11),
      },
      {
        requiredKeys: [
          'start',
          'months',
          'openingReserve',
          'groups',
          'paymentRate',
          'takeUp',
          'unspent',
          'subsidies',
          'costs',
        ],
      },
    ),
  );
