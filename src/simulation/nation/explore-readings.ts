/** The tornado and the sample of declared assumptions. */
import { exact, type Exact } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { DrawnRuns } from '../check-runs.ts';
import { placeOf } from '../run-statistics.ts';
import type {
  ExploredBands,
  ExploredBar,
  ExploredCell,
  ExploredMeasure,
  ExploredOutcome,
  ExploredSample,
} from './explored-nation.ts';
import type { ReadAssumption } from './read-assumptions.ts';
import { stratifiedDraws } from './stratified-draws.ts';

/** What an outcome is measured by; `null` without a result, or without a value that balances. */
function measured(outcome: ExploredOutcome, measure: ExploredMeasure): DecimalText | null {
  if (outcome.kind === 'invalid') return null;
  if (measure !== 'balance') return outcome[measure];
  return outcome.balance?.holds === true ? outcome.balance.value : null;
}

const inOrder = (left: DecimalText, right: DecimalText): number => exact(left).cmp(exact(right));

/** The effect of each assumption, the others at their central values. */
export function tornadoOf(
  list: readonly ReadAssumption[],
  central: readonly DecimalText[],
  cellOf: (values: readonly DecimalText[]) => ExploredCell,
  measure: ExploredMeasure,
): readonly ExploredBar[] {
  const bars = list.map(({ explored }, assumption): ExploredBar => {
    const outcomes = explored.values.map(
      ({ value }) => cellOf(central.map((other, place) => (place === assumption ? value : other))).outcome,
    );
    const measures = outcomes.map((outcome) => measured(outcome, measure)).filter((value) => value !== null);
    const sorted = measures.sort(inOrder);
    return { assumption, outcomes, least: sorted[0] ?? null, most: sorted.at(-1) ?? null };
  });
  const width = ({ least, most }: ExploredBar): Exact =>
    least === null || most === null ? exact(0) : exact(most).minus(exact(least));
  const idOf = ({ assumption }: ExploredBar): string => list[assumption]!.explored.declared.id;
  return bars.sort((left, right) => width(right).cmp(width(left)) || (idOf(left) < idOf(right) ? -1 : 1));
}

/** Combinations drawn as a Latin hypercube, with their quantiles. */
export function sampleOf(
  list: readonly ReadAssumption[],
  { runs, seed, quantiles }: DrawnRuns,
  cellOf: (values: readonly DecimalText[]) => ExploredCell,
): ExploredSample {
  const draws = list.map(({ explored, drawn }) => stratifiedDraws(seed, explored.declared.id, runs).map(drawn));
  const cells = Array.from({ length: runs }, (_, run) => cellOf(draws.map((values) => values[run]!)));
  const computed = cells.flatMap(({ outcome }) => (outcome.kind === 'computed' ? [outcome] : []));
  const quantilesOf = (values: readonly DecimalText[]): readonly DecimalText[] => {
    const sorted = [...values].sort(inOrder);
    return quantiles.map((quantile) => sorted[placeOf(quantile, sorted.length)]!);
  };
  const ofKnown = (values: readonly (DecimalText | null)[]): readonly DecimalText[] | null => {
    const known = values.filter((value) => value !== null);
    return known.length === 0 ? null : quantilesOf(known);
  };
  const balances = computed.flatMap(({ balance }) => (balance?.holds === true ? [balance.value] : []));
  const bands: ExploredBands | null =
    computed.length === 0
      ? null
      : {
          paid: quantilesOf(computed.map(({ paid }) => paid)),
          cost: quantilesOf(computed.map(({ cost }) => cost)),
          left: quantilesOf(computed.map(({ left }) => left)),
          net: ofKnown(computed.map(({ net }) => net)),
          newSpending: ofKnown(computed.map(({ newSpending }) => newSpending)),
          balance: balances.length === 0 ? null : quantilesOf(balances),
        };
  return {
    seed,
    runs,
    quantiles,
    cells,
    bands,
    invalid: cells.length - computed.length,
    unbalanced: computed.filter(({ balance }) => balance?.holds === false).length,
  };
}
