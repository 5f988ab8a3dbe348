/** Populations in Parquet files, read and added up by DuckDB without coming into memory. */
import { type Diagnostic, error, exact, nearest, scaledText, toPlainText } from '../money/index.ts';
import type {
  ColumnNeeds,
  ColumnProfile,
  GroupTotals,
  IncompleteRows,
  TableProfile,
  Total,
  TotalsResult,
} from '../population/index.ts';
import { type RuleNode } from '../rule/index.ts';
import { compileToSql, type SqlColumn, type SqlText, type SqlWeight } from '../rule/many.ts';
import { type Duck, identifier, literal, openDuck } from './duckdb.ts';
import { writeProblem } from './read-source.ts';

/** What is asked of a file. */
export interface ParquetRun {
  readonly file: string;
  readonly rules: Readonly<Record<string, RuleNode>>;
  readonly needs: ColumnNeeds;
  readonly by: string | undefined;
  readonly weight: string | undefined;
  /** The column that tells households apart in what is written. */
  readonly key: string | undefined;
  /** Where the results of each household go, as Parquet. */
  readonly out: string | undefined;
  /** The name that it gets when it is whole. */
  readonly outName: string | undefined;
}

/** Diagnostics, with whatever else there is. */
interface Failed {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands in the columns of a Parquet file. */
export async function profileParquet(
  file: string,
): Promise<Failed | { readonly ok: true; readonly profile: TableProfile }> {
  return withFile(file, async (duck, columns) => {
    const asked = columns.map(
      ({ name }, place) =>
        `COUNT(${identifier(name)}) AS c${place}, CAST(MIN(${identifier(name)}) AS VARCHAR) AS s${place}, CAST(MAX(${identifier(name)}) AS VARCHAR) AS l${place}`,
    );
    const [found = {}] = await duck.all(`SELECT COUNT(*) AS n, ${asked.join(', ')} FROM ${read(file)}`);
    const rows = Number(found['n']);
    return {
      ok: true,
      profile: {
        rows,
        columns: columns.map(({ name, type }, place): ColumnProfile => {
          const known = Number(found[`c${place}`]);
          const text = (end: unknown): string | null => (typeof end === 'string' ? end : null);
          return {
            name,
            kind: known === 0 ? 'empty' : NUMBER.test(type) ? 'number' : 'word',
            missing: rows - known,
            smallest: text(found[`s${place}`]),
            largest: text(found[`l${place}`]),
          };
        }),
      },
    };
  });
}

/** Exact totals of rules over a Parquet file. */
export async function runParquet(run: ParquetRun): Promise<TotalsResult> {
  return withFile(run.file, async (duck, columns) => {
    const weight = run.weight === undefined ? undefined : weightOf(columns, run.weight);
    if (weight === null) return failed(missing(run.weight ?? '', columns));
    if (run.by !== undefined && !columns.some(({ name }) => name === run.by)) {
      return failed(error('CAISSE-GROUP-COLUMN', [], { name: run.by, ...meant(run.by, columns) }));
    }
    if (run.key !== undefined && !columns.some(({ name }) => name === run.key)) {
      return failed(missing(run.key, columns));
    }
    const compiled = compileToSql(run.rules, {
      dialect: 'duckdb',
      table: 'households',
      ...(run.key === undefined ? {} : { key: run.key }),
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

interface FileColumn {
  readonly name: string;
  readonly type: string;
}

const NUMBER = /INT|DECIMAL|DOUBLE|FLOAT|REAL|NUMERIC/;
const WHOLE = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;

const read = (file: string): string => `read_parquet(${literal(file)})`;

const failed = (...diagnostics: readonly Diagnostic[]): Failed => ({ ok: false, diagnostics });

/** Opens a database, looks at the columns of the file, and closes the database whatever happens. */
async function withFile<T>(
  file: string,
  work: (duck: Duck, columns: readonly FileColumn[]) => Promise<T | Failed>,
): Promise<T | Failed> {
  const opened = await openDuck();
  if (!opened.ok) return opened;
  const { duck } = opened;
  try {
    const described = await duck.all(`DESCRIBE SELECT * FROM ${read(file)}`);
    const columns = described.map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
    return await work(duck, columns);
  } catch (thrown) {
    const [reason = ''] = String(thrown instanceof Error ? thrown.message : thrown).split('\n');
    return failed(error('CAISSE-FILE-NOT-PARQUET', [], { reason: reason.slice(0, 200) }));
  } finally {
    duck.close();
  }
}

/** A weight column as whole numbers: its own decimals where it has them, six where it is a float. */
function weightOf(columns: readonly FileColumn[], name: string): SqlWeight | null {
  const column = columns.find((each) => each.name === name);
  if (column === undefined) return null;
  const decimals = WHOLE.test(column.type) ? 0 : Number(/^DECIMAL\(\d+,(\d+)\)$/.exec(column.type)?.[1] ?? 6);
  return { column: name, decimals, maximum: 1_000_000_000 * 10 ** decimals };
}

/** Writes the results of each household, where they are wanted; or says why they cannot be written. */
async function writeRows(duck: Duck, { rows }: SqlText, { out, outName }: ParquetRun): Promise<Diagnostic | null> {
  if (out === undefined) return null;
  try {
    await duck.all(`COPY (${rows}) TO ${literal(out)} (FORMAT parquet)`);
    return null;
  } catch (thrown) {
    return writeProblem(outName ?? out, thrown);
  }
}

type View = Failed | { readonly ok: true; readonly select: string };

/**
 * A number of the file as an integer at some decimals, exactly.
 *
 * @remarks
 * A float is taken as the decimal that is written for it: it must be the float nearest to a whole number of units.
 */
function scaled({ name, type }: FileColumn, decimals: number): string {
  const cell = identifier(name);
  const unit = `${10 ** decimals}`;
  if (WHOLE.test(type)) return decimals === 0 ? cell : `${cell} * ${unit}`;
  if (type.startsWith('DECIMAL')) return `${cell} * CAST(${unit} AS DECIMAL(9, 0))`;
  if (type !== 'DOUBLE') return `CAST(CAST(${cell} AS VARCHAR) AS DECIMAL(28, 10)) * CAST(${unit} AS DECIMAL(9, 0))`;
  const whole = `ROUND(${cell} * ${unit})`;
  return `CASE WHEN ${cell} IS NULL THEN NULL WHEN ABS(${cell}) < 1e12 AND ${whole} / ${unit} = ${cell} THEN CAST(${whole} AS BIGINT) ELSE ${NOT_WHOLE} END`;
}

/** Stands for a float with more decimals than it may have: it is out of every range, so that the guard counts it. */
const NOT_WHOLE = '-9223372036854775807';

/** The table that the rules read, made of the columns of the file: in cents, or in euros under the plain name of the input. */
function viewOf(
  sql: SqlText,
  columns: readonly FileColumn[],
  { file, needs, by, key }: ParquetRun,
  weight: SqlWeight | undefined,
): View {
  const problems: Diagnostic[] = [];
  const selected = sql.inputs.map((input: SqlColumn) => {
    const { column, name, decimals, type } = input;
    const ready = columns.find((each) => each.name === column);
    const source = columns.find((each) => each.name === name);
    const as = ` AS ${identifier(column)}`;
    if (ready !== undefined) return `${identifier(column)}${as}`;
    if (source !== undefined) {
      return type === 'boolean' || type === 'category'
        ? `${identifier(name)}${as}`
        : `${scaled(source, decimals)}${as}`;
    }
    if (!needs.optional.includes(name)) problems.push(missing(name, columns));
    return `NULL${as}`;
  });
  if (problems.length > 0) return { ok: false, diagnostics: problems };
  const weighted = columns.find(({ name }) => name === weight?.column);
  const further = [
    ...(weight === undefined || weighted === undefined
      ? []
      : [`${scaled(weighted, weight.decimals)} AS ${identifier(weight.column)}`]),
    ...(key === undefined ? [] : [identifier(key)]),
    ...(by === undefined || by === key || sql.inputs.some(({ column }) => column === by) ? [] : [identifier(by)]),
  ];
  return {
    ok: true,
    select: `SELECT ${[...selected, ...further].join(', ') || '1 AS "household"'} FROM ${read(file)}`,
  };
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
    faults: found.filter(({ problem }) => problem !== 'absent').map((details) => error('CAISSE-GUARD', [], details)),
    absent: Object.fromEntries(
      found.filter(({ problem }) => problem === 'absent').map(({ column, households }) => [nameOf(column), households]),
    ),
  };
}

type Row = Readonly<Record<string, unknown>>;

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

function groupOf(row: Row, by: string | undefined, { outputs }: SqlText, decimals: number): GroupTotals {
  const text = (cell: unknown, places: number): string => scaledText(integerOf(cell), places);
  const size = text(row['weight_total'] ?? row['households'], decimals);
  const group = by === undefined ? null : row[by];
  return {
    group: group === null || group === undefined ? null : textOf(group),
    rows: Number(row['households']),
    households: size,
    totals: Object.fromEntries(
      outputs.map(({ column, name, type, decimals: own }): [string, Total] => {
        const sum = type === 'boolean' ? row[`${column}_true`] : row[`${column}_total`];
        const known = text(row[`${column}_known`], decimals);
        const places = decimals + (type === 'boolean' ? 0 : own);
        return [name, { type, sum: type === 'category' ? null : text(sum ?? 0n, places), known }];
      }),
    ),
  };
}

/** All groups as one, exactly. */
function together(groups: readonly GroupTotals[]): GroupTotals {
  const add = (left: string, right: string): string => toPlainText(exact(left).plus(right));
  const [first, ...others] = groups;
  const sum = (left: Total, right: Total): Total => ({
    type: left.type,
    sum: left.sum === null || right.sum === null ? null : add(left.sum, right.sum),
    known: add(left.known, right.known),
  });
  return others.reduce<GroupTotals>(
    (all, each) => ({
      group: null,
      rows: all.rows + each.rows,
      households: add(all.households, each.households),
      totals: Object.fromEntries(
        Object.entries(all.totals).map(([name, total]) => [name, sum(total, each.totals[name]!)]),
      ),
    }),
    { ...first!, group: null },
  );
}

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : String(cell));

const integerOf = (cell: unknown): bigint => (typeof cell === 'bigint' ? cell : BigInt(textOf(cell)));

function missing(name: string, columns: readonly FileColumn[]): Diagnostic {
  return error('CAISSE-COLUMN-MISSING', [], { name, ...meant(name, columns) });
}

function meant(name: string, columns: readonly FileColumn[]): { readonly nearest?: string } {
  const found = nearest(
    name,
    columns.map((column) => column.name),
  );
  return found === undefined ? {} : { nearest: found };
}
