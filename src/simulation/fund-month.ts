/** One month of a fund and the movements in it. */
import type { Label, Party } from '../caisse/index.ts';
import type { Cents, Month } from '../money/index.ts';

/** A party of a fund: those of the rules, and the funders and suppliers of a scenario by their label. */
export type FundParty = Party | `funder:${string}` | `supplier:${string}`;

/** Money that goes from one party to another in a month. */
export interface Movement {
  readonly from: FundParty;
  readonly to: FundParty;
  readonly kind: 'flow' | 'subsidy' | 'spending' | 'cost';
  readonly label: string;
  readonly amount: Cents<'once'>;
}

/** One flow of the rules over all groups in a month. */
export interface FundFlow {
  readonly id: string;
  readonly label?: Label;
  readonly from: Party;
  readonly to: Party;
  /** What the rules say. */
  readonly due: Cents<'once'>;
  /** What is paid of it; for what a household receives, what its account is credited. */
  readonly paid: Cents<'once'>;
}

/** One month of the fund; amounts are cents of that month. */
export interface FundMonth {
  readonly month: Month;
  /** How many households take part. */
  readonly households: number;
  /** How many households of the scenario the rules refuse. */
  readonly refusedHouseholds: number;
  readonly openingReserve: Cents<'once'>;
  /** Every flow of the rules, in the order of the groups. */
  readonly flows: readonly FundFlow[];
  /** Owed by households. */
  readonly contributionsDue: Cents<'once'>;
  /** Paid by households. */
  readonly contributionsPaid: Cents<'once'>;
  /** Paid into the fund by other parties of the rules: employers, third payers. */
  readonly othersPaid: Cents<'once'>;
  /** Paid into the fund by the public funder of the rules: top-ups. */
  readonly publicFlows: Cents<'once'>;
  readonly publicSubsidies: Cents<'once'>;
  readonly privateSubsidies: Cents<'once'>;
  readonly allocationsCredited: Cents<'once'>;
  readonly allocationsSpent: Cents<'once'>;
  readonly costs: Cents<'once'>;
  /** What came in less what went out. */
  readonly balance: Cents<'once'>;
  readonly closingReserve: Cents<'once'>;
  /** Credit that households hold and may still spend: money that is in the reserve and promised. */
  readonly creditOutstanding: Cents<'once'>;
  readonly movements: readonly Movement[];
}
