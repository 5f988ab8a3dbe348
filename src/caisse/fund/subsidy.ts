/** What a funder gives. */
import type { Figure, Label } from '../words.ts';
import type { Assumed } from './assumed.ts';

/**
 * The kind of a funder.
 *
 * @remarks
 * `public` and `private` are for funders of no stated kind. The State, local authorities, social security bodies and the European Union are public;
 * a foundation, a gift and the own funds of the association (`own`) are private.
 */
export type FunderKind =
  | 'public'
  | 'town'
  | 'intercommunality'
  | 'departement'
  | 'region'
  | 'state'
  | 'social-security'
  | 'european-union'
  | 'private'
  | 'foundation'
  | 'gift'
  | 'own';

/** The use to which a subsidy is restricted: allocations of all households, allocations of some groups, or some costs; groups and costs by their `id`. */
export type OnlyFor = 'allocations' | { readonly groups: readonly string[] } | { readonly costs: readonly string[] };

/** A part of a subsidy. */
export interface Tranche {
  /** The share of the amount. The shares of all tranches make 1. */
  readonly share: Figure;
  /** The number of months between the vote and the payment; by default that of the subsidy. */
  readonly after?: number;
  /** The condition of the payment, in words. */
  readonly condition?: Label;
  /** The number of households that must take part: the tranche is paid in the first month that has them, and not at all if no month does. */
  readonly households?: number;
}

/**
 * What a funder gives. Subsidies with the same label are of one funder.
 *
 * @french subvention
 */
export interface Subsidy {
  /** The name of the funder. */
  readonly label: Label;
  /** The amount of one payment: once, each month, or each year. */
  readonly amount: Assumed;
  /** `public` by default; private money is not part of the public cost. */
  readonly funder?: FunderKind;
  /** `once` (default) in the month `from`; `month`: each month of the range; `year`: each year of the range, in the month `dueMonth`. */
  readonly every?: 'once' | 'month' | 'year';
  /** The month of the vote, or the range of months; by default the first and the last month of the scenario. */
  readonly from?: string;
  readonly to?: string;
  /** The month of the year of a yearly subsidy, from 1 to 12; by default that of `from`. */
  readonly dueMonth?: number;
  /** The number of months between the vote and the payment; 0 by default. */
  readonly after?: number;
  readonly tranches?: readonly Tranche[];
  /** The name of an index of the scenario that the amount follows. */
  readonly indexedOn?: string;
  /** The use to which the money is restricted. What is not used is shown as dedicated funds. @french fonds dédiés */
  readonly onlyFor?: OnlyFor;
  readonly source?: string | readonly string[];
}
