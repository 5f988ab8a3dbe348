import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  bounds,
  compare,
  divide,
  evaluateExact,
  interpolatedScale,
  type NumberBounds,
  marginalScale,
  max,
  min,
  money,
  multiply,
  type NumberInputNode,
  ratio,
  round,
  type RuleNode,
  stepScale,
  subtract,
  type ExactValue,
} from '../../../src/rule/index.ts';
import {
  anyAmount,
  anyPoints,
  anyRateBrackets,
  anyRatio,
  anyRounding,
  anyStepBrackets,
  decimalText,
} from '../../../src/testing/any-figures.ts';

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '-0.05',
  maximum: '0.15',
};
const EVERY_INCOME = Array.from({ length: 21 }, (_, place) => decimalText(place - 5, 2));

const anyNonZero = anyRatio.filter((rate) => Number(rate) !== 0);
const risingBrackets = anyRateBrackets.map((brackets) =>
  brackets.map(({ from, rate }) => ({ from, rate: rate.replace('-', '') })),
);

/** What keeps the order of numbers, or turns it round. */
const anyMonotoneStep: fc.Arbitrary<(of: RuleNode) => RuleNode> = fc.oneof(
  anyAmount.map((amount) => (of: RuleNode) => add(money(amount), of)),
  anyAmount.map((amount) => (of: RuleNode) => subtract(money(amount), of)),
  anyAmount.map((amount) => (of: RuleNode) => min(money(amount), of)),
  anyAmount.map((amount) => (of: RuleNode) => max(of, money(amount))),
  anyRatio.map((rate) => (of: RuleNode) => multiply(ratio(rate), of)),
  fc.tuple(anyNonZero, anyRounding).map(
    ([by, rounding]) =>
      (of: RuleNode) =>
        divide(of, ratio(by), rounding),
  ),
  anyRounding.map((rounding) => (of: RuleNode) => round(of, rounding)),
  risingBrackets.map((brackets) => (of: RuleNode) => marginalScale(of, brackets)),
);

const anyOneStep: fc.Arbitrary<RuleNode> = fc.oneof(
  anyRateBrackets.map((brackets) => marginalScale(income, brackets)),
  anyStepBrackets(true).map((brackets) => stepScale(income, 'money', brackets)),
  fc.tuple(anyPoints, anyRounding).map(([points, rounding]) => interpolatedScale(income, 'money', points, rounding)),
  fc
    .tuple(anyAmount, fc.constantFrom('less', 'at-most', 'equal', 'at-least', 'more'))
    .map(([amount, operator]) => compare(income, operator, money(amount))),
  anyMonotoneStep.map((step) => step(income)),
);

describe('exact bounds', () => {
  it('the bounds of one node are its smallest and its largest value', () => {
    fc.assert(
      fc.property(anyOneStep, (rule) => {
        expectReached(
          rule,
          EVERY_INCOME.map((amount) => valueAt(rule, { income: amount })),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('bounds are exact for monotone expressions in which no input is used twice', () => {
    const other: NumberInputNode = { ...income, name: 'benefits', minimum: '-300', maximum: '4000' };
    const anySteps = fc.array(anyMonotoneStep, { maxLength: 4 });
    fc.assert(
      fc.property(anySteps, anySteps, anySteps, (first, second, last) => {
        const through = (steps: typeof first, start: RuleNode): RuleNode => steps.reduce((of, step) => step(of), start);
        const rule = through(last, add(through(first, income), through(second, other)));
        const ends = [income.minimum, income.maximum].flatMap((one) =>
          [other.minimum, other.maximum].map((two) => valueAt(rule, { income: one, benefits: two })),
        );
        expectReached(rule, ends);
      }),
      { numRuns: 2000 },
    );
  });
});

function valueAt(rule: RuleNode, values: Record<string, string>): ExactValue {
  const evaluation = evaluateExact(rule, { values });
  if (!evaluation.complete) throw new Error(`missing: ${evaluation.missing.join(', ')}`);
  return evaluation.value;
}

function expectReached(rule: RuleNode, values: readonly ExactValue[]): void {
  const { root } = bounds(rule);
  if (root.type === 'boolean') {
    expect(root).toEqual({ type: 'boolean', canBeTrue: values.includes(true), canBeFalse: values.includes(false) });
    return;
  }
  const { minimum, maximum } = root as NumberBounds;
  const sorted = [...(values as readonly (typeof minimum)[])].sort((left, right) => left.comparedTo(right));
  expect([String(minimum), String(maximum)]).toEqual([String(sorted[0]), String(sorted.at(-1))]);
}
