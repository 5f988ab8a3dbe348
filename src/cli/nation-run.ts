/** What `caisse nation` computes: a caisse over the synthetic nation. */
import type { Caisse } from '../caisse/index.ts';
import { createSteps, type Diagnostic } from '../money/index.ts';
import {
  type CaisseRulesResult,
  computeTotals,
  type ComputedTotals,
  type FileFacts,
  franceMargins,
  makeNation,
  type NationReport,
  type NationRecord,
  parsePopulation,
  type Population,
  type RecordedAssumptions,
  recordNation,
  renderPopulationCsv,
} from '../population/index.ts';
import { persons } from '../household/index.ts';
import {
  type DeclaredAssumptions,
  type ExploredNation,
  exploreNation,
  type NationSolution,
  solveNation,
} from '../simulation/nation.ts';
import { type DistributionRun, measured, type MeasuredTables, withDistributionRules } from './distribution-run.ts';
import type { NationAsked } from './nation-options.ts';
import type { ProgressOption } from './progress-options.ts';
import { withSetAdvice } from './set-advice.ts';

/** What is computed. */
export interface NationJob extends NationAsked {
  readonly caisse: Caisse;
  readonly found: Extract<CaisseRulesResult, { ok: true }>;
  readonly facts: FileFacts;
  readonly by: string | undefined;
  readonly distribution: DistributionRun | null;
  readonly version: string;
  /** The declared assumptions of the file; `null` without one. */
  readonly assumptions: DeclaredAssumptions | null;
}

/** The results, with the diagnostics that concern the nation, or diagnostics. */
export type NationAnswer =
  | {
      readonly ok: true;
      readonly report: NationReport;
      /** The rows of the nation, and the same as CSV. */
      readonly population: Population;
      readonly csv: string;
      readonly totals: ComputedTotals;
      readonly tables: MeasuredTables | null;
      readonly solution: NationSolution | null;
      readonly explored: ExploredNation | null;
      readonly record: NationRecord;
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The name of the column of weights. */
export const WEIGHT = 'weight';

/** The rule that counts persons, for assumptions about their number. No rule of a caisse has a space in its name. */
const PERSONS = { 'assumed persons': persons() };

/** The parts of any run: the nation, its rows, the totals, and their end. */
const PARTS = 4;

/** Makes the nation, and computes totals, tables and the answer over it. The rows are read as those of a file, so that `caisse run` on the written file gives the same amounts. */
export function runNation(job: NationJob, progressOf: (part: number) => ProgressOption): NationAnswer {
  const parts = [job.distribution, job.question].filter((part) => part !== null).length + PARTS;
  const steps = createSteps(parts, progressOf(0).progress);
  const { caisse, found, facts, by, distribution, size, question, date, version } = job;
  const { month, rules } = found;
  const made = makeNation(size === undefined ? {} : { rows: size });
  if (!made.ok) return made;
  steps.step();
  const { report } = made;
  const csv = renderPopulationCsv(made.population, { weight: WEIGHT });
  const options = { ...facts, weight: WEIGHT, weightDecimals: 0, ...(by === undefined ? {} : { by }) };
  const needed = { ...withDistributionRules(rules, distribution), ...(job.assumptions === null ? {} : PERSONS) };
  const read = parsePopulation(csv, needed, options);
  if (!read.ok) return { ok: false, diagnostics: withSetAdvice(read.diagnostics, rules) };
  steps.step();
  const { population, warnings } = read;
  const totals = computeTotals(population, rules);
  if (!totals.ok) return totals;
  steps.step();
  const tables = distribution === null ? null : measured(population, distribution);
  if (tables?.ok === false) return tables;
  if (tables !== null) steps.step();
  const solved = question === null ? null : solveNation(caisse, month, population, question);
  if (solved?.ok === false) return solved;
  steps.end();
  const exploration = explored(job, population, progressOf(1));
  if (exploration?.ok === false) return exploration;
  const readings = exploration?.explored ?? null;
  return {
    ok: true,
    report,
    population: made.population,
    csv,
    totals,
    tables: tables?.tables ?? null,
    solution: solved?.solution ?? null,
    explored: readings,
    record: recordNation(
      {
        version,
        date,
        caisse: caisse.document.id,
        month,
        rules,
        ...(readings === null ? {} : { explored: recordedOf(readings) }),
      },
      franceMargins,
      report,
    ),
    warnings,
  };
}

/** The readings of the declared assumptions, or diagnostics; `null` without assumptions. */
function explored(
  { caisse, found, assumptions, question, readings }: NationJob,
  population: Population,
  progress: ProgressOption,
): ReturnType<typeof exploreNation> | null {
  if (assumptions === null || readings === null) return null;
  return exploreNation(caisse, found.month, population, assumptions, {
    grid: readings.grid,
    ...readings.sample,
    ...(question === null ? {} : { question }),
    ...progress,
  });
}

const recordedOf = ({ assumptions, hash, sample }: ExploredNation): RecordedAssumptions => ({
  ids: assumptions.map(({ declared: { id } }) => id),
  hash,
  sample: sample === null ? null : { runs: sample.runs, seed: sample.seed },
});
