/** The state of accounts after their entries. */
import type { Month } from '../../money/index.ts';
import type { EntryBase } from '../entry-base.ts';

/** A party of the ledger. `member` is credit to spend, `held` credit on hold, `due` contributions due and not paid. */
export type LedgerParty =
  | 'fund'
  | 'expired'
  | `member:${string}`
  | `held:${string}`
  | `due:${string}`
  | `household:${string}`
  | `place:${string}`
  | `third-payer:${string}`;

/** The balance of a party. */
export interface PartyBalance {
  readonly party: LedgerParty;
  /** Cents, or units of a product. */
  readonly amount: number;
}

/** The parties that are not of one account, for money or for one product. */
export interface SharedParties {
  readonly fund: PartyBalance;
  readonly expired: PartyBalance;
  readonly places: ReadonlyMap<string, PartyBalance>;
  readonly thirdPayers: ReadonlyMap<string, PartyBalance>;
}

/** Credit of one month. */
export interface CreditLayer {
  readonly month: Month;
  /** The last month in which it can be spent; `null` if it does not expire. */
  readonly last: Month | null;
  readonly amount: number;
}

/** What an entry took beyond the credit. */
export interface Overspend {
  /** The id of the purchase or of the hold; `null` if it is no longer remembered. */
  readonly entry: string | null;
  /** The month in which the entry counts. */
  readonly month: Month;
  readonly amount: number;
}

/** The credit of an account, in money or in units of one product. */
export interface Purse {
  /** The product; `null` for money. */
  readonly item: string | null;
  /** Credit that is neither spent nor held, less what is overspent. */
  readonly member: PartyBalance;
  readonly held: PartyBalance;
  /** Credit by month, from the oldest. */
  readonly layers: readonly CreditLayer[];
  /** What entries took beyond the credit and is not repaid. Credit repays it before anything else from the first day of its month on. */
  readonly overspent: readonly Overspend[];
}

/** An amount on hold. @french réservation */
export interface Hold {
  readonly place: string;
  readonly item: string | null;
  readonly amount: number;
  /** The credit that it took, from the oldest. */
  readonly drawn: readonly CreditLayer[];
  /** The instant of the hold and that of its time-out, in seconds since 1970. */
  readonly at: number;
  readonly until: number;
}

/** A contribution that is not paid. */
export interface DueContribution {
  readonly month: Month;
  /** The instant at which it fell due, in seconds since 1970. */
  readonly at: number;
  readonly amount: number;
}

/** What a payment pays in advance. */
export interface AdvancePayment {
  /** The id of the payment; `null` if it is no longer remembered. */
  readonly entry: string | null;
  readonly amount: number;
}

/** What a payment paid of the contribution of a month. */
export interface PaidContribution {
  readonly month: Month;
  readonly amount: number;
}

/** Whether an account is in use, on pause, left by its member, or closed. */
export type AccountStatus = 'active' | 'paused' | 'left' | 'closed';

/** The account of a member. @french compte */
export interface MemberAccount {
  readonly id: string;
  /** The number of entries that changed the account. */
  readonly sequence: number;
  readonly status: AccountStatus;
  /** The month in which the account was opened. */
  readonly opened: Month;
  /** The last month in which any credit can be spent, after the member left; `null` without one. */
  readonly until: Month | null;
  readonly money: Purse;
  /** Units of products, by product. */
  readonly items: ReadonlyMap<string, Purse>;
  readonly due: PartyBalance;
  readonly household: PartyBalance;
  /** The contributions that are not paid, in the order of their months. */
  readonly dues: readonly DueContribution[];
  /** What is paid in advance, from the oldest payment. */
  readonly advances: readonly AdvancePayment[];
  readonly holds: ReadonlyMap<string, Hold>;
}

/** What can still be refunded of a purchase. */
export interface PurchaseRecord {
  readonly place: string;
  readonly payee: 'place' | 'household';
  readonly item: string | null;
  /** What is left of each line. */
  readonly lines: readonly { readonly id: string; readonly left: number }[];
  /** The credit that it took, from the oldest, with that which repaid what it overspent. */
  readonly drawn: readonly CreditLayer[];
}

/** What is remembered of an entry: its content, and what later entries may refer to. */
export interface EntryRecord {
  /** The kind of the entry. */
  readonly kind: string;
  readonly account: string | null;
  /** The entry, or the hash of its content if the ledger was read from a snapshot. */
  readonly content: EntryBase | string;
  /** The instant of the entry, in seconds since 1970. */
  readonly at: number;
  /** The amount of a credit or of a payment that was not charged back; zero for other entries. */
  readonly amount: number;
  /** The month of the credit or of the payment. */
  readonly of: Month | null;
  /** The product of a credit; `null` for money. */
  readonly item: string | null;
  readonly purchase: PurchaseRecord | null;
  /** The contributions that a payment paid; `null` if it paid that of its month alone. */
  readonly paid: readonly PaidContribution[] | null;
}

/** A record as a ledger keeps it: to save memory, an entry that says all is kept as it is. */
export type StoredRecord = EntryBase | EntryRecord;

/** What is remembered of entries, in the order in which they were accepted. `isRecorded` looks an id up. */
export interface Records {
  readonly ids: readonly string[];
  readonly stored: readonly StoredRecord[];
  /** The month in which each entry counts. */
  readonly months: readonly Month[];
  /** The month of the credit that a purchase took, if it took credit of one month, the usual case; else `null`. */
  readonly credits: readonly (Month | null)[];
  /** The last month of that credit; `null` if it does not expire. */
  readonly lasts: readonly (Month | null)[];
  /** The hash of each id. */
  readonly hashes: Int32Array;
  /** By hash, a hash and one more than the place of its id; zero for an empty slot. */
  readonly slots: Int32Array;
  /** The places of ids without a slot. */
  readonly others: ReadonlyMap<string, number>;
}

/**
 * The accounts of a caisse after some entries.
 *
 * @french grand livre
 */
export interface Ledger {
  /** The last closed month; `null` before the first closing. */
  readonly closed: Month | null;
  /** The sum of all amounts that moved, which bounds every balance. */
  readonly turnover: number;
  readonly money: SharedParties;
  /** The parties of each product. */
  readonly items: ReadonlyMap<string, SharedParties>;
  readonly accounts: ReadonlyMap<string, MemberAccount>;
  /** The entries that are remembered, by id. */
  readonly records: Records;
}

type Plain = string | number | boolean | null | undefined;

/** A type whose parts can be written, for the ledger that a replay is making. Entries and their records are replaced, not changed. */
export type Writable<Type> = Type extends Plain
  ? Type
  : Type extends StoredRecord | Int32Array
    ? Type
    : Type extends ReadonlyMap<infer Key, infer Value>
      ? Map<Key, Writable<Value>>
      : Type extends readonly (infer Item)[]
        ? Writable<Item>[]
        : { -readonly [Key in keyof Type]: Writable<Type[Key]> };
