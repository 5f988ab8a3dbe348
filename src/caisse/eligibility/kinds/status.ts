/** Declared status. */
import { wordAmong } from '../word-among.ts';
import { list, text } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** The declared status is one of some words. */
export interface StatusCriterion {
  readonly kind: 'status';
  readonly oneOf: readonly string[];
}

/** The kind `status` of a criterion. */
export const statusCriterion: CriterionKind<StatusCriterion> = {
  fields: { oneOf: list(text('status')) },
  lower: (criterion, { at, scope }) => wordAmong(scope.input('status'), criterion.oneOf, at('oneOf')),
};
