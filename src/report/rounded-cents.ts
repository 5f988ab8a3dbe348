/** Sums of weighted rows in cents. */
import { type Exact, roundExact } from '../money/index.ts';

/** The cents of a sum in euros. A sum over fractional weights is rounded, a half away from zero. */
export const roundedCents = (euros: Exact): number =>
  Number(roundExact(euros.times(100), { to: '1', mode: 'half-up' }));
