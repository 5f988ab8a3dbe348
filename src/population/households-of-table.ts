/** The households of a table, as data of the library. */
import type { Household } from '../household/index.ts';
import { scaledText } from '../money/index.ts';
import type { Column, MembersColumn, Table } from '../rule/many.ts';

/** A number of members in an age range. */
interface Count {
  readonly from: number;
  readonly before: number | null;
  readonly count: number;
}

/**
 * Makes a household of each row of a table, which has the same facts for the rules that the table was made for.
 *
 * @remarks
 * Members have the youngest ages that give the counts of the row. A row whose counts are unknown has members without ages.
 *
 * @param table - the table
 * @param isMoney - whether an input is an amount of money, which is a resource of the household
 * @law a household of a row has the facts of the row
 */
export function householdsOfTable(table: Table, isMoney: (input: string) => boolean): readonly Household[] {
  const columns = Object.entries(table.columns);
  return Array.from({ length: table.rows }, (_, row): Household => {
    const facts = columns.flatMap(([name, column]) => {
      const value = valueAt(column, row);
      return value === undefined ? [] : [[name, value] as const];
    });
    const isResource = ([name]: (typeof facts)[number]): boolean => isMoney(name) && name !== 'chosen';
    const { residence, chosen, ...answers } = Object.fromEntries(facts.filter((fact) => !isResource(fact)));
    const resources = Object.fromEntries(facts.filter(isResource)) as Household['resources'] & object;
    return {
      members: membersAt(table.members, row),
      ...(Object.keys(resources).length === 0 ? {} : { resources }),
      ...(residence === undefined ? {} : { residence: String(residence) }),
      ...(chosen === undefined ? {} : { chosen: String(chosen) }),
      ...(Object.keys(answers).length === 0 ? {} : { answers }),
    };
  });
}

/** The value of a cell; `undefined` if it is absent. */
function valueAt(column: Column, row: number): string | boolean | undefined {
  if (column.kind === 'never-given' || column.absent?.[row] === 1) return undefined;
  const value = column.values[row]!;
  switch (column.kind) {
    case 'number':
      return scaledText(BigInt(value), column.decimals);
    case 'boolean':
      return value === 1;
    case 'category':
      return column.words[value]!;
    default:
      return column satisfies never;
  }
}

function membersAt(columns: readonly MembersColumn[], row: number): Household['members'] {
  const known = columns.filter(({ absent }) => absent?.[row] !== 1);
  const counts = known.map(({ from, before, values }): Count => ({ from, before, count: values[row]! }));
  const areAgesKnown =
    known.length === columns.length && counts.some(({ from, before }) => from > 0 || before !== null);
  const ages = areAgesKnown ? agesOf(counts) : null;
  if (ages !== null) return ages.map((age) => ({ age }));
  const all = counts.find(({ from, before }) => from === 0 && before === null)?.count ?? 1;
  return Array.from({ length: all }, () => ({}));
}

/** The youngest ages with some counts; `null` if no ages have them. */
function agesOf(counts: readonly Count[]): readonly number[] | null {
  const isIn = (age: number, { from, before }: Count): boolean => age >= from && age < (before ?? Infinity);
  const steps = [...new Set(counts.flatMap(({ from, before }) => [from, before ?? from]).concat(0))].sort(
    (left, right) => left - right,
  );
  /** Fills the ages from a step on; `left` has the members that each count still lacks. */
  const fill = (place: number, left: readonly number[]): readonly number[] | null => {
    const age = steps[place];
    if (age === undefined) return left.every((count) => count === 0) ? [] : null;
    const most = counts.reduce(
      (least, count, index) => (isIn(age, count) ? Math.min(least, left[index]!) : least),
      Infinity,
    );
    const isLast = (count: Count): boolean => isIn(age, count) && !isIn(steps[place + 1] ?? -1, count);
    const owed = counts.findIndex(isLast);
    const least = owed < 0 ? 0 : left[owed]!;
    for (let members = Number.isFinite(most) ? most : 0; members >= least; members -= 1) {
      const rest = left.map((count, index) => (isIn(age, counts[index]!) ? count - members : count));
      const others = fill(place + 1, rest);
      if (others !== null) return [...Array.from({ length: members }, () => age), ...others];
    }
    return null;
  };
  const ages = fill(
    0,
    counts.map(({ count }) => count),
  );
  if (ages === null || ages.length > 0) return ages;
  // A household has members: one whose age no rule reads.
  const unread = steps.find((age) => counts.every((count) => !isIn(age, count)));
  return unread === undefined ? null : [unread];
}
