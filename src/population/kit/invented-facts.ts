/** Facts of invented households: options, booleans, usual numbers, and members of several ages. */
import { exact, roundExact, scaledText, toScaledInteger } from '../../money/index.ts';
import {
  type CountMembersNode,
  type Facts,
  type InputNode,
  type NumberInputNode,
  type RuleNode,
  nodesOf,
} from '../../rule/index.ts';

/** Values of facts by name of input. */
export type FactValues = Facts['values'];

/** Words outside every list of options. One needs quotes in CSV. */
const OTHER_WORDS = ["L'Île, bourg", 'Ailleurs'];

/** The number of options of an input that are used. */
const WORDS_LIMIT = 6;
const CIRCUMSTANCES_LIMIT = 512;

interface WordList {
  readonly name: string;
  readonly values: readonly (string | boolean)[];
}

/** Combinations of all options and booleans; a selection if there are more than `CIRCUMSTANCES_LIMIT`. */
export function circumstancesOf(inputs: readonly InputNode[], rules: readonly RuleNode[]): readonly FactValues[] {
  const nodes = nodesOf(...rules);
  const lists = inputs.flatMap((input): readonly WordList[] => {
    if (input.type === 'boolean') return [{ name: input.name, values: [true, false] }];
    if (input.type !== 'category') return [];
    const compared = nodes.flatMap((node) =>
      node.kind === 'one-of' && node.of.kind === 'input' && node.of.name === input.name ? node.options : [],
    );
    const words = [...new Set([...input.options, ...compared])].slice(0, WORDS_LIMIT);
    return [{ name: input.name, values: [...words, ...(input.open ? OTHER_WORDS : [])] }];
  });
  const all = lists.reduce((product, { values }) => product * values.length, 1);
  const step = coprimeStep(all, Math.floor(all / CIRCUMSTANCES_LIMIT) || 1);
  return Array.from({ length: Math.min(all, CIRCUMSTANCES_LIMIT) }, (_, place) =>
    combination(lists, (place * step) % all),
  );
}

/** The combination at an index. */
function combination(lists: readonly WordList[], place: number): FactValues {
  let rest = place;
  const chosen = lists.map(({ name, values }) => {
    const value = values[rest % values.length]!;
    rest = Math.floor(rest / values.length);
    return [name, value] as const;
  });
  return Object.fromEntries(chosen);
}

/** The smallest step from `least` that is coprime to the number of combinations, so that every value of every list occurs. */
function coprimeStep(all: number, least: number): number {
  const divisor = (left: number, right: number): number => (right === 0 ? left : divisor(right, left % right));
  return divisor(all, least) === 1 ? least : coprimeStep(all, least + 1);
}

/** Selects the numeric inputs. */
export const numbersOf = (inputs: readonly InputNode[]): readonly NumberInputNode[] =>
  inputs.filter((input) => input.type !== 'boolean' && input.type !== 'category');

/** The ends of the range of an input, as integers at its decimals. */
export function endsOf({ minimum, maximum, decimals }: NumberInputNode): readonly [bigint, bigint] {
  return [toScaledInteger(exact(minimum), decimals), toScaledInteger(exact(maximum), decimals)];
}

const USUAL = { money: '1234', count: '2', ratio: '0.5' };

/** A typical value of an input, as an integer at its decimals. */
export function usualOf(input: NumberInputNode): bigint {
  const [smallest, largest] = endsOf(input);
  const usual = exact(USUAL[input.type]).times(10 ** input.decimals);
  const integer = toScaledInteger(roundExact(usual, { to: '1', mode: 'down' }), 0);
  if (integer < smallest) return smallest;
  return integer > largest ? largest : integer;
}

/** Converts an integer at the decimals of an input to a fact. */
export const integerFact = ({ decimals }: NumberInputNode, integer: bigint): string => scaledText(integer, decimals);

type MemberAges = NonNullable<Facts['ages']>;

/** Ages of members for households of several sizes, some at the limits of the age ranges. */
export function compositionsOf(ranges: readonly CountMembersNode[]): readonly MemberAges[] {
  if (ranges.length === 0) return [[40]];
  const limits = [...new Set(ranges.flatMap(({ from, before }) => [from, before ?? from]))].filter((age) => age > 0);
  return [[40], [41, 38, 9], [70, 68], [45, 43, 17, 14, 13, 2, 0], ...limits.map((age) => [age - 1, age, age + 1])];
}
