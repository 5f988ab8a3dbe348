/** Amounts of a scenario that are too large once they follow an index, or are multiplied by posts. */
import { largestIndexed, type LoweredScenario } from '../caisse/index.ts';
import { amountTooLarge, type Diagnostic } from '../money/index.ts';

/** The costs and the subsidies of a scenario that exceed the limit of amounts; `path` is the place of the scenario. */
export function tooLargeAmounts(
  { costs, subsidies, start }: LoweredScenario,
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  const amounts = [
    ...costs.flatMap(({ source: { per }, amount, index, posts }, place) =>
      per === 'spending' ? [] : [{ key: 'costs', place, euros: largestIndexed(amount, index, start).times(posts) }],
    ),
    ...subsidies.map(({ amount, index }, place) => ({
      key: 'subsidies',
      place,
      euros: largestIndexed(amount, index, start),
    })),
  ];
  return amounts.flatMap(({ key, place, euros }) => amountTooLarge(euros, [...path, key, place, 'amount']) ?? []);
}
