/** All places; mostly with criteria. */
import type { ConventionKind } from '../kind.ts';

/** A rule on all places, or on those that meet its criteria. */
export interface AnyPlaceRule {
  readonly kind: 'any-place';
}

/** The kind `any-place` of a rule of conventionnement. */
export const anyPlaceRule: ConventionKind<AnyPlaceRule> = {
  fields: {},
  side: 'place',
  rank: 1,
};
