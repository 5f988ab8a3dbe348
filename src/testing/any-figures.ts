/** Figures of random rules: decimals, roundings, brackets and points. */
import fc from 'fast-check';
import { type Rounding, scaledText } from '../money/index.ts';
import type { RateBracket, ScalePoint, StepBracket } from '../rule/index.ts';

/** A decimal as text: `integer` units of `decimals` decimals. */
export const decimalText = (integer: number, decimals: number): string => scaledText(BigInt(integer), decimals);

/** A decimal in a range, with at most some decimals. */
export function anyDecimal(minimum: number, maximum: number, decimals: number): fc.Arbitrary<string> {
  const unit = 10 ** decimals;
  return fc.integer({ min: minimum * unit, max: maximum * unit }).map((integer) => decimalText(integer, decimals));
}

/** An amount; some are zero, round or negative. */
export const anyAmount: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '1', '0.01', '100', '-0.01', '-5'),
  anyDecimal(-200, 2000, 2),
  anyDecimal(0, 5000, 0),
);

/** A rate between −50 % and 150 %. */
export const anyRatio: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '1', '0.5', '0.025', '-0.5'),
  anyDecimal(-0.5, 1.5, 4),
);

/** A rounding to a usual or an unusual multiple, by any mode. */
export const anyRounding: fc.Arbitrary<Rounding> = fc.record({
  to: fc.constantFrom('0.01', '0.10', '1', '5', '0.05', '10', '0.5', '2.5', '0.001', '3', '0.03'),
  mode: fc.constantFrom('half-up', 'half-even', 'up', 'down'),
});

/** One to six ascending thresholds, some of them one cent apart. */
const anyThresholds: fc.Arbitrary<readonly string[]> = fc
  .uniqueArray(
    fc.oneof(
      fc.constantFrom(0, 1, -1, 100_000),
      fc.integer({ min: -20_000, max: 400_000 }),
      fc.integer({ min: 0, max: 9 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((cents) => cents.sort((left, right) => left - right).map((integer) => decimalText(integer, 2)));

/** Brackets of a marginal scale. */
export const anyRateBrackets: fc.Arbitrary<readonly RateBracket[]> = atThresholds((from) =>
  anyRatio.map((rate) => ({ from, rate })),
);

/** Brackets of a step scale, with rates if they are allowed. */
export function anyStepBrackets(rates: boolean): fc.Arbitrary<readonly StepBracket[]> {
  return atThresholds((from) => {
    const amount = anyAmount.map((text) => ({ from, amount: text }));
    return rates
      ? fc.oneof(
          amount,
          anyRatio.map((rate) => ({ from, rate })),
        )
      : amount;
  });
}

/** Points of an interpolated scale. */
export const anyPoints: fc.Arbitrary<readonly ScalePoint[]> = atThresholds((at) =>
  anyAmount.map((value) => ({ at, value })),
);

function atThresholds<Row>(row: (threshold: string) => fc.Arbitrary<Row>): fc.Arbitrary<readonly Row[]> {
  return anyThresholds.chain((thresholds) => fc.tuple(...thresholds.map(row)));
}
