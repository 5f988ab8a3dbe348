/** The shape of rules written in a document. */
import type { Comparison } from '../../rule/index.ts';
import {
  type AnyKeys,
  type AnyShape,
  BOOLEAN,
  DECIMAL,
  either,
  type KeysOf,
  kinds,
  later,
  listOf,
  NUMBER,
  object,
  optional,
  type DataShape,
  TEXT,
  words,
} from '../../shape/index.ts';
import type { RuleDocument } from '../rule-document.ts';
import { NUMBER_TYPE, ROUNDING } from './words.ts';

/** The nodes of one kind. */
type Node<Kind> = Extract<RuleDocument, { readonly kind: Kind }>;

/** The kinds of node that have one form. */
type SimpleKind = Exclude<RuleDocument['kind'], 'constant'>;

/** The keys of each kind of node, without `kind`. */
type NodeKeys = { readonly [Kind in SimpleKind]: KeysOf<Omit<Node<Kind>, 'kind'>> };

const comparison: DataShape<Comparison> = /* @__PURE__ */ words('less', 'at-most', 'equal', 'at-least', 'more');

/** The shape of `RuleDocument`. */
export const ruleShape: DataShape<RuleDocument> = /* @__PURE__ */ later(() => {
  const nodes = Object.entries<AnyKeys>(nodeKeys()).map(([kind, keys]) => [kind, withKind(kind, keys)]);
  const simple = Object.fromEntries(nodes) as Readonly<Record<SimpleKind, AnyShape>>;
  return kinds<'kind', RuleDocument>('kind', { constant: constantShape, ...simple });
});

const withKind = (kind: string, keys: AnyKeys): AnyShape => ({ is: 'object', keys: { kind: words(kind), ...keys } });

function nodeKeys(): NodeKeys {
  const rules = listOf(ruleShape);
  const name = { name: TEXT };
  const two = { left: ruleShape, right: ruleShape };
  const scale = { base: ruleShape, type: NUMBER_TYPE };
  const rated = object<RatedBracket>({ from: DECIMAL, rate: DECIMAL });
  return {
    input: name,
    quantity: name,
    parameter: name,
    given: name,
    'count-members': { from: optional(NUMBER), before: optional(NUMBER) },
    add: { terms: rules },
    subtract: two,
    multiply: two,
    divide: { dividend: ruleShape, divisor: ruleShape, rounding: ROUNDING },
    min: { of: rules },
    max: { of: rules },
    round: { of: ruleShape, rounding: ROUNDING },
    'marginal-scale': { base: ruleShape, brackets: listOf(rated) },
    'step-scale': {
      ...scale,
      brackets: listOf(either(object<FixedBracket>({ from: DECIMAL, amount: DECIMAL }), rated)),
    },
    'interpolated-scale': {
      ...scale,
      points: listOf(object<Node<'interpolated-scale'>['points'][number]>({ at: DECIMAL, value: DECIMAL })),
      rounding: ROUNDING,
    },
    compare: { operator: comparison, ...two },
    and: { of: rules },
    or: { of: rules },
    not: { of: ruleShape },
    'one-of': { of: ruleShape, options: listOf(TEXT) },
    if: { condition: ruleShape, then: ruleShape, else: ruleShape },
    named: { name: TEXT, of: ruleShape },
  };
}

type RatedBracket = Node<'marginal-scale'>['brackets'][number];
type FixedBracket = Exclude<Node<'step-scale'>['brackets'][number], RatedBracket>;
type Constant<Type> = Extract<Node<'constant'>, { readonly type: Type }>;

const constantShape: DataShape<Node<'constant'>> = /* @__PURE__ */ later(() => {
  const kind = words('constant');
  const number = object<Exclude<Node<'constant'>, Constant<'boolean' | 'category'>>>({
    kind,
    type: NUMBER_TYPE,
    value: DECIMAL,
  });
  return kinds<'type', Node<'constant'>>('type', {
    money: number,
    count: number,
    ratio: number,
    boolean: object<Constant<'boolean'>>({ kind, type: words('boolean'), value: BOOLEAN }),
    category: object<Constant<'category'>>({ kind, type: words('category'), value: TEXT }),
  });
});
