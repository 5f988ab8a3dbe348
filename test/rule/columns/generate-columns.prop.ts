/** Generated loops beside the value of each household alone. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact, fromScaledInteger, toPlainText } from '../../../src/money/index.ts';
import { evaluate, type Facts, inferType, type RuleNode } from '../../../src/rule/index.ts';
import { generateColumns } from '../../../src/rule/many.ts';
import { anyFacts, anyRule } from '../../../src/testing/index.ts';
import { tableOf } from './table-of.ts';

const [ROWS, WEIGHT] = [20, 1000];

/** Sums of weighted results are whole numbers below 2⁵³ if a result times this is one. */
const MOST = ROWS * WEIGHT;

const anyTable: fc.Arbitrary<readonly [RuleNode, readonly Facts[]]> = anyRule()
  .filter((rule) => inferType(rule) !== 'category')
  .chain((rule) =>
    fc.tuple(fc.constant(rule), fc.array(anyFacts(rule, { absent: 'none' }), { minLength: 1, maxLength: ROWS })),
  );

it('a generated loop adds up what evaluate gives, row by row and with weights', () => {
  let served = 0;
  fc.assert(
    fc.property(
      anyTable,
      fc.array(fc.nat(WEIGHT), { minLength: ROWS, maxLength: ROWS }),
      ([rule, households], weights) => {
        const table = tableOf(rule, households);
        const generated = generateColumns({ rule }, table, null);
        const weighted = generateColumns({ rule }, table, Int32Array.from(weights));
        if (generated === null || weighted === null) return;
        const { decimals, type, largest } = generated.results[0]!;
        const isSafe = largest * MOST < Number.MAX_SAFE_INTEGER;
        if (isSafe) served += 1;
        const [sum, product] = [new Float64Array(1), new Float64Array(1)];
        const numbers = households.map((facts) => {
          const found = evaluate(rule, facts);
          if (!found.complete) throw new Error(JSON.stringify(found.missing));
          return exact(type === 'boolean' ? Number(found.value) : String(found.value));
        });
        numbers.forEach((number, row) => {
          generated.add(row, row + 1, sum);
          weighted.add(row, row + 1, product);
          expect(toPlainText(fromScaledInteger(BigInt(sum[0]!), decimals))).toBe(toPlainText(number));
          if (isSafe) expect(BigInt(product[0]!)).toBe(BigInt(sum[0]!) * BigInt(weights[row]!));
        });
        if (!isSafe) return;
        const all = numbers.reduce((left, right) => left.plus(right), exact(0));
        generated.add(0, households.length, sum);
        expect(toPlainText(fromScaledInteger(BigInt(sum[0]!), decimals))).toBe(toPlainText(all));
      },
    ),
    { numRuns: 600 },
  );
  expect(served).toBeGreaterThan(200);
});
