/** Random nodes without parts. */
import fc from 'fast-check';
import type { CountMembersNode, NodeOfKind, NumberType } from '../rule/index.ts';
import { anyAmount, anyDecimal, anyRatio } from './any-figures.ts';
import { NUMBER_TYPES, WORDS } from './any-inputs.ts';
import type { AnyOfKinds } from './any-node-types.ts';

const anyAgeRange: fc.Arbitrary<CountMembersNode> = fc
  .tuple(fc.constantFrom(0, 3, 14, 18), fc.constantFrom(1, 11, 50, null))
  .map(([from, width]) => ({ kind: 'count-members', from, before: width === null ? null : from + width }));

const anyValueOf: Readonly<Record<NumberType, fc.Arbitrary<string>>> = {
  money: anyAmount,
  ratio: anyRatio,
  count: anyDecimal(-3, 12, 1),
};

/** Constants, inputs, `given` conditions and counts of members. */
export const anyLeaf: AnyOfKinds<'constant' | 'input' | 'given' | 'count-members'> = {
  constant: ({ type }) => {
    switch (type) {
      case 'boolean':
        return fc.boolean().map((value) => ({ kind: 'constant', type, value }));
      case 'category':
        return fc.constantFrom(...WORDS).map((value) => ({ kind: 'constant', type, value }));
      default:
        return anyValueOf[type].map((value) => ({ kind: 'constant', type, value }));
    }
  },
  input: ({ type, inputs }): fc.Arbitrary<NodeOfKind<'input'>> => {
    switch (type) {
      case 'boolean':
        return fc.constantFrom(...inputs.booleans);
      case 'category':
        return fc.constantFrom(...inputs.categories);
      default:
        return fc.constantFrom(...inputs.numbers[type]);
    }
  },
  given: ({ type, inputs }) => {
    if (type !== 'boolean') return null;
    const numbers = NUMBER_TYPES.flatMap((each) => inputs.numbers[each]);
    return fc
      .constantFrom(...numbers, ...inputs.booleans, ...inputs.categories)
      .map((input) => ({ kind: 'given', input }));
  },
  'count-members': ({ type }) => {
    if (type !== 'count') return null;
    return fc.oneof(fc.constant<CountMembersNode>({ kind: 'count-members', from: 0, before: null }), anyAgeRange);
  },
};
