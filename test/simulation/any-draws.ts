/** Random distributions in the scenario of a random document. */
import fc from 'fast-check';
import type { CaisseDocument, Cost, Draw, FundGroup, FundScenario, InKind, Subsidy } from '../../src/caisse/index.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';
import { sourced } from './scenario/any-figures.ts';

/** A distribution of numbers that are written by a function, as a range, a range with a mode, or a list. */
function anyDraw(max: number, write: (value: number) => string | number, isMonthly = false): fc.Arbitrary<Draw> {
  const value = fc.integer({ min: 0, max });
  const every = isMonthly ? fc.constantFrom<('run' | 'month')[]>('run', 'month') : fc.constant('run' as const);
  const ordered = fc
    .tuple(value, value, value, fc.boolean(), every)
    .map(([first, second, third, hasMode, each]): Draw => {
      const [low, mode, high] = [first, second, third].sort((left, right) => left - right) as [number, number, number];
      const range = { low: write(low), high: write(high), every: each };
      return hasMode ? { ...range, mode: write(mode) } : range;
    });
  const list = fc
    .tuple(
      fc.array(fc.record({ value: value.map(write), weight: fc.constantFrom(0, 1, '0.5', 3) }), { maxLength: 4 }),
      value.map(write),
      every,
    )
    .map(([values, last, each]): Draw => ({ values: [...values, { value: last }], every: each }));
  const why = fc.record(sourced, { requiredKeys: [] });
  return fc
    .tuple(fc.oneof({ weight: 2, arbitrary: ordered }, { weight: 1, arbitrary: list }), why)
    .map(([draw, more]) => ({ ...draw, ...more }));
}

const percent = (value: number): string => `${value / 10} %`;
const euros = (value: number): string => (value / 100).toFixed(2);
const whole = (value: number): number => value;

/** The part, or the part in which some of the keys have a distribution. */
const some = <Part extends object>(part: Part, keys: { readonly [Key in keyof Part]?: fc.Arbitrary<unknown> }) =>
  fc
    .record(keys as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] })
    .map((drawn) => ({ ...part, ...drawn }));

const anyGroup = (group: FundGroup): fc.Arbitrary<FundGroup> => {
  const count = anyDraw(60, whole);
  const ramp = fc.record({ from: fc.oneof(count, fc.constant(5)), to: count, months: fc.integer({ min: 2, max: 6 }) });
  return some(group, {
    households: fc.oneof(count, ramp),
    departures: anyDraw(150, percent, true),
    pauses: anyDraw(150, percent, true),
    ...(group.contribution === undefined ? {} : { contribution: anyDraw(9000, euros) }),
    ...(group.allocation === undefined ? {} : { allocation: anyDraw(15_000, euros) }),
  });
};

const anySubsidy = (subsidy: Subsidy): fc.Arbitrary<Subsidy> => some(subsidy, { amount: anyDraw(3_000_000, euros) });

const anyCost = (cost: Cost): fc.Arbitrary<Cost> =>
  some(cost, {
    amount: cost.per === 'spending' ? anyDraw(100, percent) : anyDraw(50_000, euros),
    ...(cost.per === 'post' ? { posts: anyDraw(30, (value) => value / 10) } : {}),
  });

const anyInKind = (inKind: InKind): fc.Arbitrary<InKind> => some(inKind, { amount: anyDraw(500_000, euros) });

const all = <Part>(parts: readonly Part[], any: (part: Part) => fc.Arbitrary<Part>): fc.Arbitrary<readonly Part[]> =>
  parts.length === 0 ? fc.constant([]) : fc.tuple(...parts.map(any));

/** Indices of which some values have a distribution, never at zero. */
const anyIndices = (
  indices: NonNullable<FundScenario['indices']>,
): fc.Arbitrary<NonNullable<FundScenario['indices']>> =>
  fc
    .tuple(
      ...Object.entries(indices).map(([name, index]) =>
        all(index.values, (each) => some(each, { value: anyDraw(300, (value) => (value + 1) / 2) })).map(
          (values) => [name, { ...index, values }] as const,
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries));

/** Random documents with distributions in a scenario that plain numbers can follow: without places and money restricted to groups. */
export const anyPlainDraws = (): fc.Arbitrary<CaisseDocument> =>
  anyScenarioDocument({ households: 60, months: 6, shared: 'none' })
    .map((document): CaisseDocument => {
      const { places: _places, subsidies = [], groups, ...scenario } = document.scenarios![SCENARIO]!;
      const plain: FundScenario = {
        ...scenario,
        subsidies: subsidies.map((subsidy): Subsidy => {
          const { onlyFor, ...rest } = subsidy;
          return typeof onlyFor === 'object' && 'groups' in onlyFor ? { ...rest, onlyFor: 'allocations' } : subsidy;
        }),
        groups: groups.map((group): FundGroup => {
          const { contribution: _contribution, allocation: _allocation, ...rest } = group;
          return group.household === undefined ? group : rest;
        }),
      };
      return { ...document, scenarios: { [SCENARIO]: plain } };
    })
    .chain(withAnyDraws);

/** The document with distributions in its scenario; at least the take-up has one. */
export function withAnyDraws(document: CaisseDocument): fc.Arbitrary<CaisseDocument> {
  const scenario = document.scenarios![SCENARIO]!;
  const { groups, subsidies = [], costs = [], inKind, indices = {}, arrears, places, reserveMonths } = scenario;
  return fc
    .record({
      groups: fc.oneof(fc.constant(groups), all(groups, anyGroup)),
      subsidies: all(subsidies, anySubsidy),
      costs: all(costs, anyCost),
      indices: anyIndices(indices),
      takeUp: anyDraw(1000, percent, true),
      more: some<Partial<FundScenario>>(
        {},
        {
          paymentRate: anyDraw(1000, percent, true),
          openingReserve: anyDraw(4_000_000, euros),
          ...(arrears === undefined
            ? {}
            : { arrears: anyDraw(1000, percent).map((share) => ({ share, after: arrears.after })) }),
          ...(inKind === undefined ? {} : { inKind: all(inKind, anyInKind) }),
          ...(reserveMonths === undefined ? {} : { reserveMonths: anyDraw(40, (value) => value / 10) }),
          publicShare: anyDraw(1000, percent),
          ...(places === undefined ? {} : { places: anyDraw(200, whole) }),
        },
      ),
      unspent: fc.constantFrom('stated', 'open'),
    })
    .map(({ more, unspent, ...drawn }): CaisseDocument => {
      const { unspent: stated, ...rest } = { ...scenario, ...drawn, ...more };
      const full: FundScenario = unspent === 'open' || stated === undefined ? rest : { ...rest, unspent: stated };
      return { ...document, scenarios: { [SCENARIO]: full } };
    });
}
