/** Random caisses with a figure that varies, and populations for them. */
import fc from 'fast-check';
import type { CaisseDocument } from '../../../src/caisse/index.ts';
import { defineCaisse } from '../../../src/caisse/index.ts';
import type { Household } from '../../../src/household/index.ts';
import { factsOf, persons } from '../../../src/household/index.ts';
import { month } from '../../../src/money/index.ts';
import { caisseRules, type Population, tableFromFacts } from '../../../src/population/index.ts';
import { rulesAt } from '../../../src/caisse/index.ts';
import type { NationVariable } from '../../../src/simulation/nation.ts';
import { anyComposition, anyRisingContribution } from '../../caisse/any-contribution.ts';
import { anyEuros } from '../../household/any-household.ts';

/** A month of the rules of the documents. */
export const MONTH = '2026-03';

/** A household and the number of households that its row represents. */
export interface WeightedHousehold {
  readonly household: Household;
  readonly weight: number;
}

const anyWeighted = (absent: 'some' | 'none'): fc.Arbitrary<WeightedHousehold> =>
  fc.record({
    household: fc
      .record({
        members: fc.array(fc.record({ age: fc.integer({ min: 0, max: 90 }) }), { minLength: 1, maxLength: 5 }),
        income: fc.oneof(anyEuros(0, 9000), fc.constant('0')),
        isKnown: absent === 'none' ? fc.constant(true) : fc.integer({ min: 0, max: 4 }).map((drawn) => drawn > 0),
      })
      .map(({ members, income, isKnown }): Household => ({ members, resources: isKnown ? { income } : {} })),
    weight: fc.integer({ min: 0, max: 50_000 }),
  });

/** A caisse whose contribution reads the income, a figure of its rules, and households. */
export interface NationCase {
  readonly document: CaisseDocument;
  readonly vary: NationVariable;
  readonly rows: readonly WeightedHousehold[];
}

/** The places of texts and numbers inside a part of a document. */
function leavesOf(part: unknown, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  if (Array.isArray(part)) return part.flatMap((item: unknown, place) => leavesOf(item, [...path, place]));
  if (typeof part !== 'object' || part === null) return [path];
  return Object.entries(part).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

/** Whether a place is that of a figure. The first threshold of a scale is always zero. */
const isFigure = (path: readonly (string | number)[]): boolean => {
  const [key, place] = [path.at(-1), path.at(-2)];
  const isFirst = place === 0 && (key === 'from' || key === 'at');
  return !isFirst && !['kind', 'base', 'per', 'mode', 'before', 'to'].includes(String(key));
};

/** A case; with `absent`, the incomes of some households are unknown. */
export const anyNationCase = (absent: 'some' | 'none' = 'some'): fc.Arbitrary<NationCase> =>
  fc
    .record({
      contribution: anyRisingContribution,
      amount: fc.oneof(anyComposition, anyEuros(1, 200)),
      rows: fc.array(anyWeighted(absent), { minLength: 1, maxLength: 12 }),
    })
    .chain(({ contribution, amount, rows }) => {
      const document: CaisseDocument = {
        schema: 1,
        id: 'essai',
        name: 'Essai',
        rules: [{ from: '2026-01', contribution, allocation: { kind: 'flat', amount } }],
      };
      const rules = document.rules[0];
      const places = leavesOf(rules, ['rules', 0]).filter(
        (path) => ['contribution', 'allocation'].includes(String(path[2])) && isFigure(path),
      );
      return fc.constantFrom(...places).map((path) => ({ document, vary: { kind: 'figure' as const, path }, rows }));
    });

/** The rows as a population of the rules of the document. */
export function populationOf({ document, rows }: Pick<NationCase, 'document' | 'rows'>): Population {
  const caisse = defineCaisse<CaisseDocument>(document);
  const found = caisseRules(caisse, MONTH);
  const version = rulesAt(caisse, MONTH);
  if (!found.ok || !version.ok) throw new Error('a month of the rules');
  const { inputs, memberInputs } = version.version;
  const facts = rows.map(({ household }) => factsOf(household, month(MONTH), inputs, memberInputs).facts);
  const values = Float64Array.from(rows, ({ weight }) => weight);
  return {
    table: tableFromFacts({ ...found.rules, persons: persons() }, facts),
    weights: { values, decimals: 0, largest: Math.max(...values) },
  };
}
