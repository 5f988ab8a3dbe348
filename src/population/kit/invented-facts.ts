/** Facts of invented households: options, booleans, numbers, and members of several ages. */
import { exact, roundExact, scaledText, toScaledInteger } from '../../money/index.ts';
import {
  type CountMembersNode,
  type Facts,
  type InputNode,
  type NumberInputNode,
  type RuleNode,
  nodesOf,
} from '../../rule/index.ts';
import type { ColumnNeeds } from '../column-needs.ts';
import { spread } from './spread.ts';

/** Values of facts by name of input. */
export type FactValues = Facts['values'];

/** Words outside every list of options. One needs quotes in CSV. */
const OTHER_WORDS = ["L'Île, bourg", 'Ailleurs'];

/** The number of options of an input that are used. */
const WORDS_LIMIT = 12;
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
    const allowed = input.open ? [...compared, ...OTHER_WORDS] : [];
    const words = [...new Set([...spread([...new Set([...input.options, ...compared])], WORDS_LIMIT), ...allowed])];
    return [{ name: input.name, values: input.open ? words : words.filter((word) => input.options.includes(word)) }];
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
  const usual = exact(USUAL[input.type]).times(10 ** input.decimals);
  return within(input, toScaledInteger(roundExact(usual, { to: '1', mode: 'down' }), 0));
}

function within(input: NumberInputNode, integer: bigint): bigint {
  const [smallest, largest] = endsOf(input);
  if (integer < smallest) return smallest;
  return integer > largest ? largest : integer;
}

/** Converts an integer at the decimals of an input to a fact. */
export const integerFact = ({ decimals }: NumberInputNode, integer: bigint): string => scaledText(integer, decimals);

/** Values of all numbers at once: typical ones, with and without those that may be left out; zeros; the largest ones. */
export function profilesOf({ inputs, optional }: ColumnNeeds): readonly FactValues[] {
  const numbers = numbersOf(inputs);
  const all = (integer: (input: NumberInputNode) => bigint): FactValues =>
    Object.fromEntries(numbers.map((input) => [input.name, integerFact(input, integer(input))]));
  const usual = all(usualOf);
  const left = Object.fromEntries(Object.entries(usual).filter(([name]) => !optional.includes(name)));
  return [
    usual,
    ...(optional.length === 0 ? [] : [left]),
    all((input) => within(input, 0n)),
    all((input) => endsOf(input)[1]),
  ];
}

/** The ages of the members of a household. */
export type MemberAges = readonly (number | undefined)[];

/** Members between two limits of the age ranges: the lowest and the highest age. */
export interface AgeClass {
  readonly lowest: number;
  readonly highest: number;
}

/** The age of an adult in the oldest class. */
const ADULT = 40;

/** The classes that the age ranges separate, the oldest first. */
export function ageClassesOf(ranges: readonly CountMembersNode[]): readonly AgeClass[] {
  const limits = [...new Set(ranges.flatMap(({ from, before }) => [from, before ?? 0])), 0];
  const starts = [...new Set(limits)].sort((left, right) => left - right);
  return starts
    .map((lowest, place) => ({ lowest, highest: (starts[place + 1] ?? Math.max(lowest, ADULT) + 1) - 1 }))
    .reverse();
}

const SMALL = 4;
const COMPOSITIONS_LIMIT = 48;

/** Households of up to four members in every combination of age classes, and two large ones. Ages are the ends of their class in turn. */
export function compositionsOf(ranges: readonly CountMembersNode[]): readonly MemberAges[] {
  if (ranges.length === 0) return [[ADULT]];
  const classes = ageClassesOf(ranges);
  const small = Array.from({ length: SMALL }, (_, place) => combinationsOf(classes, place + 1)).flat();
  const large = classes.map((each) => [...classes.slice(0, 1), ...Array.from({ length: 8 }, () => each)]);
  return [...small.slice(0, COMPOSITIONS_LIMIT - large.length), ...large].map(agesOf);
}

/** All multisets of a size. */
function combinationsOf(classes: readonly AgeClass[], size: number): readonly (readonly AgeClass[])[] {
  if (size === 0) return [[]];
  return classes.flatMap((each, place) =>
    combinationsOf(classes.slice(place), size - 1).map((others) => [each, ...others]),
  );
}

/** The ages of members of some classes: the highest and the lowest age of a class in turn. */
export const agesOf = (classes: readonly AgeClass[]): MemberAges =>
  classes.map(({ lowest, highest }, place) => (place % 2 === 0 ? highest : lowest));
