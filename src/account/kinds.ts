/** The kinds of entries. */
import type { Entry, EntryKind } from './entry.ts';
import type { AccountEntryKind, LedgerEntryKind } from './entry-kind.ts';
import { capture } from './kinds/capture.ts';
import { closeAccount } from './kinds/close-account.ts';
import { closeMonth } from './kinds/close-month.ts';
import { contributionChargedBack } from './kinds/contribution-charged-back.ts';
import { contributionDue } from './kinds/contribution-due.ts';
import { contributionPaid } from './kinds/contribution-paid.ts';
import { correction } from './kinds/correction.ts';
import { credit } from './kinds/credit.ts';
import { expiry } from './kinds/expiry.ts';
import { hold } from './kinds/hold.ts';
import { holdExpired } from './kinds/hold-expired.ts';
import { leave } from './kinds/leave.ts';
import { pause } from './kinds/pause.ts';
import { purchase } from './kinds/purchase.ts';
import { refund } from './kinds/refund.ts';
import { resume } from './kinds/resume.ts';
import { transfer } from './kinds/transfer.ts';
import { voided } from './kinds/void.ts';

type KindTable = {
  readonly [Kind in EntryKind]: Extract<Entry, { readonly kind: Kind }> extends infer Of
    ? Of extends { readonly account: string }
      ? AccountEntryKind<Of>
      : LedgerEntryKind<Of>
    : never;
};

/** The kinds of entries; a missing kind does not compile. */
export const ENTRY_KINDS: KindTable = {
  credit,
  'contribution-due': contributionDue,
  'contribution-paid': contributionPaid,
  'contribution-charged-back': contributionChargedBack,
  hold,
  capture,
  void: voided,
  'hold-expired': holdExpired,
  purchase,
  refund,
  correction,
  transfer,
  expiry,
  pause,
  resume,
  leave,
  'close-account': closeAccount,
  'close-month': closeMonth,
};
