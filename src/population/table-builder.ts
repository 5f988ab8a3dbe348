/** Builds a table of households row by row, from facts. */
import { exact, toScaledInteger } from '../money/index.ts';
import type { CountMembersNode, Facts, FactValue, InputNode } from '../rule/index.ts';
import type { Column, MembersColumn, Table } from '../rule/many.ts';
import { createColumnBuilder } from './column-builder.ts';
import type { ColumnNeeds } from './column-needs.ts';

/** Builds a table, one household at a time. */
export interface TableBuilder {
  readonly add: (facts: Facts) => void;
  readonly done: () => Table;
}

/**
 * Creates the builder of a table for rules.
 *
 * @param needs - the inputs and age ranges of the rules
 * @throws RangeError when a fact has more decimals than its input
 */
export function createTableBuilder(needs: ColumnNeeds): TableBuilder {
  const { inputs, ranges } = needs;
  const columns = inputs.map((input) => ({ input, ...inputBuilder(input) }));
  const members = ranges.map((range) => ({ range, builder: createColumnBuilder() }));
  const uncounted = createColumnBuilder();
  let rows = 0;
  return {
    add: ({ values, ages }) => {
      for (const { input, add } of columns) add(Object.hasOwn(values, input.name) ? values[input.name] : undefined);
      for (const { range, builder } of members) builder.add(membersIn(range, ages));
      uncounted.add(+(ages === undefined));
      rows += 1;
    },
    done: () => ({
      rows,
      columns: Object.fromEntries(columns.map(({ input, done }) => [input.name, done()])),
      members: members.map(({ range, builder }) => membersColumn(range, builder.done(), rows)),
      uncounted: marksOf(uncounted.done()),
    }),
  };
}

/** Makes the column of a count of members. Without counts, it is absent in every row. */
export function membersColumn(
  { from, before }: CountMembersNode,
  cells: ReturnType<ReturnType<typeof createColumnBuilder>['done']>,
  rows: number,
): MembersColumn {
  const one = { values: new Uint8Array(rows).fill(1), smallest: 1, largest: 1 };
  const absent = { ...one, absent: new Uint8Array(rows).fill(1) };
  return { kind: 'members', from, before, ...(cells ?? absent) };
}

const marksOf = (cells: ReturnType<ReturnType<typeof createColumnBuilder>['done']>): Uint8Array | null =>
  cells?.largest === 1 && cells.values instanceof Uint8Array ? cells.values : null;

/** Counts the members in an age range. The count of all members does not need ages. */
export function membersIn({ from, before }: CountMembersNode, ages: Facts['ages']): number | null {
  if (ages === undefined) return null;
  if (from === 0 && before === null) return ages.length;
  if (ages.includes(undefined)) return null;
  return ages.filter((age) => age! >= from && age! < (before ?? Infinity)).length;
}

interface InputBuilder {
  readonly add: (fact: FactValue | undefined) => void;
  readonly done: () => Column;
}

/** Creates the builder of the column of one input. */
export function inputBuilder(input: InputNode): InputBuilder {
  const builder = createColumnBuilder();
  const done = (kind: (cells: NonNullable<ReturnType<typeof builder.done>>) => Column): Column => {
    const cells = builder.done();
    return cells === null ? { kind: 'never-given' } : kind(cells);
  };
  switch (input.type) {
    case 'boolean':
      return {
        add: (fact) => {
          builder.add(fact === undefined ? null : +(fact === true));
        },
        done: () => done((cells) => ({ kind: 'boolean', ...cells })),
      };
    case 'category': {
      const words = new Map<string, number>();
      const placeOf = (word: string): number => {
        const place = words.get(word) ?? words.size;
        words.set(word, place);
        return place;
      };
      return {
        add: (fact) => {
          builder.add(fact === undefined ? null : placeOf(String(fact)));
        },
        done: () => done((cells) => ({ kind: 'category', words: [...words.keys()], ...cells })),
      };
    }
    default: {
      const { decimals } = input;
      return {
        add: (fact) => {
          builder.add(fact === undefined ? null : Number(toScaledInteger(exact(fact as string), decimals)));
        },
        done: () => done((cells) => ({ kind: 'number', decimals, ...cells })),
      };
    }
  }
}
