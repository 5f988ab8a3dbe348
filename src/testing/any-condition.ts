/** Random nodes with a boolean result. */
import fc from 'fast-check';
import type { RuleNode } from '../rule/index.ts';
import { type AnyBelow, NUMBER_TYPES, WORDS } from './any-inputs.ts';
import { type AnyOfKinds, ofConditions } from './any-node-types.ts';

const someConditions = (below: AnyBelow): fc.Arbitrary<readonly RuleNode[]> =>
  fc.array(below('boolean'), { minLength: 1, maxLength: 3 });

/** Comparisons, combinations of conditions, and conditions on categories. */
export const anyCondition: AnyOfKinds<'compare' | 'and' | 'or' | 'not' | 'one-of'> = {
  compare: ofConditions((below) =>
    fc.constantFrom(...NUMBER_TYPES).chain((type) =>
      fc.record({
        kind: fc.constant('compare'),
        operator: fc.constantFrom('less', 'at-most', 'equal', 'at-least', 'more'),
        left: below(type),
        right: below(type),
      }),
    ),
  ),
  and: ofConditions((below) => someConditions(below).map((of) => ({ kind: 'and', of }))),
  or: ofConditions((below) => someConditions(below).map((of) => ({ kind: 'or', of }))),
  not: ofConditions((below) => below('boolean').map((of) => ({ kind: 'not', of }))),
  'one-of': ofConditions((below) =>
    fc.record({
      kind: fc.constant('one-of'),
      of: below('category'),
      options: fc.subarray([...WORDS], { minLength: 1 }),
    }),
  ),
};
