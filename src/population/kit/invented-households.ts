/** Invented households around the turning points of rules. The same rules always give the same households. */
import { evaluate, type Facts, type NumberInputNode, type RuleNode } from '../../rule/index.ts';
import { needsOf } from '../column-needs.ts';
import {
  circumstancesOf,
  compositionsOf,
  endsOf,
  integerFact,
  numbersOf,
  usualOf,
  type FactValues,
} from './invented-facts.ts';
import { turningIntegers } from './turning-integers.ts';

/** The largest number of households of a kit. */
const LIMIT = 600;

/**
 * Makes households for some rules.
 *
 * @remarks
 * For households of several sizes, each number takes the values of all thresholds, floors, caps and ties that it reaches, one unit below and above,
 * zero, and the ends of its range. Each fact is absent once, and one household has no facts.
 */
export function inventedHouseholds(rules: Readonly<Record<string, RuleNode>>): readonly Facts[] {
  const { inputs, ranges } = needsOf(rules);
  const roots = Object.values(rules);
  const numbers = numbersOf(inputs);
  const usual = Object.fromEntries(numbers.map((input) => [input.name, integerFact(input, usualOf(input))]));
  const compositions = compositionsOf(ranges);
  const [first = []] = compositions;
  const circumstances = circumstancesOf(inputs, roots).map((words): FactValues => ({ ...usual, ...words }));
  const varied = byVariety(circumstances, numbers, roots, first).slice(0, 2);
  const best = varied[0] ?? usual;
  const turning = varied.flatMap((values) =>
    compositions.slice(0, 3).flatMap((ages) => numbers.flatMap((input) => along(input, { values, ages }, roots))),
  );
  const absent = [
    ...inputs.map(({ name }): Facts => ({ values: { ...best, [name]: undefined }, ages: first })),
    { values: best },
    { values: best, ages: [40, undefined] },
    { values: {} },
  ];
  const others = circumstances.flatMap((values) => compositions.map((ages): Facts => ({ values, ages })));
  return [...spread(distinct(turning), LIMIT - absent.length - 100), ...spread(distinct(others), 100), ...absent];
}

/** Makes households that differ in one number only, at the turning points of the rules. */
function along(
  input: NumberInputNode,
  { values, ages }: Required<Facts>,
  roots: readonly RuleNode[],
): readonly Facts[] {
  const [smallest, largest] = endsOf(input);
  const factsAt = (integer: bigint): Facts => ({
    values: { ...values, [input.name]: integerFact(input, integer) },
    ages,
  });
  const turns = turningIntegers(roots, { smallest, largest, factsAt }, usualOf(input));
  const integers = [0n, smallest, largest, ...turns].flatMap((turn) => [turn - 1n, turn, turn + 1n]);
  const allowed = [...new Set(integers)].filter((integer) => integer >= smallest && integer <= largest);
  return allowed.sort((left, right) => Number(left - right)).map(factsAt);
}

/** Sorts circumstances by the variety of results over the numbers, largest first. Households that may take part come before others. */
function byVariety(
  circumstances: readonly FactValues[],
  numbers: readonly NumberInputNode[],
  roots: readonly RuleNode[],
  ages: NonNullable<Facts['ages']>,
): readonly FactValues[] {
  const countResults = (values: FactValues): number => {
    const varied = numbers.flatMap((input) => {
      const [smallest, largest] = endsOf(input);
      return [smallest, usualOf(input), largest].map((integer) => ({
        ...values,
        [input.name]: integerFact(input, integer),
      }));
    });
    const results = varied.map((each) => JSON.stringify(roots.map((root) => evaluate(root, { values: each, ages }))));
    return new Set(results).size;
  };
  return circumstances
    .map((values) => ({ values, variety: countResults(values) }))
    .sort((left, right) => right.variety - left.variety)
    .map(({ values }) => values);
}

function distinct(households: readonly Facts[]): readonly Facts[] {
  return [...new Map(households.map((facts) => [JSON.stringify(facts), facts])).values()];
}

/** Selects households at even distances. */
function spread(households: readonly Facts[], wanted: number): readonly Facts[] {
  if (households.length <= wanted) return households;
  return Array.from({ length: wanted }, (_, place) => households[Math.floor((place * households.length) / wanted)]!);
}
