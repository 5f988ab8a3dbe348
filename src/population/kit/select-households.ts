/** Selects the households that tell rules apart from their neighbours. */
import type { Facts, RuleNode } from '../../rule/index.ts';
import { neighboursOf } from './neighbours.ts';
import { readValuesOf, type RuleValues } from './read-values.ts';

/** The number of households that must show each neighbour. */
const WITNESSES = 2;

type Rules = Readonly<Record<string, RuleNode>>;

/**
 * Selects, for each neighbour of the rules, households whose results differ in it.
 *
 * @param candidates - the households to select from
 * @param rules - the rules, by name of result
 * @returns the selected households
 */
export function selectHouseholds(candidates: readonly Facts[], rules: Rules): readonly Facts[] {
  const ofAll = createComparison(candidates, rules);
  if (ofAll === null) return candidates;
  const selected = new Set<number>();
  let ofSelected: Comparison = () => [];
  for (const neighbour of neighboursOf(rules)) {
    const shown = ofSelected(neighbour)?.length ?? WITNESSES;
    if (shown >= WITNESSES) continue;
    const different = (ofAll(neighbour) ?? []).filter((row) => !selected.has(row));
    const wanted = Math.min(WITNESSES - shown, different.length);
    for (let place = 1; place <= wanted; place += 1) {
      selected.add(different[Math.floor((place * different.length) / (wanted + 1))]!);
    }
    const households = [...selected].map((row) => candidates[row]!);
    if (wanted > 0) ofSelected = createComparison(households, rules) ?? ofSelected;
  }
  return [...selected].sort((left, right) => left - right).map((row) => candidates[row]!);
}

/** The rows whose results differ in a neighbour; `null` if a step of it is too large to compute. */
type Comparison = (neighbour: Rules) => readonly number[] | null;

function createComparison(households: readonly Facts[], rules: Rules): Comparison | null {
  const read = readValuesOf(households, Object.values(rules));
  const values = read(Object.values(rules));
  if (values === null) return null;
  const expected = new Map(Object.keys(rules).map((name, place) => [name, values[place]!]));
  return (neighbour) => {
    const found = read(Object.values(neighbour));
    if (found === null) return null;
    const pairs = Object.keys(neighbour).map((name, place) => [found[place]!, expected.get(name)!] as const);
    return households.flatMap((_, row) => (pairs.some(([one, other]) => differ(one, other, row)) ? [row] : []));
  };
}

/** Whether two results of a row differ. Both are unknown where both are NaN. */
function differ(one: RuleValues, other: RuleValues, row: number): boolean {
  const [left, right] = [one.values[row]!, other.values[row]!];
  if (Number.isNaN(left) || Number.isNaN(right)) return Number.isNaN(left) !== Number.isNaN(right);
  const least = Math.min(one.decimals, other.decimals);
  return left * 10 ** (other.decimals - least) !== right * 10 ** (one.decimals - least);
}
