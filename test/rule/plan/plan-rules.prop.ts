import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, fromScaledInteger, toPlainText } from '../../../src/money/index.ts';
import { evaluate, inferType } from '../../../src/rule/index.ts';
import { planRules } from '../../../src/rule/plan/plan-rules.ts';
import { partsOfStep } from '../../../src/rule/plan/plan-step-types.ts';
import { anyCase, copyOf } from '../any-case.ts';
import { readPlanned } from './plan-witness.ts';
import { detailsOf } from '../../details-of.ts';

const UNLIMITED = 10n ** 400n;

const nodeAt = (top: object, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((above, key) => (above as Readonly<Record<string, unknown>>)[key], top);

describe('planRules', () => {
  it('a plan read in whole numbers gives the values of evaluate', () => {
    fc.assert(
      fc.property(anyCase, ([rule, households]) => {
        const planned = planRules({ rule }, { limit: UNLIMITED });
        if (!planned.ok) throw new Error('refused');
        const { nodes, roots } = planned.plan;
        const root = roots['rule']!;
        expect(root.type).toBe(inferType(rule));
        for (const facts of households) {
          const value = readPlanned(nodes, facts, () => undefined).get(root)!;
          const evaluation = evaluate(rule, facts);
          const text = typeof value === 'bigint' ? toPlainText(fromScaledInteger(value, root.size!.decimals)) : value;
          expect(evaluation.complete ? evaluation.value : null).toBe(text);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('every value lies within the size of its planned node', () => {
    fc.assert(
      fc.property(anyCase, ([rule, households]) => {
        const planned = planRules({ rule }, { limit: UNLIMITED });
        if (!planned.ok) throw new Error('refused');
        for (const facts of households) {
          const values = readPlanned(planned.plan.nodes, facts, (integer, { magnitude: passes }) => {
            expect(integer <= passes && -integer <= passes).toBe(true);
          });
          for (const [{ size }, value] of values) {
            if (size === null) expect(typeof value).not.toBe('bigint');
            else if (typeof value === 'bigint') expect(value >= size.minimum && value <= size.maximum).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a plan is refused exactly where a node is beyond the limit, and names it', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 20 }), ([rule], digits) => {
        const limit = 10n ** BigInt(digits);
        const unlimited = planRules({ rule }, { limit: UNLIMITED });
        const limited = planRules({ rule }, { limit });
        if (!unlimited.ok) throw new Error('refused');
        const isTooLarge = unlimited.plan.nodes.some(({ magnitude: passes }) => passes > limit);
        if (limited.ok) expect(isTooLarge).toBe(false);
        else {
          for (const problem of limited.diagnostics) {
            const [{ path }, details] = [problem, detailsOf(problem)];
            expect(problem.code).toBe('CAISSE-PLAN-TOO-LARGE');
            expect(nodeAt({ rule }, path)).toHaveProperty('kind', details['kind']);
            expect(BigInt(details['size'] as string) > limit).toBe(true);
          }
          expect(limited.diagnostics.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('nodes come after their parts, no two of them alike', () => {
    fc.assert(
      fc.property(anyCase, ([rule]) => {
        const both = planRules({ one: rule, other: copyOf(rule) }, { limit: UNLIMITED });
        if (!both.ok) throw new Error('refused');
        const { nodes, roots } = both.plan;
        expect(roots['one']).toBe(roots['other']);
        nodes.forEach(({ step }, place) => {
          for (const part of partsOfStep(step)) expect(nodes.indexOf(part)).toBeLessThan(place);
          for (const part of partsOfStep(step)) expect(nodes.indexOf(part)).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('narrower ranges make nothing larger', () => {
    fc.assert(
      fc.property(anyCase, ([rule]) => {
        const wide = planRules({ rule }, { limit: UNLIMITED });
        const narrow = planRules(
          { rule },
          {
            limit: UNLIMITED,
            rangeOf: (leaf) => {
              if (leaf.kind === 'count-members') return { minimum: 1n, maximum: 3n };
              const one = BigInt(exact(leaf.maximum).times(exact(10).pow(leaf.decimals)).toFixed());
              return { minimum: one, maximum: one };
            },
          },
        );
        if (!wide.ok || !narrow.ok) throw new Error('refused');
        const [left, right] = [narrow.plan.roots['rule']!.size, wide.plan.roots['rule']!.size];
        if (left === null || right === null) return;
        expect(left.minimum >= right.minimum && left.maximum <= right.maximum).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
