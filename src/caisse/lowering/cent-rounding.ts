/** The rounding of an amount that is paid. */
import { decimalPlaces, exact, type Rounding } from '../../money/index.ts';
import type { Scope } from './scope.ts';
import type { RoundingWords } from '../words.ts';

/** A rounding to whole cents; a finer one is reported. */
export function centRounding(words: RoundingWords | undefined, scope: Scope): Rounding {
  const rounding = scope.rounding(words);
  if (decimalPlaces(exact(rounding.to)) <= 2) return rounding;
  scope.at('to').report('CAISSE-ROUNDING-TOO-FINE', { to: rounding.to });
  return scope.rounding(undefined);
}
