/** A declared input of the caisse. */
import { list, optional, text } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** An input of the caisse: a yes, or one of some words. */
export interface DeclaredCriterion {
  readonly kind: 'declared';
  readonly input: string;
  readonly oneOf?: readonly string[];
}

/** The kind `declared` of a criterion. */
export const declaredCriterion: CriterionKind<DeclaredCriterion> = {
  fields: { input: text('yes-or-no-input'), oneOf: optional(list(text('option-of-category-input'))) },
  shapes: [{ oneOf: 'absent' }, { input: text('category-input'), oneOf: list(text('option-of-category-input')) }],
};
