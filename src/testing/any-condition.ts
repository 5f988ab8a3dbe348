/** Random nodes whose result is a yes or no. */
import fc from 'fast-check';
import { oneOf, type RuleNode } from '../rule/index.ts';
import { WORDS } from './any-inputs.ts';
import { type Below, NUMBER_TYPES } from './below.ts';

/** One random node of each kind that decides. */
export function anyCondition(below: Below): fc.Arbitrary<RuleNode>[] {
  const own = below('boolean');
  return [
    fc.constantFrom(...NUMBER_TYPES).chain((type) =>
      fc.record({
        kind: fc.constant('compare'),
        operator: fc.constantFrom('less', 'at-most', 'equal', 'at-least', 'more'),
        left: below(type),
        right: below(type),
      }),
    ),
    fc.record({ kind: fc.constantFrom('and', 'or'), of: fc.array(own, { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not'), of: own }),
    fc.tuple(below('category'), fc.subarray([...WORDS], { minLength: 1 })).map(([of, options]) => oneOf(of, options)),
  ];
}
