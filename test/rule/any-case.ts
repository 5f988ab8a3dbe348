import fc from 'fast-check';
import type { Facts, RuleNode } from '../../src/rule/index.ts';
import { anyFacts, anyRule } from '../../src/testing/index.ts';

/** A random rule and some households, with facts that may be absent. */
export const anyCase: fc.Arbitrary<readonly [RuleNode, readonly Facts[]]> = anyRule().chain((rule) =>
  fc.tuple(fc.constant(rule), fc.array(anyFacts(rule), { minLength: 1, maxLength: 8, size: 'max' })),
);

/** A random rule, a household of which all is known, and the same with some facts left out. */
export const anyCompletion: fc.Arbitrary<readonly [RuleNode, Facts, Facts]> = anyRule().chain((rule) =>
  anyFacts(rule, { absent: 'none' }).chain((all) => fc.tuple(fc.constant(rule), fc.constant(all), anyLess(all))),
);

function anyLess({ values, ages }: Facts): fc.Arbitrary<Facts> {
  const someValues = fc.subarray(Object.entries(values)).map((entries) => Object.fromEntries(entries));
  if (ages === undefined) return fc.record({ values: someValues });
  const someAges = fc.tuple(...ages.map((age) => fc.constantFrom(age, undefined)));
  return fc.record({ values: someValues, ages: fc.oneof(fc.constant(ages), someAges) }, { requiredKeys: ['values'] });
}

/** The same tree from new objects, in which no two nodes are one. */
export const copyOf = (rule: RuleNode): RuleNode => JSON.parse(JSON.stringify(rule)) as RuleNode;
