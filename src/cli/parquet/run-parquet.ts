/** Computes exact totals of rules over a Parquet file. */
import { nearWord } from '../../household/index.ts';
import { createSteps, type Diagnostic, error, scaledText } from '../../money/index.ts';
import type { IncompleteRows } from '../../population/index.ts';
import { compileToSql, GUARD_NOTES, type SqlGroups, type SqlText } from '../../rule/many.ts';
import type { Io } from '../io.ts';
import { type Database, sqlIdentifier, sqlLiteral } from '../open-database.ts';
import type { PopulationTotals } from '../population-result.ts';
import { writeProblem } from '../read-source.ts';
import {
  type FileColumn,
  failure,
  nearestColumn,
  missingColumn,
  parquetTable,
  withParquetFile,
} from './with-parquet-file.ts';
import type { ParquetRun } from './parquet-run.ts';
import type { ColumnFault } from './fact-cells.ts';
import { isDistributionRule, measuredInDuckDB } from '../distribution-run.ts';
import { groupTotals, integerOf, totalOfGroups } from './group-totals.ts';
import { ROW_COLUMN, householdsView, type WeightColumn, weightColumn } from './households-view.ts';

/** Computes exact totals of rules over a Parquet file. */
export async function runParquet(run: ParquetRun, io: Io): Promise<PopulationTotals> {
  const steps = createSteps(queriesOf(run), run.progress);
  const result = await withParquetFile<PopulationTotals>(run.file, io, async (database, columns) => {
    const duck = counting(database, steps.step);
    const missing = missingColumns(run, columns);
    if (missing.length > 0) return failure(...missing);
    const weight = run.weight === undefined ? undefined : weightColumn(columns, run.weight, run.weightDecimals);
    if (weight !== undefined && 'ok' in weight) return weight;
    const groups = groupsOf(run);
    const key = run.key ?? (run.numbersRows ? ROW_COLUMN : undefined);
    const compiled = compileToSql(run.rules, {
      dialect: 'duckdb',
      table: 'households',
      ...(key === undefined ? {} : { key }),
      ...(run.pool === null ? {} : { pool: run.pool }),
      ...(weight === undefined ? {} : { weight: weight.sql }),
      ...(groups === null ? {} : { groups }),
      ...(run.rows === undefined ? {} : { rows: run.rows }),
    });
    if (!compiled.ok) return compiled;
    const { sql } = compiled;
    const view = householdsView(sql, columns, run, weight);
    if (!view.ok) return view;
    const read = await readCells(duck, run.file, view.faults, weight);
    if (read.rows === 0) return failure(error('CAISSE-FILE-EMPTY', [], { file: run.file }));
    if (read.faults.length > 0) return { ok: false, diagnostics: read.faults };
    await duck.all(`CREATE TEMPORARY VIEW households AS ${view.select}`);
    const { faults, absent } = await runGuard(duck, sql);
    if (faults.length > 0) return { ok: false, diagnostics: faults };
    const unwritten = await writeRows(duck, sql, run, weight);
    if (unwritten !== null) return failure(unwritten);
    const rows = await duck.all(sql.totals);
    const found = rows.map((row) => groupTotals(row, groupColumn(groups, sql), sql, weight?.sql.decimals ?? 0));
    const measured = run.distribution === null ? null : await measuredInDuckDB(duck, run.distribution, weight?.sql);
    if (measured?.ok === false) return measured;
    return {
      ok: true,
      tables: measured?.tables ?? null,
      totals: {
        ok: true,
        all: totalOfGroups(found),
        groups: groups === null ? [] : found,
        incomplete: await incompleteRows(duck, sql, absent),
      },
      warnings: await nearWords(duck, sql, run),
      weightCut: read.weightCut,
    };
  });
  steps.end();
  return result;
}

/** The queries of a run without options: the cells, the view, the guard, the totals, the rows without a result. */
const QUERIES = 5;

/** About as many queries measure a distribution. */
const DISTRIBUTION_QUERIES = 12;

/** About how many queries a run has. */
function queriesOf({ out, distribution, needs }: ParquetRun): number {
  const words = needs.inputs.filter((input) => input.type === 'category').length;
  return QUERIES + words + (out === undefined ? 0 : 2) + (distribution === null ? 0 : DISTRIBUTION_QUERIES);
}

/** The database, with a call after each query. */
const counting = (database: Database, step: () => void): Database => ({
  ...database,
  all: async (query) => {
    const rows = await database.all(query);
    step();
    return rows;
  },
});

/** The diagnostics of the columns that are asked for by name and are missing. */
function missingColumns({ weight, by, key }: ParquetRun, columns: readonly FileColumn[]): readonly Diagnostic[] {
  const isMissing = (name: string | undefined): name is string =>
    name !== undefined && !columns.some((column) => column.name === name);
  return [
    ...[weight, key].filter(isMissing).map((name) => missingColumn(name, columns)),
    ...[by]
      .filter(isMissing)
      .map((name) => error('CAISSE-GROUP-COLUMN-MISSING', [], { name, ...nearestColumn(name, columns) })),
  ];
}

const groupsOf = ({ by, tenths }: ParquetRun): SqlGroups | null =>
  by === undefined ? tenths : { by: 'value', of: by };

/** The column of the totals that names the group. */
function groupColumn(groups: SqlGroups | null, { outputs }: SqlText): string | undefined {
  if (groups === null) return undefined;
  const column = outputs.find(({ name }) => name === groups.of)?.column ?? groups.of;
  return groups.by === 'tenth' ? `tenth_of_${column}`.slice(0, 63) : column;
}

/** What the cells of the file are, before any rule is applied. */
interface ReadCells {
  readonly rows: number;
  readonly faults: readonly Diagnostic[];
  /** What was cut from all weights together; `null` without weights. */
  readonly weightCut: string | null;
}

/** Counts the cells that are not valid, and adds up what is cut from weights. */
async function readCells(
  duck: Database,
  file: string,
  faults: readonly ColumnFault[],
  weight: WeightColumn | undefined,
): Promise<ReadCells> {
  const counts = faults.map(({ condition }, place) => `COUNT(CASE WHEN ${condition} THEN 1 END) AS f${place}`);
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
    weightCut: weight === undefined ? null : scaledText(integerOf(found['cut'] ?? 0n), weight.cell.cutDecimals),
  };
}

/** Writes the results of each household if `out` is given, in the order of the key. Returns a diagnostic if the file cannot be written. */
async function writeRows(
  duck: Database,
  { rows, outputs }: SqlText,
  { out, outName, key }: ParquetRun,
  weight: WeightColumn | undefined,
): Promise<Diagnostic | null> {
  if (out === undefined) return null;
  try {
    const further = outputs.filter(({ name }) => isDistributionRule(name)).map(({ column }) => column);
    const left = [...(key === undefined ? [ROW_COLUMN] : []), ...further].map(sqlIdentifier);
    const excluded = left.length === 0 ? '' : ` EXCLUDE (${left.join(', ')})`;
    const query = `SELECT *${excluded}${weight === undefined ? '' : ` REPLACE (${weightText(weight)})`} FROM (${rows})`;
    await duck.all('SET preserve_insertion_order = true');
    await duck.all(
      `COPY (${query} ORDER BY ${sqlIdentifier(key ?? ROW_COLUMN)}) TO ${sqlLiteral(out)} (FORMAT parquet)`,
    );
    return null;
  } catch (thrown) {
    return writeProblem(outName ?? out, thrown);
  }
}

/** The weight with its decimals, under its own name. */
function weightText({ sql: { column, decimals } }: WeightColumn): string {
  const name = sqlIdentifier(column);
  const unit = decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`;
  return `CAST(${name} AS DECIMAL(18, 0)) * CAST(${unit} AS DECIMAL(${decimals + 1}, ${decimals})) AS ${name}`;
}

/** The counts of the guard query: faults, and the rows that lack each fact. */
interface GuardCounts {
  readonly faults: readonly Diagnostic[];
  readonly absent: Readonly<Record<string, number>>;
}

const notes: readonly string[] = GUARD_NOTES;

async function runGuard(duck: Database, sql: SqlText): Promise<GuardCounts> {
  const checks = await duck.all(sql.guard);
  const counted = checks.map(({ column, problem, households }) => ({
    column: String(column),
    problem: String(problem),
    households: Number(households),
  }));
  const found = counted.filter(({ households }) => households > 0);
  const nameOf = (column: string): string => sql.inputs.find((input) => input.column === column)?.name ?? column;
  return {
    faults: found
      .filter(({ problem }) => !notes.includes(problem))
      .map((details) => error('CAISSE-ROWS-INVALID', [], details)),
    absent: Object.fromEntries(
      found.filter(({ problem }) => problem === 'absent').map(({ column, households }) => [nameOf(column), households]),
    ),
  };
}

/** More distinct words of one column are not compared. */
const WORDS_LIMIT = 100_000;

/** Warnings about words that are near a listed one. */
async function nearWords(duck: Database, sql: SqlText, { needs }: ParquetRun): Promise<readonly Diagnostic[]> {
  const warnings: Diagnostic[] = [];
  for (const input of needs.inputs) {
    const column = sql.inputs.find(({ name }) => name === input.name)?.column;
    if (column === undefined || input.type !== 'category' || !input.open || input.options.length === 0) continue;
    const name = sqlIdentifier(column);
    const listed = input.options.map(sqlLiteral).join(', ');
    const words = await duck.all(
      `SELECT ${name} AS word, COUNT(*) AS n FROM households WHERE ${name} NOT IN (${listed}) GROUP BY 1 ORDER BY 1 LIMIT ${WORDS_LIMIT}`,
    );
    warnings.push(...words.flatMap(({ word, n }) => nearWord(input, String(word), [input.name], Number(n)) ?? []));
  }
  return warnings;
}

/** The number of rows without a result, for each result, with the facts that rows of the file lack. */
async function incompleteRows(
  duck: Database,
  { rows, outputs }: SqlText,
  absent: GuardCounts['absent'],
): Promise<Readonly<Record<string, IncompleteRows>>> {
  const counts = outputs.map(({ column }, place) => `COUNT(*) - COUNT(${sqlIdentifier(column)}) AS c${place}`);
  const [found = {}] = await duck.all(`SELECT ${counts.join(', ')} FROM (${rows})`);
  return Object.fromEntries(
    outputs.map(({ name }, place) => {
      const unknown = Number(found[`c${place}`]);
      return [name, { rows: unknown, missing: unknown === 0 ? {} : absent }];
    }),
  );
}
