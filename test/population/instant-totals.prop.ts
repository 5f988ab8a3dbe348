import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeTotals, type Population, prepareInstantTotals, tableFromFacts } from '../../src/population/index.ts';
import {
  add,
  countMembers,
  marginalScale,
  max,
  min,
  money,
  multiply,
  type NumberInputNode,
  ratio,
  round,
  type RuleNode,
  stepScale,
} from '../../src/rule/index.ts';

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '-1000',
  maximum: '100000',
};

const anyThresholds = fc
  .uniqueArray(fc.integer({ min: -100, max: 3000 }), { minLength: 1, maxLength: 5 })
  .map((froms) => froms.sort((left, right) => left - right).map(String));

const anyScale: fc.Arbitrary<RuleNode> = anyThresholds.chain((froms) =>
  fc
    .record({
      figures: fc.array(fc.integer({ min: -20, max: 90 }), { minLength: froms.length, maxLength: froms.length }),
      kind: fc.constantFrom('marginal', 'steps', 'rates'),
    })
    .map(({ figures, kind }) => {
      const rate = (place: number): string => String(figures[place]! / 100);
      if (kind === 'marginal')
        return marginalScale(
          income,
          froms.map((from, place) => ({ from, rate: rate(place) })),
        );
      return stepScale(
        income,
        'money',
        froms.map((from, place) => (kind === 'rates' ? { from, rate: rate(place) } : { from, amount: rate(place) })),
      );
    }),
);

/** A scale, alone, with a floor and a cap, multiplied, or rounded. */
const anyRule: fc.Arbitrary<RuleNode> = fc
  .tuple(anyScale, fc.constantFrom('alone', 'limited', 'rounded', 'scaled'))
  .map(([scale, way]) => {
    if (way === 'limited') return min(max(scale, money('3')), money('60'));
    if (way === 'rounded') return round(scale, { to: '0.5', mode: 'half-up' });
    return way === 'scaled' ? multiply(scale, ratio('0.5')) : scale;
  });

const anyPopulation: fc.Arbitrary<Population> = fc
  .array(fc.tuple(fc.option(fc.integer({ min: -10_000, max: 400_000 })), fc.integer({ min: 0, max: 2 ** 31 - 1 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((rows) => ({
    table: tableFromFacts(
      { income },
      rows.map(([cents]) => ({ values: cents === null ? {} : { income: (cents / 100).toFixed(2) } })),
    ),
    weights: { values: Int32Array.from(rows, ([, weight]) => weight), decimals: 1, largest: 2 ** 31 - 1 },
  }))
  .filter(({ table }) => table.columns['income']!.kind === 'number');

describe('prepareInstantTotals', () => {
  it('an instant total is the total', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(anyPopulation, fc.array(anyRule, { minLength: 1, maxLength: 4 }), (population, rules) => {
        const prepared = prepareInstantTotals(population, 'income');
        if (!prepared.ok) throw new Error('a number of the table');
        for (const rule of rules) {
          const instant = prepared.instant.total(rule);
          const totals = computeTotals(population, { rule });
          if (!instant.ok || !totals.ok) throw new Error('both are there');
          const { sum, known } = totals.all.totals['rule']!;
          expect({ sum: instant.sum, known: instant.known }).toEqual({ sum, known });
          found.add(instant.found);
        }
      }),
      { numRuns: 400 },
    );
    expect([...found].sort()).toEqual(['collapse', 'prefix-sums']);
  });

  it('reports other inputs of a rule, and a base that is not a number column', () => {
    const population: Population = { table: tableFromFacts({ income }, [{ values: { income: '5' } }]), weights: null };
    const prepared = prepareInstantTotals(population, 'income');
    if (!prepared.ok) throw new Error('a number of the table');
    const rule = add(income, multiply(money('5'), countMembers(0, null)));
    expect(prepared.instant.total(rule)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-INSTANT-TOTALS-INPUTS', details: { names: ['members'] } }],
    });
    expect(prepareInstantTotals(population, 'rent')).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-GROUP-COLUMN-MISSING' }],
    });
  });
});
