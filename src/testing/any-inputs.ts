/** Inputs of random rules: a few of each type, with random ranges. */
import fc from 'fast-check';
import type {
  BooleanInputNode,
  CategoryInputNode,
  NodeType,
  NumberInputNode,
  NumberType,
  RuleNode,
} from '../rule/index.ts';

/** Random rules of one type, as parts of a node. */
export type AnyBelow = (type: NodeType) => fc.Arbitrary<RuleNode>;

/** The types of numbers. */
export const NUMBER_TYPES: readonly NumberType[] = ['money', 'count', 'ratio'];

/** The inputs that a random rule may read. */
export interface RuleInputs {
  readonly numbers: Readonly<Record<NumberType, readonly NumberInputNode[]>>;
  readonly booleans: readonly BooleanInputNode[];
  readonly categories: readonly CategoryInputNode[];
}

/** Every control character but NUL, and the line separators of Unicode. */
const CONTROLS: string = /* @__PURE__ */ String.fromCodePoint(
  .../* @__PURE__ */ Array.from({ length: 0x9f }, (_, place) => place + 1).filter(
    (code) => code < 0x20 || code >= 0x7f,
  ),
  0x2028,
  0x2029,
);

/** The options of random categories: plain ones, one with every kind of quote, one with every control character. */
export const WORDS: readonly [string, string, string, string] = [
  'alone',
  `l'autre "mot" \`\\ ’`,
  `two\r\nlines${CONTROLS}end`,
  'retired',
];

const ranges = {
  money: [
    ['0', '100000'],
    ['-1000', '100000'],
    ['-12.34', '0.03'],
    ['0', '100000000000'],
  ],
  count: [
    ['0', '40'],
    ['-3', '3'],
    ['1', '10000'],
  ],
  ratio: [
    ['0', '1'],
    ['-0.5', '2'],
  ],
} as const;

/** Random declarations of the inputs. */
export const anyInputs: fc.Arbitrary<RuleInputs> = fc
  .tuple(
    anyNumberInput('income', 'money', 2),
    anyNumberInput('benefits', 'money', 2),
    anyNumberInput('items', 'count', 0),
    anyNumberInput('share', 'ratio', 3),
  )
  .map(([income, benefits, items, share]) => ({
    numbers: { money: [income, benefits], count: [items], ratio: [share] },
    booleans: ['member', 'waived'].map((name) => ({ kind: 'input', name, type: 'boolean' })),
    categories: [
      { kind: 'input', name: 'situation', type: 'category', options: WORDS, open: false },
      { kind: 'input', name: 'residence', type: 'category', options: WORDS.slice(0, 2), open: true },
    ],
  }));

function anyNumberInput(name: string, type: NumberType, decimals: number): fc.Arbitrary<NumberInputNode> {
  return fc
    .constantFrom(...ranges[type])
    .map(([minimum, maximum]) => ({ kind: 'input', name, type, decimals, minimum, maximum }));
}
