/** One difference between two versions of the rules, in words. */
import type { DifferenceKind, DifferencePillar } from '../../caisse/kinds.ts';
import type { Said } from '../said.ts';

/** One difference between two versions of the rules. */
export interface DescribedDifference {
  readonly pillar: DifferencePillar;
  readonly kind: DifferenceKind;
  /** The place, from the pillar on: in the rules after, or, for what is removed, in the rules before. */
  readonly path: readonly (string | number)[];
  readonly sentence: Said;
}
