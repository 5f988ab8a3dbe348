/** Households that tell rules apart from their neighbours. The same rules always give the same households. */
import type { Facts, RuleNode } from '../../rule/index.ts';
import { type ColumnNeeds, needsOf } from '../column-needs.ts';
import { combineHouseholds } from './combine-households.ts';
import { bisect, crossingsOf, type PlaceOnLine, turnsOf } from './find-turns.ts';
import { classLine, type HouseholdLine, inputLine, type Surroundings } from './household-lines.ts';
import {
  ageClassesOf,
  circumstancesOf,
  compositionsOf,
  type FactValues,
  type MemberAges,
  numbersOf,
  profilesOf,
} from './invented-facts.ts';
import { type Anchor, nearTies, quotientsOf } from './near-ties.ts';
import { readValuesOf } from './read-values.ts';
import { selectHouseholds } from './select-households.ts';
import { spread } from './spread.ts';

/** The largest number of households. */
const HOUSEHOLDS_LIMIT = 1000;

/** The largest number of households to select from that lie on lines, twice, and that are combined. */
const ON_LINES_LIMIT = 2000;
const COMBINED_LIMIT = 1000;
const LINES_LIMIT = 64;
const ANCHORS_LIMIT = 600;
const FIRST_LIMIT = 200;
const OTHERS_LIMIT = 120;

/**
 * Makes households for some rules.
 *
 * @remarks
 * Candidates lie on both sides of every threshold, floor, cap and tie that a number reaches, one unit below and above it, inside every part
 * between two of them, at zero and at the ends of its range, for households of many compositions, with facts that are absent. Those that show the
 * neighbours of the rules are selected.
 */
export function inventedHouseholds(rules: Readonly<Record<string, RuleNode>>): readonly Facts[] {
  const roots = Object.values(rules);
  const needs = needsOf(rules);
  const surroundings = surroundingsOf(needs, roots);
  const along = placesAlong(surroundings, needs, roots);
  const absent = absentFacts(needs, surroundings);
  const all = surroundings.map(({ values, ages }): Facts => ({ values, ages }));
  const onLines = distinct(along.map(factsOf));
  const combined = combineHouseholds([...onLines, ...all, ...absent], roots);
  const further = combined.parents.flatMap(({ values, ages }): readonly Surroundings[] =>
    ages === undefined ? [] : [{ values, ages }],
  );
  const alongFurther = distinct(placesAlong(further, needs, roots).map(factsOf));
  const candidates = distinct([
    ...spread(onLines, ON_LINES_LIMIT),
    ...spread(alongFurther, ON_LINES_LIMIT),
    ...combined.parents,
    ...spread(combined.all, COMBINED_LIMIT),
    ...spread(all, COMBINED_LIMIT),
  ]);
  const onFirst = along.filter(({ line }) => line.around === surroundings[0]).map(factsOf);
  const kept = [...spread(onFirst, FIRST_LIMIT), ...spread(all, OTHERS_LIMIT), ...absent];
  return distinct([...spread(selectHouseholds(candidates, rules), HOUSEHOLDS_LIMIT - kept.length), ...kept]);
}

const factsOf = ({ line, integer }: PlaceOnLine): Facts => line.factsAt(integer);

/** The places on lines along every number where rules turn, and between them. */
function placesAlong(
  surroundings: readonly Surroundings[],
  needs: ColumnNeeds,
  roots: readonly RuleNode[],
): readonly PlaceOnLine[] {
  const lines = linesOf(surroundings, needs);
  const turning = bisect(crossingsOf(lines, turnsOf(roots), roots), roots);
  const anchors = anchorsOf(lines, turning);
  const ties = nearTies(spread(anchors, ANCHORS_LIMIT), quotientsOf(roots), roots);
  return placesOf(lines, anchors, [...turning, ...ties]);
}

/** An integer with the digit 9 at both ends, before and after a point. */
const NINES = 90_909n;

/** Integers around the places where rules turn and the ends of each line, and inside each part between two of them. */
function placesOf(
  lines: readonly HouseholdLine[],
  anchors: readonly Anchor[],
  turning: readonly PlaceOnLine[],
): readonly PlaceOnLine[] {
  const ends = lines.flatMap((line) => [line.smallest, line.largest, 0n, NINES].map((integer) => ({ line, integer })));
  const near = [...ends, ...turning].flatMap(({ line, integer }) =>
    [-1n, 0n, 1n].map((step) => ({ line, integer: integer + step })),
  );
  const inside = anchors.flatMap(({ line, from, to }) =>
    [2n, 3n].map((part) => ({ line, integer: from + (to - from) / part })),
  );
  return [...near, ...inside].filter(({ line, integer }) => integer >= line.smallest && integer <= line.largest);
}

/** The facts beside the number that varies: every composition with the circumstances in which most varies, and all circumstances. */
function surroundingsOf(needs: ColumnNeeds, roots: readonly RuleNode[]): readonly Surroundings[] {
  const { inputs, ranges } = needs;
  const circumstances = circumstancesOf(inputs, roots);
  const values = profilesOf(needs).flatMap((profile) =>
    circumstances.map((words): FactValues => ({ ...profile, ...words })),
  );
  const compositions = compositionsOf(ranges);
  const varied = byVariety(values, needs, roots, compositions[0]!);
  const ofComposition = compositions.flatMap((ages) => varied.slice(0, 3).map((each) => ({ values: each, ages })));
  const ofCircumstance = varied.map((each, place) => ({
    values: each,
    ages: compositions[place % compositions.length]!,
  }));
  return interleaved(ofComposition, ofCircumstance);
}

function interleaved<Element>(left: readonly Element[], right: readonly Element[]): readonly Element[] {
  const longest = Math.max(left.length, right.length);
  return Array.from({ length: longest }, (_, place) => [
    ...left.slice(place, place + 1),
    ...right.slice(place, place + 1),
  ]).flat();
}

/** Sorts circumstances by the number of different results over the numbers, largest first. */
function byVariety(
  circumstances: readonly FactValues[],
  { inputs }: ColumnNeeds,
  roots: readonly RuleNode[],
  ages: MemberAges,
): readonly FactValues[] {
  const households = circumstances.map((values) => [
    { values, ages },
    ...numbersOf(inputs).flatMap((input) => {
      const { smallest, usual, largest, factsAt } = inputLine(input, { values, ages });
      return [smallest, usual, largest].map(factsAt);
    }),
  ]);
  const results = readValuesOf(households.flat(), roots)(roots);
  if (results === null) return circumstances;
  const width = households[0]?.length ?? 1;
  return circumstances
    .map((values, place) => {
      const rows = Array.from({ length: width }, (_, at) => place * width + at);
      const seen = new Set(rows.map((row) => results.map((result) => result.values[row]).join(' ')));
      return { values, variety: seen.size };
    })
    .sort((left, right) => right.variety - left.variety)
    .map(({ values }) => values);
}

/** Lines along every number, and along the members of every age class. */
function linesOf(surroundings: readonly Surroundings[], { inputs, ranges }: ColumnNeeds): readonly HouseholdLine[] {
  const numbers = numbersOf(inputs);
  const classes = ranges.length === 0 ? [] : ageClassesOf(ranges);
  const each = Math.max(8, Math.floor(LINES_LIMIT / Math.max(1, numbers.length)));
  return [
    ...numbers.flatMap((input) => surroundings.slice(0, each).map((around) => inputLine(input, around))),
    ...classes.flatMap((of) => surroundings.slice(0, 4).map((around) => classLine(of, classes[0]!, around))),
  ];
}

/** The parts of each line between its turning points. */
function anchorsOf(lines: readonly HouseholdLine[], turning: readonly PlaceOnLine[]): readonly Anchor[] {
  const byLine = new Map(lines.map((line) => [line, [line.smallest, 0n, line.usual, line.largest]]));
  for (const { line, integer } of turning) byLine.get(line)!.push(integer);
  return [...byLine].flatMap(([line, integers]) => {
    const ends = [...new Set(integers)]
      .filter((integer) => integer >= line.smallest && integer <= line.largest)
      .sort((left, right) => (left < right ? -1 : 1));
    return ends.slice(1).map((to, place) => ({ line, from: ends[place]!, to }));
  });
}

/** Households that lack one fact, an age, the members, or everything. */
function absentFacts({ inputs }: ColumnNeeds, surroundings: readonly Surroundings[]): readonly Facts[] {
  return [
    ...surroundings
      .slice(0, 3)
      .flatMap(({ values, ages }): readonly Facts[] => [
        ...inputs.map(({ name }): Facts => ({ values: { ...values, [name]: undefined }, ages })),
        { values },
        { values, ages: [40, undefined] },
      ]),
    { values: {} },
  ];
}

function distinct(households: readonly Facts[]): readonly Facts[] {
  return [...new Map(households.map((facts) => [JSON.stringify(facts), facts])).values()];
}
