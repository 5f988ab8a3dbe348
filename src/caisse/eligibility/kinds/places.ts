/** Limited places, by rank. */
import { compare } from '../../../rule/index.ts';
import { figure, label, optional } from '../../fields.ts';
import type { Figure, Label } from '../../words.ts';
import type { CriterionKind } from '../kind.ts';

/** A limited number of places; the input `rank` is the household’s position in the draw or the queue, from 1. */
export interface PlacesCriterion {
  readonly kind: 'places';
  readonly wave?: Label;
  readonly places: Figure;
}

/** The kind `places` of a criterion. */
export const placesCriterion: CriterionKind<PlacesCriterion> = {
  fields: { wave: optional(label()), places: figure('count') },
  lower: (_, { node, scope }) => compare(scope.input('rank'), 'at-most', node('places')),
};
