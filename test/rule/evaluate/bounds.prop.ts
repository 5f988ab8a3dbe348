import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, evaluate, type Facts, type NodeBounds, type RuleNode, walkRule } from '../../../src/rule/index.ts';
import { anyCase, anyCompletion } from '../any-case.ts';
import { fraction, isBelow } from '../witness.ts';

describe('bounds', () => {
  it('bounds contain every value', () => {
    fc.assert(
      fc.property(anyCompletion, ([rule, all, known]) => {
        for (const { nodes } of [bounds(rule), bounds(rule, all)]) {
          for (const { node } of walkRule(rule)) expectWithin(node, all, nodes.get(node)!);
        }
        const { root } = bounds(rule, known);
        const evaluation = evaluate(rule, known);
        if (evaluation.complete) expectWithin(rule, known, root);
      }),
      { numRuns: 1000 },
    );
  });

  it('a value has no more decimals than its bounds say', () => {
    fc.assert(
      fc.property(anyCase, ([rule, households]) => {
        const { nodes } = bounds(rule);
        for (const { node } of walkRule(rule)) {
          const own = nodes.get(node)!;
          for (const facts of households) {
            const evaluation = evaluate(node, facts);
            if (!evaluation.complete || !('decimals' in own)) continue;
            expect((/\.(\d+)$/.exec(evaluation.value as string)?.[1] ?? '').length).toBeLessThanOrEqual(own.decimals);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

function expectWithin(rule: RuleNode, facts: Facts, within: NodeBounds): void {
  const evaluation = evaluate(rule, facts);
  if (!evaluation.complete) return;
  const { value } = evaluation;
  switch (within.type) {
    case 'boolean':
      expect(value === true ? within.canBeTrue : within.canBeFalse).toBe(true);
      break;
    case 'category':
      expect(within.open || within.words.includes(value as string)).toBe(true);
      break;
    default: {
      const number = fraction(value as string);
      expect(isBelow(number, fraction(within.minimum.toFixed()))).toBe(false);
      expect(isBelow(fraction(within.maximum.toFixed()), number)).toBe(false);
    }
  }
}
