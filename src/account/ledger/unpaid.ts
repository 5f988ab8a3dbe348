/** Contributions that are due: what is unpaid, and whether it holds back credit. */
import type { Month } from '../../money/index.ts';
import { monthAfter } from '../instant.ts';
import type { Book } from './book.ts';
import type { MemberAccount, Writable } from './ledger.ts';

const DAY = 86_400;

/** The month of an unpaid contribution that holds back credit of a month; `null` if none does. */
export function unpaidMonth(account: MemberAccount, month: Month, book: Book): Month | null {
  const { unpaid } = book.policies;
  if (unpaid === 'credited' || account.dues.length === 0) return null;
  const isOverdue = (due: MemberAccount['dues'][number]): boolean => {
    if (unpaid === 'not-credited') return due.month <= month;
    if ('creditedDays' in unpaid) return due.at + unpaid.creditedDays * DAY <= book.seconds;
    return monthAfter(due.month, unpaid.creditedMonths) <= month;
  };
  return account.dues.find(isOverdue)?.month ?? null;
}

/** What an account has paid in advance. */
function advanceOf({ due, dues }: MemberAccount): number {
  let sum = due.amount;
  for (const { amount } of dues) sum += amount;
  return sum;
}

/** Adds a contribution that fell due. What was paid in advance pays it. */
export function addDue(account: Writable<MemberAccount>, month: Month, at: number, amount: number): void {
  const left = amount - Math.min(amount, advanceOf(account));
  if (left > 0) account.dues.push({ month, at, amount: left });
}

/** Pays contributions: those of a month first, then the oldest. The rest is paid in advance. */
export function payDues(account: Writable<MemberAccount>, month: Month, amount: number): void {
  const { dues } = account;
  pay(dues, pay(dues, amount, month), null);
  if (dues.some((due) => due.amount === 0)) account.dues = dues.filter((due) => due.amount > 0);
}

/** Pays contributions of a month, or of all months, and returns what is left of the amount. */
function pay(dues: Writable<MemberAccount>['dues'], amount: number, month: Month | null): number {
  let left = amount;
  for (const due of dues) {
    if (month !== null && due.month !== month) continue;
    const part = due.amount < left ? due.amount : left;
    due.amount -= part;
    left -= part;
  }
  return left;
}
