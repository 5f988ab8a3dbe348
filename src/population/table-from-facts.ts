/** Converts facts of households to a table. */
import { wrongType } from '../money/index.ts';
import { checkFacts } from '../rule/arguments.ts';
import type { Facts, RuleNode } from '../rule/index.ts';
import type { Table } from '../rule/many.ts';
import { needsOf } from './column-needs.ts';
import { createTableBuilder } from './table-builder.ts';

/**
 * Makes the table that some rules read from the facts of each household.
 *
 * @param rules - rules without diagnostics of `checkRule`, by name of result
 * @param households - the facts of each household, as for `evaluate`
 * @returns one row for each household, in their order
 * @throws TypeError when an argument has another type; RangeError when a fact has more decimals than its input
 */
export function tableFromFacts(rules: Readonly<Record<string, RuleNode>>, households: Iterable<Facts>): Table {
  const builder = createTableBuilder(needsOf(rules));
  if (!(Symbol.iterator in Object(households))) throw wrongType('households', 'list', households);
  for (const facts of households) {
    checkFacts(facts, 'households');
    builder.add(facts);
  }
  return builder.done();
}
