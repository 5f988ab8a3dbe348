/** Fast totals of many scales of one base. */
import { checkArgument, type Diagnostic, error, scaledText } from '../money/index.ts';
import { type RuleNode } from '../rule/index.ts';
import { checkPopulation } from './check-population.ts';
import { columnOf, type StraightPiece, straightPieces, type Table } from '../rule/many.ts';
import { collapse } from './collapse.ts';
import { needsOf } from './column-needs.ts';
import type { Population } from './population.ts';
import { computeTotals } from './compute-totals.ts';

/** A total and the method that computed it, or diagnostics. */
export type InstantTotalResult =
  | {
      readonly ok: true;
      /** The exact sum, in euros for money. */
      readonly sum: string;
      /** The number of households whose base is known. */
      readonly known: string;
      /**
       * The method. `prefix-sums`: a few additions, for rules without rounding. `collapse`: one computation for each distinct value of the base, for
       * all other rules.
       */
      readonly found: 'prefix-sums' | 'collapse';
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Computes totals of rules that read only the base. */
export interface InstantTotals {
  /** The number of distinct values of the base. */
  readonly values: number;
  readonly total: (rule: RuleNode) => InstantTotalResult;
}

/** Prepared totals, or diagnostics. */
export type InstantTotalsResult =
  | { readonly ok: true; readonly instant: InstantTotals }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Prepares a population for the totals of many scales of one base, for example while an assembly moves a threshold.
 *
 * @remarks
 * Rows are merged by their base and sorted once. Codes: `CAISSE-GROUP-COLUMN-MISSING` for a base that is not a number column of the table; for a
 * total, `CAISSE-INSTANT-TOTALS-INPUTS` if the rule reads other inputs, and those of `openColumns`.
 *
 * @param population - the households
 * @param base - the name of a number column, such as `income`
 * @throws TypeError when an argument has another type
 * @law an instant total is the total
 */
export function prepareInstantTotals(population: Population, base: string): InstantTotalsResult {
  checkPopulation(population);
  checkArgument('base', base, 'text');
  const column = columnOf(population.table, base);
  if (column?.kind !== 'number') return failure(error('CAISSE-GROUP-COLUMN-MISSING', [base], { name: base }));
  const small = collapse({ ...population, table: withoutMembers(population.table) }, { keep: [base] });
  const sorted = sortedBy(small, base);
  const { weights } = small;
  const decimals = weights?.decimals ?? 0;
  const total = (rule: RuleNode): InstantTotalResult => {
    const reads = needsOf({ rule });
    const others = [...reads.inputs.map(({ name }) => name), ...reads.ranges.map(() => 'members')].filter(
      (name) => name !== base,
    );
    if (others.length > 0)
      return failure(error('CAISSE-INSTANT-TOTALS-INPUTS', [], { base, names: [...new Set(others)] }));
    const [input] = reads.inputs;
    const lift = input !== undefined && 'decimals' in input ? input.decimals - column.decimals : 0;
    const straight = lift === 0 ? straightPieces(rule, sorted.range) : null;
    if (straight === null) return byCollapse(small, rule);
    const sum = sumOver(straight.pieces, sorted);
    return {
      ok: true,
      sum: scaledText(sum, straight.decimals + decimals),
      known: scaledText(sorted.weightUpTo.at(-1)!, decimals),
      found: 'prefix-sums',
    };
  };
  return { ok: true, instant: { values: sorted.values.length, total } };
}

const withoutMembers = (table: Table): Table => ({ ...table, members: [], uncounted: null });

const failure = (diagnostic: Diagnostic): { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } => ({
  ok: false,
  diagnostics: [diagnostic],
});

function byCollapse(population: Population, rule: RuleNode): InstantTotalResult {
  const totals = computeTotals(population, { rule });
  if (!totals.ok) return totals;
  const { sum, known } = totals.all.totals['rule']!;
  return { ok: true, sum: sum ?? '0', known, found: 'collapse' };
}

/** The sorted values of a base, with the sums of weights and of weighted values below each. */
interface Sorted {
  readonly values: readonly number[];
  readonly range: Parameters<typeof straightPieces>[1];
  /** One entry more than `values`; the first is zero. */
  readonly weightUpTo: readonly bigint[];
  readonly weightedUpTo: readonly bigint[];
}

function sortedBy({ table, weights }: Population, base: string): Sorted {
  const column = columnOf(table, base);
  if (column?.kind !== 'number') throw new TypeError('base: no number');
  const known = Array.from({ length: table.rows }, (_, row) => row).filter((row) => column.absent?.[row] !== 1);
  known.sort((left, right) => column.values[left]! - column.values[right]!);
  const values = known.map((row) => column.values[row]!);
  const weightUpTo = [0n];
  const weightedUpTo = [0n];
  known.forEach((row, place) => {
    const weight = BigInt(weights?.values[row] ?? 1);
    weightUpTo.push(weightUpTo[place]! + weight);
    weightedUpTo.push(weightedUpTo[place]! + weight * BigInt(column.values[row]!));
  });
  return {
    values,
    range: { minimum: BigInt(column.smallest), maximum: BigInt(column.largest) },
    weightUpTo,
    weightedUpTo,
  };
}

function sumOver(pieces: readonly StraightPiece[], { values, weightUpTo, weightedUpTo }: Sorted): bigint {
  return pieces.reduce((sum, { from, constant, slope }, place) => {
    const next = pieces[place + 1]?.from ?? null;
    const start = from === null ? 0 : firstAtLeast(values, from);
    const end = next === null ? values.length : firstAtLeast(values, next);
    const weight = weightUpTo[end]! - weightUpTo[start]!;
    return sum + constant * weight + slope * (weightedUpTo[end]! - weightedUpTo[start]!);
  }, 0n);
}

function firstAtLeast(values: readonly number[], threshold: bigint): number {
  const limit = Number(threshold);
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
