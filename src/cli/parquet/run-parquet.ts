/** Exact totals of rules over a Parquet file. */
import { type Diagnostic, error } from '../../money/index.ts';
import type { IncompleteRows, TotalsResult } from '../../population/index.ts';
import { compileToSql, type SqlText } from '../../rule/many.ts';
import { type Duck, identifier, literal } from '../duckdb.ts';
import { writeProblem } from '../read-source.ts';
import { failed, meant, missing, withFile } from './parquet-file.ts';
import type { ParquetRun } from './parquet-run.ts';
import { groupOf, together } from './totals-of-rows.ts';
import { ROW, viewOf, weightOf } from './view-of.ts';

/** Exact totals of rules over a Parquet file. */
export async function runParquet(run: ParquetRun): Promise<TotalsResult> {
  return withFile(run.file, async (duck, columns) => {
    const weight = run.weight === undefined ? undefined : weightOf(columns, run.weight);
    if (weight === null) return failed(missing(run.weight ?? '', columns));
    if (run.by !== undefined && !columns.some(({ name }) => name === run.by)) {
      return failed(error('CAISSE-GROUP-COLUMN-MISSING', [], { name: run.by, ...meant(run.by, columns) }));
    }
    if (run.key !== undefined && !columns.some(({ name }) => name === run.key)) {
      return failed(missing(run.key, columns));
    }
    const key = run.key ?? (run.pool === null ? undefined : ROW);
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
    const view = viewOf(sql, columns, run, weight);
    if (!view.ok) return view;
    await duck.all(`CREATE TEMPORARY VIEW households AS ${view.select}`);
    const { faults, absent } = await guarded(duck, sql);
    if (faults.length > 0) return { ok: false, diagnostics: faults };
    const unwritten = await writeRows(duck, sql, run);
    if (unwritten !== null) return failed(unwritten);
    const groups = (await duck.all(sql.totals)).map((row) => groupOf(row, run.by, sql, weight?.decimals ?? 0));
    if (groups.every(({ rows }) => rows === 0)) return failed(error('CAISSE-CSV-EMPTY', []));
    return {
      ok: true,
      all: together(groups),
      groups: run.by === undefined ? [] : groups,
      incomplete: await incompleteIn(duck, sql, absent),
    };
  });
}

/** Writes the results of each household, where they are wanted; or says why they cannot be written. */
async function writeRows(
  duck: Duck,
  { rows }: SqlText,
  { out, outName, key, pool }: ParquetRun,
): Promise<Diagnostic | null> {
  if (out === undefined) return null;
  try {
    const wanted = key === undefined && pool !== null ? `SELECT * EXCLUDE (${identifier(ROW)}) FROM (${rows})` : rows;
    await duck.all(`COPY (${wanted}) TO ${literal(out)} (FORMAT parquet)`);
    return null;
  } catch (thrown) {
    return writeProblem(outName ?? out, thrown);
  }
}

/** What the guard query counts: faults, and how many rows lack each fact. */
interface Guarded {
  readonly faults: readonly Diagnostic[];
  readonly absent: Readonly<Record<string, number>>;
}

async function guarded(duck: Duck, sql: SqlText): Promise<Guarded> {
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
      .filter(({ problem }) => problem !== 'absent')
      .map((details) => error('CAISSE-ROWS-INVALID', [], details)),
    absent: Object.fromEntries(
      found.filter(({ problem }) => problem === 'absent').map(({ column, households }) => [nameOf(column), households]),
    ),
  };
}

/** Rows that lack a result, by its name, with the facts that rows of the file lack. */
async function incompleteIn(
  duck: Duck,
  { rows, outputs }: SqlText,
  absent: Guarded['absent'],
): Promise<Readonly<Record<string, IncompleteRows>>> {
  const counts = outputs.map(({ column }, place) => `COUNT(*) - COUNT(${identifier(column)}) AS c${place}`);
  const [found = {}] = await duck.all(`SELECT ${counts.join(', ')} FROM (${rows})`);
  return Object.fromEntries(
    outputs.map(({ name }, place) => {
      const unknown = Number(found[`c${place}`]);
      return [name, { rows: unknown, missing: unknown === 0 ? {} : absent }];
    }),
  );
}
