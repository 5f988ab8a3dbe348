/** Random populations with a caisse that takes from some and gives to others. */
import fc from 'fast-check';
import { type CaisseDocument, defineCaisse } from '../../../src/caisse/index.ts';
import {
  caisseRules,
  type DisclosureControl,
  type DistributionGroups,
  distributionRules,
  type DistributionRules,
  groupsByChildren,
  groupsByHouseholdType,
  type MeasureDistributionOptions,
  parsePopulation,
  type Population,
  TENTHS_AND_TOP,
} from '../../../src/population/index.ts';

/** A household of a row. */
export interface ReformRow {
  /** `null`: unknown. */
  readonly income: number | null;
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

const CHILDREN_BELOW = 14;

const anyRow: fc.Arbitrary<ReformRow> = fc.record({
  // Few incomes, so that many are equal.
  income: fc.oneof(fc.constantFrom(0, 800, 1500, 3000), fc.integer({ min: -500, max: 9000 }), fc.constant(null)),
  children: fc.integer({ min: 0, max: 3 }),
  adults: fc.integer({ min: 1, max: 3 }),
  weight: fc.integer({ min: 0, max: 4000 }),
  place: fc.constantFrom('a', 'b', 'c'),
});

const anyDocument: fc.Arbitrary<CaisseDocument> = fc
  .record({
    rate: fc.integer({ min: 0, max: 20 }),
    amount: fc.integer({ min: 0, max: 150 }),
    minimum: fc.constantFrom(0, 10),
    per: fc.constantFrom('member', 'household' as const),
    isFree: fc.boolean(),
  })
  .map(({ rate, amount, minimum, per, isFree }): CaisseDocument => ({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [
      {
        from: '2026-01',
        contribution: isFree ? { kind: 'none' } : { kind: 'proportional', base: 'income', rate: `${rate} %`, minimum },
        allocation: { kind: 'flat', amount, per },
      },
    ],
  }));

const anyRows: fc.Arbitrary<readonly ReformRow[]> = fc.array(anyRow, { minLength: 1, maxLength: 30 });

/** A random reform. */
export const anyReform: fc.Arbitrary<Reform> = fc.record({ rows: anyRows, document: anyDocument });

/** A baseline and a reform over the same rows. */
export const anyTwoReforms: fc.Arbitrary<{ readonly baseline: Reform; readonly reform: Reform }> = fc
  .record({ rows: anyRows, baseline: anyDocument, reform: anyDocument })
  .map(({ rows, baseline, reform }) => ({
    baseline: { rows, document: baseline },
    reform: { rows, document: reform },
  }));

/** Random options of a distribution, without protection of small cells. */
export const anyOptions: fc.Arbitrary<MeasureDistributionOptions> = fc.record({
  count: fc.constantFrom('persons', 'households' as const),
  quantiles: fc.constantFrom('first-reached', 'eurostat' as const),
  groups: fc.constantFrom<DistributionGroups>(
    { cuts: [10, 20, 30, 40, 50, 60, 70, 80, 90] },
    { cuts: [50, 95, 99] },
    { cuts: TENTHS_AND_TOP },
    { cuts: [] },
    { column: 'place' },
    groupsByChildren(CHILDREN_BELOW),
    groupsByHouseholdType(CHILDREN_BELOW),
  ),
});

/** Random protection of small cells. */
export const anyDisclosure: fc.Arbitrary<DisclosureControl> = fc.record(
  {
    minimumCell: fc.integer({ min: 2, max: 6 }),
    dominance: fc.integer({ min: 40, max: 99 }),
    rounding: fc.constantFrom(1, 5, 10),
  },
  { requiredKeys: [] },
);

/** The rules of a reform. */
export function rulesOf({ document }: Pick<Reform, 'document'>): DistributionRules {
  const found = distributionRules(defineCaisse<CaisseDocument>(document), MONTH, {
    childrenBelow: CHILDREN_BELOW,
  });
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  return found.rules;
}

/** The rows as a population, with the column `place`. */
export function populationOf({ document }: Pick<Reform, 'document'>, rows: readonly ReformRow[]): Population {
  const lines = rows.map(
    ({ income, children, adults, weight, place }) =>
      `${income ?? ''},${adults + children},${children},${adults},${(weight / 100).toFixed(2)},${place}`,
  );
  const found = caisseRules(defineCaisse<CaisseDocument>(document), MONTH);
  if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
  const { before, after, persons, children } = rulesOf({ document });
  const parsed = parsePopulation(
    ['income,members,members_0_13,members_14_and_over,weight,place', ...lines, ''].join('\n'),
    {
      ...found.rules,
      before,
      after,
      persons,
      children: children!,
      others: groupsByHouseholdType(CHILDREN_BELOW).number,
    },
    { weight: 'weight', weightDecimals: 2, by: 'place' },
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.population;
}

/** Options with and without protection of small cells. */
export const anyProtected: fc.Arbitrary<MeasureDistributionOptions> = fc
  .tuple(anyOptions, fc.option(anyDisclosure, { nil: undefined }))
  .map(([options, disclosure]) => (disclosure === undefined ? options : { ...options, disclosure }));
