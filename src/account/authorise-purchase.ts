/** Authorises a purchase: what the credit of an account pays now. */
import type { LineVerdict } from '../caisse/cover.ts';
import { cents, type Cents, checkArgument, checkItems, checkParts, splitAmount } from '../money/index.ts';
import { isId } from './check-entry.ts';
import { checkLedger, checkPolicies, checkReplayOptions } from './check-arguments.ts';
import type { PurchaseLine } from './entry-base.ts';
import { monthAfter, monthAt, readInstant } from './instant.ts';
import type { AccountStatus, Ledger, MemberAccount } from './ledger/ledger.ts';
import { spendable } from './ledger/purse.ts';
import { available } from './ledger/spend.ts';
import { type AccountPolicies, policiesIn } from './policies.ts';
import { type RefusedLine, refusedLine } from './refused-line.ts';

/** A line of a basket with its cover: `covered` and `own` sum to `price`. The other keys say why a line is not covered. */
export interface CoveredLine {
  readonly id: string;
  readonly price: Cents<'once'>;
  /** What the allocation may pay. */
  readonly covered: Cents<'once'>;
  /** What the member pays. */
  readonly own: Cents<'once'>;
  readonly verdict?: LineVerdict;
  /** The rule that decides. */
  readonly rule?: string;
  readonly rate?: string;
  /** A deposit, a part of `own`. */
  readonly deposit?: Cents<'once'>;
  /** Whether the rate covers less than half a cent. */
  readonly isRoundedToZero?: boolean;
}

/** The cover of a basket, as `coverBasket` gives it. */
export interface BasketCover<Line extends CoveredLine = CoveredLine> {
  readonly lines: readonly Line[];
}

/** A purchase that is asked for. */
export interface PurchaseQuestion<Line extends CoveredLine = CoveredLine> {
  readonly account: string;
  readonly place: string;
  /** The instant of the purchase, with its offset. */
  readonly at: string;
  readonly cover: BasketCover<Line>;
}

/** Why a purchase is refused, or paid in part. */
export type AuthorisationReason =
  | { readonly kind: 'account-unknown' }
  | { readonly kind: 'account-status'; readonly status: AccountStatus }
  | { readonly kind: 'place-unknown' }
  | { readonly kind: 'no-policies' }
  /** No line of the basket may be paid with credit. */
  | { readonly kind: 'nothing-covered' }
  /** Some lines, or all, may not be paid with credit. */
  | { readonly kind: 'lines-refused'; readonly lines: readonly RefusedLine[] }
  /** The credit is below what it may pay. */
  | { readonly kind: 'credit-short'; readonly asked: Cents<'once'>; readonly available: Cents<'once'> };

/**
 * What a purchase may take from an account.
 *
 * @french autorisation d’achat
 */
export interface PurchaseAuthorisation<Line extends CoveredLine = CoveredLine> {
  /** Whether the credit pays all that it may, a part, or nothing. */
  readonly verdict: 'authorised' | 'in-part' | 'refused';
  readonly reasons: readonly AuthorisationReason[];
  readonly total: Cents<'once'>;
  readonly covered: Cents<'once'>;
  readonly own: Cents<'once'>;
  /** The price of the lines that credit may not pay. It is part of `own`. */
  readonly refused: Cents<'once'>;
  /** What the account may spend, with the overdraft that the caisse allows. */
  readonly available: Cents<'once'>;
  /** The credit that the purchase leaves, without the overdraft; zero if it is exceeded. */
  readonly remaining: Cents<'once'>;
  /** The lines with what the credit pays of each; `covered` and `own` sum to the price. */
  readonly lines: readonly Line[];
  /** The lines of the entry `purchase`. Lines whose ids are not opaque have ids by their place: `l1`, `l2`. */
  readonly entryLines: readonly PurchaseLine[];
  /** The sequence of the account at which the answer holds: the argument of `append`. */
  readonly expectedSequence: number;
}

/** The known places. */
export interface AuthoriseOptions {
  /** The ids of the places that are known. Purchases at others are refused. */
  readonly places?: readonly string[];
}

/**
 * Authorises a purchase: splits a basket between credit, own money and refused lines, and gives the sequence at which this holds.
 *
 * @remarks
 * If the credit is below what it may pay, it is split over the lines in proportion, by largest remainder. An entry `purchase` with `entryLines` is
 * accepted at `expectedSequence`. Each line that credit may not pay is named with its reason, which `coverBasket` gives in `verdict`.
 *
 * @param ledger - the ledger, of all accounts or of this one
 * @param question - the account, the place, the instant and the cover of the basket
 * @param policies - the policies of accounts
 * @param options - the known places
 * @returns the verdict with its reasons
 * @throws RangeError when `at` is not an instant
 * @law what is authorised is covered and own money that sum to the price, on every line and in total
 * @law what was authorised at a sequence is accepted at that sequence, and refused at any other
 * @law each line that credit may not pay has the reason of its cover
 */
export function authorisePurchase<Line extends CoveredLine>(
  ledger: Ledger,
  question: PurchaseQuestion<Line>,
  policies: readonly AccountPolicies[],
  options: AuthoriseOptions = {},
): PurchaseAuthorisation<Line> {
  checkParts('question', question, { account: 'text', place: 'text', at: 'text', cover: 'object' });
  checkItems('question.cover.lines', question.cover.lines, 'object');
  checkPolicies(policies);
  checkReplayOptions(options);
  const { account: id, place, cover } = question;
  const account = accountOf(ledger, id);
  const state = spendingState(ledger, account, ['question.at', question.at], policies);
  const asked = sum(cover.lines, 'covered');
  const refusedLines = cover.lines.filter(({ covered, price }) => covered === 0 && price > 0);
  const obstacle: AuthorisationReason | null =
    options.places?.includes(place) === false
      ? { kind: 'place-unknown' }
      : (state.obstacle ?? (asked === 0 ? { kind: 'nothing-covered' } : null));
  const covered = obstacle === null ? Math.max(0, Math.min(asked, state.available)) : 0;
  const reasons: readonly AuthorisationReason[] = [
    ...(obstacle === null ? [] : [obstacle]),
    ...(obstacle === null && covered < asked
      ? [{ kind: 'credit-short' as const, asked: once(asked), available: once(Math.max(0, state.available)) }]
      : []),
    ...(refusedLines.length > 0 ? [{ kind: 'lines-refused' as const, lines: refusedLines.map(refusedLine) }] : []),
  ];
  const lines = splitOver(cover.lines, covered, asked);
  const total = sum(cover.lines, 'price');
  return {
    verdict: covered === 0 ? 'refused' : covered < asked || refusedLines.length > 0 ? 'in-part' : 'authorised',
    reasons,
    total: once(total),
    covered: once(covered),
    own: once(total - covered),
    refused: once(sum(refusedLines, 'price')),
    available: once(Math.max(0, state.available)),
    remaining: once(Math.max(0, state.credit - covered)),
    lines,
    entryLines: entryLinesOf(lines),
    expectedSequence: account?.sequence ?? 0,
  };
}

/**
 * What an account may spend at an instant: its credit that has begun and has not expired, and the overdraft that the caisse allows.
 *
 * @param ledger - the ledger
 * @param account - the account
 * @param at - the instant, with its offset
 * @param policies - the policies of accounts
 * @returns the amount in cents; zero for an account that is not known or may not spend
 * @throws RangeError when `at` is not an instant
 * @unit cents
 */
export function availableCredit(
  ledger: Ledger,
  account: string,
  at: string,
  policies: readonly AccountPolicies[],
): Cents<'once'> {
  checkArgument('account', account, 'text');
  checkArgument('at', at, 'text');
  checkPolicies(policies);
  return once(Math.max(0, spendingState(ledger, accountOf(ledger, account), ['at', at], policies).available));
}

/**
 * What a till may take from an account while it is offline: the available credit, at most the amount that the caisse states.
 *
 * @remarks
 * Two offline tills may together take more than the credit. Their purchases are merged later with `offline: true`, and what exceeds the credit is
 * `overspent` in the account and in its statements.
 *
 * @param ledger - the ledger when the till was last online
 * @param account - the account
 * @param at - the instant, with its offset
 * @param policies - the policies of accounts
 * @returns the amount in cents
 * @throws RangeError when `at` is not an instant
 * @unit cents
 */
export function offlineLimit(
  ledger: Ledger,
  account: string,
  at: string,
  policies: readonly AccountPolicies[],
): Cents<'once'> {
  const credit = availableCredit(ledger, account, at, policies);
  const month = monthAt(readInstant(at)!)!;
  return once(Math.min(credit, policiesIn(policies, month)?.offlineAtMost ?? 0));
}

function accountOf(ledger: Ledger, id: string): MemberAccount | undefined {
  checkLedger('ledger', ledger);
  return ledger.accounts.get(id);
}

/** What an account may spend, and what stands in the way. */
interface SpendingState {
  /** The credit, and with the overdraft. */
  readonly credit: number;
  readonly available: number;
  readonly obstacle: AuthorisationReason | null;
}

function spendingState(
  ledger: Ledger,
  account: MemberAccount | undefined,
  [name, at]: readonly [name: string, at: string],
  policies: readonly AccountPolicies[],
): SpendingState {
  const seconds = readInstant(at);
  const month = seconds === undefined ? undefined : monthAt(seconds);
  if (month === undefined) throw new RangeError(`${name}: ${JSON.stringify(at)} is not an instant with its offset`);
  const nothing = (obstacle: AuthorisationReason): SpendingState => ({ credit: 0, available: 0, obstacle });
  if (account === undefined) return nothing({ kind: 'account-unknown' });
  const { closed } = ledger;
  const counts = closed !== null && month <= closed ? monthAfter(closed, 1) : month;
  const inForce = policiesIn(policies, counts);
  if (inForce === undefined) return nothing({ kind: 'no-policies' });
  const { status } = account;
  if (status === 'closed' || (status === 'paused' && inForce.paused === 'may-not-spend')) {
    return nothing({ kind: 'account-status', status });
  }
  return {
    credit: spendable(account, account.money, counts),
    available: available(account, account.money, { month: counts, policies: inForce }),
    obstacle: null,
  };
}

/** The lines of an entry. Ids that are not opaque, or are given twice, are replaced by the places of the lines. */
function entryLinesOf(lines: readonly CoveredLine[]): readonly PurchaseLine[] {
  const keepsIds = lines.every(({ id }) => isId(id)) && new Set(lines.map(({ id }) => id)).size === lines.length;
  return lines.map(({ id, covered, own }, place) => ({ id: keepsIds ? id : `l${place + 1}`, covered, own }));
}

/** Splits what is covered over the lines, in proportion to what each may be. */
function splitOver<Line extends CoveredLine>(lines: readonly Line[], covered: number, asked: number): readonly Line[] {
  if (covered === asked) return lines;
  const parts =
    covered === 0
      ? lines.map(() => 0)
      : splitAmount(
          once(covered),
          lines.map((line) => line.covered),
        );
  return lines.map((line, place) => ({
    ...line,
    covered: once(parts[place]!),
    own: once(line.price - parts[place]!),
  }));
}

const once = (amount: number): Cents<'once'> => cents(amount, 'once');

const sum = (lines: readonly CoveredLine[], key: 'covered' | 'price'): number =>
  lines.reduce((total, line) => total + line[key], 0);
