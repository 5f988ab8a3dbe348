/** The effects of a caisse on the households of a file, for `caisse run --tables`. */
import type { Diagnostic, Month } from '../money/index.ts';
import {
  compareReforms,
  compileComparison,
  compileDistribution,
  type Distribution,
  type DistributionRules,
  type DistributionTable,
  measureDistribution,
  type MeasureDistributionOptions,
  type Population,
  type ReformComparison,
  type SqlRow,
} from '../population/index.ts';
import type { RuleNode } from '../rule/index.ts';
import type { SqlWeight } from '../rule/many.ts';
import type { Database } from './open-database.ts';

/** The caisse of reference. */
export interface Baseline {
  readonly name: string;
  readonly month: Month;
  readonly rules: DistributionRules;
}

/** What is measured, and how. */
export interface DistributionRun {
  readonly rules: DistributionRules;
  /** `null`: no reform, which changes nothing. */
  readonly baseline: Baseline | null;
  readonly options: MeasureDistributionOptions;
}

/** What was measured: a distribution, or a comparison with a caisse of reference. */
export interface MeasuredTables {
  readonly distribution: Distribution;
  readonly comparison: ReformComparison | null;
}

/** The tables, or diagnostics. */
export type TablesResult =
  | { readonly ok: true; readonly tables: MeasuredTables }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The start of the names of the rules that only a distribution needs. No rule of a caisse has a space in its name. */
const PREFIX = 'tables ';

/** Whether a rule is one that only a distribution needs. */
export const isDistributionRule = (name: string): boolean => name.startsWith(PREFIX);

/** The rules of a caisse with those that a distribution needs, so that a file is read for all of them. */
export function withDistributionRules(
  rules: Readonly<Record<string, RuleNode>>,
  run: DistributionRun | null,
): Readonly<Record<string, RuleNode>> {
  if (run === null) return rules;
  const { groups } = run.options;
  const further = [
    ...rulesRead(run.rules, 'own'),
    ...(run.baseline === null ? [] : rulesRead(run.baseline.rules, 'baseline')),
    ...(groups !== undefined && 'number' in groups ? [[`${PREFIX}group`, groups.number] as const] : []),
  ];
  return { ...rules, ...Object.fromEntries(further) };
}

/** The rules from which all others are computed. */
function rulesRead(rules: DistributionRules, side: string): readonly (readonly [string, RuleNode])[] {
  const { before, after, persons, children, receivedForChildren, flows } = rules;
  const named = { ...flows, before, after, persons, children, receivedForChildren };
  return Object.entries(named).flatMap(([name, rule]) =>
    rule === undefined ? [] : [[`${PREFIX}${side} ${name}`, rule] as const],
  );
}

/** Measures a population. */
export function measured(population: Population, { rules, baseline, options }: DistributionRun): TablesResult {
  if (baseline === null) {
    const distribution = measureDistribution(population, rules, options);
    return distribution.ok ? { ok: true, tables: { distribution, comparison: null } } : distribution;
  }
  const comparison = compareReforms(population, baseline.rules, rules, options);
  return comparison.ok ? compared(comparison) : comparison;
}

/** Measures the table `households` of DuckDB. */
export async function measuredInDuckDB(
  duck: Database,
  { rules, baseline, options }: DistributionRun,
  weight: SqlWeight | undefined,
): Promise<TablesResult> {
  const table: DistributionTable = {
    dialect: 'duckdb',
    table: 'households',
    ...(weight === undefined ? {} : { weight }),
  };
  const all = async (query: string): Promise<readonly SqlRow[]> => (await duck.all(query)) as readonly SqlRow[];
  if (baseline === null) {
    const compiled = compileDistribution(rules, { ...table, ...options });
    if (!compiled.ok) return compiled;
    const { groups, measures, unknown, read } = compiled.sql;
    const rows = { groups: await all(groups), measures: await all(measures), unknown: await all(unknown) };
    return { ok: true, tables: { distribution: read(rows), comparison: null } };
  }
  const compiled = compileComparison(baseline.rules, rules, { ...table, ...options });
  if (!compiled.ok) return compiled;
  const { groups, baselineMeasures, reformMeasures, unknown, read } = compiled.sql;
  return compared(
    read({
      groups: await all(groups),
      baselineMeasures: await all(baselineMeasures),
      reformMeasures: await all(reformMeasures),
      unknown: await all(unknown),
    }),
  );
}

const compared = (comparison: ReformComparison): Extract<TablesResult, { ok: true }> => ({
  ok: true,
  tables: { distribution: comparison.reform, comparison },
});
