import fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeTotals, needsOf, parsePopulation, tableFromFacts } from '../../src/population/index.ts';
import { expectProgress } from '../money/expect-progress.ts';
import type { Facts, RuleNode } from '../../src/rule/index.ts';
import { anyFacts, anyRule } from '../../src/testing/index.ts';

const anyCase: fc.Arbitrary<readonly [RuleNode, readonly Facts[], boolean]> = anyRule().chain((rule) =>
  fc.tuple(fc.constant(rule), fc.array(anyFacts(rule), { minLength: 1, maxLength: 12 }), fc.boolean()),
);

/** Writes households as CSV in French or English. Unknown ages are `?`. */
function textOf(rule: RuleNode, households: readonly Facts[], isFrench: boolean): string {
  const { inputs } = needsOf({ rule });
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const cells = households.map(({ values, ages }) => [
    ...inputs.map(({ name, type }) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return '';
      if (type === 'boolean') return isFrench ? (value === true ? 'oui' : 'non') : String(value);
      return isFrench && type !== 'category' ? String(value).replace('.', ',') : String(value);
    }),
    (ages ?? []).map((age) => age ?? '?').join(' '),
    'x',
  ]);
  const rows = [[...inputs.map(({ name }) => name), 'ages', 'passed over'], ...cells];
  return rows.map((row) => row.map(quoted).join(isFrench ? ';' : ',')).join('\r\n');
}

it('a parsed population gives the results of its households', () => {
  let read = 0;
  fc.assert(
    fc.property(anyCase, ([rule, households, isFrench]) => {
      const parsed = parsePopulation(textOf(rule, households, isFrench), { rule });
      if (!parsed.ok) {
        // Three decimals are ambiguous in text, and a text may consist of spaces.
        const known = ['CAISSE-NUMBER-AMBIGUOUS', 'CAISSE-HOUSEHOLD-NOT-TEXT'];
        expect(parsed.diagnostics.map(({ code }) => code).filter((code) => !known.includes(code))).toEqual([]);
        return;
      }
      read += 1;
      // An empty list of ages means unknown ages.
      const withAges = households.map(({ values, ages }) =>
        ages === undefined || ages.length === 0 ? { values } : { values, ages },
      );
      const [one, other] = [
        computeTotals(parsed.population, { rule }),
        computeTotals({ table: tableFromFacts({ rule }, withAges), weights: null }, { rule }),
      ];
      const sums = (of: typeof one): unknown => (of.ok ? of.all : of.diagnostics.map(({ code }) => code));
      expect(sums(one)).toEqual(sums(other));
    }),
    { numRuns: 400 },
  );
  expect(read).toBeGreaterThan(200);
});

it('progress of reading increases to its total and changes no result', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(1, 400, 2500), ([rule, households, isFrench], times) => {
      const [head = '', ...rows] = textOf(rule, households, isFrench).split('\r\n');
      const text = [head, ...Array.from({ length: times }, () => rows).flat()].join('\r\n');
      expectProgress((option) => parsePopulation(text, { rule }, option));
    }),
    { numRuns: 30 },
  );
});
