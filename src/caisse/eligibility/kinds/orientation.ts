/** Referral by a service. */
import { label, optional } from '../../fields.ts';
import type { Label } from '../../words.ts';
import type { CriterionKind } from '../kind.ts';

/** A service referred the household. */
export interface OrientationCriterion {
  readonly kind: 'orientation';
  readonly by?: Label;
}

/** The kind `orientation` of a criterion. */
export const orientationCriterion: CriterionKind<OrientationCriterion> = {
  fields: { by: optional(label()) },
  lower: (_, { scope }) => scope.input('orientation'),
};
