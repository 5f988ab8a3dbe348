/** Reads the columns of a CSV file and builds the columns of the table. */
import { type Diagnostic, error } from '../money/index.ts';
import { type CountMembersNode, type InputNode, MEMBERS_LIMIT } from '../rule/index.ts';
import { type Column, memberColumn, type MembersColumn } from '../rule/many.ts';
import { createColumnBuilder } from './column-builder.ts';
import { agesCell, type CellValue, factCell, numberCells } from './cell-value.ts';
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

/** Makes the reader of one input. */
export function inputReader(input: InputNode): { readonly reader: CellReader; readonly done: () => Column } {
  if (input.type === 'boolean' || input.type === 'category') {
    const { add, done } = inputBuilder(input);
    return {
      reader: readInto(
        (cell) => factCell(input, cell),
        input.name,
        (value) => {
          add(value ?? undefined);
        },
      ),
      done,
    };
  }
  const builder = createColumnBuilder();
  const { decimals } = input;
  return {
    reader: readInto(numberCells(input), input.name, builder.add),
    done: () => {
      const cells = builder.done();
      return cells === null ? { kind: 'never-given' } : { kind: 'number', decimals, ...cells };
    },
  };
}

/** Readers of the columns that count members. */
export interface MembersReaders {
  readonly readers: readonly [string, CellReader][];
  readonly check: () => Diagnostic | null;
  readonly done: (rows: number) => readonly MembersColumn[];
}

/** Makes the readers of counts of members, from one column for each range or from a column of ages. If the file has `members`, no other count may be larger. */
export function createMembersReaders(ranges: readonly CountMembersNode[], isFromAges: boolean): MembersReaders {
  const counts = ranges.map((range) => ({ range, name: memberColumn(range), builder: createColumnBuilder() }));
  const done = (rows: number): readonly MembersColumn[] =>
    counts.map(({ range, builder }) => membersColumn(range, builder.done(), rows));
  if (isFromAges) {
    const add = (ages: readonly (number | undefined)[] | null): void => {
      for (const { range, builder } of counts) builder.add(membersIn(range, ages ?? undefined));
    };
    return { readers: [['ages', readInto(agesCell, 'ages', add)]], check: () => null, done };
  }
  const last = new Map<string, number | null>();
  const counting = (name: string, add: (count: number | null) => void): [string, CellReader] => {
    const minimum = name === ALL ? '1' : '0';
    const input = { kind: 'input', name, type: 'count', decimals: 0, minimum, maximum: String(MEMBERS_LIMIT) } as const;
    const take = (count: number | null): void => {
      last.set(name, count);
      add(count);
    };
    return [name, readInto(numberCells(input), name, take)];
  };
  const readers = counts.map(({ name, builder }) => counting(name, builder.add));
  const isCounted = counts.some(({ name }) => name === ALL);
  const check = (): Diagnostic | null => {
    const members = last.get(ALL) ?? null;
    const above = members === null ? undefined : counts.find(({ name }) => (last.get(name) ?? 0) > members);
    if (members === null || above === undefined) return null;
    const { name } = above;
    return error('CAISSE-MEMBERS-COUNT', [name], { name, count: last.get(name) ?? 0, members });
  };
  return { readers: isCounted ? readers : [...readers, counting(ALL, () => undefined)], check, done };
}

/** The name of the column that counts all members. */
const ALL = 'members';
