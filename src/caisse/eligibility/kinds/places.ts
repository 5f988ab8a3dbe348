/** Limited places, by rank. */
import { compare, count } from '../../../rule/index.ts';
import type { DecimalInput } from '../../../money/index.ts';
import { decimal, label, optional } from '../../fields.ts';
import type { Label } from '../../words.ts';
import type { CriterionKind } from '../kind.ts';

/** A limited number of places; the input `rank` is the household’s position in the draw or the queue, from 1. */
export interface PlacesCriterion {
  readonly kind: 'places';
  readonly wave?: Label;
  readonly places: DecimalInput;
}

/** The kind `places` of a criterion. */
export const placesCriterion: CriterionKind<PlacesCriterion> = {
  fields: { wave: optional(label()), places: decimal() },
  lower: ({ places }, { at, scope }) =>
    compare(scope.input('rank'), 'at-most', count(at('places').decimal(places, 'count'))),
};
