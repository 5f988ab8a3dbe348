/** Reads the lists of a CSV file with the numbers of all members of a household. */
import { idleRows, type MemberInput } from '../household/index.ts';
import type { Diagnostic } from '../money/index.ts';
import type { Column } from '../rule/many.ts';
import { type CellReader, readInto } from './cell-reader.ts';
import type { NumberForm } from './cell-value.ts';
import { createColumnBuilder } from './column-builder.ts';
import { type ListedMembers, listCells, numbersOfMembers } from './member-list.ts';

/** The reader of the lists of an input of members, and the columns of its numbers. */
export interface ListReader {
  readonly reader: CellReader;
  /** Adds the numbers of the last row, whose members are read by then. */
  readonly settle: () => Diagnostic | null;
  /** The column of each numbered input, by name. */
  readonly done: () => readonly (readonly [string, Column])[];
  readonly warnings: () => readonly Diagnostic[];
}

/** Makes the reader of the lists of an input of members. */
export function listReader(input: MemberInput, form: NumberForm, members: ListedMembers): ListReader {
  const builders = input.inputs.map(({ name, decimals }) => ({ name, decimals, builder: createColumnBuilder() }));
  let last: readonly (number | null)[] | null = null;
  let idle = 0;
  const take = (list: typeof last): void => {
    last = list;
  };
  return {
    reader: readInto(listCells(input, form), input.name, take),
    settle: () => {
      const found = numbersOfMembers(input, last ?? [], members);
      if (!found.ok) return found.diagnostic;
      if (found.isIdle) idle += 1;
      builders.forEach(({ builder }, place) => {
        builder.add(found.numbers[place]!);
      });
      return null;
    },
    done: () =>
      builders.map(({ name, decimals, builder }) => {
        const cells = builder.done();
        return [name, cells === null ? { kind: 'never-given' } : { kind: 'number', decimals, ...cells }];
      }),
    warnings: () => (idle === 0 ? [] : [idleRows(input.name, input.from, idle)]),
  };
}
