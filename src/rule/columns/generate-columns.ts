/** Rules over columns as one loop of generated JavaScript. */
import { reach } from '../plan/magnitude-of.ts';
import type { NodeType, RuleNode } from '../rule-node.ts';
import { generateSums, type GeneratedSums } from './generate-sums.ts';
import { planTable } from './plan-table.ts';
import type { IntegerArray, Table } from './table.ts';

/** One loop of JavaScript for all rules; `null` where some fact is absent, or a result is a word: then only `openColumns` serves. */
export interface GeneratedColumns {
  /** Adds up the rows from `start` to before `end`, times their weights; sums have the order of the rules. */
  readonly add: GeneratedSums;
  readonly results: readonly {
    readonly name: string;
    readonly type: NodeType;
    readonly decimals: number;
    readonly largest: number;
  }[];
}

/**
 * Makes a function of the text of one loop for rules over a table, for where the policy of a page allows it.
 *
 * @param rules - rules with which `checkRule` finds nothing wrong, by a name for each result
 * @param table - the households
 * @param weights - what each row stands for; `null`: one
 * @throws EvalError where functions may not be made of text
 * @law generated code gives the totals of columns
 */
export function generateColumns(
  rules: Readonly<Record<string, RuleNode>>,
  table: Table,
  weights: IntegerArray | null,
): GeneratedColumns | null {
  const planned = planTable(rules, table);
  if (!planned.ok) return null;
  const roots = Object.entries(planned.roots);
  if (roots.some(([, { type }]) => type === 'category')) return null;
  const add = generateSums(
    roots.map(([, node]) => node),
    table,
    weights,
  );
  if (add === null) return null;
  const results = roots.map(([name, { type, size }]) => ({
    name,
    type,
    decimals: size?.decimals ?? 0,
    largest: Number(size === null ? 1n : reach(size)),
  }));
  return { add, results };
}
