/** One month of a fund and the movements in it. */
import type { Label, Party } from '../caisse/index.ts';
import type { Cents, Month } from '../money/index.ts';

/** A party of a fund: a party of the rules, or a funder or supplier of the scenario by its label. */
export type FundParty = Party | `funder:${string}` | `supplier:${string}`;

/** A payment from one party to another in a month. */
export interface Movement {
  readonly from: FundParty;
  readonly to: FundParty;
  readonly kind: 'flow' | 'subsidy' | 'spending' | 'cost';
  readonly label: string;
  readonly amount: Cents<'once'>;
}

/** A flow of the rules in a month, for all groups. */
export interface FundFlow {
  readonly id: string;
  readonly label?: Label;
  readonly from: Party;
  readonly to: Party;
  /** The amount that the rules give. */
  readonly due: Cents<'once'>;
  /** The amount that is paid. For an allocation, the amount credited to households. */
  readonly paid: Cents<'once'>;
}

/** One month of the fund; amounts are cents of that month. */
export interface FundMonth {
  readonly month: Month;
  /** The number of households that take part. */
  readonly households: number;
  /** The number of households that the rules refuse. */
  readonly refusedHouseholds: number;
  readonly openingReserve: Cents<'once'>;
  /** Every flow of the rules, in the order of the groups. */
  readonly flows: readonly FundFlow[];
  /** The amount that households owe. */
  readonly contributionsDue: Cents<'once'>;
  /** The amount that households pay. */
  readonly contributionsPaid: Cents<'once'>;
  /** The amount that other parties of the rules pay into the fund, such as employers and third payers. */
  readonly othersPaid: Cents<'once'>;
  /** The amount that the public funder of the rules pays into the fund, such as top-ups. */
  readonly publicFlows: Cents<'once'>;
  readonly publicSubsidies: Cents<'once'>;
  readonly privateSubsidies: Cents<'once'>;
  readonly allocationsCredited: Cents<'once'>;
  readonly allocationsSpent: Cents<'once'>;
  readonly costs: Cents<'once'>;
  /** Income less expenses. */
  readonly balance: Cents<'once'>;
  readonly closingReserve: Cents<'once'>;
  /** Credit that households may still spend. It is part of the reserve. */
  readonly creditOutstanding: Cents<'once'>;
  readonly movements: readonly Movement[];
}
