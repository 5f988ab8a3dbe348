/** Lists with the numbers of all members of a household, in SQL. */
import type { MemberInput } from '../../household/index.ts';
import { exact, toScaledInteger } from '../../money/index.ts';
import { sqlDialect } from '../../rule/many.ts';
import type { ColumnType } from './column-type.ts';
import { type IntegerForm, numberCell } from './number-cell.ts';
import type { CellFault } from './sql-cell.ts';

/** The members of a household, in SQL. */
export interface ListedCells {
  /** The list of their ages; `null` if the file has counts only, and the list has the members who are asked. */
  readonly ages: string | null;
  /** The number of members who are asked; `NULL` if it is not known. */
  readonly count: string;
}

/** The numbered inputs of a list in SQL, by name, and what may be wrong with it. */
export interface ListCell {
  readonly values: ReadonlyMap<string, string>;
  readonly faults: readonly CellFault[];
  /** The condition that the list has a number other than zero of a member whom the household does not have. */
  readonly isIdle: string;
}

/** A number of a list within a function over the list, and its place. */
const [NUMBER, PLACE] = ['member_number', 'member_place'];

const dialect = sqlDialect('duckdb');

/** The numbered inputs of a column of lists, as `numbersOfMembers` makes them; `null` if the column has no lists of numbers. */
export function listCell(
  { inputs, from }: MemberInput,
  cell: string,
  type: ColumnType,
  form: IntegerForm,
  { ages, count }: ListedCells,
): ListCell | null {
  const one = type.kind === 'list' ? numberCell(NUMBER, type.of, form) : null;
  if (one === null) return null;
  const [{ minimum, maximum, decimals }] = inputs as [MemberInput['inputs'][number]];
  const limit = (end: string): string => dialect.integer(toScaledInteger(exact(end), decimals));
  const some = (list: string, condition: string): string =>
    `len(list_filter(${list}, (${NUMBER}, ${PLACE}) -> ${condition})) > 0`;
  const whole = `list_transform(${cell}, ${NUMBER} -> ${one.value})`;
  const known = ages === null ? count : `len(${ages})`;
  const age = ages === null ? null : `${ages}[${PLACE}]`;
  const isYoung = age === null ? 'FALSE' : `COALESCE(${age} < ${from}, FALSE)`;
  const isAsked = `COALESCE(${PLACE} <= ${known}, TRUE) AND NOT ${isYoung}`;
  const oldEnough = `list_filter(${ages}, ${NUMBER} -> COALESCE(${NUMBER} >= ${from}, TRUE))`;
  const places = ages === null ? count : `len(${oldEnough})`;
  const allowsZero = !exact(minimum).greaterThan(0) && !exact(maximum).lessThan(0);
  const listed = `list_filter(${whole}, (${NUMBER}, ${PLACE}) -> ${isAsked})`;
  // Members beyond the end of the list have no known number; one more than the inputs is enough to tell.
  const asked = `list_resize(${listed}, GREATEST(len(${listed}), LEAST(COALESCE(${places}, 0), ${inputs.length + 1})))`;
  const part = (condition: string): string => `list_filter(${asked}, ${NUMBER} -> ${condition})`;
  const [others, zeros, unknown] = [`${NUMBER} <> 0`, `${NUMBER} = 0`, `${NUMBER} IS NULL`].map(part);
  const ranked = `list_concat(list_concat(${unknown!}, ${others!}), ${zeros!})`;
  const numbered = `CASE WHEN len(${asked}) <= ${inputs.length} THEN ${asked} ELSE ${ranked} END`;
  return {
    values: new Map(
      inputs.map(({ name }, place) => {
        const number = `(${numbered})[${place + 1}]`;
        return [name, allowsZero ? `CASE WHEN ${places} <= ${place} THEN 0 ELSE ${number} END` : number];
      }),
    ),
    faults: [
      ...one.faults.map(({ problem, condition }) => ({ problem, condition: some(cell, condition) })),
      {
        problem: 'out-of-range',
        condition: some(whole, `${NUMBER} NOT BETWEEN ${limit(minimum)} AND ${limit(maximum)}`),
      },
      ...(age === null || from === 0
        ? []
        : [{ problem: 'too-young', condition: some(whole, `${NUMBER} <> 0 AND ${isYoung}`) } as const]),
      { problem: 'too-many-members', condition: `len(${others!}) > ${inputs.length}` },
    ],
    isIdle: some(whole, `${NUMBER} <> 0 AND ${PLACE} > ${known}`),
  };
}
