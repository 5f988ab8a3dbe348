/** Reads the households of a Parquet file into columns, with the checks of a run over the file. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createSteps, type Diagnostic } from '../../money/index.ts';
import { addPool, type CaisseRulesResult, needsOf, type Population } from '../../population/index.ts';
import { createPopulationBuilder, type FactCell, type FactColumn } from '../../population/population-builder.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { Io } from '../io.ts';
import { type Database, sqlIdentifier } from '../open-database.ts';
import { type PopulationFile, type PopulationReading, READING } from '../population-file.ts';
import { progressOptions } from '../progress-options.ts';
import { openHouseholds, type OpenedHouseholds } from './open-households.ts';
import type { HouseholdsRun } from './parquet-run.ts';
import { trimmedText } from './sql-cell.ts';
import { parquetTable, withParquetFile } from './with-parquet-file.ts';

/** The queries that check the file, and the one that reads it. */
const QUERIES = 5;

/** Reads the columns that rules need; a pool is added to the rows. */
export async function readParquetPopulation(
  { language, ...file }: PopulationFile,
  rules: Readonly<Record<string, RuleNode>>,
  pool: Extract<CaisseRulesResult, { ok: true }>['pool'],
  io: Io,
): Promise<PopulationReading> {
  const steps = createSteps(QUERIES, progressOptions(io, language, READING, 1)(0).progress);
  const needs = needsOf(rules, pool === null ? [] : Object.values(pool.inputs));
  // The pool is computed from the columns, so that the view needs no key.
  const run: HouseholdsRun = { ...file, rules, needs, pool: null, key: undefined, numbersRows: false };
  const read = await withParquetFile(run.file, io, async (duck, columns) => {
    const all: Database['all'] = async (query) => {
      const found = await duck.all(query);
      steps.step();
      return found;
    };
    const opened = await openHouseholds({ all }, columns, run, null);
    if (!opened.ok) return opened;
    const { population, warnings } = await readRows(duck, opened, run);
    return { ...opened, population, warnings: [...warnings, ...opened.warnings] };
  });
  steps.end();
  if (!read.ok) return read;
  const { warnings, weightCut } = read;
  const pooled = pool === null ? read : addPool(read.population, pool);
  if (!pooled.ok) return pooled;
  return { ok: true, population: pooled.population, warnings, weightCut, hash: () => hashOf(run.file) };
}

/** Reads all rows in their order. */
async function readRows(
  duck: Database,
  { weight, values, rows }: OpenedHouseholds,
  { file, needs, by }: HouseholdsRun,
): Promise<{ readonly population: Population; readonly warnings: readonly Diagnostic[] }> {
  const builder = createPopulationBuilder(needs, {
    ...(by === undefined ? {} : { by }),
    ...(weight === undefined ? {} : { weight: { name: weight.sql.column, decimals: weight.sql.decimals } }),
  });
  const { columns } = builder;
  const number = (value: string): string => `CAST(${value} AS DOUBLE)`;
  const cellOf = ({ kind, name }: FactColumn): string => {
    const fact = values.get(name) ?? 'NULL';
    switch (kind) {
      case 'number':
        return number(fact);
      case 'word':
        return fact;
      case 'group':
        return trimmedText(sqlIdentifier(name));
      case 'weight':
        return number(weight!.cell.value);
      default:
        return kind satisfies never;
    }
  };
  await duck.all('SET preserve_insertion_order = true');
  const cells = columns.map((column, place) => `${cellOf(column)} AS c${place}`);
  const query = `SELECT ${cells.join(', ') || '1 AS c0'} FROM ${parquetTable(file)}`;
  for await (const part of duck.parts(query)) {
    columns.forEach(({ add }, place) => {
      for (const cell of part[place]!) add(cell as FactCell);
    });
  }
  return builder.done(rows);
}

/** The SHA-256 of a file, which is not loaded into memory. */
async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}
