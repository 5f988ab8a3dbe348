/** Random documents of caisses with a scenario. */
import fc from 'fast-check';
import {
  type Allocation,
  type AssumedByMonth,
  type CaisseDocument,
  checkCaisse,
  type Contribution,
  type Cost,
  type Criterion,
  type Distribution,
  FUNDER_KINDS,
  type FundGroup,
  type FundScenario,
  type OnlyFor,
  type Ramp,
  type RuleVersion,
  type Subsidy,
  type Tranche,
  type UnspentWords,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { addMonths, month } from '../../src/money/index.ts';

/** The name of the scenario of a random document. */
export const SCENARIO = 'essai';

/** What the rules and the scenario of a random document may contain. */
export interface AnyScenarioOptions {
  /**
   * Whether the amounts of a household may depend on other households, by a rank or a pool, and the scenario may have places.
   *
   * @defaultValue `'some'`
   */
  readonly shared?: 'some' | 'none';
  /**
   * The largest number of households of a group.
   *
   * @defaultValue 300
   */
  readonly households?: number;
  /**
   * The largest number of months.
   *
   * @defaultValue 15
   */
  readonly months?: number;
}

const START = month('2026-01');

const anyEuros = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: max * 100 }).map((value) => (value / 100).toFixed(2));

const anyPercent = (max = 100): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: max * 10 }).map((value) => `${value / 10} %`);

const within = (months: number, from = 0): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: months - 1 }).map((offset) => addMonths(START, offset));

/** A figure for all months, by month, from some months on, or in three cases. */
function anyByMonth(figure: fc.Arbitrary<string>): fc.Arbitrary<AssumedByMonth> {
  const list = fc.array(figure, { minLength: 1, maxLength: 4 });
  const dated = fc.tuple(figure, figure).map(([first, later]) => [
    { from: START, value: first },
    { from: addMonths(START, 3), value: later },
  ]);
  const values = fc.oneof(figure, list, dated);
  return fc.oneof(
    { weight: 4, arbitrary: values },
    { weight: 1, arbitrary: fc.record({ prudent: values, central: values, high: values }) },
  );
}

/** Households that arrive at once, in waves, or evenly. */
function anyHouseholds(max: number): fc.Arbitrary<AssumedByMonth | Ramp> {
  const count = fc.integer({ min: 0, max });
  return fc.oneof(
    count,
    fc.array(count, { minLength: 1, maxLength: 5 }),
    fc.record({ from: count, to: count, months: fc.integer({ min: 2, max: 9 }) }),
    fc.record({ prudent: count, central: count, high: count }),
  );
}

const anyContribution: fc.Arbitrary<Contribution> = fc.oneof(
  fc.record({ kind: fc.constant('flat' as const), amount: anyEuros(150) }),
  fc.record({
    kind: fc.constant('proportional' as const),
    base: fc.constant('income' as const),
    rate: anyPercent(10),
    minimum: anyEuros(20),
  }),
  fc.record({ kind: fc.constant('free' as const), minimum: fc.constant(1) }),
  fc.record({
    kind: fc.constant('flat' as const),
    amount: anyEuros(90),
    thirdPayers: fc.constant([{ id: 'ccas', label: 'CCAS', when: { kind: 'orientation' as const } }]),
  }),
  fc.record({ kind: fc.constant('flat' as const), amount: anyEuros(40), period: fc.constantFrom('year', 'entry') }),
);

const anyAllocation = (shared: 'some' | 'none'): fc.Arbitrary<Allocation> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('flat' as const),
      amount: anyEuros(200),
      per: fc.constantFrom('household' as const, 'member' as const),
    }),
    fc.record({ kind: fc.constant('consumption-unit' as const), amount: anyEuros(120) }),
    ...(shared === 'none' ? [] : [fc.constant({ kind: 'mean' as const })]),
  );

const anyEligibility = (shared: 'some' | 'none'): fc.Arbitrary<Criterion> =>
  fc.oneof(
    fc.constant({ kind: 'residence' as const, communes: ['Flers'] }),
    ...(shared === 'none'
      ? []
      : [fc.integer({ min: 1, max: 400 }).map((places) => ({ kind: 'places' as const, places }))]),
  );

/** A household that gives all facts which the rules of these documents read. */
const anyTypicalHousehold: fc.Arbitrary<Household> = fc.record({
  members: fc.array(
    fc.integer({ min: 0, max: 90 }).map((age) => ({ age })),
    { minLength: 1, maxLength: 4 },
  ),
  resources: fc.record({ income: anyEuros(4000) }),
  chosen: fc.integer({ min: 100, max: 15_000 }).map((value) => (value / 100).toFixed(2)),
  residence: fc.constantFrom('Flers', 'Flers', 'Caen'),
  answers: fc.record({ orientation: fc.boolean() }),
});

/** Nine tenths of standards of living, for two types of household or for the typical one. */
const anyDistribution: fc.Arbitrary<Distribution> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 9, maxLength: 9 }),
    fc.option(fc.integer({ min: 0, max: 100 })),
  )
  .map(([tenths, share]) => ({
    tenths: tenths.sort((left, right) => left - right),
    ...(share === null
      ? {}
      : {
          types: [
            { label: 'seuls', share: `${share} %`, members: [{ age: 40 }] },
            { label: 'familles', share: `${100 - share} %`, members: [{ age: 40 }, { age: 9 }] },
          ],
        }),
  }));

function anyGroup(months: number, place: number, { households = 300 }: AnyScenarioOptions): fc.Arbitrary<FundGroup> {
  const figures = { contribution: anyEuros(100), allocation: anyEuros(200) };
  const who = fc.oneof(
    fc.record(figures),
    anyTypicalHousehold.map((household) => ({ household })),
    fc.record({ household: anyTypicalHousehold, distribution: anyDistribution }),
    fc.record({ household: anyTypicalHousehold, ...figures }, { requiredKeys: ['household'] }),
  );
  const range = within(months).chain((from) =>
    fc.record(
      { from: fc.constant(from), to: within(months).map((to) => (to < from ? from : to)) },
      { requiredKeys: [] },
    ),
  );
  return fc
    .tuple(
      who,
      range,
      fc.record(
        {
          households: anyHouseholds(households),
          departures: anyPercent(20),
          pauses: anyPercent(20),
          entered: fc.constantFrom('2025-03', '2026-01'),
        },
        { requiredKeys: ['households'] },
      ),
    )
    .map(([what, when, how]) => ({ id: `g${place}`, label: `groupe ${place}`, ...what, ...when, ...how }));
}

/** The names of the costs and groups of a scenario. */
interface Names {
  readonly groups: readonly string[];
  readonly costs: readonly string[];
}

function anyOnlyFor({ groups, costs }: Names): fc.Arbitrary<OnlyFor> {
  return fc.oneof(
    fc.constant('allocations' as const),
    fc.subarray([...groups], { minLength: 1 }).map((of) => ({ groups: of })),
    ...(costs.length === 0 ? [] : [fc.subarray([...costs], { minLength: 1 }).map((of) => ({ costs: of }))]),
  );
}

const anyTranches: fc.Arbitrary<readonly Tranche[]> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 6 }), fc.constantFrom(0, 0, 150))
  .map(([share, after, households]) => [
    { share: `${share} %` },
    { share: `${100 - share} %`, after, ...(households === 0 ? {} : { households, condition: 'assez de foyers' }) },
  ]);

function anySubsidy(months: number, names: Names): fc.Arbitrary<Subsidy> {
  const when = fc.oneof(
    within(months).map((from) => ({ from })),
    fc.record({ every: fc.constant('month' as const), to: within(months) }, { requiredKeys: ['every'] }),
    fc.record({ every: fc.constant('year' as const), from: within(months) }),
  );
  const what = fc.record(
    {
      label: fc.constantFrom('Ville', 'Département', 'Fondation'),
      amount: anyEuros(40_000),
      funder: fc.constantFrom(...FUNDER_KINDS),
      after: fc.integer({ min: 0, max: 4 }),
      tranches: anyTranches,
      indexedOn: fc.constant('prix'),
      onlyFor: anyOnlyFor(names),
    },
    { requiredKeys: ['label', 'amount'] },
  );
  return fc.tuple(what, when).map(([subsidy, period]) => ({ ...subsidy, ...period }));
}

function anyCost(months: number, place: number): fc.Arbitrary<Cost> {
  const one = { id: fc.constant(`c${place}`), label: fc.constant(`frais ${place}`) };
  const index = fc.option(fc.constant('prix'), { nil: undefined });
  return fc
    .oneof(
      fc.record({ ...one, per: fc.constant('month' as const), amount: anyEuros(3000), indexedOn: index }),
      fc.record({ ...one, per: fc.constant('year' as const), amount: anyEuros(9000), indexedOn: index }),
      fc.record({ ...one, per: fc.constant('household' as const), amount: anyEuros(10), indexedOn: index }),
      fc.record({ ...one, per: fc.constant('once' as const), amount: anyEuros(9000), month: within(months) }),
      fc.record({ ...one, per: fc.constant('spending' as const), amount: anyPercent(5) }),
      fc.record({
        ...one,
        per: fc.constant('post' as const),
        amount: anyEuros(50_000),
        posts: fc.constantFrom('0.5', '1', '1.5'),
      }),
    )
    .map(
      (cost) => Object.fromEntries(Object.entries(cost).filter(([, value]) => value !== undefined)) as unknown as Cost,
    );
}

const anyUnspent: fc.Arbitrary<UnspentWords> = fc.oneof(
  fc.constantFrom('stays-in-fund' as const, 'carries-over' as const),
  fc.record({ expiresAfter: fc.integer({ min: 0, max: 4 }) }),
);

function anyScenario(options: AnyScenarioOptions): fc.Arbitrary<FundScenario> {
  const { shared = 'some', months: limit = 15 } = options;
  const size = fc.record({
    months: fc.integer({ min: 1, max: limit }),
    groups: fc.integer({ min: 1, max: 3 }),
    costs: fc.integer({ min: 0, max: 3 }),
  });
  return size.chain(({ months, groups, costs }) => {
    const places = (count: number): number[] => [...Array(count).keys()];
    const names = {
      groups: places(groups).map((place) => `g${place}`),
      costs: places(costs).map((place) => `c${place}`),
    };
    return fc.record(
      {
        label: fc.constant('Essai'),
        start: fc.constant(START),
        months: fc.constant(months),
        groups: fc.tuple(...places(groups).map((place) => anyGroup(months, place, options))),
        costs: fc.tuple(...places(costs).map((place) => anyCost(months, place))),
        subsidies: fc.array(anySubsidy(months, names), { maxLength: 3 }),
        indices: fc.constant({
          prix: {
            label: 'prix à la consommation',
            values: [
              { from: '2025-01', value: '100' },
              { from: '2026-06', value: '102.5' },
            ],
          },
        }),
        openingReserve: fc.integer({ min: -100_000, max: 4_000_000 }).map((value) => (value / 100).toFixed(2)),
        paymentRate: anyByMonth(anyPercent()),
        arrears: fc.record({ share: anyPercent(), after: fc.integer({ min: 0, max: 4 }) }),
        takeUp: anyByMonth(anyPercent()),
        unspent: anyUnspent,
        reserveMonths: fc.constantFrom('0.5', 1, 3),
        ...(shared === 'none' ? {} : { places: anyHouseholds(400) }),
      },
      { requiredKeys: ['label', 'start', 'months', 'groups', 'subsidies', 'costs', 'indices', 'unspent'] },
    );
  });
}

/**
 * Random documents with a scenario that can be planned: groups with figures and with typical households, ramps, waves, departures, pauses, places,
 * three cases, yearly grants and tranches, indices, restricted money, posts, late payments.
 *
 * @remarks
 * The rules are of one or two versions. A yearly contribution cannot be shared out each month, so that such documents are left out.
 */
export function anyScenarioDocument(options: AnyScenarioOptions = {}): fc.Arbitrary<CaisseDocument> {
  const { shared = 'some' } = options;
  const version = {
    eligibility: anyEligibility(shared),
    contribution: anyContribution,
    allocation: anyAllocation(shared),
  };
  const first = fc.record(version, { requiredKeys: ['contribution', 'allocation'] });
  const later = fc.array(fc.record(version, { requiredKeys: [] }), { maxLength: 1 });
  return fc
    .record({ first, later, scenario: anyScenario(options) })
    .map(({ first: one, later: others, scenario }): CaisseDocument => ({
      schema: 1,
      id: 'hasard',
      name: 'Caisse au hasard',
      rules: [one, ...others].map((each, place): RuleVersion => ({
        from: place === 0 ? '2025-01' : '2026-05',
        ...each,
      })),
      scenarios: { [SCENARIO]: scenario },
    }))
    .filter((document) => !checkCaisse(document).some(({ code }) => code === 'CAISSE-PERIODS-DIFFER'));
}
