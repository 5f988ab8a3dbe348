import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse, type FundScenario } from '../../src/caisse/index.ts';
import { addMonths, exact } from '../../src/money/index.ts';
import {
  type FundPlan,
  type FundRun,
  type FundRuns,
  orderTornado,
  planFund,
  runFund,
  type RunFundOptions,
  type RunReserves,
  simulateFund,
  TORNADO_MEASURES,
} from '../../src/simulation/index.ts';
import { anyPlainDraws, withAnyDraws } from './any-draws.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';

const anyDrawn = fc.oneof(anyScenarioDocument({ households: 60, months: 6 }).chain(withAnyDraws), {
  weight: 3,
  arbitrary: anyPlainDraws(),
});
const anySeed = fc.integer();

type Result = { readonly runs: FundRuns; readonly ifUnspentStays: FundRuns | null } | readonly string[];

function run(document: CaisseDocument, options: RunFundOptions): Result {
  const result = runFund(defineCaisse<CaisseDocument>(document), SCENARIO, options);
  return result.ok ? result : result.diagnostics.map(({ code }) => code);
}

const isRun = (result: Result): result is Extract<Result, { readonly runs: FundRuns }> => 'runs' in result;

/** Data with a value at a path. */
function withValue(data: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    const list: readonly unknown[] = data;
    return list.map((item, place) => (place === key ? withValue(item, rest, value) : item));
  }
  const held = data as Record<string, unknown>;
  return { ...held, [key]: withValue(held[key], rest, value) };
}

/** A decimal with four decimals or more if it has three. */
const written = (text: string): string => (/\.\d{3}$/.test(text) ? `${text}0` : text);

/** The caisse in which the values of a run stand alone. */
function fixed(document: CaisseDocument, { assumptions }: FundRuns, { values }: FundRun): Caisse {
  const alone = assumptions.reduce<unknown>((changed, { path }, place) => {
    const value = values[place]!;
    return withValue(
      changed,
      ['scenarios', SCENARIO, ...path],
      typeof value === 'string' ? written(value) : value.map(written),
    );
  }, document);
  return defineCaisse<CaisseDocument>(alone as CaisseDocument);
}

function outcome(plan: FundPlan): Omit<FundRun, 'values'> {
  const { months, summary } = simulateFund(plan);
  return {
    reserves: months.map(({ available }) => available),
    lowest: summary.lowest.reserve,
    result: summary.result,
    firstBelowZero: summary.firstBelowZero,
    firstBelowRule: summary.firstBelowRule,
  };
}

const withoutValues = ({ values: _values, ...run }: FundRun): Omit<FundRun, 'values'> => run;

describe('runFund', () => {
  it('each run is the scenario in which its values stand alone', () => {
    fc.assert(
      fc.property(anyDrawn, anySeed, (document, seed) => {
        const result = run(document, { runs: 3, seed });
        if (!isRun(result)) return;
        const { runs, ifUnspentStays } = result;
        [...runs.each, runs.central].forEach((each, place) => {
          const planned = planFund(fixed(document, runs, each), SCENARIO);
          if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
          expect(withoutValues(each)).toEqual(outcome(planned.plan));
          if (ifUnspentStays === null) {
            expect(planned.ifUnspentStays).toBeNull();
            return;
          }
          const stays = [...ifUnspentStays.each, ifUnspentStays.central][place]!;
          expect(withoutValues(stays)).toEqual(outcome(planned.ifUnspentStays ?? planned.plan));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('the first runs of more runs are the runs', () => {
    fc.assert(
      fc.property(anyDrawn, anySeed, fc.integer({ min: 1, max: 4 }), (document, seed, count) => {
        const [few, more] = [run(document, { runs: count, seed }), run(document, { runs: 5, seed })];
        if (!isRun(few) || !isRun(more)) return;
        expect(more.runs.each.slice(0, count)).toEqual(few.runs.each);
        expect(more.runs.tornado).toEqual(few.runs.tornado);
      }),
      { numRuns: 40 },
    );
  });

  it('a distribution with one value gives the deterministic simulation', () => {
    const anyShare = fc.integer({ min: 0, max: 1000 }).map((value) => `${value / 10} %`);
    fc.assert(
      fc.property(anyScenarioDocument(), anyShare, anySeed, (document, share, seed) => {
        const scenario: FundScenario = document.scenarios![SCENARIO]!;
        const withTakeUp = (takeUp: FundScenario['takeUp'] & object): CaisseDocument => ({
          ...document,
          scenarios: { [SCENARIO]: { ...scenario, takeUp } },
        });
        const result = run(withTakeUp({ low: share, high: share }), { runs: 2, seed });
        const planned = planFund(
          defineCaisse<CaisseDocument>({
            ...document,
            scenarios: { [SCENARIO]: { ...scenario, takeUp: share } },
          }),
          SCENARIO,
        );
        if (!planned.ok || !isRun(result)) {
          expect(isRun(result)).toBe(planned.ok);
          return;
        }
        for (const each of [...result.runs.each, result.runs.central]) {
          expect(withoutValues(each)).toEqual(outcome(planned.plan));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('two scenarios that differ in a figure that is not drawn draw the same values', () => {
    fc.assert(
      fc.property(anyDrawn, anySeed, (document, seed) => {
        const { openingReserve, ...scenario }: FundScenario = document.scenarios![SCENARIO]!;
        const isStated = typeof openingReserve !== 'object';
        const other: CaisseDocument = {
          ...document,
          scenarios: {
            [SCENARIO]: {
              ...scenario,
              openingReserve: isStated ? 123_456 : openingReserve,
              costs: [{ label: 'un autre coût', per: 'month', amount: 7 }, ...(scenario.costs ?? [])],
            },
          },
        };
        const [one, two] = [run(document, { runs: 3, seed }), run(other, { runs: 3, seed })];
        if (!isRun(one) || !isRun(two)) return;
        expect(two.runs.each.map(({ values }) => values)).toEqual(one.runs.each.map(({ values }) => values));
      }),
      { numRuns: 40 },
    );
  });

  it('the order of groups, funders and costs changes no draw', () => {
    fc.assert(
      fc.property(anyDrawn, anySeed, (document, seed) => {
        const scenario: FundScenario = document.scenarios![SCENARIO]!;
        const { groups, subsidies = [], costs = [] } = scenario;
        const labels = subsidies.map((subsidy, place): (typeof subsidies)[number] => ({
          ...subsidy,
          label: `financeur ${place}`,
        }));
        const withOrder = (change: <Part>(list: readonly Part[]) => readonly Part[]): CaisseDocument => ({
          ...document,
          scenarios: {
            [SCENARIO]: { ...scenario, groups: change(groups), subsidies: change(labels), costs: change(costs) },
          },
        });
        const [one, two] = [
          run(
            withOrder((list) => list),
            { runs: 2, seed },
          ),
          run(
            withOrder((list) => [...list].reverse()),
            { runs: 2, seed },
          ),
        ];
        if (!isRun(one) || !isRun(two)) return;
        const sizes: Readonly<Record<string, number>> = {
          groups: groups.length,
          subsidies: subsidies.length,
          costs: costs.length,
        };
        const valuesByPath = ({ assumptions, each }: FundRuns, isReversed: boolean): unknown =>
          Object.fromEntries(
            assumptions.map(({ path: [list, place, ...rest] }, index) => {
              const size = sizes[String(list)];
              const at = typeof place === 'number' && isReversed && size !== undefined ? size - 1 - place : place;
              return [[list, at, ...rest].join('.'), each.map(({ values }) => values[index])];
            }),
          );
        expect(valuesByPath(two.runs, true)).toEqual(valuesByPath(one.runs, false));
      }),
      { numRuns: 40 },
    );
  });

  it('bands are in ascending order of their quantiles', () => {
    fc.assert(
      fc.property(anyDrawn, anySeed, fc.integer({ min: 1, max: 20 }), (document, seed, count) => {
        const result = run(document, { runs: count, seed, quantiles: [0.9, 0, '0.5', 1, 0.05] });
        if (!isRun(result)) return;
        const { runs } = result;
        expect(runs.quantiles).toEqual(['0', '0.05', '0.5', '0.9', '1']);
        runs.bands.forEach(({ reserves }, month) => {
          const all = runs.each.map((each) => each.reserves[month]!).sort((left, right) => left - right);
          expect([...reserves]).toEqual([...reserves].sort((left, right) => left - right));
          expect([reserves[0], reserves.at(-1)]).toEqual([all[0], all.at(-1)]);
          runs.quantiles.forEach((quantile, place) => {
            const asked = exact(quantile).times(count);
            const atMost = (amount: number): number => all.filter((reserve) => reserve <= amount).length;
            expect(all).toContain(reserves[place]);
            expect(asked.lte(atMost(reserves[place]!))).toBe(true);
            expect(place === 0 || asked.gt(atMost(reserves[place]! - 1))).toBe(true);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('the numbers of runs below zero follow from the runs', () => {
    fc.assert(
      fc.property(anyDrawn, anySeed, (document, seed) => {
        const result = run(document, { runs: 12, seed });
        if (!isRun(result)) return;
        const { belowZero, each, bands } = result.runs;
        const below = each.filter(({ reserves }) => reserves.some((reserve) => reserve < 0));
        expect(belowZero.runs).toBe(below.length);
        expect(belowZero.first.reduce((sum, { runs }) => sum + runs, 0)).toBe(below.length);
        for (const { month, runs } of belowZero.first) {
          const place = bands.findIndex((band) => band.month === month);
          const first = each.filter(
            ({ reserves }) => reserves[place]! < 0 && reserves.slice(0, place).every((reserve) => reserve >= 0),
          );
          expect(first.length).toBe(runs);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('effects are in descending order of the difference that they make to their measure', () => {
    fc.assert(
      fc.property(anyDrawn, anySeed, (document, seed) => {
        const result = run(document, { runs: 1, seed });
        fc.pre(isRun(result));
        const { runs } = result;
        for (const by of TORNADO_MEASURES) {
          const bars = orderTornado(runs, by);
          const measured = ({ closing, lowest, firstBelowZero }: RunReserves): number =>
            by === 'closing'
              ? closing
              : by === 'lowest'
                ? lowest
                : firstBelowZero === null
                  ? runs.months
                  : runs.central.reserves.findIndex((_, index) => addMonths(runs.start, index) === firstBelowZero);
          const effects = bars.map(({ low, high }) => Math.abs(measured(high) - measured(low)));
          expect(effects).toEqual([...effects].sort((left, right) => right - left));
          expect(bars.map(({ assumption }) => assumption).sort()).toEqual(
            runs.assumptions.map((_, place) => place).sort(),
          );
          for (const { lowest, firstBelowZero } of bars.flatMap(({ low, high }) => [low, high])) {
            expect(firstBelowZero === null).toBe(lowest >= 0);
          }
        }
        expect(orderTornado(runs, 'closing')).toEqual(runs.tornado);
      }),
      { numRuns: 60 },
    );
  });
});
