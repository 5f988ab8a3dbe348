import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareCurves } from '../../src/caisse/curves.ts';
import { type Caisse, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { exact } from '../../src/money/index.ts';
import { groupAlternations } from '../../src/report/group-alternations.ts';
import { tabulateCurveComparison } from '../../src/report/index.ts';

const caisseOf = (rate: string, version: object = {}): Caisse =>
  defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'proportional', base: 'income', rate },
        allocation: { kind: 'flat', amount: 100 },
        ...version,
      },
    ],
  });

const households = [{ name: { fr: 'Une personne', en: 'One person' }, household: { members: [{ age: 40 }] } }];

function comparisonOf(before: Caisse, after: Caisse): Parameters<typeof tabulateCurveComparison>[0] {
  const compared = compareCurves(before, after, { months: '2026-11', input: 'income', from: 0, to: 2000, households });
  if (!compared.ok) throw new Error('a comparison');
  return compared.comparison;
}

it('has a row for each range, with an end that is not included', () => {
  const { columns, rows } = tabulateCurveComparison(comparisonOf(caisseOf('2 %'), caisseOf('3 %')), 'contribution');
  expect(columns.map(({ header }) => header.fr)).toEqual([
    'Type de foyer',
    'De',
    'À (exclu)',
    'Changement',
    'Différence minimale',
    'Différence maximale',
  ]);
  // The last equal amounts are those of 0.83: 2 % is 0.0166 and 3 % is 0.0249, both 0.02. At 0.84, 3 % is 0.0252.
  expect(rows.map(({ from, before, change }) => [from, before, (change as { fr: string }).fr])).toEqual([
    [0, 84, 'verse autant ou plus'],
    [84, null, 'verse plus'],
  ]);
  expect(rows[1]).toMatchObject({ household: { fr: 'Une personne', en: 'One person' }, minimum: 1, maximum: 2000 });
});

it('says that amounts cannot be compared', () => {
  const baskets = caisseOf('2 %', { allocation: { kind: 'in-kind', item: 'panier', quantity: 1 } });
  const comparison = comparisonOf(caisseOf('2 %'), baskets);
  expect(tabulateCurveComparison(comparison, 'allocation').rows).toMatchObject([
    { change: { fr: 'unités ou périodes différentes' } },
  ]);
  expect(tabulateCurveComparison(comparison, 'net').rows).toEqual([]);
});

const anyRates = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }));

test.prop([anyRates], { numRuns: 30 })(
  'grouped intervals cover the same values, with the same extremes',
  ([one, other]) => {
    const comparison = comparisonOf(caisseOf(`${one} %`), caisseOf(`${other} %`));
    const amount = comparison.households[0]!.contribution;
    if (amount.status !== 'compared') return;
    const { intervals } = amount;
    const grouped = groupAlternations(intervals);
    expect([grouped[0]!.from, grouped.at(-1)!.to]).toEqual([intervals[0]!.from, intervals.at(-1)!.to]);
    for (const group of grouped) {
      const own = intervals.filter(({ from, to }) => exact(from).gte(group.from) && exact(to).lte(group.to));
      expect(own[0]!.from).toBe(group.from);
      expect(own.at(-1)!.to).toBe(group.to);
      const ends = own.flatMap((each) => ('minimum' in each ? [each] : []));
      expect(
        ends.every(
          ({ minimum, maximum }) =>
            exact(minimum.value).gte(group.minimum!.value) && exact(maximum.value).lte(group.maximum!.value),
        ),
      ).toBe(true);
      expect(ends.some(({ minimum }) => minimum.value === group.minimum!.value)).toBe(true);
      expect(ends.some(({ maximum }) => maximum.value === group.maximum!.value)).toBe(true);
    }
  },
);
