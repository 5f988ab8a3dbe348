/** The texts of a list in a cell of a CSV file. */

/** What separates the numbers of a list; a space or a comma may be part of a number. */
const SEPARATORS = /[|;/]/;

/** The numbers of a list as texts, such as `1200|850` or `[1200, 850.5]`; the numbers between brackets have a decimal point. */
export function listedTexts(cell: string): readonly string[] {
  const within = /^\[(.*)\]$/s.exec(cell.trim())?.[1];
  const texts = within === undefined ? cell.split(SEPARATORS) : within.split(',');
  return texts.map((text) => text.trim());
}
