/** A rule that was not published. */
import { label } from '../../fields.ts';
import type { Label } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';

/** A rule that exists and was not published: the input `contribution` gives its result. */
export interface UndocumentedContribution {
  readonly kind: 'undocumented';
  readonly note: Label;
}

/** The kind `undocumented` of a contribution. */
export const undocumentedContribution: ContributionKind<UndocumentedContribution> = {
  fields: { note: label() },
  options: AMOUNT_OPTIONS,
  lower: (_, { scope }) => ({ amount: scope.input('contribution') }),
};
