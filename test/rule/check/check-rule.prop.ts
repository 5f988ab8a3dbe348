import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bounds,
  checkRule,
  evaluate,
  explain,
  inferType,
  type ResultValue,
  walkRule,
} from '../../../src/rule/index.ts';
import { anyRule } from '../../../src/testing/index.ts';
import { anyCase } from '../any-case.ts';
import { anyFlawedRule } from './any-flawed-rule.ts';

const isOfType = (value: ResultValue, type: string): boolean =>
  type === 'boolean' ? typeof value === 'boolean' : typeof value === 'string';

describe('checkRule', () => {
  it('any rule passes the check', () => {
    fc.assert(
      fc.property(anyRule(), (rule) => {
        expect(checkRule(rule)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a rule that passes the check can be read for every household', () => {
    fc.assert(
      fc.property(anyFlawedRule, ([rule, households]) => {
        fc.pre(checkRule(rule).length === 0);
        bounds(rule);
        for (const facts of households) {
          evaluate(rule, facts);
          explain(rule, facts);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('inferType', () => {
  it('the value of a rule has the type that is inferred', () => {
    fc.assert(
      fc.property(anyCase, ([rule, households]) => {
        const { nodes } = bounds(rule);
        for (const { node } of walkRule(rule)) {
          const type = inferType(node);
          expect(explain(node, households[0]!).type).toBe(type);
          expect(nodes.get(node)!.type).toBe(type);
          for (const facts of households) {
            const evaluation = evaluate(node, facts);
            if (evaluation.complete) expect(isOfType(evaluation.value, type)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
