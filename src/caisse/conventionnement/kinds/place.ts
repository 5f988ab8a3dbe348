/** Places by their ids. */
import { list, text } from '../../fields.ts';
import type { ConventionKind } from '../kind.ts';

/** A rule on places. */
export interface PlaceRule {
  readonly kind: 'place';
  readonly places: readonly string[];
}

/** The kind `place` of a rule of conventionnement. */
export const placeRule: ConventionKind<PlaceRule> = {
  fields: { places: list(text('place')) },
  side: 'place',
  rank: 3,
};
