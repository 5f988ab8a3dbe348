/** Random nodes whose result is a number. */
import fc from 'fast-check';
import { countMembers, max, min, type NumberType, type RuleNode } from '../rule/index.ts';
import { anyRounding } from './any-figures.ts';
import type { AnyBelow } from './any-inputs.ts';
import { type AnyOfKinds, ofNumbers } from './any-node-types.ts';

/** Two types, of the factors of a product or of the operands of a quotient. */
type TypePair = readonly [NumberType, NumberType];

/** Factors by the type of their product. */
const PRODUCTS: Readonly<Record<NumberType, readonly TypePair[]>> = {
  money: [
    ['money', 'count'],
    ['money', 'ratio'],
    ['ratio', 'money'],
    ['count', 'money'],
  ],
  count: [
    ['count', 'count'],
    ['count', 'ratio'],
    ['ratio', 'count'],
  ],
  ratio: [['ratio', 'ratio']],
};

/** Dividends and divisors by the type of their quotient. */
const QUOTIENTS: Readonly<Record<NumberType, readonly TypePair[]>> = {
  money: [
    ['money', 'count'],
    ['money', 'ratio'],
  ],
  count: [['count', 'ratio']],
  ratio: [
    ['money', 'money'],
    ['count', 'count'],
    ['ratio', 'ratio'],
    ['ratio', 'count'],
  ],
};

/** One to three nodes, or one node twice. */
function some(type: NumberType, below: AnyBelow): fc.Arbitrary<readonly RuleNode[]> {
  const own = below(type);
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(own, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: own.map((of) => [of, of]) },
  );
}

/** Arithmetic, limits and rounding. */
export const anyNumber: AnyOfKinds<'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max' | 'round'> = {
  add: ofNumbers((type, below) => some(type, below).map((terms) => ({ kind: 'add', terms }))),
  subtract: ofNumbers((type, below) =>
    fc.record({ kind: fc.constant('subtract'), left: below(type), right: below(type) }),
  ),
  multiply: ofNumbers((type, below) =>
    fc
      .constantFrom(...PRODUCTS[type])
      .chain(([left, right]) => fc.record({ kind: fc.constant('multiply'), left: below(left), right: below(right) })),
  ),
  divide: ofNumbers((type, below) =>
    fc.constantFrom(...QUOTIENTS[type]).chain(([dividend, divisor]) =>
      fc.record({
        kind: fc.constant('divide'),
        dividend: below(dividend),
        divisor: anyDivisor(divisor, below(divisor)),
        rounding: anyRounding,
      }),
    ),
  ),
  min: ofNumbers((type, below) => some(type, below).map((of) => ({ kind: 'min', of }))),
  max: ofNumbers((type, below) => some(type, below).map((of) => ({ kind: 'max', of }))),
  round: ofNumbers((type, below) => fc.record({ kind: fc.constant('round'), of: below(type), rounding: anyRounding })),
};

/** A number that is never zero: kept above it, kept below it, or the count of all members. */
function anyDivisor(type: NumberType, of: fc.Arbitrary<RuleNode>): fc.Arbitrary<RuleNode> {
  const limit = (value: string): RuleNode => ({ kind: 'constant', type, value });
  return fc.oneof(
    fc.tuple(of, fc.constantFrom('1', '0.5', '0.01', '3')).map(([number, least]) => max(number, limit(least))),
    fc.tuple(of, fc.constantFrom('-1', '-0.03')).map(([number, most]) => min(number, limit(most))),
    fc.constantFrom('3', '-7', '1.5').map(limit),
    ...(type === 'count' ? [fc.constant(countMembers(0, null))] : []),
  );
}
