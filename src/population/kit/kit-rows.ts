/** The cells of a household in the tables of a kit, and its expected results. */
import { exact, toScaledInteger } from '../../money/index.ts';
import { type CountMembersNode, evaluate, type Facts, type RuleNode } from '../../rule/index.ts';
import { memberColumn, type SqlColumn } from '../../rule/many.ts';
import type { KitLayout } from './kit-layout.ts';
import type { PartRow } from './kit-parts.ts';
import type { KitCell } from './kit-table.ts';

/** A household in the tables. */
export interface KitRow {
  readonly key: bigint;
  /** The cells of the table of households. */
  readonly cells: readonly KitCell[];
  /** The expected result of each rule. */
  readonly results: readonly KitCell[];
  readonly weight: bigint;
  /** What the household is grouped by. */
  readonly group: KitCell;
}

/** Makes the rows of a kit, with keys from 1. */
export function createKitRows({ rules, options, sql, needs, carried, columns }: KitLayout): (row: PartRow) => KitRow {
  let count = 0n;
  const known = new Map<Facts, readonly KitCell[]>();
  const resultsOf = (facts: Facts): readonly KitCell[] => {
    const results = known.get(facts) ?? sql.outputs.map((output) => resultCell(rules[output.name]!, facts, output));
    known.set(facts, results);
    return results;
  };
  return ({ facts, weight, region }) => {
    count += 1n;
    const key = count;
    const results = resultsOf(facts);
    const cells = [
      key,
      ...(options.weight === undefined ? [] : [weight]),
      ...(carried === null ? [] : [region]),
      ...sql.inputs.map((column) => inputCell(column, facts, needs.ranges)),
    ];
    const of = options.groups?.of;
    const output = sql.outputs.findIndex(({ name }) => name === of);
    const group = output >= 0 ? results[output]! : (cells[columns.findIndex(({ name }) => name === of)] ?? null);
    return { key, cells, results, weight, group };
  };
}

function inputCell(column: SqlColumn, facts: Facts, ranges: readonly CountMembersNode[]): KitCell {
  const fact = facts.values[column.name];
  const range = ranges.find((each) => memberColumn(each) === column.name);
  if (range !== undefined) return resultCell(range, facts, column);
  if (fact === undefined) return null;
  if (typeof fact === 'boolean') return fact;
  return column.type === 'category' ? String(fact) : toScaledInteger(exact(fact), column.decimals);
}

function resultCell(rule: RuleNode, facts: Facts, { type, decimals }: SqlColumn): KitCell {
  const evaluation = evaluate(rule, facts);
  if (!evaluation.complete) return null;
  const { value } = evaluation;
  return typeof value === 'boolean' || type === 'category' ? value : toScaledInteger(exact(value), decimals);
}
