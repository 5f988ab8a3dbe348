import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, type Exact, toPlainText } from '../../src/money/index.ts';
import {
  collapse,
  computeTotals,
  type GroupTotals,
  mergeTotals,
  splitPopulation,
  type TotalsResult,
} from '../../src/population/index.ts';
import { evaluate, inferType, multiply, ratio, subtract } from '../../src/rule/index.ts';
import { anyDrawn, type Drawn, type DrawnRow, populationOf } from './any-population.ts';

const totals = (drawn: Drawn, rows: readonly DrawnRow[]): TotalsResult =>
  computeTotals(populationOf(drawn, rows), { rule: drawn.rule }, { by: 'group' });

/** The totals; `null` if the rule is too large for plain numbers. */
function counted(result: TotalsResult): { all: GroupTotals; groups: readonly GroupTotals[] } | null {
  if (result.ok) return { all: result.all, groups: result.groups };
  expect(result.diagnostics.every(({ code }) => code === 'CAISSE-PLAN-TOO-LARGE')).toBe(true);
  return null;
}

const withoutRows = ({ group, households, totals: of }: GroupTotals): object => ({ group, households, totals: of });

const sum = (numbers: readonly Exact[]): string =>
  toPlainText(numbers.reduce((left, right) => left.plus(right), exact(0)));

describe('computeTotals', () => {
  it('totals are the sum of what evaluate gives, times the weights', () => {
    fc.assert(
      fc.property(anyDrawn, (drawn) => {
        const found = counted(totals(drawn, drawn.rows));
        if (found === null) return;
        for (const group of ['a', 'b', 'c', null]) {
          const rows = drawn.rows.filter((row) => row.group === group);
          const own = found.groups.find((each) => each.group === group);
          if (own === undefined) expect(rows).toEqual([]);
          else expectTotals(own, rows, drawn);
        }
        expectTotals(found.all, drawn.rows, drawn);
      }),
      { numRuns: 400 },
    );
  });

  it('the total of a difference is the sum of its rows', () => {
    fc.assert(
      fc.property(anyDrawn, (drawn) => {
        const type = inferType(drawn.rule);
        if (type === 'boolean' || type === 'category') return;
        const other = multiply(drawn.rule, ratio('0.5'));
        const net = subtract(drawn.rule, other);
        const population = populationOf(drawn, drawn.rows);
        const shared = computeTotals(population, { rule: drawn.rule, other, net }, { by: 'group' });
        const alone = computeTotals(population, { net }, { by: 'group' });
        if (!shared.ok || !alone.ok) return;
        expect(shared.all.totals['net']).toEqual(alone.all.totals['net']);
        expect(shared.groups.map(({ totals: of }) => of['net'])).toEqual(
          alone.groups.map(({ totals: of }) => of['net']),
        );
        expect(shared.incomplete['net']).toEqual(alone.incomplete['net']);
      }),
      { numRuns: 300 },
    );
  });

  it('totals by group add up to the total', () => {
    fc.assert(
      fc.property(anyDrawn, (drawn) => {
        const found = counted(totals(drawn, drawn.rows));
        if (found === null) return;
        expect(sum(found.groups.map(({ households }) => exact(households)))).toBe(found.all.households);
        const total = found.all.totals['rule']!;
        expect(sum(found.groups.map((group) => exact(group.totals['rule']!.known)))).toBe(total.known);
        if (total.sum !== null)
          expect(sum(found.groups.map((group) => exact(group.totals['rule']!.sum!)))).toBe(total.sum);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of rows changes no total', () => {
    fc.assert(
      fc.property(anyDrawn, (drawn) => {
        expect(counted(totals(drawn, [...drawn.rows].reverse()))).toEqual(counted(totals(drawn, drawn.rows)));
      }),
      { numRuns: 200 },
    );
  });

  it('generated code gives the totals of columns', () => {
    let served = 0;
    fc.assert(
      fc.property(anyDrawn, (drawn) => {
        const population = populationOf(drawn, drawn.rows);
        const generated = computeTotals(population, { rule: drawn.rule }, { code: 'generated' });
        expect(generated).toEqual(computeTotals(population, { rule: drawn.rule }));
        const { columns, members } = population.table;
        const isKnown = [
          ...Object.entries(columns).flatMap(([name, column]) => (name === 'group' ? [] : [column])),
          ...members,
        ].every((column) => column.kind !== 'never-given' && column.absent === null);
        if (isKnown) served += 1;
      }),
      { numRuns: 600 },
    );
    expect(served).toBeGreaterThan(30);
  });

  it('splitting the weight of a row changes no total', () => {
    fc.assert(
      fc.property(anyDrawn, (drawn) => {
        const split = drawn.rows.flatMap((row) => {
          const part = Math.floor(row.weight / 3);
          return [
            { ...row, weight: part },
            { ...row, weight: row.weight - part },
          ];
        });
        const [one, other] = [counted(totals(drawn, split)), counted(totals(drawn, drawn.rows))];
        expect(one && withoutRows(one.all)).toEqual(other && withoutRows(other.all));
      }),
      { numRuns: 200 },
    );
  });
});

describe('mergeTotals', () => {
  it('totals of parts together are the totals', () => {
    fc.assert(
      fc.property(anyDrawn, fc.integer({ min: 1, max: 7 }), (drawn, count) => {
        const population = populationOf(drawn, drawn.rows);
        const parts = splitPopulation(population, count).map((part) =>
          computeTotals(part, { rule: drawn.rule }, { by: 'group' }),
        );
        const [merged, whole] = [mergeTotals(parts), computeTotals(population, { rule: drawn.rule }, { by: 'group' })];
        if (!whole.ok || !merged.ok) return;
        const byName = (groups: readonly GroupTotals[]): readonly GroupTotals[] =>
          [...groups]
            .sort((left, right) => (String(left.group) < String(right.group) ? -1 : 1))
            .filter(({ rows }) => rows > 0);
        expect({ ...merged, groups: byName(merged.groups) }).toEqual({ ...whole, groups: byName(whole.groups) });
      }),
      { numRuns: 300 },
    );
  });
});

describe('collapse', () => {
  it('collapsing a population changes no total', () => {
    fc.assert(
      fc.property(anyDrawn, (drawn) => {
        const population = populationOf(drawn, drawn.rows);
        const keep = Object.keys(population.table.columns);
        const small = collapse(population, { keep });
        const collapsed = counted(computeTotals(small, { rule: drawn.rule }, { by: 'group' }));
        const whole = counted(totals(drawn, drawn.rows));
        expect(collapsed?.groups.map(withoutRows)).toEqual(whole?.groups.map(withoutRows));
        expect(collapsed && withoutRows(collapsed.all)).toEqual(whole && withoutRows(whole.all));
      }),
      { numRuns: 300 },
    );
  });

  it('the rows of a collapsed population all differ', () => {
    fc.assert(
      fc.property(anyDrawn, (drawn) => {
        const kinds = new Set(drawn.rows.map(({ facts, group }) => JSON.stringify([facts.values, facts.ages, group])));
        const population = populationOf(drawn, drawn.rows);
        const small = collapse(population, { keep: Object.keys(population.table.columns) });
        expect(small.table.rows).toBeLessThanOrEqual(kinds.size);
        const again = collapse(small, { keep: Object.keys(population.table.columns) });
        expect(again.table.rows).toBe(small.table.rows);
      }),
      { numRuns: 200 },
    );
  });
});

function expectTotals(found: GroupTotals, rows: readonly DrawnRow[], { rule, weightDecimals }: Drawn): void {
  const unit = exact(10).pow(-weightDecimals);
  const weighted = rows.map(({ facts, weight }) => ({
    result: evaluate(rule, facts),
    weight: exact(weight).times(unit),
  }));
  const known = weighted.flatMap(({ result, weight }) => (result.complete ? [{ value: result.value, weight }] : []));
  expect(found.rows).toBe(rows.length);
  expect(found.households).toBe(sum(weighted.map(({ weight }) => weight)));
  const total = found.totals['rule']!;
  expect(total.known).toBe(sum(known.map(({ weight }) => weight)));
  if (total.type === 'category') expect(total.sum).toBeNull();
  else {
    const amount = (value: string | boolean): Exact => (typeof value === 'boolean' ? exact(+value) : exact(value));
    expect(total.sum).toBe(sum(known.map(({ value, weight }) => amount(value).times(weight))));
  }
}
