/** One month of a fund and the movements in it. */
import type { ChargeClass, FunderKind, Label, Party } from '../caisse/index.ts';
import type { Cents, Month } from '../money/index.ts';

/** A party of a fund: a party of the rules, or a funder or supplier of the scenario by its label. */
export type FundParty = Party | `funder:${string}` | `supplier:${string}`;

/**
 * An account of the ledger: a party, or an account of the fund.
 *
 * @remarks
 * The accounts of the fund are `fund` (its own money), `credit` (what households may still spend, a debt), `arrears` (late contributions that will be
 * paid, a claim: its balance is negative) and `dedicated:…` (restricted money that is not used yet). Their balances sum to the cash of the fund.
 */
export type FundAccount = FundParty | 'credit' | 'arrears' | `dedicated:${string}`;

/**
 * The kind of a movement: a `flow` of the rules, `credit` given to households, its `spending` or `expiry`, a `subsidy`, a `cost`, a `release` of restricted
 * money to the use that it is for, a `late-due` contribution and its `late-payment`.
 */
export type MovementKind =
  'flow' | 'credit' | 'spending' | 'expiry' | 'subsidy' | 'cost' | 'release' | 'late-due' | 'late-payment';

/** A movement between two accounts. */
export interface Movement {
  readonly from: FundAccount;
  readonly to: FundAccount;
  readonly kind: MovementKind;
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
  /** The amount that is paid in its month. For an allocation, the amount credited to households. */
  readonly paid: Cents<'once'>;
}

/** What a funder gives in a month. */
export interface FunderPayment {
  readonly label: string;
  readonly funder: FunderKind;
  readonly amount: Cents<'once'>;
  /** Whether the money is restricted to a use. */
  readonly isRestricted: boolean;
}

/** What a cost is in a month. */
export interface CostLine {
  readonly label: string;
  readonly account: ChargeClass;
  readonly amount: Cents<'once'>;
}

/** The value of support in kind in a month. */
export interface InKindLine {
  readonly label: string;
  readonly by?: string;
  readonly value: Cents<'once'>;
}

/** What a third payer owes for the households of a month. @french facture du tiers payeur */
export interface ThirdPayerBill {
  readonly payer: Party;
  readonly label?: Label;
  readonly amount: Cents<'once'>;
  /** The number of households; `null` below the threshold of secrecy. */
  readonly households: number | null;
}

/** A balance of an account. */
export interface Balance {
  readonly account: FundAccount;
  readonly amount: Cents<'once'>;
}

/** One month of the fund; amounts are cents of that month. */
export interface FundMonth {
  readonly month: Month;
  /** The number of households that take part. */
  readonly households: number;
  /** The number of households that the rules refuse. */
  readonly refusedHouseholds: number;
  /** The number of households that wait for a place. */
  readonly waitingHouseholds: number;
  /** The number of households on pause. */
  readonly pausedHouseholds: number;
  readonly openingReserve: Cents<'once'>;
  /** Every flow of the rules, in the order of the groups. */
  readonly flows: readonly FundFlow[];
  /** The amount that households owe. */
  readonly contributionsDue: Cents<'once'>;
  /** The amount that households pay in its month. */
  readonly contributionsPaid: Cents<'once'>;
  /** The contributions of earlier months that are paid in this one. */
  readonly latePayments: Cents<'once'>;
  /** The contributions of this month that are never paid. */
  readonly unpaid: Cents<'once'>;
  /** The amount that other parties of the rules pay into the fund, such as employers and third payers. */
  readonly othersPaid: Cents<'once'>;
  /** The amount that the public funder of the rules pays into the fund, such as top-ups. */
  readonly publicFlows: Cents<'once'>;
  readonly publicSubsidies: Cents<'once'>;
  readonly privateSubsidies: Cents<'once'>;
  /** What each funder gives, in the order of the plan. */
  readonly subsidies: readonly FunderPayment[];
  /** What third payers owe. */
  readonly bills: readonly ThirdPayerBill[];
  readonly allocationsCredited: Cents<'once'>;
  readonly allocationsSpent: Cents<'once'>;
  /** Credit that households can no longer spend. */
  readonly creditExpired: Cents<'once'>;
  readonly costs: Cents<'once'>;
  /** Each cost, in the order of the plan. */
  readonly costLines: readonly CostLine[];
  /** Income less expenses, in cash. */
  readonly balance: Cents<'once'>;
  /** The cash of the fund at the end of the month. */
  readonly closingReserve: Cents<'once'>;
  /** Restricted money that is not used yet. It is part of the cash. @french fonds dédiés */
  readonly dedicatedFunds: Cents<'once'>;
  /** The cash without dedicated funds: what can be used for anything. */
  readonly available: Cents<'once'>;
  /** Credit that households may still spend. It is a debt, and part of the cash. */
  readonly creditOutstanding: Cents<'once'>;
  /** Late contributions that will be paid. They are not part of the cash. */
  readonly arrears: Cents<'once'>;
  /** `available` less the credit outstanding: what is left once households have spent their credit. */
  readonly netReserve: Cents<'once'>;
  /** Income earned less expenses incurred, whenever they are paid: the change of `netReserve` plus `arrears`. @french résultat */
  readonly result: Cents<'once'>;
  /** The net reserve that the rule of the scenario asks for; `null` without a rule. */
  readonly reserveAsked: Cents<'once'> | null;
  /** The value of support in kind. It is not money of the fund. */
  readonly inKind: Cents<'once'>;
  /** Each support in kind, in the order of the plan. */
  readonly inKindLines: readonly InKindLine[];
  readonly movements: readonly Movement[];
  /** The balance of each account since the first month, in which the opening reserve is the balance of `fund`. */
  readonly balances: readonly Balance[];
}
