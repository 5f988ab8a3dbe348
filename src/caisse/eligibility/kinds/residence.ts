/** Residence in one of the communes. */
import { isAmong } from '../is-among.ts';
import { label, list, optional, text } from '../../fields.ts';
import type { Label } from '../../words.ts';
import type { CriterionKind } from '../kind.ts';

/** The household lives in one of the communes. */
export interface ResidenceCriterion {
  readonly kind: 'residence';
  readonly perimeter?: Label;
  readonly communes: readonly string[];
}

/** An upper bound of the number of communes of France. */
const COMMUNES_LIMIT = 40_000;

/** The kind `residence` of a criterion. */
export const residenceCriterion: CriterionKind<ResidenceCriterion> = {
  fields: { perimeter: optional(label()), communes: list(text('commune'), { limit: COMMUNES_LIMIT }) },
  lower: ({ communes }, { at, scope }) => isAmong(scope.input('residence'), communes, at('communes')),
};
