/** Forgets which entries overspent or paid in advance, when they are no longer remembered. */
import { pursesOf } from './book.ts';
import type { Ledger, MemberAccount, Overspend, Writable } from './ledger.ts';
import { storedRecord } from './record-table.ts';

/** Whether the entry of a part of an account is not remembered. An open hold is always remembered. */
const isForgotten = (ledger: Ledger, { holds }: MemberAccount, entry: string | null): boolean =>
  entry !== null && !holds.has(entry) && storedRecord(ledger.records, entry) === undefined;

/** Whether an account names entries that are not remembered. */
export const hasForgotten = (ledger: Ledger, account: MemberAccount): boolean =>
  account.advances.some(({ entry }) => isForgotten(ledger, account, entry)) ||
  pursesOf(account).some(({ overspent }) => overspent.some(({ entry }) => isForgotten(ledger, account, entry)));

/** Adds up what entries that are not remembered overspent, and what they paid in advance. */
export function forgetEntries(ledger: Ledger, account: Writable<MemberAccount>): void {
  const isOld = ({ entry }: { readonly entry: string | null }): boolean =>
    entry === null || isForgotten(ledger, account, entry);
  const [oldAdvances, advances] = split(account.advances, isOld);
  const paid = sumOf(oldAdvances);
  account.advances = paid === 0 ? advances : [{ entry: null, amount: paid }, ...advances];
  for (const purse of pursesOf(account)) {
    const [old, rest] = split(purse.overspent, isOld);
    const month = latestOf(old);
    purse.overspent = month === undefined ? rest : [{ entry: null, month, amount: sumOf(old) }, ...rest];
  }
}

const split = <Each>(all: readonly Each[], isOld: (each: Each) => boolean): [Each[], Each[]] => [
  all.filter(isOld),
  all.filter((each) => !isOld(each)),
];

const sumOf = (all: readonly { readonly amount: number }[]): number => all.reduce((sum, { amount }) => sum + amount, 0);

const latestOf = (all: readonly Overspend[]): Overspend['month'] | undefined =>
  all
    .map(({ month }) => month)
    .sort()
    .at(-1);
