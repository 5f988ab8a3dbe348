/** The households of `caisse nation`: the rows of the synthetic nation, or those of a file. */
import { basename } from 'node:path';
import { createSteps, type Diagnostic } from '../money/index.ts';
import {
  makeNation,
  type NationReport,
  parsePopulation,
  type Population,
  renderPopulationCsv,
} from '../population/index.ts';
import type { Wording } from '../report/index.ts';
import { readCsvPopulation } from './csv-population.ts';
import { withDistributionRules } from './distribution-run.ts';
import { readingNotes, sharedNotes } from './file-reading.ts';
import type { Io } from './io.ts';
import { type NationJob, PERSONS } from './nation-job.ts';
import { readParquetPopulation } from './parquet/parquet-population.ts';
import type { PopulationFile } from './population-file.ts';
import type { ProgressOption } from './progress-options.ts';
import { isParquet } from './read-csv-file.ts';
import { withSetAdvice } from './set-advice.ts';

/** The name of the column of weights of the nation. */
export const WEIGHT = 'weight';

/** Rows as the rules read them, and what they come from. */
export interface NationRows {
  readonly ok: true;
  readonly population: Population;
  readonly warnings: readonly Diagnostic[];
  /** What each fact was read from. */
  readonly reading: readonly Wording[];
  readonly source:
    | {
        readonly kind: 'nation';
        readonly report: NationReport;
        /** The rows of the nation, and the same as CSV. */
        readonly made: Population;
        readonly csv: string;
      }
    | { readonly kind: 'file'; readonly name: string; readonly hash: string };
}

/** Rows, or diagnostics. */
export type NationRowsResult = NationRows | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The rules that all computations of a job read. */
const neededBy = ({ found, distribution, assumptions }: NationJob): NationJob['found']['rules'] => ({
  ...withDistributionRules(found.rules, distribution),
  ...(assumptions === null ? {} : PERSONS),
});

/** Makes the nation. Its rows are read as those of a file, so that `caisse run` on the written file gives the same amounts. */
export function syntheticRows(
  job: NationJob,
  size: number | undefined,
  { progress }: ProgressOption,
): NationRowsResult {
  const steps = createSteps(2, progress);
  const { caisse, facts, by, found } = job;
  const made = makeNation(size === undefined ? {} : { rows: size });
  if (!made.ok) return made;
  steps.step();
  const csv = renderPopulationCsv(made.population, { weight: WEIGHT });
  const options = { ...facts, weight: WEIGHT, weightDecimals: 0, ...(by === undefined ? {} : { by }) };
  const read = parsePopulation(csv, neededBy(job), options);
  if (!read.ok) return { ok: false, diagnostics: withSetAdvice(read.diagnostics, found.rules) };
  steps.end();
  const { population, warnings } = read;
  const reading = sharedNotes(facts, caisse.document);
  const source = { kind: 'nation', report: made.report, made: made.population, csv } as const;
  return { ok: true, population, warnings, reading, source };
}

/** Reads the households of a file, in CSV or Parquet. */
export async function fileRows(job: NationJob, file: PopulationFile, io: Io): Promise<NationRowsResult> {
  const { rules, pool } = job.found;
  const readRows = isParquet(file.file) ? readParquetPopulation : readCsvPopulation;
  const read = await readRows(file, neededBy(job), pool, io);
  if (!read.ok) return { ok: false, diagnostics: withSetAdvice(read.diagnostics, rules) };
  const { population, warnings, weightCut } = read;
  const hash = await read.hash();
  const reading = readingNotes(file, weightCut, job.caisse.document);
  return { ok: true, population, warnings, reading, source: { kind: 'file', name: basename(file.file), hash } };
}
