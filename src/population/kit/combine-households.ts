/** Households whose facts are combined from those of others, in search of as many different results as possible. */
import type { Facts, RuleNode } from '../../rule/index.ts';
import { readValuesOf } from './read-values.ts';
import { createSequence, spread } from './spread.ts';

const GENERATIONS = 4;
const COMBINATIONS = 800;

/** The number of households of one pattern that are kept as parents. */
const OF_A_PATTERN = 4;
const PARENTS_LIMIT = 160;

/** Households of each pattern of results: which results are unknown, zero, above or below zero, true or false. */
export function combineHouseholds(
  from: readonly Facts[],
  roots: readonly RuleNode[],
): { readonly parents: readonly Facts[]; readonly all: readonly Facts[] } {
  const next = createSequence();
  let parents = byPattern(from, roots);
  const all: Facts[] = [];
  for (let generation = 0; generation < GENERATIONS; generation += 1) {
    const made = combinations(parents, from, next);
    all.push(...made);
    parents = byPattern([...parents, ...made], roots);
  }
  return { parents, all };
}

/** Households that are like a parent, with some facts of others. */
function combinations(parents: readonly Facts[], from: readonly Facts[], next: () => number): readonly Facts[] {
  const any = (of: readonly Facts[]): Facts => of[next() % of.length]!;
  const names = [...new Set(from.flatMap(({ values }) => Object.keys(values)))];
  return Array.from({ length: COMBINATIONS }, (_, place) => {
    const base = parents[place % parents.length]!;
    const changed = 2 + (place % 3);
    const values = names.map((name) => [name, (next() % changed === 0 ? any(from) : base).values[name]] as const);
    const { ages } = next() % changed === 0 ? any(from) : base;
    return { values: Object.fromEntries(values), ...(ages === undefined ? {} : { ages }) };
  });
}

/** Some households of each pattern; those with most results that are known and not zero come first. */
function byPattern(households: readonly Facts[], roots: readonly RuleNode[]): readonly Facts[] {
  const results = readValuesOf(households, roots)(roots);
  if (results === null) return spread(households, PARENTS_LIMIT);
  const patterns = new Map<string, { readonly active: number; readonly households: Facts[] }>();
  households.forEach((facts, row) => {
    const signs = results.map(({ values }) => Math.sign(values[row]!));
    const key = signs.join(' ');
    const pattern = patterns.get(key) ?? {
      active: signs.filter((sign) => sign === 1 || sign === -1).length,
      households: [],
    };
    patterns.set(key, pattern);
    pattern.households.push(facts);
  });
  return [...patterns.values()]
    .sort((left, right) => right.active - left.active)
    .flatMap(({ households: of }) => spread(of, OF_A_PATTERN))
    .slice(0, PARENTS_LIMIT);
}
