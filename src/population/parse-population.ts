/** Reads a population from CSV. */
import {
  checkArgument,
  checkProgress,
  checkWord,
  type Diagnostic,
  error,
  nearestDetail,
  type Progress,
  readOptional,
} from '../money/index.ts';
import { checkMeans, type RuleNode } from '../rule/index.ts';
import { WEIGHT_DECIMALS } from './cell-value.ts';
import { type ColumnNeeds, needsOf } from './column-needs.ts';
import { checkFileFacts, type FileFacts } from './file-facts.ts';
import { locateFacts } from './locate-facts.ts';
import { decimalMarks } from './number-marks.ts';
import { createPopulationColumns, type FileColumns, type PopulationColumns } from './population-columns.ts';
import { readCsvRows } from './read-csv-rows.ts';
import type { Population } from './population.ts';

/** A population, or diagnostics. */
export type ParsePopulationResult =
  | {
      readonly ok: true;
      readonly population: Population;
      /** Words that are near one that the rules look for, and numbers of members whom the household does not have, with the number of their rows. */
      readonly warnings: readonly Diagnostic[];
      /** What was cut from all weights together, as exact decimal text. */
      readonly weightCut: string;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The columns to read in addition to those of the rules, and how columns become facts. */
export interface ParsePopulationOptions extends FileFacts {
  /**
   * The column of weights: the number of households that a row represents.
   *
   * @defaultValue none: every row is one household
   */
  readonly weight?: string;
  /**
   * The decimals that weights keep, 0 to 6; the rest is cut.
   *
   * @defaultValue `6`
   */
  readonly weightDecimals?: number;
  /** A column of text to group by. */
  readonly by?: string;
  /**
   * What a row of the file is. Rules that `checkMeans` does not accept are refused for means of groups of households.
   *
   * @defaultValue `'households'`
   */
  readonly rows?: 'households' | 'means';
  /**
   * Inputs of the rules that are computed from all rows and not read from the file.
   *
   * @defaultValue none
   */
  readonly computed?: readonly string[];
  /**
   * Receives the number of characters that are read, of those of the text; a text that must be read again for its decimal marks is not counted twice.
   *
   * @defaultValue none
   */
  readonly progress?: Progress;
}

const DIAGNOSTICS_LIMIT = 100;

/** The number of rows between two reports of progress. */
const ROWS_PER_REPORT = 1000;

/**
 * Reads households from a CSV text, one per row.
 *
 * @remarks
 * Columns have the names of the inputs that the rules read, and `members`, `members_0_13`, `members_14_and_over` and so on for counts of members; a column
 * `ages` (`38 8`) gives all counts, and a column with the name of an input of `memberInputs` (`1200|850`) its numbers. Amounts are in euros, in French or English, or in cents in a column such as `income_cents`; an empty cell is absent, never
 * zero. Other columns are ignored. A number that can be read in two ways is read as the other cells of its column show; if they show nothing, it is an error.
 * Codes, each with its line and the number of the column: `CAISSE-CSV-QUOTE`, `-CELLS`, `-COLUMN-DUPLICATE`, `-EMPTY`; those of the columns, `CAISSE-COLUMN-MISSING`,
 * `CAISSE-COLUMN-CLASH` and `CAISSE-FACT-UNREAD`; `CAISSE-HOUSEHOLD-EMPTY`, `CAISSE-MEMBERS-COUNT` and `-CONFLICT` for counts that no household has; `CAISSE-WEIGHT`;
 * and those of `factsOf` for single cells. At most 100 diagnostics are returned.
 *
 * @param text - the text, with the names of the columns in its first line
 * @param rules - the rules, by name of result
 * @param options - further columns, and how columns become facts
 * @throws TypeError when an argument has another type; RangeError when `weightDecimals` is not 0 to 6
 * @law a parsed population gives the results of its households
 * @law progress of reading increases to its total and changes no result
 * @law a row is accepted from CSV, from Parquet and by assessHousehold alike
 * @law lists of numbers of members give what one column for each member gives, and each household alone
 */
export function parsePopulation(
  text: string,
  rules: Readonly<Record<string, RuleNode>>,
  options: ParsePopulationOptions = {},
): ParsePopulationResult {
  checkArgument('text', text, 'text');
  checkFileFacts('options', options);
  const own = readOptional('options', options, { weight: 'text', by: 'text', rows: 'text', computed: ['text'] });
  const { weightDecimals = WEIGHT_DECIMALS } = own;
  if (!Number.isInteger(weightDecimals) || weightDecimals < 0 || weightDecimals > WEIGHT_DECIMALS) {
    throw new RangeError(`options.weightDecimals: ${weightDecimals} is not 0 to ${WEIGHT_DECIMALS}`);
  }
  checkWord('options.rows', own.rows, ['households', 'means']);
  checkProgress(own.progress);
  const faults = own.rows === 'means' ? checkMeans(rules) : [];
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const needs = needsOf(rules, own.computed);
  const checked = { ...own, weightDecimals, progress: increasing(own.progress) };
  const first = readPopulation(text, needs, checked, new Map());
  const isUndecided = !first.ok && first.diagnostics.some(({ code }) => code === 'CAISSE-NUMBER-AMBIGUOUS');
  const parsed = isUndecided ? readPopulation(text, needs, checked, decimalMarks(text)) : first;
  if (parsed.ok) own.progress?.(text.length, text.length);
  return parsed;
}

/** Passes on what is more than before and not yet the end. */
function increasing(progress: Progress | undefined): Progress {
  let most = 0;
  return (done, total) => {
    if (done <= most || done >= total) return;
    most = done;
    progress?.(done, total);
  };
}

type CheckedOptions = ParsePopulationOptions & { readonly weightDecimals: number; readonly progress: Progress };

function readPopulation(
  text: string,
  needs: ColumnNeeds,
  options: CheckedOptions,
  marks: FileColumns['marks'],
): ParsePopulationResult {
  const diagnostics: Diagnostic[] = [];
  let building: PopulationColumns | null = null;
  let rows = 0;
  const unreadable = new Set<object>();
  const found = readCsvRows(
    text,
    (names) => {
      const { places, diagnostics: problems } = locateFacts(needs, names, options);
      diagnostics.push(...checkHeader(names, options), ...problems);
      if (diagnostics.length === 0) building = createPopulationColumns({ names, places, marks }, needs, options);
      return building !== null;
    },
    (cells, line, place) => {
      const before = diagnostics.length;
      for (const { from, reader } of building!.readers) {
        const problem = reader.take(typeof from === 'number' ? cells[from]! : from.value);
        if (problem === null) continue;
        if (typeof from === 'number') diagnostics.push({ ...problem, line, column: from + 1 });
        // A value that all rows share is in no line of the file, and is reported once.
        else if (!unreadable.has(from)) diagnostics.push(problem);
        if (typeof from !== 'number') unreadable.add(from);
      }
      const found = diagnostics.length === before && unreadable.size === 0 ? building!.checkRow() : null;
      if (found !== null) {
        const { diagnostic, column } = found;
        diagnostics.push({ ...diagnostic, line, ...(column === undefined ? {} : { column: column + 1 }) });
      }
      rows += 1;
      if (rows % ROWS_PER_REPORT === 0) options.progress(place, text.length);
      return diagnostics.length < DIAGNOSTICS_LIMIT;
    },
  );
  diagnostics.push(...found);
  if (diagnostics.length === 0 && rows === 0) diagnostics.push(error('CAISSE-CSV-EMPTY', []));
  if (diagnostics.length > 0) return { ok: false, diagnostics: diagnostics.slice(0, DIAGNOSTICS_LIMIT) };
  return { ok: true, ...building!.done(rows) };
}

/** Checks the names of the columns, and the columns that are no facts. */
function checkHeader(names: readonly string[], { weight, by }: ParsePopulationOptions): readonly Diagnostic[] {
  const twice = names.filter((name, place) => names.indexOf(name) !== place);
  return [
    ...[...new Set(twice)].map((name) => error('CAISSE-CSV-COLUMN-DUPLICATE', [], { name })),
    ...[weight, by]
      .filter((name) => name !== undefined)
      .filter((name) => !names.includes(name))
      .map((name) => error('CAISSE-COLUMN-MISSING', [], { name, ...nearestDetail(name, names) })),
  ];
}
