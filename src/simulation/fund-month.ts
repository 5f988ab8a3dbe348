/** One month of a fund and the movements in it. */
import type { Cents, Month } from '../money/index.ts';

/** Who pays and who is paid. `fund` is the reserve of the caisse; funders and suppliers are named by their label. */
export type Account = 'fund' | 'households' | 'shops' | `funder:${string}` | `supplier:${string}`;

/** Money that goes from one account to another in a month. */
export interface Movement {
  readonly from: Account;
  readonly to: Account;
  readonly kind: 'contribution' | 'subsidy' | 'spending' | 'cost';
  readonly label: string;
  readonly amount: Cents<'once'>;
}

/** One month of the fund; amounts are cents of that month. */
export interface FundMonth {
  readonly month: Month;
  readonly households: number;
  readonly openingReserve: Cents<'once'>;
  readonly contributionsDue: Cents<'once'>;
  readonly contributionsPaid: Cents<'once'>;
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
