/** Households as a table. */
import type { Facts, RuleNode } from '../rule/index.ts';
import type { Table } from '../rule/many.ts';
import { needsOf } from './column-needs.ts';
import { createTableBuilder } from './table-builder.ts';

/**
 * The table that some rules read, of households one by one.
 *
 * @param rules - rules with which `checkRule` finds nothing wrong, by a name for each result
 * @param households - the facts of each household, as `evaluate` takes them
 * @returns one row for each household, in their order
 * @throws RangeError when a fact has more decimals than its input
 */
export function tableFromFacts(rules: Readonly<Record<string, RuleNode>>, households: Iterable<Facts>): Table {
  const builder = createTableBuilder(needsOf(rules));
  for (const facts of households) builder.add(facts);
  return builder.done();
}
