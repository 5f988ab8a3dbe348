/** Totals of a caisse over a file of households, in CSV or Parquet. */
import { addTenths, type CaisseRulesResult, computeTotals, type ComputedTotals, needsOf } from '../population/index.ts';
import type { Wording } from '../report/index.ts';
import type { RuleNode } from '../rule/index.ts';
import { type DistributionRun, isDistributionRule, measured, withDistributionRules } from './distribution-run.ts';
import { readCsvPopulation } from './csv-population.ts';
import type { PopulationFile } from './population-file.ts';
import type { Io } from './io.ts';
import { runParquet } from './parquet/run-parquet.ts';
import { progressOptions } from './progress-options.ts';
import { isParquet } from './read-csv-file.ts';
import { outputProblem } from './output-problem.ts';
import type { PopulationTotals } from './population-result.ts';
import type { Tenths } from './tenths-options.ts';

/** What is computed over a file. */
export interface PopulationRun extends PopulationFile {
  readonly tenths: Tenths | null;
  /** What is measured beside the totals; nothing by default. */
  readonly distribution?: DistributionRun | null;
  readonly key: string | undefined;
  readonly out: string | undefined;
  /** Whether an output file that exists is replaced. */
  readonly force: boolean;
}

/** What progress is shown of. */
const COMPUTING: Wording = { fr: 'Calcul des foyers', en: 'Computing the households' };

type Found = Extract<CaisseRulesResult, { ok: true }>;

/** Computes the totals. */
export async function populationTotals(run: PopulationRun, found: Found, io: Io): Promise<PopulationTotals> {
  const added = isParquet(run.file) ? await parquetTotals(run, found, io) : await csvTotals(run, found, io);
  return added.ok ? { ...added, totals: withoutTenthRules(added.totals) } : added;
}

/** The names of the rules that tenths need beside those of the caisse. */
const TENTHS_OF = 'tenths-of';
const TENTHS_TIMES = 'tenths-times';

/** Whether a rule is no result. */
const isFurtherRule = (name: string): boolean =>
  name === TENTHS_OF || name === TENTHS_TIMES || isDistributionRule(name);

function withTenthRules(rules: Found['rules'], tenths: Tenths | null): Readonly<Record<string, RuleNode>> {
  if (tenths === null) return rules;
  const times = tenths.times === null ? {} : { [TENTHS_TIMES]: tenths.times };
  return { ...rules, [TENTHS_OF]: tenths.of, ...times };
}

function withoutTenthRules({ all, groups, incomplete, ...rest }: ComputedTotals): ComputedTotals {
  const without = <T>(of: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(of).filter(([name]) => !isFurtherRule(name)));
  const trimmed = (group: ComputedTotals['all']): ComputedTotals['all'] => ({
    ...group,
    totals: without(group.totals),
  });
  return { ...rest, all: trimmed(all), groups: groups.map(trimmed), incomplete: without(incomplete) };
}

async function parquetTotals(run: PopulationRun, { rules, pool }: Found, io: Io): Promise<PopulationTotals> {
  const { file, out, tenths, force } = run;
  const all = withDistributionRules(withTenthRules(rules, tenths), run.distribution ?? null);
  const parquetRun = {
    ...run,
    rules: all,
    needs: needsOf(all, pool === null ? [] : Object.values(pool.inputs)),
    pool,
    tenths:
      tenths === null
        ? null
        : ({ by: 'tenth', of: TENTHS_OF, ...(tenths.times === null ? {} : { times: TENTHS_TIMES }) } as const),
    distribution: run.distribution ?? null,
    numbersRows: run.key === undefined && (pool !== null || out !== undefined),
    outName: out,
    ...progressOptions(io, run.language, COMPUTING, 1)(0),
  };
  if (out === undefined) return runParquet({ ...parquetRun, out }, io);
  try {
    return await io.whole({ path: out, input: file, force }, (temporary) =>
      runParquet({ ...parquetRun, out: temporary }, io),
    );
  } catch (thrown) {
    return { ok: false, diagnostics: [outputProblem(out, thrown)] };
  }
}

async function csvTotals(run: PopulationRun, { rules, pool }: Found, io: Io): Promise<PopulationTotals> {
  const { by, tenths } = run;
  const distribution = run.distribution ?? null;
  const needed = withDistributionRules(withTenthRules(rules, tenths), distribution);
  const read = await readCsvPopulation(run, needed, pool, io);
  if (!read.ok) return read;
  const grouped =
    tenths === null
      ? read
      : addTenths(read.population, {
          of: tenths.of,
          ...(tenths.times === null ? {} : { times: tenths.times }),
        });
  if (!grouped.ok) return grouped;
  const column = tenths === null ? by : 'tenth';
  const totals = computeTotals(grouped.population, rules, column === undefined ? {} : { by: column });
  if (!totals.ok) return totals;
  const found = distribution === null ? null : measured(grouped.population, distribution);
  if (found?.ok === false) return found;
  return {
    ok: true,
    totals,
    tables: found?.tables ?? null,
    warnings: read.warnings,
    weightCut: read.weightCut,
  };
}
