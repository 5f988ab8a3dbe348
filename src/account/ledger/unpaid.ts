/** Contributions: what is due and not paid, what is paid in advance, and whether that holds back credit. */
import type { Month } from '../../money/index.ts';
import { monthAfter } from '../instant.ts';
import type { Book } from './book.ts';
import { dropEmpty } from './layers.ts';
import type { MemberAccount, PaidContribution, Writable } from './ledger.ts';
import { recordIn } from './records.ts';
import { replaceRecord } from './record-table.ts';

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

/** Adds a contribution that fell due. What is paid in advance pays it, the oldest payment first. */
export function addDue(
  book: Book,
  account: Writable<MemberAccount>,
  { month, amount }: PaidContribution,
  at: number,
): void {
  const { advances, dues } = account;
  let left = amount;
  for (const advance of advances) {
    if (left === 0) break;
    const part = advance.amount < left ? advance.amount : left;
    advance.amount -= part;
    left -= part;
    if (advance.entry !== null) addPaid(book, advance.entry, { month, amount: part });
  }
  dropEmpty(advances);
  if (left === 0) return;
  let place = dues.length;
  while (place > 0 && dues[place - 1]!.month > month) place -= 1;
  dues.splice(place, 0, { month, at, amount: left });
}

/** Adds to what a payment paid, if it is one and is remembered. */
function addPaid({ ledger }: Book, entry: string, { month, amount }: PaidContribution): void {
  const record = recordIn(ledger, entry);
  if (record?.kind !== 'contribution-paid') return;
  const before = record.paid ?? [];
  const same = before.find((each) => each.month === month);
  const paid = [
    ...before.filter((each) => each !== same),
    { month, amount: amount + (same === undefined ? 0 : same.amount) },
  ];
  replaceRecord(ledger.records, entry, { ...record, paid });
}

/** Pays contributions: those of a month first, then the oldest. The rest is paid in advance by the entry. Returns what it paid. */
export function payDues(
  account: Writable<MemberAccount>,
  { month, amount }: PaidContribution,
  entry: string,
): readonly PaidContribution[] {
  const { dues, advances } = account;
  const paid: Writable<PaidContribution>[] = [];
  const left = pay(dues, pay(dues, amount, month, paid), null, paid);
  dropEmpty(dues);
  if (left > 0) advances.push({ entry, amount: left });
  return paid;
}

/** Pays contributions of a month, or of all months, and returns what is left of the amount. */
function pay(
  dues: Writable<MemberAccount>['dues'],
  amount: number,
  month: Month | null,
  paid: Writable<PaidContribution>[],
): number {
  let left = amount;
  for (const due of dues) {
    const part = due.amount < left ? due.amount : left;
    if (part === 0 || (month !== null && due.month !== month)) continue;
    due.amount -= part;
    left -= part;
    const same = paid.find((each) => each.month === due.month);
    if (same === undefined) paid.push({ month: due.month, amount: part });
    else same.amount += part;
  }
  return left;
}

/** Takes back what a payment pays in advance, and returns how much. */
export function takeAdvance(account: Writable<MemberAccount>, payment: string): number {
  const advance = account.advances.find(({ entry }) => entry === payment);
  if (advance === undefined) return 0;
  const { amount } = advance;
  advance.amount = 0;
  dropEmpty(account.advances);
  return amount;
}
