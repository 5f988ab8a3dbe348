/** Hides numbers of households below the threshold of secrecy in the tables of a report. */
import { isSecretCount, type FundScenario } from '../caisse/index.ts';
import type { CaptionedTable } from './report-document.ts';
import type { Cell, Row, Table, Wording } from './table.ts';

/** What has a threshold of secrecy: a scenario, or its plan. */
export type WithThreshold = Pick<FundScenario, 'secrecyThreshold'>;

/** The cells of a row that are numbers of households, with those that follow from them. */
export type CountKeys = Readonly<Record<string, readonly string[]>>;

/**
 * Empties the cells with numbers of households below the threshold.
 *
 * @param table - the table
 * @param keys - the keys of these columns, each with the columns that are emptied with it
 * @param threshold - the scenario or its plan
 */
function hideCounts(table: Table, keys: CountKeys, threshold: WithThreshold): Table {
  const hidden = (row: Row): readonly string[] =>
    Object.entries(keys).flatMap(([key, others]) => (isSecret(row[key], threshold) ? [key, ...others] : []));
  const hide = (row: Row): Row => ({ ...row, ...Object.fromEntries(hidden(row).map((key) => [key, null])) });
  return { ...table, rows: table.rows.map(hide) };
}

/** Whether a cell is a number of households that is not shown. A difference is as secret as a number. */
const isSecret = (cell: Cell | undefined, threshold: WithThreshold): boolean =>
  (typeof cell === 'number' || typeof cell === 'string') && isSecretCount(Math.abs(Number(cell)), threshold);

/** Empties the cells with numbers of households below the threshold, and says below the table where one is hidden. */
export function withoutSecrets(shown: CaptionedTable, keys: CountKeys, threshold: WithThreshold): CaptionedTable {
  const table = hideCounts(shown.table, keys, threshold);
  const isHidden = table.rows.some((row, place) =>
    table.columns.some(({ key }) => row[key] === null && (shown.table.rows[place]?.[key] ?? null) !== null),
  );
  return withSecretNote({ ...shown, table }, isHidden);
}

/** Adds the sentence that a number is hidden. */
export const withSecretNote = (shown: CaptionedTable, isHidden: boolean): CaptionedTable =>
  isHidden ? { ...shown, notes: [...(shown.notes ?? []), HIDDEN] } : shown;

const HIDDEN: Wording = {
  fr: 'Un nombre de foyers au-dessous du seuil de secret n’est pas montré.',
  en: 'A number of households below the threshold of secrecy is not shown.',
};
