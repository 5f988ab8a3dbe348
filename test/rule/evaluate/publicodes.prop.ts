import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, marginalScale, type NumberInputNode, type RateBracket, round } from '../../../src/rule/index.ts';
import { anyDecimal, decimalText } from '../../../src/testing/any-figures.ts';
import { publicodesScale } from './publicodes.ts';
import { fraction, isSame, minus } from '../witness.ts';

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '0',
  maximum: '100000',
};

const HALF_A_CENT = fraction('0.005');

interface Comparison {
  readonly exact: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Compares the two at each income; theirs is written to the cent. */
function compareAt(brackets: readonly RateBracket[], incomes: readonly string[]): readonly Comparison[] {
  const theirs = publicodesScale(brackets);
  const scale = marginalScale(income, brackets);
  const toTheCent = round(scale, { to: '0.01', mode: 'half-up' });
  return incomes.map((amount) => {
    const [exact, ours] = [scale, toTheCent].map((rule) => {
      const evaluation = evaluate(rule, { values: { income: amount } });
      return evaluation.complete ? (evaluation.value as string) : '';
    }) as [string, string];
    return { exact, ours, theirs: theirs(amount).toFixed(2) };
  });
}

const differs = ({ ours, theirs }: Comparison): boolean => !isSame(fraction(ours), fraction(theirs));

/** Our result is half a cent above the exact one, theirs half a cent below. */
function isHalfCentTie({ exact, ours, theirs }: Comparison): boolean {
  return (
    isSame(minus(fraction(ours), fraction(exact)), HALF_A_CENT) &&
    isSame(minus(fraction(exact), fraction(theirs)), HALF_A_CENT)
  );
}

const documented: readonly RateBracket[] = [
  { from: '0', rate: '0.01' },
  { from: '1000', rate: '0.025' },
  { from: '2000', rate: '0.04' },
];

const anyBrackets: fc.Arbitrary<readonly RateBracket[]> = fc
  .uniqueArray(anyDecimal(1, 4000, 2), { maxLength: 5 })
  .map((thresholds) => ['0', ...thresholds].sort((left, right) => Number(left) - Number(right)))
  .chain((thresholds) => fc.tuple(...thresholds.map((from) => anyDecimal(0, 1, 4).map((rate) => ({ from, rate })))));

/** On a threshold, one cent either side, on multiples of 20 cents, where ties abound, and anywhere. */
const anyIncome = (brackets: readonly RateBracket[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...brackets), fc.constantFrom(0, 1, -1))
      .map(([{ from }, cents]) => decimalText(Math.max(0, Math.round(Number(from) * 100) + cents), 2)),
    fc.nat({ max: 30_000 }).map((steps) => decimalText(steps * 20, 2)),
    fc.nat({ max: 10_000_000 }).map((cents) => decimalText(cents, 2)),
  );

describe('marginal scales and Publicodes', () => {
  it('marginal scales differ from Publicodes in half-cent ties only', () => {
    const anyCase = anyBrackets.chain((brackets) =>
      fc.tuple(fc.constant(brackets), fc.array(anyIncome(brackets), { minLength: 5, maxLength: 20 })),
    );
    fc.assert(
      fc.property(anyCase, ([brackets, incomes]) => {
        expect(compareAt(brackets, incomes).filter((pair) => differs(pair) && !isHalfCentTie(pair))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('the ties of the documented scale are lost as often as the page says', () => {
    const ties = Array.from({ length: 2500 }, (_, place) => decimalText(100_020 + 40 * place, 2));
    const compared = compareAt(documented, ties);
    expect(compared.every(({ exact, ours }) => isSame(minus(fraction(ours), fraction(exact)), HALF_A_CENT))).toBe(true);
    const lost = compared.filter(differs);
    expect(lost).toHaveLength(344);
    expect(lost.every(isHalfCentTie)).toBe(true);
  });

  it('every row of the page is computed again', () => {
    const page = readFileSync(new URL('publicodes-differences.md', import.meta.url), 'utf8');
    const rows = page
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(rows.length).toBeGreaterThan(3);
    const [compared, written] = [
      compareAt(
        documented,
        rows.map(([amount]) => amount!),
      ),
      rows.map(([, exact, ours, theirs]) => ({ exact, ours, theirs })),
    ];
    expect(compared).toEqual(written);
    expect(compared.every(isHalfCentTie)).toBe(true);
  });
});
