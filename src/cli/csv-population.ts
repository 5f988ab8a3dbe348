/** Reads a CSV file of households for rules, as `caisse run` and `caisse nation` do. */
import { createHash } from 'node:crypto';
import { addPool, type CaisseRulesResult, parsePopulation } from '../population/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { Io } from './io.ts';
import { type PopulationFile, type PopulationReading, READING } from './population-file.ts';
import { progressOptions } from './progress-options.ts';
import { readCsvFile } from './read-csv-file.ts';

/** Reads the columns that rules need; a pool is added to the rows. */
export async function readCsvPopulation(
  { file, facts, rows, by, weight, weightDecimals, language }: PopulationFile,
  rules: Readonly<Record<string, RuleNode>>,
  pool: Extract<CaisseRulesResult, { ok: true }>['pool'],
  io: Io,
): Promise<PopulationReading> {
  const read = await readCsvFile(file, io);
  if (!read.ok) return read;
  const parsed = parsePopulation(read.text, rules, {
    ...facts,
    ...(by === undefined ? {} : { by }),
    ...(weight === undefined ? {} : { weight, weightDecimals }),
    computed: pool === null ? [] : Object.values(pool.inputs),
    ...(rows === undefined ? {} : { rows }),
    ...progressOptions(io, language, READING, 1)(0),
  });
  if (!parsed.ok) return parsed;
  const { warnings } = parsed;
  const pooled = pool === null ? parsed : addPool(parsed.population, pool);
  if (!pooled.ok) return pooled;
  const weightCut = weight === undefined ? null : parsed.weightCut;
  const hash = (): Promise<string> => Promise.resolve(createHash('sha256').update(read.bytes).digest('hex'));
  return { ok: true, population: pooled.population, warnings, weightCut, hash };
}
