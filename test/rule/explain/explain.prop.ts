import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, explain, type Explanation, marginalScale, type RuleNode } from '../../../src/rule/index.ts';
import { anyRule, anyFacts, assertReadingsAgree } from '../../../src/testing/index.ts';
import { anyRateBrackets } from '../../../src/testing/any-figures.ts';
import { anyCase } from '../any-case.ts';
import { fraction, isSame, plus, times } from '../witness.ts';

describe('explain', () => {
  it('explain gives the values of evaluate', () => {
    fc.assert(
      fc.property(anyCase, ([rule, households]) => {
        for (const facts of households) {
          assertReadingsAgree(rule, facts);
          expectValuesOf(explain(rule, facts), rule, (node) => {
            const evaluation = evaluate(node, facts);
            return evaluation.complete ? evaluation.value : null;
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the lines of a marginal scale add up to its value', () => {
    const anyScale = fc
      .tuple(anyRule({ type: 'money', depth: 2 }), anyRateBrackets)
      .map(([base, brackets]) => marginalScale(base, brackets));
    const anyScaleCase = anyScale.chain((rule) => fc.tuple(fc.constant(rule), anyFacts(rule, { absent: 'none' })));
    fc.assert(
      fc.property(anyScaleCase, ([rule, facts]) => {
        const { lines, value } = explain(rule, facts);
        const amounts = lines!.map(({ amount }) => fraction(amount));
        expect(isSame(amounts.reduce(plus, fraction('0')), fraction(value as string))).toBe(true);
        for (const { part, rate, amount } of lines!) {
          expect(isSame(times(fraction(part), fraction(rate)), fraction(amount))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The explanation has the tree of the rule: each part explains the node that was read there. */
function expectValuesOf(
  explanation: Explanation,
  node: RuleNode,
  valueOf: (node: RuleNode) => Explanation['value'],
): void {
  expect(explanation.kind).toBe(node.kind);
  expect(explanation.value).toBe(valueOf(node));
  const read = partsReadOf(node, valueOf);
  expect(explanation.parts.length).toBe(read.length);
  explanation.parts.forEach((part, place) => {
    expectValuesOf(part, read[place]!, valueOf);
  });
}

function partsReadOf(node: RuleNode, valueOf: (node: RuleNode) => Explanation['value']): readonly RuleNode[] {
  switch (node.kind) {
    case 'if': {
      const holds = valueOf(node.condition);
      if (holds === null) return [node.condition, node.then, node.else];
      return [node.condition, holds === true ? node.then : node.else];
    }
    case 'add':
      return node.terms;
    case 'min':
    case 'max':
    case 'and':
    case 'or':
      return node.of;
    case 'subtract':
    case 'multiply':
    case 'compare':
      return [node.left, node.right];
    case 'divide':
      return [node.dividend, node.divisor];
    case 'round':
    case 'not':
    case 'one-of':
    case 'named':
      return [node.of];
    case 'marginal-scale':
    case 'step-scale':
    case 'interpolated-scale':
      return [node.base];
    default:
      return [];
  }
}
