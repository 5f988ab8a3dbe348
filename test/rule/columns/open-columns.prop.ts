import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromScaledInteger, toPlainText } from '../../../src/money/index.ts';
import { type BatchResult, openColumns } from '../../../src/rule/columns/open-columns.ts';
import { evaluate, type Facts, type ResultValue, type RuleNode } from '../../../src/rule/index.ts';
import { anyFacts, anyRule } from '../../../src/testing/index.ts';
import { tableOf } from './table-of.ts';

const anyTable: fc.Arbitrary<readonly [RuleNode, readonly Facts[], number]> = anyRule().chain((rule) =>
  fc.tuple(
    fc.constant(rule),
    fc.array(anyFacts(rule), { minLength: 1, maxLength: 40, size: 'max' }),
    fc.integer({ min: 1, max: 50 }),
  ),
);

/** Every value of a rule over a table, `null` where it is not known. */
function readAll(
  rule: RuleNode,
  households: readonly Facts[],
  batch: number,
): { values: (ResultValue | null)[]; result: BatchResult } | null {
  const opened = openColumns({ rule }, tableOf(rule, households), { batch });
  if (!opened.ok) {
    expect(opened.diagnostics.map(({ code }) => code)).toEqual(opened.diagnostics.map(() => 'CAISSE-PLAN-TOO-LARGE'));
    return null;
  }
  const { reader } = opened;
  const result = reader.results['rule']!;
  const values: (ResultValue | null)[] = [];
  for (let start = 0; start < reader.rows;) {
    const rows = reader.read(start);
    for (let row = 0; row < rows; row += 1) values.push(valueOf(result, row));
    start += rows;
  }
  return { values, result };
}

function valueOf({ type, values, unknown, words, decimals }: BatchResult, row: number): ResultValue | null {
  if (unknown?.[row] === 1) return null;
  const integer = values[row]!;
  expect(Number.isSafeInteger(integer)).toBe(true);
  if (type === 'boolean') return integer === 1;
  if (type === 'category') return words[integer]!;
  return toPlainText(fromScaledInteger(BigInt(integer), decimals));
}

describe('columns', () => {
  it('columns give what evaluate gives, row by row', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyTable, ([rule, households, batch]) => {
        const read = readAll(rule, households, batch);
        if (read === null) {
          refused += 1;
          return;
        }
        const evaluated = households.map((facts) => evaluate(rule, facts));
        expect(read.values).toEqual(evaluated.map((each) => (each.complete ? each.value : null)));
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeLessThan(300);
  });

  it('what is missing is counted as evaluate names it', () => {
    fc.assert(
      fc.property(anyTable, ([rule, households, batch]) => {
        const read = readAll(rule, households, batch);
        if (read === null) return;
        const lacking = households.map((facts) => evaluate(rule, facts)).filter((each) => !each.complete);
        const missing: Record<string, number> = {};
        for (const each of lacking) for (const name of each.missing) missing[name] = (missing[name] ?? 0) + 1;
        expect({ ...read.result.incomplete }).toEqual({ rows: lacking.length, missing });
      }),
      { numRuns: 800 },
    );
  });

  it('the order of rows and the size of a batch change no result', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 1, max: 50 }), ([rule, households, batch], other) => {
        const forwards = readAll(rule, households, batch);
        const backwards = readAll(rule, [...households].reverse(), other);
        expect(backwards?.values.reverse()).toEqual(forwards?.values);
      }),
      { numRuns: 300 },
    );
  });
});
