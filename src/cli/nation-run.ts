/** What `caisse nation` computes: a caisse over the synthetic nation, or over the households of a file. */
import { isMonthlyMoney, isOfFund } from '../caisse/index.ts';
import { createSteps, type Diagnostic, error } from '../money/index.ts';
import {
  computeTotals,
  type ComputedTotals,
  franceMargins,
  type NationRecord,
  type Population,
  type RecordedAssumptions,
  recordFile,
  recordNation,
  type TotalsResult,
} from '../population/index.ts';
import type { Wording } from '../report/index.ts';
import { add } from '../rule/index.ts';
import { whereKnown } from '../rule/many.ts';
import { type ExploredNation, exploreNation, type NationSolution, solveNation } from '../simulation/nation.ts';
import { measured, type MeasuredTables } from './distribution-run.ts';
import type { NationJob } from './nation-job.ts';
import type { NationRows } from './nation-rows.ts';
import type { ProgressOption } from './progress-options.ts';

/** The results, with the diagnostics that concern the households, or diagnostics. */
export type NationAnswer =
  | {
      readonly ok: true;
      readonly source: NationRows['source'];
      /** How the rows were read. */
      readonly reading: readonly Wording[];
      readonly totals: ComputedTotals;
      readonly tables: MeasuredTables | null;
      readonly solution: NationSolution | null;
      readonly explored: ExploredNation | null;
      readonly record: NationRecord;
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The parts of any run: the totals, and their end. */
const PARTS = 2;

/** Computes totals, tables and the answer over households. */
export function runNation(
  job: NationJob,
  { population, warnings, source, reading }: NationRows,
  progressOf: (part: number) => ProgressOption,
): NationAnswer {
  const parts = [job.distribution, job.question].filter((part) => part !== null).length + PARTS;
  const steps = createSteps(parts, progressOf(0).progress);
  const { caisse, found, distribution, question } = job;
  const { month } = found;
  const totals = totalsOf(population, found);
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
    source,
    reading,
    totals,
    tables: tables?.tables ?? null,
    solution: solved?.solution ?? null,
    explored: readings,
    record: recordOf(job, source, population.table.rows, readings),
    warnings,
  };
}

/** The totals; if results are unknown for some rows, the flows of the fund leave out the rows that are unknown in any of them. */
function totalsOf(population: Population, { rules, flows }: NationJob['found']): TotalsResult {
  const ofFund = flows.filter(isOfFund);
  if (!ofFund.every(isMonthlyMoney)) return { ok: false, diagnostics: [error('CAISSE-DISTRIBUTION-NET', [])] };
  const totals = computeTotals(population, rules);
  const isComplete = !totals.ok || Object.values(totals.incomplete).every(({ rows }) => rows === 0);
  if (isComplete || ofFund.length === 0) return totals;
  const all = add(...ofFund.map(({ rule }) => rule));
  const whole = ofFund.map(({ id, rule }) => [id, whereKnown(rule, all)] as const);
  return computeTotals(population, { ...rules, ...Object.fromEntries(whole) });
}

function recordOf(
  { version, date, caisse, found: { month, rules }, distribution }: NationJob,
  source: NationRows['source'],
  rows: number,
  readings: ExploredNation | null,
): NationRecord {
  const disclosure = distribution?.options.disclosure;
  const run = {
    version,
    date,
    caisse: caisse.document.id,
    month,
    rules,
    ...(readings === null ? {} : { explored: recordedOf(readings) }),
    ...(disclosure === undefined ? {} : { disclosure }),
  };
  return source.kind === 'nation'
    ? recordNation(run, franceMargins, source.report)
    : recordFile(run, { name: source.name, hash: source.hash, rows });
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
