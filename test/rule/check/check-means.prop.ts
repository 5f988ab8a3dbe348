import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact, toPlainText } from '../../../src/money/index.ts';
import { checkMeans, type DecimalText, evaluate, nodesOf, type RuleNode } from '../../../src/rule/index.ts';
import { anyFacts, anyRule } from '../../../src/testing/index.ts';

/** Rules that are accepted and do not round. */
const anyStraightRule = anyRule().filter(
  (rule) =>
    checkMeans({ rule }).length === 0 &&
    nodesOf(rule).every(({ kind }) => kind !== 'round' && kind !== 'divide' && kind !== 'interpolated-scale') &&
    nodesOf(rule).some((node) => node.kind === 'input' && 'minimum' in node),
);

/** The numbers of a rule, moved by a step within their ranges. */
function moved(
  rule: RuleNode,
  values: Readonly<Record<string, unknown>>,
  step: number,
): Readonly<Record<string, DecimalText>> | null {
  const changed: Record<string, DecimalText> = {};
  for (const node of nodesOf(rule)) {
    if (node.kind !== 'input' || !('minimum' in node)) continue;
    const value = values[node.name];
    if (typeof value !== 'string') continue;
    const next = exact(value).plus(exact(step).times(exact(10).pow(-node.decimals)));
    if (next.isNegative() || next.lessThan(exact(node.minimum)) || next.greaterThan(exact(node.maximum))) return null;
    changed[node.name] = toPlainText(next);
  }
  return changed;
}

it('a rule that is accepted for means gives the mean of the results, for numbers from zero on and without rounding', () => {
  fc.assert(
    fc.property(
      anyStraightRule.chain((rule) => fc.tuple(fc.constant(rule), anyFacts(rule), fc.integer({ min: 1, max: 900 }))),
      ([rule, facts, step]) => {
        const [down, up] = [moved(rule, facts.values, -step), moved(rule, facts.values, step)];
        fc.pre(down !== null && up !== null);
        const results = [down, {}, up].map((changed) =>
          evaluate(rule, { ...facts, values: { ...facts.values, ...changed } }),
        );
        const numbers = results.map((result) =>
          result.complete && typeof result.value === 'string' && /^-?\d/.test(result.value)
            ? exact(result.value)
            : null,
        );
        const [first, middle, last] = numbers;
        fc.pre(first !== null && middle !== null && last !== null);
        expect(toPlainText(first!.plus(last!))).toBe(toPlainText(middle!.times(exact(2))));
      },
    ),
    { numRuns: 100 },
  );
});
