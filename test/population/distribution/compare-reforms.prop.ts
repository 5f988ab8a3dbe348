import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, type Exact } from '../../../src/money/index.ts';
import {
  compareReforms,
  type DistributionGroup,
  measureDistribution,
  type MeasureDistributionOptions,
  type ReformComparison,
} from '../../../src/population/index.ts';
import { anyOptions, anyReform, anyTwoReforms, populationOf, type Reform, rulesOf } from './any-reform.ts';

interface TwoReforms {
  readonly baseline: Reform;
  readonly reform: Reform;
}

function compared({ baseline, reform }: TwoReforms, options: MeasureDistributionOptions): ReformComparison {
  const found = compareReforms(populationOf(baseline, baseline.rows), rulesOf(baseline), rulesOf(reform), options);
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  return found;
}

const sum = (texts: readonly (string | null | undefined)[]): string =>
  texts.reduce((total: Exact, text) => total.plus(exact(text ?? '0')), exact(0)).toFixed();

const plain = (text: string | null): string => exact(text!).toFixed();

const rowsOf = ({
  all,
  groups,
}: {
  readonly all: DistributionGroup;
  readonly groups: readonly DistributionGroup[];
}) => [all, ...groups];

describe('compareReforms', () => {
  it('a baseline that is the reform has no difference', () => {
    fc.assert(
      fc.property(anyReform, anyOptions, (reform, options) => {
        const found = compared({ baseline: reform, reform }, options);
        expect(found.reform).toEqual(found.baseline);
        for (const group of rowsOf(found.difference)) {
          const { net, flows, parts, marginalRate, winners, losers, unchanged } = group;
          const sums = [net, ...Object.values(flows), parts!.financing, parts!.allocation, parts!.children!];
          expect(sums.map((each) => each.sum)).toEqual(sums.map(() => '0'));
          expect(group.meanAfter).toBe(group.meanBefore);
          expect(['0.000000', null]).toContain(marginalRate);
          expect([winners.households, losers.households]).toEqual(['0', '0']);
          expect(unchanged.households).toBe(group.households);
        }
      }),
    );
  });

  it('the difference of each group is that of the reform less that of the baseline', () => {
    fc.assert(
      fc.property(anyTwoReforms, anyOptions, (two, options) => {
        const { baseline, reform, difference } = compared(two, options);
        const [from, to] = [rowsOf(baseline), rowsOf(reform)];
        rowsOf(difference).forEach((group, place) => {
          const less = (pick: (of: DistributionGroup) => string | undefined): string =>
            sum([pick(to[place]!), `-${pick(from[place]!) ?? '0'}`.replace('--', '')]);
          expect(plain(group.net.sum)).toBe(less(({ net }) => net.sum!));
          for (const name of Object.keys(group.flows))
            expect(plain(group.flows[name]!.sum)).toBe(less(({ flows }) => flows[name]?.sum ?? undefined));
          expect(group.meanBefore).toBe(from[place]!.meanAfter);
          expect(group.meanAfter).toBe(to[place]!.meanAfter);
          expect(group.households).toBe(to[place]!.households);
        });
      }),
    );
  });

  it('the parts of a difference add up to it', () => {
    fc.assert(
      fc.property(anyTwoReforms, anyOptions, (two, options) => {
        const { difference } = compared(two, options);
        for (const { net, parts, winners, losers, unchanged, households } of rowsOf(difference)) {
          expect(sum([parts!.financing.sum, parts!.allocation.sum, parts!.children!.sum])).toBe(plain(net.sum));
          expect(sum([winners.sum, losers.sum, unchanged.sum])).toBe(plain(net.sum));
          expect(sum([winners.households, losers.households, unchanged.households])).toBe(plain(households));
        }
        const { all, groups } = difference;
        expect(sum(groups.map(({ net }) => net.sum))).toBe(plain(all.net.sum));
        expect(sum(groups.map(({ parts }) => parts!.children!.sum))).toBe(plain(all.parts!.children!.sum));
      }),
    );
  });

  it('each side of a comparison is its own distribution', () => {
    fc.assert(
      fc.property(anyTwoReforms, anyOptions, (two, options) => {
        const found = compared(two, options);
        const population = populationOf(two.baseline, two.baseline.rows);
        expect(found.baseline).toEqual(measureDistribution(population, rulesOf(two.baseline), options));
        expect(found.reform).toEqual(measureDistribution(population, rulesOf(two.reform), options));
      }),
    );
  });

  it('refuses marginal rates by two steps', () => {
    fc.assert(
      fc.property(anyReform, (reform) => {
        const rules = rulesOf(reform);
        const { marginal } = rules;
        fc.pre(marginal !== undefined);
        const other = { ...rules, marginal: { ...marginal, step: '10' } };
        expect(() => compareReforms(populationOf(reform, reform.rows), rules, other)).toThrow(RangeError);
      }),
      { numRuns: 5 },
    );
  });
});
