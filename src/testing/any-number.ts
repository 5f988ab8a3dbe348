/** Random nodes whose result is a number. */
import fc from 'fast-check';
import { countMembers, max, min, type NumberType, type RuleNode } from '../rule/index.ts';
import { anyPoints, anyRateBrackets, anyRounding, anyStepBrackets } from './any-figures.ts';
import { type Below, NUMBER_TYPES } from './below.ts';

/** Factors of a product and operands of a quotient, by the type that they make. */
const PRODUCTS: Readonly<Record<NumberType, readonly (readonly [NumberType, NumberType])[]>> = {
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
const QUOTIENTS: Readonly<Record<NumberType, readonly (readonly [NumberType, NumberType])[]>> = {
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

/** One random node of each kind that computes a number. */
export function anyNumber(type: NumberType, below: Below): fc.Arbitrary<RuleNode>[] {
  const own = below(type);
  const some = fc.oneof(
    { weight: 4, arbitrary: fc.array(own, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: own.map((of) => [of, of]) },
  );
  const anyBase = fc.constantFrom(...NUMBER_TYPES);
  return [
    some.map((terms) => ({ kind: 'add', terms })),
    fc.record({ kind: fc.constantFrom('min', 'max'), of: some }),
    fc.record({ kind: fc.constant('subtract'), left: own, right: own }),
    fc
      .constantFrom(...PRODUCTS[type])
      .chain(([left, right]) => fc.record({ kind: fc.constant('multiply'), left: below(left), right: below(right) })),
    fc.constantFrom(...QUOTIENTS[type]).chain(([dividend, divisor]) =>
      fc.record({
        kind: fc.constant('divide'),
        dividend: below(dividend),
        divisor: anyDivisor(divisor, below(divisor)),
        rounding: anyRounding,
      }),
    ),
    fc.record({ kind: fc.constant('round'), of: own, rounding: anyRounding }),
    fc.record({ kind: fc.constant('marginal-scale'), base: own, brackets: anyRateBrackets }),
    anyBase.chain((base) =>
      fc.record({
        kind: fc.constant('step-scale'),
        base: below(base),
        type: fc.constant(type),
        brackets: anyStepBrackets(base === type),
      }),
    ),
    anyBase.chain((base) =>
      fc.record({
        kind: fc.constant('interpolated-scale'),
        base: below(base),
        type: fc.constant(type),
        points: anyPoints,
        rounding: anyRounding,
      }),
    ),
  ];
}

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
