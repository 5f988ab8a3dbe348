/** Questions to a caisse over a population: which value of a figure makes what is paid cover what is received. */
import type { DecimalInput } from '../../money/index.ts';
import type { FundVariable, ValueRange } from '../fund-question.ts';

/**
 * What varies: a figure by its place in the document, such as `rules.0.contribution.rate` or `parameters.rate`; or the allocation figure of the rules.
 *
 * @remarks
 * `readVariable` reads both from text.
 */
export type NationVariable =
  Extract<FundVariable, { readonly kind: 'figure' }> | { readonly kind: 'allocation'; readonly group?: never };

/** A goal: the sum that the fund receives is at least the sum that it pays (`balanced`), or at least a share of it (`coverage`). */
export type NationGoal = { readonly kind: 'balanced' } | { readonly kind: 'coverage'; readonly share: DecimalInput };

/** What varies, in which range, for which goal. */
export interface NationQuestion extends ValueRange {
  readonly vary: NationVariable;
  /**
   * The goal.
   *
   * @defaultValue balanced
   */
  readonly goal?: NationGoal;
}
