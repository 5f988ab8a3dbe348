/** Questions to a scenario: which value makes its goals hold. */
import type { DecimalInput } from '../money/index.ts';

/**
 * What varies.
 *
 * @remarks
 * `subsidy`: the amount of one payment of a funder, by its label or by the place of the subsidy in the scenario. `allocation`: the allocation figure of a
 * group, by its id or place; without a group, that of every group that states one and of the rules that the other groups follow. `households`: the number
 * of households of a group, by its id or place, or of all groups. `figure`: any figure by its place in the document, such as
 * `rules.0.contribution.rate`; a figure that is a parameter varies the parameter.
 */
export type FundVariable =
  | { readonly kind: 'subsidy'; readonly funder: string | number }
  | { readonly kind: 'allocation'; readonly group?: string | number }
  | { readonly kind: 'households'; readonly group?: string | number }
  | { readonly kind: 'figure'; readonly path: string | readonly (string | number)[] };

/**
 * A goal for all months.
 *
 * @remarks
 * `never-below-zero`: the cash that can be used for anything is never negative. `net`: nor is it after the credit that households may still spend.
 * `reserve`: the net reserve is never below the reserve that the scenario asks for. `balanced`: the fund ends with at least the reserve of its start.
 * `coverage`: the coverage of the summary is at least `share`; it holds where nothing is spent.
 */
export type FundGoal =
  | { readonly kind: 'never-below-zero' | 'net' | 'reserve' | 'balanced' }
  | { readonly kind: 'coverage'; readonly share: DecimalInput };

/** The kinds of goals. */
export const GOAL_KINDS: readonly FundGoal['kind'][] = ['never-below-zero', 'net', 'reserve', 'balanced', 'coverage'];

/** The values that are tried: `from`, then each step up to `to`. */
export interface ValueRange {
  /**
   * The first value.
   *
   * @defaultValue `1` for households, otherwise `0`
   */
  readonly from?: DecimalInput;
  /**
   * The last value, unless the steps miss it.
   *
   * @defaultValue all that moves in the scenario for a subsidy, `1` for a rate or a share; otherwise ten times the present value, and at least a thousand
   * steps from the first value
   */
  readonly to?: DecimalInput;
  /**
   * The step between two values.
   *
   * @defaultValue 1 € for an amount, or the multiple to which its rules round; 0.1 point for a rate or a share; 0.01 for another ratio; otherwise 1
   */
  readonly step?: DecimalInput;
}

/** What varies, in which range, for which goals. */
export interface FundQuestion extends ValueRange {
  readonly vary: FundVariable;
  /** The goals, which must all hold. */
  readonly goals: readonly FundGoal[];
}
