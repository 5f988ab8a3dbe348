/** Computes exact totals of rules over a Parquet file. */
import { type Diagnostic, error } from '../../money/index.ts';
import type { IncompleteRows, TotalsResult } from '../../population/index.ts';
import { compileToSql, GUARD_NOTES, type SqlText } from '../../rule/many.ts';
import { type Database, sqlIdentifier, sqlLiteral } from '../open-database.ts';
import { writeProblem } from '../read-source.ts';
import { failure, nearestColumn, missingColumn, withParquetFile } from './with-parquet-file.ts';
import type { ParquetRun } from './parquet-run.ts';
import { groupTotals, totalOfGroups } from './group-totals.ts';
import { ROW_COLUMN, householdsView, weightColumn } from './households-view.ts';

/** Computes exact totals of rules over a Parquet file. */
export async function runParquet(run: ParquetRun): Promise<TotalsResult> {
  return withParquetFile(run.file, async (duck, columns) => {
    const weight = run.weight === undefined ? undefined : weightColumn(columns, run.weight);
    if (weight === null) return failure(missingColumn(run.weight ?? '', columns));
    if (run.by !== undefined && !columns.some(({ name }) => name === run.by)) {
      return failure(error('CAISSE-GROUP-COLUMN-MISSING', [], { name: run.by, ...nearestColumn(run.by, columns) }));
    }
    if (run.key !== undefined && !columns.some(({ name }) => name === run.key)) {
      return failure(missingColumn(run.key, columns));
    }
    const key = run.key ?? (run.pool === null ? undefined : ROW_COLUMN);
    const compiled = compileToSql(run.rules, {
      dialect: 'duckdb',
      table: 'households',
      ...(key === undefined ? {} : { key }),
      ...(run.pool === null ? {} : { pool: run.pool }),
      ...(weight === undefined ? {} : { weight }),
      ...(run.by === undefined ? {} : { groups: { by: 'value', of: run.by } as const }),
    });
    if (!compiled.ok) return compiled;
    const { sql } = compiled;
    const view = householdsView(sql, columns, run, weight);
    if (!view.ok) return view;
    await duck.all(`CREATE TEMPORARY VIEW households AS ${view.select}`);
    const { faults, absent } = await runGuard(duck, sql);
    if (faults.length > 0) return { ok: false, diagnostics: faults };
    const unwritten = await writeRows(duck, sql, run);
    if (unwritten !== null) return failure(unwritten);
    const groups = (await duck.all(sql.totals)).map((row) => groupTotals(row, run.by, sql, weight?.decimals ?? 0));
    if (groups.every(({ rows }) => rows === 0)) return failure(error('CAISSE-CSV-EMPTY', []));
    return {
      ok: true,
      all: totalOfGroups(groups),
      groups: run.by === undefined ? [] : groups,
      incomplete: await incompleteRows(duck, sql, absent),
    };
  });
}

/** Writes the results of each household if `out` is given. Returns a diagnostic if the file cannot be written. */
async function writeRows(
  duck: Database,
  { rows }: SqlText,
  { out, outName, key, pool }: ParquetRun,
): Promise<Diagnostic | null> {
  if (out === undefined) return null;
  try {
    const wanted =
      key === undefined && pool !== null ? `SELECT * EXCLUDE (${sqlIdentifier(ROW_COLUMN)}) FROM (${rows})` : rows;
    await duck.all(`COPY (${wanted}) TO ${sqlLiteral(out)} (FORMAT parquet)`);
    return null;
  } catch (thrown) {
    return writeProblem(outName ?? out, thrown);
  }
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
