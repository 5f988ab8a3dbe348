/** The columns that tell the rows of a table apart. */

/**
 * The number of leading columns that a further part of a wide table repeats: as few as tell all rows apart, at least one; one if no number of them does, or if they leave no room.
 *
 * @param columns - the written cells of each column
 * @param isRoomFor - whether a part has room for this many columns and one more
 */
export function rowHeads(columns: readonly (readonly string[])[], isRoomFor: (heads: number) => boolean): number {
  const [first = []] = columns;
  for (let heads = 1; heads < columns.length && (heads === 1 || isRoomFor(heads)); heads += 1) {
    const names = first.map((_, row) => JSON.stringify(columns.slice(0, heads).map((cells) => cells[row])));
    if (new Set(names).size === names.length) return heads;
  }
  return 1;
}
