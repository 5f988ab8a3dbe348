/** Replays entries. */
import { checkArgument, type Diagnostic, error, type Month } from '../money/index.ts';
import { checkPolicies, checkReplayOptions } from './check-arguments.ts';
import { type EntryReader, readEntry } from './check-entry.ts';
import { isSameContent } from './content.ts';
import type { Entry } from './entry.ts';
import { type AccountEntryKind, refuse } from './entry-kind.ts';
import { knownMonth, monthAfter, monthAt, readInstant } from './instant.ts';
import { firstRemembered } from './kinds/close-month.ts';
import { ENTRY_KINDS } from './kinds.ts';
import type { Applied, Book, Posting } from './ledger/book.ts';
import { ownAccount } from './ledger/book.ts';
import type { Ledger, MemberAccount, StoredRecord, Writable } from './ledger/ledger.ts';
import { addRecord, storedRecord } from './ledger/record-table.ts';
import { contentOf } from './ledger/records.ts';
import { copyLedger, newAccount, newLedger } from './ledger/new-ledger.ts';
import { openedBy } from './ledger/refuse-month.ts';
import { type AccountPolicies, policiesIn } from './policies.ts';

/** Where a replay begins, and what it checks. */
export interface ReplayOptions {
  /**
   * The ledger to which the entries are added.
   *
   * @defaultValue a ledger without entries
   */
  readonly from?: Ledger;
  /** The present instant. Entries dated after it are refused. */
  readonly now?: string;
  /** The ids of the places that are known. Entries at others are refused. */
  readonly places?: readonly string[];
}

/** The ledger after the accepted entries, and why the others were refused. */
export interface ReplayResult {
  readonly ledger: Ledger;
  /** The problems of the refused entries. Each path begins with the place of the entry in the list. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Replays entries in their order.
 *
 * @remarks
 * A refused entry changes nothing, and the rest still replays. An entry that was accepted before with the same content changes nothing and is not a
 * problem. The arguments do not change.
 *
 * @param entries - the entries; any data is read or refused
 * @param policies - the policies of accounts, from the earliest to the latest, as `accountPolicies` gives them
 * @param options - the ledger to begin with, the present instant, the known places
 * @returns the ledger and the diagnostics of refused entries
 * @throws RangeError when `now` is not an instant
 * @law the sum over all parties is zero after every entry, for money and for each product
 * @law replaying two lists is replaying the second from the ledger of the first, and from its snapshot, to the byte
 * @law an entry that comes again changes nothing
 * @law a refused entry leaves the ledger as it was, to the byte
 */
export function replay(
  entries: readonly unknown[],
  policies: readonly AccountPolicies[],
  options: ReplayOptions = {},
): ReplayResult {
  return replayWith(entries, policies, options, null);
}

/** What a replay tells of each accepted entry: its month, its movements, and the ledger, which goes on changing. */
export type OnAccepted = (entry: Entry, month: Month, postings: readonly Posting[], ledger: Ledger) => void;

/** As `replay`, and tells the movements of each accepted entry. */
export function replayWith(
  entries: readonly unknown[],
  policies: readonly AccountPolicies[],
  options: ReplayOptions,
  onAccepted: OnAccepted | null,
): ReplayResult {
  checkArgument('entries', entries, 'list');
  checkPolicies(policies);
  checkReplayOptions(options);
  const now = nowOf(options);
  const book = openBook(policies, options);
  const reader: EntryReader = new Map();
  const diagnostics: Diagnostic[] = [];
  for (let place = 0; place < entries.length; place += 1) {
    const entry = readEntry(entries[place], place, reader);
    if (!('id' in entry)) {
      diagnostics.push(...entry);
      continue;
    }
    book.place = place;
    if (onAccepted !== null) book.postings = [];
    const refused = applyEntry(entry, book, now);
    if (refused === REPEATED) continue;
    if (refused !== undefined) diagnostics.push(refused);
    else onAccepted?.(entry, countsIn(entry, book), book.postings ?? [], book.ledger);
  }
  return { ledger: book.ledger, diagnostics };
}

/** The month in which an entry counts. What expires at the end of a month counts in it. */
function countsIn(entry: Entry, { month, ledger }: Book): Month {
  if (entry.kind === 'close-month') return knownMonth(entry.month)!;
  const isOpen = entry.kind === 'expiry' && (ledger.closed === null || entry.month > ledger.closed);
  return isOpen ? knownMonth(entry.month)! : month;
}

const FIRST = '2000-01' as Month;

function openBook(policies: readonly AccountPolicies[], { from, places }: ReplayOptions): Book {
  return {
    ledger: from === undefined ? newLedger() : copyLedger(from),
    own: from === undefined ? null : new Set(),
    place: 0,
    month: FIRST,
    seconds: 0,
    policies: NO_POLICIES,
    allPolicies: policies,
    places: places === undefined ? null : new Set(places),
    postings: null,
    amount: 0,
    of: null,
    last: null,
    purchase: null,
    paid: null,
    drawn: null,
    other: null,
  };
}

/** The policies of a book before its first entry; none of its words is read. */
const NO_POLICIES: AccountPolicies = {
  from: FIRST,
  unspent: 'carries-over',
  carriedAtMost: null,
  unpaid: 'credited',
  paused: 'may-not-spend',
  atLeave: 'carries-over',
  overdraft: 0 as AccountPolicies['overdraft'],
  offlineAtMost: 0 as AccountPolicies['overdraft'],
  transfers: 'refused',
  holdMinutes: 0,
  refundMonths: 0,
};

function nowOf({ now }: ReplayOptions): number {
  if (now === undefined) return Infinity;
  checkArgument('options.now', now, 'text');
  const seconds = readInstant(now);
  if (seconds === undefined) throw new RangeError(`options.now: ${JSON.stringify(now)} is not an instant`);
  return seconds;
}

/** The answer for an entry that was accepted before. */
const REPEATED = 'repeated';

/** Applies an entry, or answers why it is refused. */
function applyEntry(entry: Entry, book: Book, now: number): Applied | typeof REPEATED {
  const { ledger } = book;
  const record = storedRecord(ledger.records, entry.id);
  if (record !== undefined) {
    return isSameContent(entry, contentOf(record)) ? REPEATED : refuse(book, entry, 'CAISSE-ACCOUNT-ID-REUSED', {});
  }
  const seconds = readInstant(entry.at);
  const month = seconds === undefined ? undefined : monthAt(seconds);
  if (seconds === undefined || month === undefined) {
    return error('CAISSE-ACCOUNT-INSTANT', [book.place, 'at'], { entry: entry.id, text: entry.at });
  }
  if (seconds > now) return refuse(book, entry, 'CAISSE-ACCOUNT-FUTURE', { at: entry.at });
  const late = refuseLate(entry, month, book);
  if (late !== undefined) return late;
  const { closed } = ledger;
  const counts = closed !== null && month <= closed ? monthAfter(closed, 1) : month;
  if (counts !== book.month || book.policies === NO_POLICIES) {
    const policies = policiesIn(book.allPolicies, counts);
    if (policies === undefined) return refuse(book, entry, 'CAISSE-ACCOUNT-NO-POLICIES', { month: counts });
    book.month = counts;
    book.policies = policies;
  }
  book.seconds = seconds;
  book.amount = 0;
  book.of = null;
  book.last = null;
  book.drawn = null;
  book.purchase = null;
  book.paid = null;
  book.other = null;
  if (entry.kind === 'close-month') {
    const refused = ENTRY_KINDS['close-month'].apply(entry, book);
    if (refused === undefined) remember(entry, null, book);
    return refused;
  }
  return applyToAccount(entry, book);
}

/** Refuses an entry that is older than what is remembered. */
function refuseLate(entry: Entry, month: Month, book: Book): Applied {
  const { closed } = book.ledger;
  if (closed === null || month > closed) return undefined;
  const first = firstRemembered(closed, policiesIn(book.allPolicies, closed)?.refundMonths ?? 0);
  return month < first ? refuse(book, entry, 'CAISSE-ACCOUNT-TOO-LATE', { month, first }) : undefined;
}

/** The largest sum of all amounts that move: below it, every balance is a safe integer. */
const TURNOVER_LIMIT = Number.MAX_SAFE_INTEGER - 10_000_000_000;

function applyToAccount(entry: Exclude<Entry, { readonly kind: 'close-month' }>, book: Book): Applied {
  const { ledger } = book;
  // The table is complete: the kind of the entry selects the definition of its type.
  const kind = ENTRY_KINDS[entry.kind] as AccountEntryKind<typeof entry>;
  const known = ledger.accounts.get(entry.account);
  if (known === undefined && !kind.opens) {
    return refuse(book, entry, 'CAISSE-ACCOUNT-UNKNOWN', { account: entry.account });
  }
  if (ledger.turnover > TURNOVER_LIMIT) {
    return refuse(book, entry, 'CAISSE-ACCOUNT-AMOUNT-LARGE', {
      amount: `${ledger.turnover}`,
      limit: `${TURNOVER_LIMIT}`,
    });
  }
  if (known !== undefined && !kind.when.includes(known.status)) {
    return refuse(book, entry, 'CAISSE-ACCOUNT-STATUS', { account: entry.account, status: known.status });
  }
  const account = known === undefined ? newAccount(entry.account, opened(entry, book)) : ownAccount(book, known);
  const refused = kind.apply(entry, account, book);
  if (refused !== undefined) return refused;
  if (known === undefined) open(account, book);
  account.sequence += 1;
  if (book.other !== null) book.other.sequence += 1;
  remember(entry, entry.account, book);
  return undefined;
}

/** The month in which an entry opens an account. */
const opened = (entry: Entry, { month }: Book): Month =>
  openedBy('month' in entry ? knownMonth(entry.month) : undefined, month);

function open(account: Writable<MemberAccount>, book: Book): void {
  book.ledger.accounts.set(account.id, account);
  book.own?.add(account.id);
}

function remember(entry: Entry, account: string | null, book: Book): void {
  const { purchase, paid, of, last } = book;
  const tookOneMonth = entry.kind === 'purchase' && purchase === null;
  const payment = entry.kind === 'contribution-paid' ? entry : null;
  const stored: StoredRecord =
    purchase === null && paid === null
      ? entry
      : {
          kind: entry.kind,
          account,
          content: entry,
          at: book.seconds,
          amount: payment?.amount ?? 0,
          of: payment === null ? null : knownMonth(payment.month)!,
          item: null,
          purchase,
          paid,
        };
  const { records } = book.ledger;
  addRecord(records, entry.id, book.month, stored, tookOneMonth ? of : null, tookOneMonth ? last : null);
}
