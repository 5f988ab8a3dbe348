/** Rules over columns as one loop of generated JavaScript. */
import { reach } from '../plan/magnitude-of.ts';
import type { NodeType, RuleNode } from '../rule-node.ts';
import { generateSums, type GeneratedSums } from './generate-sums.ts';
import { planTable } from './plan-table.ts';
import type { IntegerArray, Table } from './table.ts';

/** One generated loop for all rules. */
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
 * Generates one loop for rules over a table, for environments whose content security policy allows generated code.
 *
 * @param rules - rules that `checkRule` accepts, by a name for each result
 * @param table - the households
 * @param weights - the weight of each row; `null`: 1 for every row
 * @returns `null` where a fact is absent or a result is a word: use `openColumns`
 * @throws EvalError where the content security policy forbids generated code
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
