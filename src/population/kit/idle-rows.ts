/** Rows with a number of a member whom the household does not have. */
import { memberColumn } from '../../rule/many.ts';
import { allowedCells, type KitLayout } from './kit-layout.ts';
import type { KitCell } from './kit-table.ts';

type Cells = readonly KitCell[];

/** The cells that decide whether the number of a member is used. */
interface Slot {
  /** The place of the number in a row. */
  readonly number: number;
  /** The place of the count of the members who are asked. */
  readonly members: number;
  /** The number of such members from which the number is used. */
  readonly from: bigint;
}

function slotOf({ options: { memberInputs = {} }, sql, columns }: KitLayout, column: string): Slot {
  const { name } = sql.inputs.find((input) => input.column === column)!;
  const at = (wanted: string): number => columns.findIndex((each) => each.name === wanted);
  const [slot] = Object.values(memberInputs).flatMap(({ inputs, from }): readonly Slot[] => {
    const place = inputs.findIndex((input) => input.name === name);
    const members = at(memberColumn({ from, before: null }));
    return place < 0 ? [] : [{ number: at(column), members, from: BigInt(place + 1) }];
  });
  return slot!;
}

/** Whether a row has a number other than zero of a member whom the household does not have. */
export function createIdle(layout: KitLayout, column: string): (cells: Cells) => boolean {
  const { number, members, from } = slotOf(layout, column);
  return (cells) => {
    const [stated, count] = [cells[number] ?? null, cells[members] ?? null];
    return stated !== null && count !== null && Number(stated) !== 0 && Number(count) < Number(from);
  };
}

/** Rows on either side of the limit, with numbers above zero, zero and, if they are allowed, below. */
export function idleRows(layout: KitLayout, column: string, sound: Cells, copies: number): readonly Cells[] {
  const { number, members, from } = slotOf(layout, column);
  const [least] = allowedCells(layout, column).range!;
  const row = (stated: bigint, count: bigint | null): Cells =>
    sound.map((cell, place) => (place === number ? stated : place === members ? count : cell));
  const idle = [row(1n, from - 1n), ...(least < 0n ? [row(-1n, from - 1n)] : [])];
  return [
    ...Array.from({ length: copies }, () => idle).flat(),
    row(0n, from - 1n),
    row(0n, from - 1n),
    row(1n, from),
    row(1n, from + 1n),
    row(1n, null),
  ];
}
