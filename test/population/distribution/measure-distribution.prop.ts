import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, type Exact, roundQuotient } from '../../../src/money/index.ts';
import {
  type Distribution,
  measureDistribution,
  type MeasureDistributionOptions,
} from '../../../src/population/index.ts';
import { measureInequality, sumRanked } from '../../../src/population/distribution/inequality.ts';
import { anyOptions, anyReform, populationOf, type Reform, type ReformRow, rulesOf } from './any-reform.ts';
import { rank } from './rank.ts';

function measured(
  reform: Reform,
  options: MeasureDistributionOptions = {},
  rows: readonly ReformRow[] = reform.rows,
): Distribution {
  const result = measureDistribution(populationOf(reform, rows), rulesOf(reform), options);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result;
}

const sum = (texts: readonly (string | null)[]): string =>
  texts.reduce((total: Exact, text) => total.plus(exact(text!)), exact(0)).toFixed();

const plain = (text: string | null): string => exact(text!).toFixed();

describe('measureDistribution', () => {
  it('groups of a distribution add up to all', () => {
    fc.assert(
      fc.property(anyReform, anyOptions, (reform, options) => {
        const { all, groups } = measured(reform, options);
        expect(sum(groups.map(({ households }) => households))).toBe(plain(all.households));
        expect(sum(groups.map(({ persons }) => persons))).toBe(plain(all.persons));
        expect(sum(groups.map(({ children }) => children))).toBe(plain(all.children));
        expect(sum(groups.map(({ net }) => net.sum))).toBe(plain(all.net.sum));
        for (const [name, flow] of Object.entries(all.flows))
          expect(sum(groups.map(({ flows }) => flows[name]!.sum))).toBe(plain(flow.sum));
        expect(groups.reduce((total, { rows }) => total + rows!, 0)).toBe(all.rows);
      }),
    );
  });

  it('winners, losers and unchanged are all', () => {
    fc.assert(
      fc.property(anyReform, anyOptions, (reform, options) => {
        const { all, groups } = measured(reform, options);
        for (const group of [all, ...groups]) {
          const sides = [group.winners, group.losers, group.unchanged];
          expect(sum(sides.map(({ households }) => households))).toBe(plain(group.households));
          expect(sum(sides.map(({ persons }) => persons))).toBe(plain(group.persons));
          expect(sum(sides.map((side) => side.sum))).toBe(plain(group.net.sum));
          expect(plain(group.unchanged.sum)).toBe('0');
        }
      }),
    );
  });

  it('financing, allocation and the share of children add up to the net', () => {
    fc.assert(
      fc.property(anyReform, anyOptions, (reform, options) => {
        const { all, groups } = measured(reform, options);
        for (const { net, parts, flows } of [all, ...groups]) {
          expect(sum([parts!.financing.sum, parts!.allocation.sum, parts!.children!.sum])).toBe(plain(net.sum));
          expect(plain(parts!.financing.sum)).toBe(
            exact(flows['contribution']?.sum ?? '0')
              .negated()
              .toFixed(),
          );
          expect(sum([parts!.allocation.sum, parts!.children!.sum])).toBe(plain(flows['allocation']!.sum));
        }
      }),
    );
  });

  it('the share of children is what the household receives less what it would receive without them', () => {
    fc.assert(
      fc.property(anyReform, ({ rows, document }) => {
        const [version] = document.rules;
        const { allocation } = version!;
        if (allocation?.kind !== 'flat') throw new Error('flat');
        const { all } = measured({ rows, document });
        const known = rows.filter(({ income, weight }) => income !== null && weight > 0);
        const children = known.reduce((total, row) => total + row.children * row.weight, 0);
        const amount = allocation.per === 'member' ? Number(allocation.amount) : 0;
        expect(plain(all.parts!.children!.sum)).toBe(
          exact(children * amount)
            .times(exact('0.01'))
            .toFixed(),
        );
      }),
    );
  });

  it('the marginal rate of a group is what its households lose by one more euro', () => {
    fc.assert(
      fc.property(anyReform, (reform) => {
        const rows = reform.rows.filter(({ income }) => income !== null);
        fc.pre(rows.length > 0);
        const more = rows.map((row) => ({ ...row, income: row.income! + 1 }));
        const options = { groups: { column: 'place' } } as const;
        const [now, then] = [measured(reform, options, rows), measured(reform, options, more)];
        for (const [place, { marginalRate, households, net }] of now.groups.entries()) {
          if (marginalRate === null) continue;
          const lost = exact(net.sum!).minus(exact(then.groups[place]!.net.sum!));
          expect(marginalRate).toBe(
            roundQuotient(lost, exact(households!), { to: '0.000001', mode: 'half-up' }).toFixed(6),
          );
        }
      }),
    );
  });

  it('households without a positive standard of living and unknown rows are counted apart', () => {
    fc.assert(
      fc.property(anyReform, (reform) => {
        const { all, unknown } = measured(reform);
        const households = (rows: readonly ReformRow[]): string =>
          exact(rows.reduce((total, { weight }) => total + weight, 0))
            .times(exact('0.01'))
            .toFixed();
        const missing = reform.rows.filter(({ income }) => income === null);
        expect(unknown).toMatchObject({ rows: missing.length, households: households(missing) });
        const none = reform.rows.filter(({ income }) => income !== null && income <= 0);
        expect(plain(all.zeroOrNegative.households)).toBe(households(none));
      }),
    );
  });

  it('poverty of children is that of the households that have them', () => {
    fc.assert(
      fc.property(anyReform, (reform) => {
        const { before, all } = measured(reform);
        const withoutChildren = measured(
          reform,
          { count: 'persons' },
          reform.rows.map((row) => ({ ...row, children: 0 })),
        );
        for (const { poverty } of [withoutChildren.before, withoutChildren.after])
          expect(poverty.map(({ children }) => children?.below ?? '0')).toEqual(poverty.map(() => '0'));
        for (const { below, children } of before.poverty) {
          expect(exact(children!.below!).lessThanOrEqualTo(exact(below!))).toBe(true);
          expect(children!.rate === null).toBe(plain(all.children) === '0');
        }
      }),
    );
  });

  it('what is received in kind is no part of the standard of living', () => {
    fc.assert(
      fc.property(anyReform, (reform) => {
        const [version] = reform.document.rules;
        const without = { ...reform.document, rules: [{ ...version!, allocation: { kind: 'none' as const } }] };
        expect(measured(reform).afterInKind).toEqual(measured({ ...reform, document: without }).after);
      }),
    );
  });

  it('a reform of nothing changes nothing', () => {
    fc.assert(
      fc.property(anyReform, anyOptions, (reform, options) => {
        const [version] = reform.document.rules;
        const nothing = {
          ...reform.document,
          rules: [{ ...version!, contribution: { kind: 'none' as const }, allocation: { kind: 'none' as const } }],
        };
        const found = measured({ ...reform, document: nothing }, options);
        expect(found.after).toEqual(found.before);
        if (found.before.gini !== null) expect(found.reynoldsSmolensky).toBe('0');
        expect(found.groups.map(({ meanAfter }) => meanAfter)).toEqual(
          found.groups.map(({ meanBefore }) => meanBefore),
        );
        expect(plain(found.all.winners.households)).toBe('0');
      }),
    );
  });

  it('the standard of living after is the one before if nothing is received or paid', () => {
    fc.assert(
      fc.property(anyReform, (reform) => {
        const { groups } = measured(reform, { groups: { column: 'place' } });
        for (const { winners, losers, meanBefore, meanAfter } of groups)
          if (winners.sum === losers.sum && plain(winners.sum) === '0') expect(meanAfter).toBe(meanBefore);
      }),
    );
  });

  it('the order of rows changes no distribution', () => {
    fc.assert(
      fc.property(
        anyReform.chain((reform) =>
          fc.tuple(fc.constant(reform), fc.shuffledSubarray([...reform.rows], { minLength: reform.rows.length })),
        ),
        anyOptions,
        ([reform, rows], options) => {
          // The groups of a column stand in the order of its words in the file.
          const sorted = ({ groups, ...others }: Distribution): object => ({
            ...others,
            groups: [...groups].sort((left, right) => String(left.group).localeCompare(String(right.group))),
          });
          expect(sorted(measured(reform, options, rows))).toEqual(sorted(measured(reform, options)));
        },
      ),
    );
  });

  it('splitting the weight of a row changes no distribution', () => {
    fc.assert(
      fc.property(anyReform, anyOptions, fc.nat(), (reform, options, at) => {
        const place = at % reform.rows.length;
        const split = reform.rows.flatMap((row, each) => {
          if (each !== place) return [row];
          const half = Math.floor(row.weight / 2);
          return [
            { ...row, weight: half },
            { ...row, weight: row.weight - half },
          ];
        });
        const without = ({ rows: _, ...group }: Distribution['all']): object => group;
        const [whole, parts] = [measured(reform, options), measured(reform, options, split)];
        const comparable = ({ all, groups, unknown: { rows: _, ...unknown }, ...others }: Distribution): object => ({
          ...others,
          unknown,
          all: without(all),
          groups: groups.map(without),
        });
        expect(comparable(parts)).toEqual(comparable(whole));
      }),
    );
  });

  it('a share of a tenth is never above the share of the next tenth, and ranks are ascending', () => {
    fc.assert(
      fc.property(anyReform, (reform) => {
        const { groups } = measured(reform);
        const means = groups.flatMap(({ meanBefore }) => (meanBefore === null ? [] : [Number(meanBefore)]));
        expect(means).toEqual([...means].sort((left, right) => left - right));
      }),
    );
  });
});

const anyValues = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 500 }), size: fc.integer({ min: 0, max: 40 }) }),
  { minLength: 1, maxLength: 25 },
);

const inequality = (
  rows: readonly { readonly value: number; readonly size: number }[],
  times = 1,
): ReturnType<typeof measureInequality> =>
  measureInequality(sumRanked(rank(rows.map(({ value, size }) => ({ value: value * times, size }))), 'first-reached'));

describe('measureInequality', () => {
  it('the Gini index is between 0 and 1 for values that are not negative, and 0 for equal values', () => {
    fc.assert(
      fc.property(anyValues, (rows) => {
        const { gini } = inequality(rows);
        if (gini === null) return;
        expect(Number(gini)).toBeGreaterThanOrEqual(0);
        expect(Number(gini)).toBeLessThanOrEqual(1);
        expect(inequality(rows.map((row) => ({ ...row, value: 7 }))).gini).toBe('0.000000');
      }),
    );
  });

  it('the Gini index is the mean difference of all pairs over twice the mean', () => {
    fc.assert(
      fc.property(anyValues, (rows) => {
        const { gini } = inequality(rows);
        const size = rows.reduce((total, row) => total + row.size, 0);
        const total = rows.reduce((all, row) => all + row.size * row.value, 0);
        const pairs = rows.flatMap((left) =>
          rows.map((right) => left.size * right.size * Math.abs(left.value - right.value)),
        );
        const difference = pairs.reduce((all, each) => all + each, 0);
        if (total === 0) expect(gini).toBeNull();
        // The quotient of two whole numbers, rounded as the library rounds: no margin.
        else
          expect(BigInt(gini!.replace('.', ''))).toBe(
            halfUp(BigInt(difference) * 1_000_000n, 2n * BigInt(size) * BigInt(total)),
          );
      }),
    );
  });

  it('values times a number have the same measures', () => {
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 1, max: 50 }), (rows, times) => {
        expect(inequality(rows, times)).toEqual(inequality(rows));
      }),
    );
  });

  it('the points of the Lorenz curve are convex', () => {
    fc.assert(
      fc.property(anyValues, (rows) => {
        const { lorenz } = inequality(rows);
        if (lorenz.includes(null)) return;
        const millionths = ['0', ...(lorenz as readonly string[]), '1'].map((share) => Math.round(Number(share) * 1e6));
        const steps = millionths.slice(1).map((share, place) => share - millionths[place]!);
        // Each point is rounded to the millionth, and so each step by at most one.
        steps.slice(1).forEach((step, place) => {
          expect(step + 2).toBeGreaterThanOrEqual(steps[place]!);
        });
      }),
    );
  });

  it('poverty is zero where all values are at the line or above', () => {
    fc.assert(
      fc.property(anyReform, (reform) => {
        const equal = reform.rows.map((row) => ({ ...row, income: 1000, adults: 1, children: 0 }));
        const { before } = measured(reform, {}, equal);
        for (const { rate } of before.poverty) expect(['0.000000', null]).toContain(rate);
      }),
    );
  });
});

const halfUp = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);
