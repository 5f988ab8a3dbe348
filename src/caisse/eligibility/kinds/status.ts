/** Declared status. */
import { isAmong } from '../is-among.ts';
import { list, text } from '../../fields.ts';
import type { CriterionKind } from '../kind.ts';

/** The declared status is one of the listed ones. */
export interface StatusCriterion {
  readonly kind: 'status';
  readonly oneOf: readonly string[];
}

/** The kind `status` of a criterion. */
export const statusCriterion: CriterionKind<StatusCriterion> = {
  fields: { oneOf: list(text('status')) },
  lower: (criterion, { at, scope }) => isAmong(scope.input('status'), criterion.oneOf, at('oneOf')),
};
