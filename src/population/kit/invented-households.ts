/** Invented households at which rules turn: the same ones for the same rules, whoever makes them. */
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

/** So many households are easily read, and quickly carried. */
const LIMIT = 600;

/**
 * Households for some rules.
 *
 * @remarks
 * Each number in turn sits on every threshold, floor, cap and tie that it reaches, one unit either side, at zero, and at the smallest and
 * largest that are allowed, for households of several sizes; each fact is absent once, and all are.
 */
export function inventedHouseholds(rules: Readonly<Record<string, RuleNode>>): readonly Facts[] {
  const { inputs, ranges } = needsOf(rules);
  const roots = Object.values(rules);
  const numbers = numbersOf(inputs);
  const usual = Object.fromEntries(numbers.map((input) => [input.name, integerFact(input, usualOf(input))]));
  const compositions = compositionsOf(ranges);
  const [first = []] = compositions;
  const circumstances = circumstancesOf(inputs, roots).map((words): FactValues => ({ ...usual, ...words }));
  const telling = byVariety(circumstances, numbers, roots, first).slice(0, 2);
  const best = telling[0] ?? usual;
  const turning = telling.flatMap((values) =>
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

/** Households that differ in one number only, placed where the rules turn. */
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

/** Circumstances in which results differ most between numbers come first: those in which a household may take part. */
function byVariety(
  circumstances: readonly FactValues[],
  numbers: readonly NumberInputNode[],
  roots: readonly RuleNode[],
  ages: NonNullable<Facts['ages']>,
): readonly FactValues[] {
  const tell = (values: FactValues): number => {
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
    .map((values) => ({ values, told: tell(values) }))
    .sort((left, right) => right.told - left.told)
    .map(({ values }) => values);
}

function distinct(households: readonly Facts[]): readonly Facts[] {
  return [...new Map(households.map((facts) => [JSON.stringify(facts), facts])).values()];
}

/** As many as are wanted, from the first to the last. */
function spread(households: readonly Facts[], wanted: number): readonly Facts[] {
  if (households.length <= wanted) return households;
  return Array.from({ length: wanted }, (_, place) => households[Math.floor((place * households.length) / wanted)]!);
}
