/** The end of a hold without a purchase. */
import type { AccountEntryBase } from '../entry-base.ts';
import { type AccountEntryKind, refuse } from '../entry-kind.ts';
import { ACCOUNT, required } from '../fields.ts';
import { release } from '../ledger/release.ts';

/** The end of a hold without a purchase. The amount goes back to its credit. */
export interface VoidEntry extends AccountEntryBase {
  readonly kind: 'void';
  /** The id of the entry `hold`. */
  readonly hold: string;
}

/** The kind `void`. */
export const voided: AccountEntryKind<VoidEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, hold: required('id') },
  when: ['active', 'paused', 'left'],
  opens: false,
  apply: (entry, account, book) => {
    const held = account.holds.get(entry.hold);
    if (held === undefined) return refuse(book, entry, 'CAISSE-ACCOUNT-HOLD-UNKNOWN', { hold: entry.hold });
    if (book.seconds < held.at) return refuse(book, entry, 'CAISSE-ACCOUNT-BEFORE-HOLD', { hold: entry.hold });
    release(book, account, entry.hold, held);
    return undefined;
  },
};
