/** The time-out of a hold. */
import type { AccountEntryBase } from '../entry-base.ts';
import { type AccountEntryKind, refuse } from '../entry-kind.ts';
import { ACCOUNT, required } from '../fields.ts';
import { release } from '../ledger/release.ts';

/** The time-out of a hold, after the minutes that the caisse states. The amount goes back to its credit. */
export interface HoldExpiredEntry extends AccountEntryBase {
  readonly kind: 'hold-expired';
  /** The id of the entry `hold`. */
  readonly hold: string;
}

/** The kind `hold-expired`. */
export const holdExpired: AccountEntryKind<HoldExpiredEntry> = {
  scope: 'account',
  fields: { ...ACCOUNT, hold: required('id') },
  when: ['active', 'paused', 'left'],
  opens: false,
  apply: (entry, account, book) => {
    const held = account.holds.get(entry.hold);
    if (held === undefined) return refuse(book, entry, 'CAISSE-ACCOUNT-HOLD-UNKNOWN', { hold: entry.hold });
    if (book.seconds < held.until) return refuse(book, entry, 'CAISSE-ACCOUNT-HOLD-RUNNING', { hold: entry.hold });
    release(book, account, entry.hold, held);
    return undefined;
  },
};
