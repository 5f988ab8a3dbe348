import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedViews } from '../../../src/population/distribution/compare-reforms.ts';
import { viewOptions } from '../../../src/population/distribution/measure-distribution.ts';
import { measureViews } from '../../../src/population/distribution/measure-views.ts';
import type { View } from '../../../src/population/distribution/views.ts';
import {
  type DisclosureControl,
  type Distribution,
  measureDistribution,
  type MeasureDistributionOptions,
} from '../../../src/population/index.ts';
import { exact } from '../../../src/money/index.ts';
import {
  anyDisclosure,
  anyOptions,
  anyReform,
  anyTwoReforms,
  populationOf,
  type Reform,
  type ReformRow,
  rulesOf,
} from './any-reform.ts';
import { determined, tableOf } from './recompute.ts';

const anyHiding: fc.Arbitrary<DisclosureControl> = fc.record(
  { minimumCell: fc.integer({ min: 2, max: 5 }), dominance: fc.integer({ min: 50, max: 99 }) },
  { requiredKeys: ['minimumCell'] },
);

type Measured = Extract<ReturnType<typeof measureViews>, { ok: true }>;

function measuredViews(
  reform: Reform,
  rows: readonly ReformRow[],
  views: readonly View[],
  options: MeasureDistributionOptions,
): Measured {
  const found = measureViews(populationOf(reform, rows), views, viewOptions(options));
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  return found;
}

/** Fails if a hidden cell follows from the others by the relations between them. */
function assertHidden(hidden: Measured): void {
  const { cells, relations } = tableOf(hidden.sums, hidden.meaning.scale, hidden.meaning.count);
  const shown = new Set(cells.filter(({ value }) => value !== null).map(({ id }) => id));
  expect([...determined(relations, (id) => shown.has(id))]).toEqual([]);
}

/** Fails if a hidden cell of few rows follows from the others, for somebody who also knows that all counts that add up to zero are zero. */
function assertFewHidden(hidden: Measured, open: Measured, few: (id: string) => boolean): void {
  const { cells, relations } = tableOf(hidden.sums, hidden.meaning.scale, hidden.meaning.count);
  const shown = new Map(cells.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const])));
  const values = new Map(
    tableOf(open.sums, open.meaning.scale, open.meaning.count).cells.map((cell) => [cell.id, cell]),
  );
  const isZeroSum = (id: string): boolean =>
    relations.some((relation) => {
      const [total, ...parts] = relation;
      const hiddenParts = parts.filter(([part]) => !shown.has(part));
      return (
        shown.has(total![0]) &&
        hiddenParts.some(([part]) => part === id) &&
        hiddenParts.every(([part, sign]) => sign === -1 && values.get(part)!.isCount && values.get(part)!.value === 0n)
      );
    });
  const known = (id: string): boolean => shown.has(id) || isZeroSum(id);
  const ids = new Map(cells.map(({ id }) => [id, known(id)]));
  const found = determined(relations, (id) => ids.get(id) ?? true);
  expect([...found].filter(few)).toEqual([]);
}

/** Whether the cell of households of a side or of a group has fewer rows than the minimum: every row has weight 1 here. */
const isFew =
  (open: Measured, minimum: number) =>
  (id: string): boolean => {
    const { scale, count } = open.meaning;
    const cell = tableOf(open.sums, scale, count).cells.find((each) => each.id === id)!;
    return (
      id.endsWith('households') && cell.value! > 0n && cell.value! < BigInt(minimum) * 10n ** BigInt(scale.weights)
    );
  };

describe('disclosure', () => {
  it('no hidden cell can be recomputed from those shown', () => {
    fc.assert(
      fc.property(anyReform, anyOptions, anyHiding, (reform, options, disclosure) => {
        const views = [{ rules: rulesOf(reform), hasMoments: true }];
        assertHidden(measuredViews(reform, reform.rows, views, { ...options, disclosure }));
      }),
      { numRuns: 200 },
    );
  });

  it('no hidden cell of a comparison can be recomputed from those shown', () => {
    fc.assert(
      fc.property(anyTwoReforms, anyOptions, anyHiding, ({ baseline, reform }, options, disclosure) => {
        const views = comparedViews(rulesOf(baseline), rulesOf(reform));
        assertHidden(measuredViews(baseline, baseline.rows, views, { ...options, disclosure }));
      }),
      { numRuns: 100 },
    );
  });

  it('no cell of few rows follows from counts that add up to zero', () => {
    fc.assert(
      fc.property(
        anyTwoReforms,
        anyOptions,
        fc.integer({ min: 2, max: 5 }),
        ({ baseline, reform }, options, minimumCell) => {
          const views = comparedViews(rulesOf(baseline), rulesOf(reform));
          const rows = baseline.rows.map((row) => ({ ...row, weight: 100 }));
          const hidden = measuredViews(baseline, rows, views, { ...options, disclosure: { minimumCell } });
          const open = measuredViews(baseline, rows, views, options);
          assertFewHidden(hidden, open, isFew(open, minimumCell));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('a shown number is that of the table without protection, and each group that is shown has enough rows', () => {
    fc.assert(
      fc.property(anyReform, anyOptions, anyHiding, (reform, options, disclosure) => {
        const views = [{ rules: rulesOf(reform), hasMoments: true }];
        const hidden = measuredViews(reform, reform.rows, views, { ...options, disclosure });
        const open = measuredViews(reform, reform.rows, views, options);
        const cells = (of: Measured): ReturnType<typeof tableOf>['cells'] =>
          tableOf(of.sums, of.meaning.scale, of.meaning.count).cells;
        const values = new Map(cells(open).map(({ id, value }) => [id, value]));
        for (const { id, value } of cells(hidden)) if (value !== null) expect(value).toBe(values.get(id));
        for (const { sums } of hidden.sums.groups)
          if (sums.rows !== null && sums.rows > 0n)
            expect(sums.rows).toBeGreaterThanOrEqual(BigInt(disclosure.minimumCell!));
      }),
    );
  });

  it('poverty is shown only between lines with no rows or enough', () => {
    fc.assert(
      fc.property(anyReform, fc.integer({ min: 2, max: 4 }), (reform, minimumCell) => {
        const rows = reform.rows.map((row) => ({ ...row, weight: 100 }));
        const run = (options: MeasureDistributionOptions): Distribution => {
          const found = measureDistribution(populationOf(reform, rows), rulesOf(reform), {
            count: 'households',
            ...options,
          });
          if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
          return found;
        };
        const { before, after, all } = run({ disclosure: { minimumCell } });
        for (const { poverty, povertyAtLineBefore } of [before, after]) {
          const below = [...poverty, ...povertyAtLineBefore].flatMap((line) =>
            line.below === null ? [] : [Number(line.below)],
          );
          const numbers = [0, ...below, ...(all.households === null ? [] : [Number(all.households)])];
          for (const left of numbers)
            for (const right of numbers)
              if (left !== right) expect(Math.abs(left - right)).toBeGreaterThanOrEqual(minimumCell);
        }
      }),
    );
  });

  it('rounded numbers are multiples of the base, and means and shares follow from them', () => {
    fc.assert(
      fc.property(
        anyReform,
        anyOptions,
        anyDisclosure,
        fc.constantFrom(5, 10, 100),
        (reform, options, control, rounding) => {
          const found = measureDistribution(populationOf(reform, reform.rows), rulesOf(reform), {
            ...options,
            disclosure: { ...control, rounding },
          });
          if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
          const isMultiple = (text: string | null): boolean =>
            text === null || exact(text).modulo(exact(rounding)).isZero();
          for (const { households, persons, net, winners, flows } of [found.all, ...found.groups]) {
            const sums = Object.values(flows).map(({ sum }) => sum);
            for (const text of [households, persons, net.sum, winners.households, winners.sum, ...sums])
              expect(isMultiple(text)).toBe(true);
            if (households === '0') expect(net.mean).toBeNull();
          }
        },
      ),
    );
  });
});
