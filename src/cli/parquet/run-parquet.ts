/** Computes exact totals of rules over a Parquet file. */
import { nearWord } from '../../household/index.ts';
import { createSteps, type Diagnostic } from '../../money/index.ts';
import type { IncompleteRows } from '../../population/index.ts';
import type { SqlGroups, SqlText } from '../../rule/many.ts';
import { isDistributionRule, measuredInDuckDB } from '../distribution-run.ts';
import type { Io } from '../io.ts';
import { type Database, sqlIdentifier, sqlLiteral } from '../open-database.ts';
import type { PopulationTotals } from '../population-result.ts';
import { writeProblem } from '../read-source.ts';
import { groupTotals, totalOfGroups } from './group-totals.ts';
import { ROW_COLUMN, type WeightColumn } from './households-view.ts';
import { openHouseholds, type OpenedHouseholds } from './open-households.ts';
import type { ParquetRun } from './parquet-run.ts';
import { failure, withParquetFile } from './with-parquet-file.ts';

/** Computes exact totals of rules over a Parquet file. */
export async function runParquet(run: ParquetRun, io: Io): Promise<PopulationTotals> {
  const steps = createSteps(queriesOf(run), run.progress);
  const result = await withParquetFile<PopulationTotals>(run.file, io, async (database, columns) => {
    const duck = counting(database, steps.step);
    const groups = groupsOf(run);
    const opened = await openHouseholds(duck, columns, run, groups);
    if (!opened.ok) return opened;
    const { sql, weight, weightCut, absent } = opened;
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
      warnings: [...(await nearWords(duck, sql, run)), ...opened.warnings],
      weightCut,
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

const groupsOf = ({ by, tenths }: ParquetRun): SqlGroups | null =>
  by === undefined ? tenths : { by: 'value', of: by };

/** The column of the totals that names the group. */
function groupColumn(groups: SqlGroups | null, { outputs }: SqlText): string | undefined {
  if (groups === null) return undefined;
  const column = outputs.find(({ name }) => name === groups.of)?.column ?? groups.of;
  return groups.by === 'tenth' ? `tenth_of_${column}`.slice(0, 63) : column;
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
  absent: OpenedHouseholds['absent'],
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
