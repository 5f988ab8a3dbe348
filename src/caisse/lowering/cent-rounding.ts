/** The rounding of a paid amount. */
import { decimalPlaces, exact, type Rounding } from '../../money/index.ts';
import type { Scope } from './scope.ts';
import type { RoundingWords } from '../words.ts';

/** Lowers a rounding to whole cents or a multiple; reports a finer one. */
export function centRounding(words: RoundingWords | undefined, scope: Scope): Rounding {
  const rounding = scope.rounding(words);
  if (decimalPlaces(exact(rounding.to)) <= 2) return rounding;
  scope.at('to').report('CAISSE-ROUNDING-TOO-FINE', { to: rounding.to });
  return scope.rounding(undefined);
}
