/** The values of rules for many invented households at once. */
import type { Facts, RuleNode } from '../../rule/index.ts';
import { type BatchResult, openColumns } from '../../rule/many.ts';
import { tableFromFacts } from '../table-from-facts.ts';

/** The values of one rule for each household; NaN where unknown. */
export interface RuleValues {
  readonly values: Float64Array;
  /** A value is the integer divided by ten to the power of this. */
  readonly decimals: number;
}

/** Reads rules; `null` if a step of them is too large for exact integers. */
export type ReadValues = (rules: readonly RuleNode[]) => readonly RuleValues[] | null;

/**
 * Reads rules over some households.
 *
 * @param households - the households
 * @param columns - rules that read every column that the rules to read need
 */
export function readValuesOf(households: readonly Facts[], columns: readonly RuleNode[]): ReadValues {
  const table = tableFromFacts(named(columns), households);
  const words = new Map<string, number>();
  return (rules) => {
    const opened = openColumns(named(rules), table, { batch: households.length });
    if (!opened.ok) return null;
    opened.reader.read(0);
    return rules.map((_rule, place) => valuesOf(opened.reader.results[String(place)]!, words));
  };
}

const named = (rules: readonly RuleNode[]): Readonly<Record<string, RuleNode>> =>
  Object.fromEntries(rules.map((rule, place) => [String(place), rule]));

/** Words are numbered in the order in which they are read. */
function valuesOf(result: BatchResult, words: Map<string, number>): RuleValues {
  const { unknown, decimals, type } = result;
  const numberOf = (index: number): number => {
    const word = result.words[index] ?? '';
    const known = words.get(word) ?? words.size;
    words.set(word, known);
    return known;
  };
  const values = result.values.map((value, row) => {
    if (unknown?.[row] === 1) return NaN;
    return type === 'category' ? numberOf(value) : value;
  });
  return { values, decimals };
}
