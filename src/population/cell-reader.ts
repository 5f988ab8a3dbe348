/** Reads the columns of a CSV file and builds the columns of the table. */
import { type Diagnostic, error } from '../money/index.ts';
import { type CountMembersNode, type InputNode, MEMBERS_LIMIT, type MembersLaw, membersLaws } from '../rule/index.ts';
import { type Column, memberColumn, type MembersColumn } from '../rule/many.ts';
import { createColumnBuilder } from './column-builder.ts';
import { countWords } from './count-words.ts';
import { agesCell, type CellValue, factCell, numberCells, type NumberForm } from './cell-value.ts';
import type { ListedMembers } from './member-list.ts';
import { inputBuilder, membersColumn, membersIn } from './table-builder.ts';

/** Reads the cells of one column of the file. */
export interface CellReader {
  readonly take: (cell: string) => Diagnostic | null;
}

/** Makes a reader that adds the values of its cells to a column. */
export function readInto<T>(
  read: (cell: string, name: string) => CellValue<T>,
  name: string,
  add: (value: T | null) => void,
): CellReader {
  return {
    take: (cell) => {
      const value = read(cell, name);
      if (!value.ok) return value.diagnostic;
      add(value.value);
      return null;
    },
  };
}

/** Makes a reader of types, which takes the value of each type. */
export function readerOfTypes(
  { column, values }: { readonly column: string; readonly values: ReadonlyMap<string, string> },
  reader: CellReader,
): CellReader {
  return {
    take: (cell) => {
      const type = cell.trim();
      const value = type === '' ? '' : values.get(type);
      if (value !== undefined) return reader.take(value);
      const details = { name: column, text: type.slice(0, 60), options: [...values.keys()] };
      return error('CAISSE-HOUSEHOLD-UNKNOWN-OPTION', [column], details);
    },
  };
}

/** The reader of one input, its column, and the warnings about words that are near a listed one. */
export interface InputReader {
  readonly reader: CellReader;
  readonly done: () => Column;
  readonly warnings: () => readonly Diagnostic[];
}

/** Makes the reader of one input. */
export function inputReader(input: InputNode, form: NumberForm): InputReader {
  if (input.type === 'boolean' || input.type === 'category') {
    const { add, done } = inputBuilder(input);
    const words = countWords(input);
    const take = (value: boolean | string | null): void => {
      add(value ?? undefined);
      words.add(value);
    };
    return { reader: readInto((cell) => factCell(input, cell), input.name, take), done, warnings: words.warnings };
  }
  const builder = createColumnBuilder();
  const { decimals } = input;
  return {
    reader: readInto(numberCells(input, form), input.name, builder.add),
    done: () => {
      const cells = builder.done();
      return cells === null ? { kind: 'never-given' } : { kind: 'number', decimals, ...cells };
    },
    warnings: () => [],
  };
}

/** Readers of the columns that count members. */
export interface MembersReaders {
  readonly readers: readonly [string, CellReader][];
  /** Checks the counts of the last row. */
  readonly check: () => Diagnostic | null;
  /** The members of the last row. */
  readonly listed: ListedMembers;
  readonly done: (rows: number) => readonly MembersColumn[];
}

/** Makes the readers of counts of members, from a column of ages or from one column for each range; `members` is read to check the other counts. */
export function createMembersReaders(ranges: readonly CountMembersNode[], isFromAges: boolean): MembersReaders {
  const counts = ranges.map((range) => ({ range, name: memberColumn(range), builder: createColumnBuilder() }));
  const done = (rows: number): readonly MembersColumn[] =>
    counts.map(({ range, builder }) => membersColumn(range, builder.done(), rows));
  if (isFromAges) {
    const listed: { ages: ListedMembers['ages']; readonly count: ListedMembers['count'] } = {
      ages: null,
      count: () => null,
    };
    const add = (ages: readonly (number | undefined)[] | null): void => {
      listed.ages = ages;
      for (const { range, builder } of counts) builder.add(membersIn(range, ages ?? undefined));
    };
    return { readers: [[AGES, readInto(agesCell, AGES, add)]], check: () => null, listed, done };
  }
  const last = new Map<string, number | null>();
  const counting = (name: string, add: (count: number | null) => void): [string, CellReader] => {
    const minimum = name === ALL ? '1' : '0';
    const input = { kind: 'input', name, type: 'count', decimals: 0, minimum, maximum: String(MEMBERS_LIMIT) } as const;
    const take = (count: number | null): void => {
      last.set(name, count);
      add(count);
    };
    const reader = readInto(numberCells(input), name, take);
    return [name, { take: (cell) => (last.set(name, null), reader.take(cell)) }];
  };
  const readers = counts.map(({ name, builder }) => counting(name, builder.add));
  const isCounted = counts.some(({ name }) => name === ALL);
  const checked = [...counts.map(({ name, range }) => ({ name, ...range })), ...(isCounted ? [] : [EVERYBODY])];
  const laws = membersLaws(checked);
  const countOf = (place: number): number | null => last.get(checked[place]!.name) ?? null;
  return {
    readers: isCounted ? readers : [...readers, counting(ALL, () => undefined)],
    check: () => {
      const broken = laws.find((law) => isBroken(law, countOf));
      if (broken === undefined) return null;
      return brokenLaw(
        broken,
        broken.terms.map(({ range }) => ({ name: checked[range]!.name, count: countOf(range)! })),
      );
    },
    listed: { ages: null, count: (from) => last.get(memberColumn({ from, before: null })) ?? null },
    done,
  };
}

/** The names of the column that counts all members, and of the column of their ages. */
const ALL = 'members';
const AGES = 'ages';
const EVERYBODY = { name: ALL, from: 0, before: null };

/** Whether all counts of a law are known and break it. */
function isBroken({ terms, least }: MembersLaw, countOf: (range: number) => number | null): boolean {
  let sum = 0;
  for (const { range, factor } of terms) {
    const count = countOf(range);
    if (count === null) return false;
    sum += factor * count;
  }
  return sum < least;
}

function brokenLaw(
  { terms, least }: MembersLaw,
  counts: readonly { readonly name: string; readonly count: number }[],
): Diagnostic {
  if (least === 1 && terms.every(({ factor }) => factor > 0)) return error('CAISSE-HOUSEHOLD-EMPTY', [counts[0]!.name]);
  const all = counts.find(({ name }) => name === ALL);
  const [other] = counts.filter(({ name }) => name !== ALL);
  if (all !== undefined && other !== undefined && counts.length === 2 && other.count > all.count) {
    return error('CAISSE-MEMBERS-COUNT', [other.name], { ...other, members: all.count });
  }
  return error('CAISSE-MEMBERS-CONFLICT', [counts[0]!.name], { names: counts.map(({ name }) => name) });
}
