/** The households that the places of a use serve, and what they cost. */
import {
  type Cents,
  centsFromExact,
  exact,
  type Exact,
  exactFromCents,
  roundQuotient,
  TO_THE_CENT,
} from '../../money/index.ts';
import { NOTHING } from '../fund-flows.ts';
import type { UsePrice } from './use-price.ts';
import { servedMonths, type UsesScene } from './uses-scene.ts';

/** What a number of places of a use costs in all months. */
export interface Served {
  readonly householdMonths: number;
  readonly publicCost: Cents<'once'>;
  readonly ownPayments: Cents<'once'>;
  /** Whether an amount covers the public cost before it is rounded. */
  readonly isCoveredBy: (amount: Cents<'once'>) => boolean;
}

/** What a number of places costs, and what their households pay themselves. A person is that of the mean household of all months. */
export function servedBy(places: number, { bought, paid, per }: UsePrice, eligible: Exact, scene: UsesScene): Served {
  const householdMonths = servedMonths(scene, eligible, places);
  const { personMonths, householdMonths: all } = scene;
  const units = exact(per === 'once' ? places : householdMonths);
  const [counted, divisor] = per === 'person' ? [units.times(personMonths ?? 0), all] : [units, exact(1)];
  const total = (euros: Exact): Cents<'once'> =>
    divisor.isZero() ? NOTHING : centsFromExact(roundQuotient(euros.times(counted), divisor, TO_THE_CENT), 'once');
  const cost = bought.minus(paid);
  return {
    householdMonths,
    publicCost: total(cost),
    ownPayments: total(paid),
    isCoveredBy: (amount) => cost.times(counted).lte(exactFromCents(amount).times(divisor)),
  };
}

/** The largest number of places up to a limit that can be paid. None can always be paid. */
export function mostPlaces(limit: number, canPay: (places: number) => boolean): number {
  let [paid, tooMany] = [0, limit + 1];
  while (tooMany - paid > 1) {
    const middle = Math.floor((paid + tooMany) / 2);
    if (canPay(middle)) paid = middle;
    else tooMany = middle;
  }
  return paid;
}
