/** Opens the households of a Parquet file as the table that rules read, with every check of its cells. */
import { idleRows } from '../../household/index.ts';
import { type Diagnostic, error, scaledText } from '../../money/index.ts';
import { compileToSql, GUARD_NOTES, type SqlGroups, type SqlText } from '../../rule/many.ts';
import type { Database } from '../open-database.ts';
import { integerOf } from './group-totals.ts';
import { type HouseholdsView, householdsView, ROW_COLUMN, type WeightColumn, weightColumn } from './households-view.ts';
import type { HouseholdsRun } from './parquet-run.ts';
import {
  type Failure,
  failure,
  type FileColumn,
  missingColumn,
  nearestColumn,
  parquetTable,
} from './with-parquet-file.ts';

/** The view `households` of the database, whose cells are valid, and what its queries need. */
export interface OpenedHouseholds {
  readonly ok: true;
  readonly sql: SqlText;
  readonly weight: WeightColumn | undefined;
  /** Each fact in SQL over the file, by name of input or of column of members. */
  readonly values: ReadonlyMap<string, string>;
  readonly rows: number;
  /** What was cut from all weights together; `null` without weights. */
  readonly weightCut: string | null;
  /** The rows that lack each fact. */
  readonly absent: Readonly<Record<string, number>>;
  /** Numbers of members whom the household does not have. */
  readonly warnings: readonly Diagnostic[];
}

/** Makes the view `households`, or says which columns or cells of the file are not valid. */
export async function openHouseholds(
  duck: Pick<Database, 'all'>,
  columns: readonly FileColumn[],
  run: HouseholdsRun,
  groups: SqlGroups | null,
): Promise<OpenedHouseholds | Failure> {
  const missing = missingColumns(run, columns);
  if (missing.length > 0) return failure(...missing);
  const weight = run.weight === undefined ? undefined : weightColumn(columns, run.weight, run.weightDecimals);
  if (weight !== undefined && 'ok' in weight) return weight;
  const { memberInputs = {} } = run.facts;
  const key = run.key ?? (run.numbersRows ? ROW_COLUMN : undefined);
  const compiled = compileToSql(run.rules, {
    dialect: 'duckdb',
    table: 'households',
    ...(key === undefined ? {} : { key }),
    ...(run.pool === null ? {} : { pool: run.pool }),
    ...(weight === undefined ? {} : { weight: weight.sql }),
    ...(groups === null ? {} : { groups }),
    ...(run.rows === undefined ? {} : { rows: run.rows }),
    memberInputs,
  });
  if (!compiled.ok) return compiled;
  const { sql } = compiled;
  const view = householdsView(sql, columns, run, weight);
  if (!view.ok) return view;
  const { rows, faults: cells, notes, weightCut } = await readCells(duck, run.file, view, weight);
  if (rows === 0) return failure(error('CAISSE-FILE-EMPTY', [], { file: run.file }));
  if (cells.length > 0) return { ok: false, diagnostics: cells };
  await duck.all(`CREATE TEMPORARY VIEW households AS ${view.select}`);
  const { faults, absent, idle } = await runGuard(duck, sql);
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const idleColumns = Object.values(memberInputs).flatMap(({ inputs, from }) =>
    inputs.flatMap(({ name }) => (idle.has(name) ? [idleRows(name, from, idle.get(name)!)] : [])),
  );
  const warnings = [...notes, ...idleColumns];
  return { ok: true, sql, weight, values: view.values, rows, weightCut, absent, warnings };
}

/** The diagnostics of the columns that are asked for by name and are missing. */
function missingColumns({ weight, by, key }: HouseholdsRun, columns: readonly FileColumn[]): readonly Diagnostic[] {
  const isMissing = (name: string | undefined): name is string =>
    name !== undefined && !columns.some((column) => column.name === name);
  return [
    ...[weight, key].filter(isMissing).map((name) => missingColumn(name, columns)),
    ...[by]
      .filter(isMissing)
      .map((name) => error('CAISSE-GROUP-COLUMN-MISSING', [], { name, ...nearestColumn(name, columns) })),
  ];
}

/** What the cells of the file are, before any rule is applied. */
interface ReadCells {
  readonly rows: number;
  readonly faults: readonly Diagnostic[];
  readonly notes: readonly Diagnostic[];
  /** What was cut from all weights together; `null` without weights. */
  readonly weightCut: string | null;
}

/** Counts the cells that are not valid, and adds up what is cut from weights. */
async function readCells(
  duck: Pick<Database, 'all'>,
  file: string,
  { faults, notes }: Pick<Extract<HouseholdsView, { ok: true }>, 'faults' | 'notes'>,
  weight: WeightColumn | undefined,
): Promise<ReadCells> {
  const counted = (letter: string, each: readonly { readonly condition: string }[]): readonly string[] =>
    each.map(({ condition }, place) => `COUNT(CASE WHEN ${condition} THEN 1 END) AS ${letter}${place}`);
  const counts = [...counted('f', faults), ...counted('n', notes)];
  const cut = weight === undefined ? [] : [`SUM(${weight.cell.cut}) AS cut`];
  const [found = {}] = await duck.all(
    `SELECT ${['COUNT(*) AS n', ...counts, ...cut].join(', ')} FROM ${parquetTable(file)}`,
  );
  return {
    rows: Number(found['n']),
    faults: faults.flatMap(({ column, problem }, place) => {
      const households = Number(found[`f${place}`]);
      return households === 0 ? [] : [error('CAISSE-ROWS-INVALID', [], { column, problem, households })];
    }),
    notes: notes.flatMap(({ name, from }, place) => {
      const rows = Number(found[`n${place}`]);
      return rows === 0 ? [] : [idleRows(name, from, rows)];
    }),
    weightCut: weight === undefined ? null : scaledText(integerOf(found['cut'] ?? 0n), weight.cell.cutDecimals),
  };
}

/** The counts of the guard query: faults, the rows that lack each fact, and those with a number of a member whom the household does not have. */
interface GuardCounts {
  readonly faults: readonly Diagnostic[];
  readonly absent: Readonly<Record<string, number>>;
  readonly idle: ReadonlyMap<string, number>;
}

const notes: readonly string[] = GUARD_NOTES;

async function runGuard(duck: Pick<Database, 'all'>, sql: SqlText): Promise<GuardCounts> {
  const checks = await duck.all(sql.guard);
  const counted = checks.map(({ column, problem, households }) => ({
    column: String(column),
    problem: String(problem),
    households: Number(households),
  }));
  const found = counted.filter(({ households }) => households > 0);
  const nameOf = (column: string): string => sql.inputs.find((input) => input.column === column)?.name ?? column;
  const rowsWith = (wanted: string): readonly (readonly [string, number])[] =>
    found
      .filter(({ problem }) => problem === wanted)
      .map(({ column, households }) => [nameOf(column), households] as const);
  return {
    faults: found
      .filter(({ problem }) => !notes.includes(problem))
      .map((details) => error('CAISSE-ROWS-INVALID', [], details)),
    absent: Object.fromEntries(rowsWith('absent')),
    idle: new Map(rowsWith('member-missing')),
  };
}
