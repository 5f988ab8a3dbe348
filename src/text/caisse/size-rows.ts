/** A table by number of persons. */
import type { ThresholdTable } from '../../caisse/index.ts';
import type { NumberType } from '../../rule/index.ts';
import type { CaisseContext } from './context.ts';
import { figureText } from './figures.ts';

/** A row for each size, and one for each person beyond the last row. */
export function sizeRows(
  { rows, further }: Pick<ThresholdTable, 'rows' | 'further'>,
  type: NumberType,
  context: CaisseContext,
): string[] {
  const { figures } = context.sentences;
  const sizes = rows.map(({ persons, amount }, place) =>
    context.words.colon(figures.size(persons, place === rows.length - 1), figureText(amount, type, context)),
  );
  return further === undefined ? sizes : [...sizes, figures.beyondLastRow(figureText(further, type, context))];
}
