/** The effects of a caisse on the households of a file, for `caisse run --tables`. */
import type { Caisse } from '../caisse/index.ts';
import type { Diagnostic } from '../money/index.ts';
import {
  compileDistribution,
  type Distribution,
  distributionRules,
  type DistributionRules,
  measureDistribution,
  type MeasureDistributionOptions,
  type Population,
} from '../population/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { SqlWeight } from '../rule/many.ts';
import type { SqlRow } from '../population/index.ts';
import type { Database } from './open-database.ts';

/** What is measured, and how. */
export interface DistributionRun {
  readonly rules: DistributionRules;
  readonly options: MeasureDistributionOptions;
}

/** A distribution, or diagnostics. */
export type DistributionResult =
  | { readonly ok: true; readonly distribution: Distribution }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The rules that a distribution needs beside those of the caisse, under names of their own. */
const NAMES = { before: 'tables-before', after: 'tables-after', persons: 'tables-persons' } as const;

/** The names of the rules that only a distribution needs. */
export const DISTRIBUTION_NAMES: readonly string[] = Object.values(NAMES);

/** The rules of the distribution of a caisse in a month. */
export const distributionRun = (
  caisse: Caisse,
  month: string,
  options: MeasureDistributionOptions,
):
  | { readonly ok: true; readonly run: DistributionRun }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } => {
  const found = distributionRules(caisse, month);
  return found.ok ? { ok: true, run: { rules: found.rules, options } } : found;
};

/** The rules of a caisse with those that a distribution needs, so that a file is read for all of them. */
export function withDistributionRules(
  rules: Readonly<Record<string, RuleNode>>,
  run: DistributionRun | null,
): Readonly<Record<string, RuleNode>> {
  if (run === null) return rules;
  const { before, after, persons } = run.rules;
  return { ...rules, [NAMES.before]: before, [NAMES.after]: after, [NAMES.persons]: persons };
}

/** Measures a population. */
export function measured(population: Population, { rules, options }: DistributionRun): DistributionResult {
  const distribution = measureDistribution(population, rules, options);
  return distribution.ok ? { ok: true, distribution } : distribution;
}

/** Measures the table `households` of DuckDB. */
export async function measuredInDuckDB(
  duck: Database,
  { rules, options }: DistributionRun,
  weight: SqlWeight | undefined,
): Promise<DistributionResult> {
  const compiled = compileDistribution(rules, {
    dialect: 'duckdb',
    table: 'households',
    ...(weight === undefined ? {} : { weight }),
    ...options,
  });
  if (!compiled.ok) return compiled;
  const { groups, measures, unknown, read } = compiled.sql;
  const all = async (query: string): Promise<readonly SqlRow[]> => (await duck.all(query)) as readonly SqlRow[];
  const rows = { groups: await all(groups), measures: await all(measures), unknown: await all(unknown) };
  return { ok: true, distribution: read(rows) };
}
