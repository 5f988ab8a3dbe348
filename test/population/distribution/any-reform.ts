/** Random populations with a caisse that takes from some and gives to others. */
import fc from 'fast-check';
import { type CaisseDocument, defineCaisse } from '../../../src/caisse/index.ts';
import {
  caisseRules,
  distributionRules,
  type DistributionRules,
  parsePopulation,
  type Population,
} from '../../../src/population/index.ts';

/** A household of a row. */
export interface ReformRow {
  readonly income: number;
  readonly children: number;
  readonly adults: number;
  readonly weight: number;
  readonly place: string;
}

/** A population, the rules of its caisse, and the rows. */
export interface Reform {
  readonly rows: readonly ReformRow[];
  readonly document: CaisseDocument;
}

const MONTH = '2026-11';

const anyRow: fc.Arbitrary<ReformRow> = fc.record({
  // Few incomes, so that many are equal.
  income: fc.oneof(fc.constantFrom(0, 800, 1500, 3000), fc.integer({ min: 0, max: 9000 })),
  children: fc.integer({ min: 0, max: 3 }),
  adults: fc.integer({ min: 1, max: 3 }),
  weight: fc.integer({ min: 0, max: 4000 }),
  place: fc.constantFrom('a', 'b', 'c'),
});

/** A random reform. */
export const anyReform: fc.Arbitrary<Reform> = fc.record({
  rows: fc.array(anyRow, { minLength: 1, maxLength: 30 }),
  document: fc
    .record({
      rate: fc.integer({ min: 0, max: 20 }),
      amount: fc.integer({ min: 0, max: 150 }),
      minimum: fc.constantFrom(0, 10),
    })
    .map(({ rate, amount, minimum }): CaisseDocument => ({
      schema: 1,
      id: 'essai',
      name: 'Essai',
      rules: [
        {
          from: '2026-01',
          contribution: { kind: 'proportional', base: 'income', rate: `${rate} %`, minimum },
          allocation: { kind: 'flat', amount, per: 'member' },
        },
      ],
    })),
});

/** The rules of a reform. */
export function rulesOf({ document }: Pick<Reform, 'document'>): DistributionRules {
  const found = distributionRules(defineCaisse<CaisseDocument>(document), MONTH);
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  return found.rules;
}

/** The rows as a population, with the column `place`. */
export function populationOf({ document }: Pick<Reform, 'document'>, rows: readonly ReformRow[]): Population {
  const lines = rows.map(
    ({ income, children, adults, weight, place }) =>
      `${income},${adults + children},${children},${adults},${(weight / 100).toFixed(2)},${place}`,
  );
  const found = caisseRules(defineCaisse<CaisseDocument>(document), MONTH);
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  const { before, after, persons } = rulesOf({ document });
  const parsed = parsePopulation(
    ['income,members,members_0_13,members_14_and_over,weight,place', ...lines, ''].join('\n'),
    { ...found.rules, before, after, persons },
    { weight: 'weight', weightDecimals: 2, by: 'place' },
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.population;
}
