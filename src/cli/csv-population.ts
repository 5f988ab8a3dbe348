/** Reads a CSV file of households for rules, as `caisse run` and `caisse nation` do. */
import type { Diagnostic, Language } from '../money/index.ts';
import {
  addPool,
  type CaisseRulesResult,
  type FileFacts,
  parsePopulation,
  type Population,
} from '../population/index.ts';
import type { Wording } from '../report/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { Io } from './io.ts';
import { progressOptions } from './progress-options.ts';
import { readCsvFile } from './read-csv-file.ts';
import type { Rows } from './rows-option.ts';

/** A file, and how its columns become facts. */
export interface PopulationFile {
  readonly file: string;
  readonly facts: FileFacts;
  /** What a row is; a household by default. */
  readonly rows?: Rows;
  readonly by: string | undefined;
  readonly weight: string | undefined;
  readonly weightDecimals: number;
  /** The language of progress. */
  readonly language: Language;
}

/** The households of a file, or diagnostics. */
export type PopulationReading =
  | {
      readonly ok: true;
      readonly population: Population;
      readonly warnings: readonly Diagnostic[];
      /** What was cut from all weights together; `null` without weights. */
      readonly weightCut: string | null;
      /** The bytes of the file. */
      readonly bytes: Uint8Array;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What progress is shown of. */
const READING: Wording = { fr: 'Lecture des foyers', en: 'Reading the households' };

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
  return { ok: true, population: pooled.population, warnings, weightCut, bytes: read.bytes };
}
