/** Reads a population from CSV. */
import { type Diagnostic, error, nearestDetail } from '../money/index.ts';
import { type RuleNode } from '../rule/index.ts';
import { memberColumn } from '../rule/many.ts';
import { type BuiltCells, createColumnBuilder } from './column-builder.ts';
import { weightCell, WEIGHT_DECIMALS } from './cell-value.ts';
import { createMembersReaders, inputReader, type CellReader, readInto } from './cell-reader.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { needsOf } from './column-needs.ts';
import type { Population, Weights } from './population.ts';
import { inputBuilder } from './table-builder.ts';

/** A population, or diagnostics. */
export type ParsePopulationResult =
  | { readonly ok: true; readonly population: Population }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The columns to read in addition to those of the rules. */
export interface ParsePopulationOptions {
  /**
   * The column of weights: the number of households that a row represents.
   *
   * @defaultValue none: every row is one household
   */
  readonly weight?: string;
  /** A column of text to group by. */
  readonly by?: string;
  /**
   * Inputs of the rules that are computed from all rows and not read from the file.
   *
   * @defaultValue none
   */
  readonly computed?: readonly string[];
}

const DIAGNOSTICS_LIMIT = 100;

/**
 * Reads households from a CSV text, one per row.
 *
 * @remarks
 * Columns have the names of the inputs that the rules read, and `members`, `members_0_13`, `members_14_and_over` and so on for counts of members; a column
 * `ages` (`38 8`) gives all counts. Amounts are in euros, in French or English; an empty cell is absent, never zero. Other columns are ignored.
 * Codes, each with its line and the number of the column: `CAISSE-CSV-QUOTE`, `-CELLS`, `-COLUMN-DUPLICATE`, `-EMPTY`; `CAISSE-COLUMN-MISSING`; `CAISSE-MEMBERS-COUNT`; `CAISSE-WEIGHT`; and
 * those of `factsOf` for single cells. At most 100 diagnostics are returned.
 *
 * @param text - the text, with the names of the columns in its first line
 * @param rules - the rules, by name of result
 * @param options - further columns
 * @law a parsed population gives the results of its households
 */
export function parsePopulation(
  text: string,
  rules: Readonly<Record<string, RuleNode>>,
  options: ParsePopulationOptions = {},
): ParsePopulationResult {
  const needs = needsOf(rules, options.computed);
  const diagnostics: Diagnostic[] = [];
  let building: Building | null = null;
  let rows = 0;
  const found = readCsvRows(
    text,
    (names) => {
      diagnostics.push(...checkHeader(names, needs, options));
      if (diagnostics.length === 0) building = createBuilding(names, needs, options);
      return building !== null;
    },
    (cells, line) => {
      for (const [column, { take }] of building!.readers) {
        const problem = take(cells[column]!);
        if (problem !== null) diagnostics.push({ ...problem, line, column: column + 1 });
      }
      const count = building!.checkCounts();
      if (count !== null) diagnostics.push({ ...count, line });
      rows += 1;
      return diagnostics.length < DIAGNOSTICS_LIMIT;
    },
  );
  diagnostics.push(...found);
  if (diagnostics.length === 0 && rows === 0) diagnostics.push(error('CAISSE-CSV-EMPTY', []));
  if (diagnostics.length > 0) return { ok: false, diagnostics: diagnostics.slice(0, DIAGNOSTICS_LIMIT) };
  return { ok: true, population: building!.done(rows) };
}

type Needs = ReturnType<typeof needsOf>;

function checkHeader(
  names: readonly string[],
  needs: Needs,
  { weight, by }: ParsePopulationOptions,
): readonly Diagnostic[] {
  const twice = names.filter((name, place) => names.indexOf(name) !== place);
  const counted = names.includes('ages') ? [] : needs.ranges.map(memberColumn);
  const required = needs.inputs.map(({ name }) => name).filter((name) => !needs.optional.includes(name));
  const wanted = [...required, ...counted, ...[weight, by].filter((name) => name !== undefined)];
  return [
    ...[...new Set(twice)].map((name) => error('CAISSE-CSV-COLUMN-DUPLICATE', [], { name })),
    ...wanted
      .filter((name) => !names.includes(name))
      .map((name) => {
        return error('CAISSE-COLUMN-MISSING', [], { name, ...nearestDetail(name, names) });
      }),
  ];
}

interface Building {
  readonly readers: readonly (readonly [number, CellReader])[];
  /** Checks the counts of members of the last row. */
  readonly checkCounts: () => Diagnostic | null;
  readonly done: (rows: number) => Population;
}

function createBuilding(
  names: readonly string[],
  { inputs, ranges }: Needs,
  { weight, by }: ParsePopulationOptions,
): Building {
  const columns = inputs.map((input) => ({ name: input.name, ...inputReader(input) }));
  const members = createMembersReaders(ranges, names.includes('ages'));
  const weights = createColumnBuilder();
  const groups = inputBuilder({ kind: 'input', name: by ?? '', type: 'category', options: [], open: true });
  const isGroupOnly = by !== undefined && !columns.some(({ name }) => name === by);
  const readers: [string, CellReader][] = [
    ...columns.map(({ name, reader }): [string, CellReader] => [name, reader]),
    ...members.readers,
    ...(weight === undefined
      ? []
      : [[weight, readInto(weightCell, weight, weights.add)] satisfies [string, CellReader]]),
  ];
  if (isGroupOnly) {
    readers.push([by, { take: (cell) => (groups.add(cell.trim() === '' ? undefined : cell.trim()), null) }]);
  }
  return {
    readers: readers.flatMap(([name, reader]) =>
      names.includes(name) ? [[names.indexOf(name), reader] as const] : [],
    ),
    checkCounts: members.check,
    done: (rows) => ({
      table: {
        rows,
        columns: Object.fromEntries([
          ...columns.map(({ name, done }) => [name, done()] as const),
          ...(isGroupOnly ? [[by, groups.done()] as const] : []),
        ]),
        members: members.done(rows),
        uncounted: null,
      },
      weights: weight === undefined ? null : weightsOf(weights.done()!),
    }),
  };
}

/** Reduces weights to the decimals that they need. */
function weightsOf({ values, largest }: BuiltCells): Weights {
  let decimals = WEIGHT_DECIMALS;
  let unit = 1;
  while (decimals > 0 && values.every((value) => value % (unit * 10) === 0)) {
    unit *= 10;
    decimals -= 1;
  }
  const whole = createColumnBuilder();
  values.forEach((value) => {
    whole.add(value / unit);
  });
  return { values: whole.done()!.values, decimals, largest: largest / unit };
}
