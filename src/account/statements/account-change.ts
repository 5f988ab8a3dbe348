/** What the lines of a journal change in an account. */
import type { JournalLine } from '../journal.ts';
import type { Posting } from '../ledger/book.ts';
import type { LedgerParty } from '../ledger/ledger.ts';

/** What a line changes in an account. */
export interface AccountChange {
  /** Whether the line moves money of the account or own money, or is an entry of the account without movements, such as a pause. */
  readonly isOfAccount: boolean;
  credit: number;
  credited: number;
  spent: number;
  expired: number;
  transferred: number;
  held: number;
  due: number;
  dueRaised: number;
  paid: number;
  own: number;
}

/** What a line of a journal changes in an account, in money. */
export function accountChange({ entry, postings }: JournalLine, account: string): AccountChange {
  const member: LedgerParty = `member:${account}`;
  const held: LedgerParty = `held:${account}`;
  const due: LedgerParty = `due:${account}`;
  const moved = postings.filter(({ item }) => item === null);
  const isOwn = 'account' in entry && entry.account === account;
  const isMoved = moved.some(({ from, to }) => [member, held, due].some((each) => each === from || each === to));
  let own = 0;
  if (isOwn && 'lines' in entry && (entry.kind === 'purchase' || entry.kind === 'capture')) {
    for (const line of entry.lines) own += line.own ?? 0;
  }
  const change: AccountChange = {
    isOfAccount: isMoved || own > 0 || (isOwn && postings.length === 0),
    credit: 0,
    credited: 0,
    spent: 0,
    expired: 0,
    transferred: 0,
    held: 0,
    due: 0,
    dueRaised: 0,
    paid: 0,
    own,
  };
  for (const posting of moved) {
    const { from, to, amount } = posting;
    if (to === member) change.credit += amount;
    if (from === member) change.credit -= amount;
    if (to === held) change.held += amount;
    if (from === held) change.held -= amount;
    if (from === due) change.due += amount;
    if (to === due) change.due -= amount;
    addKinds(change, posting, { member, held, due });
  }
  return change;
}

const isSpending = (party: LedgerParty): boolean => party.startsWith('place:') || party.startsWith('household:');

/** Adds a movement to the sum that it belongs to. */
function addKinds(
  change: AccountChange,
  { from, to, amount }: Posting,
  { member, held, due }: { readonly member: LedgerParty; readonly held: LedgerParty; readonly due: LedgerParty },
): void {
  if (from === 'fund' && to === member) change.credited += amount;
  if (from === member && to === 'fund') change.credited -= amount;
  if ((from === member || from === held) && isSpending(to)) change.spent += amount;
  if (isSpending(from) && to === member) change.spent -= amount;
  if (from === member && to === 'expired') change.expired += amount;
  if (to === member && from.startsWith('member:')) change.transferred += amount;
  if (from === member && to.startsWith('member:')) change.transferred -= amount;
  if (from === due && to === 'fund') change.dueRaised += amount;
  if (from === 'fund' && to === due) change.dueRaised -= amount;
  if (from.startsWith('household:') && to === due) change.paid += amount;
  if (from === due && to.startsWith('household:')) change.paid -= amount;
}
