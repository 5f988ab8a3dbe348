/** The place of a comparison, and the differences that are found there. */
import type { FieldShape } from '../fields.ts';
import type { BeforeAndAfter, Documents, FieldOwner, RuleDifference } from './rule-difference.ts';

/** Where a comparison is: its place, the parts around, and the definitions that are compared. */
export interface ComparedPlace extends Pick<RuleDifference, 'pillar' | 'path' | 'around' | 'formula'> {
  readonly documents: Documents;
  readonly owner: FieldOwner;
  /** The keys from the definition to the field, joined by dots. */
  readonly field: string;
}

/** The difference of a field. */
export function differenceAt(
  kind: RuleDifference['kind'],
  shape: FieldShape,
  { before, after }: BeforeAndAfter,
  { pillar, path, around, formula, owner, field }: ComparedPlace,
): RuleDifference {
  return { pillar, kind, path, around, at: { owner, field, shape }, formula, before, after };
}

/** The difference of a whole decision, criterion, quantity or input. */
export function wholeDifference(
  kind: RuleDifference['kind'],
  { before, after }: BeforeAndAfter,
  { pillar, path, around }: Pick<ComparedPlace, 'pillar' | 'path' | 'around'>,
): RuleDifference {
  return { pillar, kind, path, around, formula: { before: {}, after: {} }, before, after };
}
