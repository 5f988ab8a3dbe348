/** A ledger while entries are applied to it. */
import type { Diagnostic, Month } from '../../money/index.ts';
import type { AccountPolicies } from '../policies.ts';
import type {
  CreditLayer,
  Ledger,
  LedgerParty,
  MemberAccount,
  PaidContribution,
  PartyBalance,
  PurchaseRecord,
  Purse,
  SharedParties,
  Writable,
} from './ledger.ts';
import { copyAccount, newBalance, newParties, newPurse } from './new-ledger.ts';

/** A movement between two parties. @french mouvement */
export interface Posting {
  readonly from: LedgerParty;
  readonly to: LedgerParty;
  /** Cents, or units of the product `item`. */
  readonly amount: number;
  readonly item: string | null;
  /** The month of the credit that moves. */
  readonly of: Month | null;
}

/** A ledger that is being written, and the entry that is being applied. */
export interface Book {
  readonly ledger: Writable<Ledger>;
  /** The accounts that belong to this book; `null` if all do. Others are copied when they change. */
  readonly own: Set<string> | null;
  /** The place of the entry in its list. */
  place: number;
  /** The month in which the entry counts. */
  month: Month;
  /** The instant of the entry, in seconds. */
  seconds: number;
  /** The policies in that month. */
  policies: AccountPolicies;
  readonly allPolicies: readonly AccountPolicies[];
  readonly places: ReadonlySet<string> | null;
  /** The movements of the entry, if they are kept. */
  postings: Posting[] | null;
  /** The credit that the entry took of the first month. */
  amount: number;
  of: Month | null;
  last: Month | null;
  /** What will be remembered of a purchase, unless `amount`, `of` and `last` say it. */
  purchase: PurchaseRecord | null;
  /** What a payment paid, unless it paid the contribution of its month alone. */
  paid: readonly PaidContribution[] | null;
  /** What the entry drew, unless `amount`, `of` and `last` say it. */
  drawn: Writable<CreditLayer>[] | null;
  /** A further account that the entry changes. */
  other: Writable<MemberAccount> | null;
}

/** What the application of an entry answers: nothing if it was accepted, else why it was refused. */
export type Applied = Diagnostic | undefined;

/** Moves an amount between two balances. */
export function post(
  book: Book,
  from: Writable<PartyBalance>,
  to: Writable<PartyBalance>,
  amount: number,
  item: string | null,
  of: Month | null,
): void {
  if (amount === 0) return;
  from.amount -= amount;
  to.amount += amount;
  book.ledger.turnover += amount;
  if (book.postings !== null) book.postings.push({ from: from.party, to: to.party, amount, item, of });
}

/** An account, copied if it belongs to the ledger from which the replay began. */
export function ownAccount(book: Book, account: Writable<MemberAccount>): Writable<MemberAccount> {
  const { own, ledger } = book;
  if (own === null || own.has(account.id)) return account;
  const copied = copyAccount(account);
  own.add(account.id);
  ledger.accounts.set(account.id, copied);
  return copied;
}

/** The purse of an account for money or for a product, to be read: an empty one if it has none. */
export const peekPurse = (account: Writable<MemberAccount>, item: string | null): Writable<Purse> =>
  item === null ? account.money : (account.items.get(item) ?? newPurse(account.id, item));

/** The purse of an account for money or for a product, made if it has none. */
export function purseOf(account: Writable<MemberAccount>, item: string | null): Writable<Purse> {
  if (item === null) return account.money;
  let purse = account.items.get(item);
  if (purse === undefined) {
    purse = newPurse(account.id, item);
    account.items.set(item, purse);
  }
  return purse;
}

/** All purses of an account. */
export const pursesOf = <Each>({
  money,
  items,
}: {
  money: Each;
  items: ReadonlyMap<string, Each>;
}): readonly Each[] => [money, ...items.values()];

/** The shared parties for money or for a product. */
export function partiesOf(book: Book, item: string | null): Writable<SharedParties> {
  const { ledger } = book;
  if (item === null) return ledger.money;
  let parties = ledger.items.get(item);
  if (parties === undefined) {
    parties = newParties();
    ledger.items.set(item, parties);
  }
  return parties;
}

/** The balance of a place. */
export function placeIn(parties: Writable<SharedParties>, id: string): Writable<PartyBalance> {
  let balance = parties.places.get(id);
  if (balance === undefined) {
    balance = newBalance(`place:${id}`);
    parties.places.set(id, balance);
  }
  return balance;
}

/** The balance of a third payer. */
export function thirdPayerIn(parties: Writable<SharedParties>, id: string): Writable<PartyBalance> {
  let balance = parties.thirdPayers.get(id);
  if (balance === undefined) {
    balance = newBalance(`third-payer:${id}`);
    parties.thirdPayers.set(id, balance);
  }
  return balance;
}
