/** Rules planned over the ranges of the columns of a table. */
import type { Diagnostic } from '../../money/index.ts';
import { planRules } from '../plan/plan-rules.ts';
import type { PlannedNode } from '../plan/plan-step-types.ts';
import type { RuleNode } from '../rule-node.ts';
import { checkTable, rangeIn } from './check-table.ts';
import type { Table } from './table.ts';

/** Plans rules over the ranges of a table, or says why the table cannot be read. */
export function planTable(
  rules: Readonly<Record<string, RuleNode>>,
  table: Table,
):
  | { readonly ok: true; readonly roots: Readonly<Record<string, PlannedNode>> }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  const planned = planRules(rules, { rangeOf: (leaf) => rangeIn(table, leaf) });
  if (!planned.ok) return planned;
  const { roots, inputs, ranges } = planned.plan;
  const problems = checkTable(table, inputs, ranges);
  return problems.length > 0 ? { ok: false, diagnostics: problems } : { ok: true, roots };
}
