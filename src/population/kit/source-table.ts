/** The table that the preparation reads. */
import { scaledText } from '../../money/index.ts';
import { listedWord } from '../../rule/index.ts';
import type { SqlInput } from '../../rule/many.ts';
import { kindOf, type KitLayout, number } from './kit-layout.ts';
import type { KitRow } from './kit-rows.ts';
import type { KitCell, KitColumn, KitTable } from './kit-table.ts';

/** The households as the preparation reads them: numbers as decimal text in euros. */
export function sourceTable(layout: KitLayout, rows: readonly KitRow[]): KitTable {
  const { options, carried, sql, needs } = layout;
  const { key, weight } = options;
  const isText = (input: SqlInput): boolean =>
    needs.inputs.some(({ name }) => name === input.name) && kindOf(input, 'number') === 'number';
  const scaled = (cell: KitCell, places: number): KitCell =>
    cell === null ? null : scaledText(cell as bigint, places);
  const before = [key, weight?.column, carried].filter((name) => name !== undefined && name !== null).length;
  return {
    columns: [
      number(key),
      ...(weight === undefined ? [] : [{ name: weight.column, kind: 'word' } as const]),
      ...(carried === null ? [] : [number(carried)]),
      ...sql.inputs.map((input): KitColumn => ({
        name: input.source,
        kind: isText(input) ? 'word' : kindOf(input, 'decimal'),
      })),
    ],
    rows: rows.map(({ cells }) =>
      cells.map((cell, place) => {
        if (place === 1 && weight !== undefined) return scaled(cell, weight.decimals);
        const input = sql.inputs[place - before];
        if (input?.type === 'category' && cell !== null) {
          return spelling(String(cell), layout.words.get(input.name) ?? [], cells[0] as bigint);
        }
        return input !== undefined && isText(input) ? scaled(cell, input.decimals) : cell;
      }),
    ),
  };
}

/** A word in another spelling, in every other row; words that the rules do not know stay as they are. */
function spelling(word: string, known: readonly string[], key: bigint): string {
  const other = ` ${word.toUpperCase().replaceAll(' ', '-')}`;
  return key % 2n === 0n && known.includes(word) && listedWord(other, known) === word ? other : word;
}
