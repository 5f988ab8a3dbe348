/** Costs of a caisse, and support in kind. */
import type { Label } from '../words.ts';
import type { Assumed } from './assumed.ts';

/**
 * A class of charges of the French chart of accounts, as in the provisional budget of a grant application (Cerfa 12156): purchases, external services,
 * other external services, taxes, staff, other current charges, financial charges, exceptional charges, depreciation.
 */
export type ChargeClass = '60' | '61' | '62' | '63' | '64' | '65' | '66' | '67' | '68';

/**
 * An expense other than allocations.
 *
 * @remarks
 * `month`: each month. `year`: each year, in the month `dueMonth`. `once`: in `month`. `household`: per household and month. `spending`: a share (`"2 %"`)
 * of the spending. `post`: the loaded yearly cost of a full-time post, of which `posts` are paid, a twelfth each month.
 */
export interface Cost {
  /** A name for `onlyFor` of a subsidy. */
  readonly id?: string;
  readonly label: Label;
  readonly amount: Assumed;
  readonly per: 'month' | 'year' | 'household' | 'spending' | 'once' | 'post';
  /** The number of full-time posts of `per: post`, such as `1.5`; 1 by default. */
  readonly posts?: Assumed;
  /** The month of `once`; by default the first month of the scenario. */
  readonly month?: string;
  /** The first and the last month of the cost; by default those of the scenario. */
  readonly from?: string;
  readonly to?: string;
  /** The month of the year of `per: year`, from 1 to 12; by default that of `from`. */
  readonly dueMonth?: number;
  /** The name of an index of the scenario that the amount follows. */
  readonly indexedOn?: string;
  /** The account class of the provisional budget; by default `64` for a post and `62` for other costs. */
  readonly account?: ChargeClass;
  readonly source?: string | readonly string[];
}

/**
 * Support in kind: premises, staff, printing. Its value is not money of the fund.
 *
 * @french contribution volontaire en nature
 */
export interface InKind {
  readonly label: Label;
  /** The value of the support: each month, each year, or once. */
  readonly amount: Assumed;
  readonly per: 'month' | 'year' | 'once';
  /** Who gives it. */
  readonly by?: Label;
  readonly month?: string;
  readonly from?: string;
  readonly to?: string;
  readonly dueMonth?: number;
  readonly source?: string | readonly string[];
}
