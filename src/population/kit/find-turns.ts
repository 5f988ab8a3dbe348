/** The integers of a line at which rules turn: thresholds, floors, caps and comparisons. */
import { type Exact, exact } from '../../money/index.ts';
import { type Facts, nodesOf, type RuleNode, subtract, type TurningPoint, turningPoints } from '../../rule/index.ts';
import type { HouseholdLine } from './household-lines.ts';
import { readValuesOf, type RuleValues } from './read-values.ts';

/** A number, and the value from which a rule is on the other side. */
export interface Turn {
  readonly of: RuleNode;
  readonly at: Exact;
}

/** The turns of some rules, without those of roundings. */
export const turnsOf = (rules: readonly RuleNode[]): readonly Turn[] =>
  nodesOf(...rules)
    .flatMap(turningPoints)
    .flatMap(turnsAt);

function turnsAt(point: TurningPoint): readonly Turn[] {
  switch (point.kind) {
    case 'threshold':
      return [{ of: point.of, at: exact(point.at) }];
    case 'meeting': {
      const { left, right } = point;
      return [subtract(left, right), subtract(right, left)].map((of) => ({ of, at: exact(0) }));
    }
    case 'tie':
      return [];
    default:
      return point satisfies never;
  }
}

/** A part of a line whose ends may be on different sides of a turn. */
export interface Crossing {
  readonly line: HouseholdLine;
  readonly turn: Turn;
  readonly before: bigint;
  readonly from: bigint;
}

/** The parts between neighbouring places of each line whose ends are on different sides; one turn can be crossed several times. */
export function crossingsOf(
  lines: readonly HouseholdLine[],
  turns: readonly Turn[],
  columns: readonly RuleNode[],
): readonly Crossing[] {
  const places = lines.flatMap((line) => gridOf(line).map((integer) => ({ line, integer })));
  const sides = sidesOf(turns, placesToFacts(places), columns);
  return turns.flatMap((turn, column) =>
    places.flatMap(({ line, integer }, row) => {
      const next = places[row + 1];
      const [here, there] = [sides(column, row), sides(column, row + 1)];
      if (next?.line !== line || here === null || there === null || here === there) return [];
      return [{ line, turn, before: integer, from: next.integer }];
    }),
  );
}

const placesToFacts = (places: readonly PlaceOnLine[]): readonly Facts[] =>
  places.map(({ line, integer }) => line.factsAt(integer));

/** Places of a line at growing distances from zero. */
function gridOf({ smallest, largest, usual }: HouseholdLine): readonly bigint[] {
  const powers = Array.from({ length: 12 }, (_, place) => 4n * 10n ** BigInt(place));
  const all = [smallest, largest, usual, 0n, ...powers, ...powers.map((power) => -power)];
  return [...new Set(all)]
    .filter((integer) => integer >= smallest && integer <= largest)
    .sort((left, right) => (left < right ? -1 : 1));
}

/** An integer of a line. */
export interface PlaceOnLine {
  readonly line: HouseholdLine;
  readonly integer: bigint;
}

/** The first integer of each crossing that is on the other side; none where both ends are on one side. */
export function bisect(crossings: readonly Crossing[], columns: readonly RuleNode[]): readonly PlaceOnLine[] {
  const turns = [...new Set(crossings.map(({ turn }) => turn))];
  const read = (rows: readonly number[], integers: readonly bigint[]): ReturnType<typeof sidesOf> =>
    sidesOf(
      turns,
      rows.map((row, place) => crossings[row]!.line.factsAt(integers[place]!)),
      columns,
    );
  const all = crossings.map((_, row) => row);
  const [first, last] = [
    read(
      all,
      crossings.map(({ before }) => before),
    ),
    read(
      all,
      crossings.map(({ from }) => from),
    ),
  ];
  const found = crossings.flatMap(({ turn, before, from }, row) => {
    const column = turns.indexOf(turn);
    const side = first(column, row);
    const other = last(column, row);
    return side === null || other === null || side === other ? [] : [{ row, column, side, before, from }];
  });
  for (;;) {
    const open = found.filter(({ before, from }) => from - before > 1n);
    if (open.length === 0) return found.map(({ row, from }) => ({ line: crossings[row]!.line, integer: from }));
    const middles = open.map(({ before, from }) => (before + from) / 2n);
    const sides = read(
      open.map(({ row }) => row),
      middles,
    );
    open.forEach((each, place) => {
      if (sides(each.column, place) === each.side) each.before = middles[place]!;
      else each.from = middles[place]!;
    });
  }
}

/** Whether the number of a turn has reached its value; `null` where unknown or too large to compute. */
function sidesOf(
  turns: readonly Turn[],
  households: readonly Facts[],
  columns: readonly RuleNode[],
): (turn: number, row: number) => boolean | null {
  if (households.length === 0) return () => null;
  const read = readValuesOf(households, columns);
  const nodes = [...new Set(turns.map(({ of }) => of))];
  const together = read(nodes);
  const ofNodes = new Map(
    nodes.map((node, place): readonly [RuleNode, RuleValues | null] => [
      node,
      together?.[place] ?? read([node])?.[0] ?? null,
    ]),
  );
  const values = turns.map(({ of }) => ofNodes.get(of) ?? null);
  const limits = turns.map(({ at }, place) => Number(at.times(10 ** (values[place]?.decimals ?? 0)).toFixed()));
  return (turn, row) => {
    const value = values[turn]?.values[row];
    return value === undefined || Number.isNaN(value) ? null : value >= limits[turn]!;
  };
}
