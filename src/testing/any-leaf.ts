/** Random nodes without parts. */
import fc from 'fast-check';
import { countMembers, given, type InputNode, type NodeType, type NumberType, type RuleNode } from '../rule/index.ts';
import { anyAmount, anyDecimal, anyRatio } from './any-figures.ts';
import { type RuleInputs, WORDS } from './any-inputs.ts';
import { NUMBER_TYPES } from './below.ts';

/** A constant, an input, whether an input is given, or a count of members. */
export function anyLeaf(type: NodeType, inputs: RuleInputs): fc.Arbitrary<RuleNode> {
  switch (type) {
    case 'boolean': {
      const every: readonly InputNode[] = [
        ...NUMBER_TYPES.flatMap((each) => inputs.numbers[each]),
        ...inputs.booleans,
        ...inputs.categories,
      ];
      return fc.oneof(
        fc.record({ kind: fc.constant('constant'), type: fc.constant(type), value: fc.boolean() }),
        fc.constantFrom(...inputs.booleans),
        fc.constantFrom(...every).map(given),
      );
    }
    case 'category':
      return fc.oneof(
        fc.record({ kind: fc.constant('constant'), type: fc.constant(type), value: fc.constantFrom(...WORDS) }),
        fc.constantFrom(...inputs.categories),
      );
    case 'money':
      return fc.oneof(anyConstant(type, anyAmount), fc.constantFrom(...inputs.numbers.money));
    case 'ratio':
      return fc.oneof(anyConstant(type, anyRatio), fc.constantFrom(...inputs.numbers.ratio));
    case 'count':
      return fc.oneof(
        anyConstant(type, anyDecimal(-3, 12, 1)),
        fc.constantFrom(...inputs.numbers.count),
        fc.constant(countMembers(0, null)),
        anyAgeRange,
      );
    default:
      return type satisfies never;
  }
}

const anyAgeRange: fc.Arbitrary<RuleNode> = fc
  .tuple(fc.constantFrom(0, 3, 14, 18), fc.constantFrom(1, 11, 50, null))
  .map(([from, width]) => countMembers(from, width === null ? null : from + width));

function anyConstant(type: NumberType, value: fc.Arbitrary<string>): fc.Arbitrary<RuleNode> {
  return fc.record({ kind: fc.constant('constant'), type: fc.constant(type), value });
}
