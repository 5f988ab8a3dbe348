/** What the households of a group choose to pay. */
import type { Figure } from '../words.ts';

/** A share of the households, and what they choose: euros per period of the contribution, or a share of the advised amount. */
export type ChosenShare =
  | { readonly share: Figure; readonly amount: Figure }
  | {
      readonly share: Figure;
      /** The share of the advised amount, or of the amount due if the rules advise none; rounded to the cent, and not below the minimum. */
      readonly ofAdvised: Figure;
      /** The end of an advised range that is meant; `from` by default. */
      readonly end?: 'from' | 'to';
    };

/**
 * What the households of a group choose to pay.
 *
 * @remarks
 * A list of shares that make 1; or a mean, which every household is given: the total is exact, and amounts of single households are not. A mean below the
 * `minimum` that a household may choose is an error.
 */
export type Chosen = readonly ChosenShare[] | { readonly mean: Figure; readonly minimum?: Figure };
