/** Facts of invented households: words, yes and no, usual numbers, members of several ages. */
import { exact, scaledText, toScaledInteger } from '../../money/index.ts';
import {
  type CountMembersNode,
  type Facts,
  type InputNode,
  type NumberInputNode,
  type RuleNode,
  nodesOf,
} from '../../rule/index.ts';

/** Values of facts by the name of their input. */
export type FactValues = Facts['values'];

/** Words that no list of options has, one of them with what a file of commas must quote. */
const OTHER_WORDS = ["L'Île, bourg", 'Ailleurs'];

/** So many words of a list are tried. */
const WORDS_LIMIT = 6;
const CIRCUMSTANCES_LIMIT = 512;

interface WordList {
  readonly name: string;
  readonly values: readonly (string | boolean)[];
}

/** The facts that are words or a yes or no, in every combination, or in some of them where there are many. */
export function circumstancesOf(inputs: readonly InputNode[], rules: readonly RuleNode[]): readonly FactValues[] {
  const nodes = nodesOf(...rules);
  const lists = inputs.flatMap((input): readonly WordList[] => {
    if (input.type === 'boolean') return [{ name: input.name, values: [true, false] }];
    if (input.type !== 'category') return [];
    const asked = nodes.flatMap((node) =>
      node.kind === 'one-of' && node.of.kind === 'input' && node.of.name === input.name ? node.options : [],
    );
    const words = [...new Set([...input.options, ...asked])].slice(0, WORDS_LIMIT);
    return [{ name: input.name, values: [...words, ...(input.open ? OTHER_WORDS : [])] }];
  });
  const all = lists.reduce((product, { values }) => product * values.length, 1);
  const step = coprimeStep(all, Math.floor(all / CIRCUMSTANCES_LIMIT) || 1);
  return Array.from({ length: Math.min(all, CIRCUMSTANCES_LIMIT) }, (_, place) =>
    combination(lists, (place * step) % all),
  );
}

/** The combination at a place of all of them. */
function combination(lists: readonly WordList[], place: number): FactValues {
  let rest = place;
  const chosen = lists.map(({ name, values }) => {
    const value = values[rest % values.length]!;
    rest = Math.floor(rest / values.length);
    return [name, value] as const;
  });
  return Object.fromEntries(chosen);
}

/** A step that leaves out no value of any list. */
function coprimeStep(all: number, least: number): number {
  const divisor = (left: number, right: number): number => (right === 0 ? left : divisor(right, left % right));
  return divisor(all, least) === 1 ? least : coprimeStep(all, least + 1);
}

/** The inputs that are numbers. */
export const numbersOf = (inputs: readonly InputNode[]): readonly NumberInputNode[] =>
  inputs.filter((input) => input.type !== 'boolean' && input.type !== 'category');

/** The ends of an input, as integers at its decimals. */
export function endsOf({ minimum, maximum, decimals }: NumberInputNode): readonly [bigint, bigint] {
  return [toScaledInteger(exact(minimum), decimals), toScaledInteger(exact(maximum), decimals)];
}

const USUAL = { money: '1234', count: '2', ratio: '0.5' };

/** A usual number, as an integer at the decimals of the input. */
export function usualOf(input: NumberInputNode): bigint {
  const [smallest, largest] = endsOf(input);
  const usual = exact(USUAL[input.type]).times(10 ** input.decimals);
  const integer = BigInt(usual.floor().toFixed());
  if (integer < smallest) return smallest;
  return integer > largest ? largest : integer;
}

/** An integer at the decimals of an input, as a fact. */
export const integerFact = ({ decimals }: NumberInputNode, integer: bigint): string => scaledText(integer, decimals);

type MemberAges = NonNullable<Facts['ages']>;

/** Households of several sizes, some with members at the limits of the age ranges. */
export function compositionsOf(ranges: readonly CountMembersNode[]): readonly MemberAges[] {
  if (ranges.length === 0) return [[40]];
  const limits = [...new Set(ranges.flatMap(({ from, before }) => [from, before ?? from]))].filter((age) => age > 0);
  return [[40], [41, 38, 9], [70, 68], [45, 43, 17, 14, 13, 2, 0], ...limits.map((age) => [age - 1, age, age + 1])];
}
