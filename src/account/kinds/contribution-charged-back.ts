/** A payment that the bank takes back. */
import type { AccountEntryBase } from '../entry-base.ts';
import { type AccountEntryKind, refuse } from '../entry-kind.ts';
import { ACCOUNT, maybe, required } from '../fields.ts';
import { partiesOf, post, purseOf } from '../ledger/book.ts';
import type { EntryRecord } from '../ledger/ledger.ts';
import { recordIn } from '../ledger/records.ts';
import { replaceRecord } from '../ledger/record-table.ts';
import { expireHeld, takeBack } from '../ledger/purse.ts';
import { addDue, takeAdvance } from '../ledger/unpaid.ts';

/** A payment that the bank takes back. The contributions that it paid are due again. */
export interface ContributionChargedBackEntry extends AccountEntryBase {
  readonly kind: 'contribution-charged-back';
  /** The id of the entry `contribution-paid`. */
  readonly payment: string;
  /** The id of the entry `credit` that was given on the payment. What is left of it goes back to the fund; what is on hold expires if the hold ends without a purchase. */
  readonly credit?: string;
}

/** The kind `contribution-charged-back`. */
export const contributionChargedBack: AccountEntryKind<ContributionChargedBackEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, payment: required('id'), credit: maybe('id') },
  when: ['active', 'paused', 'left', 'closed'],
  opens: false,
  apply: (entry, account, book) => {
    const { records } = book.ledger;
    const known = (id: string, kind: EntryRecord['kind']): EntryRecord | undefined => {
      const record = recordIn(book.ledger, id);
      return record?.kind === kind && record.account === entry.account && record.amount > 0 ? record : undefined;
    };
    const payment = known(entry.payment, 'contribution-paid');
    if (payment === undefined) return refuse(book, entry, 'CAISSE-ACCOUNT-REFERENCE', { of: entry.payment });
    if (book.seconds < payment.at) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-BEFORE-REFERENCE', { of: entry.payment });
    }
    const credit = entry.credit === undefined ? undefined : known(entry.credit, 'credit');
    if (entry.credit !== undefined && credit === undefined) {
      return refuse(book, entry, 'CAISSE-ACCOUNT-REFERENCE', { of: entry.credit });
    }
    post(book, account.due, account.household, takeAdvance(account, entry.payment), null, payment.of);
    for (const part of payment.paid ?? [{ month: payment.of!, amount: payment.amount }]) {
      addDue(book, account, part, book.seconds);
      post(book, account.due, account.household, part.amount, null, part.month);
    }
    replaceRecord(records, entry.payment, { ...payment, amount: 0 });
    if (credit !== undefined) {
      const { item } = credit;
      const purse = purseOf(account, item);
      const taken = takeBack(purse, credit.of!, credit.amount);
      post(book, purse.member, partiesOf(book, item).fund, taken, item, credit.of);
      const held = expireHeld(account, item, credit.of!, credit.amount - taken);
      replaceRecord(records, entry.credit!, { ...credit, amount: credit.amount - taken - held });
    }
    return undefined;
  },
};
