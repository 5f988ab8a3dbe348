/** The entries of accounts. */
import type { CaptureEntry } from './kinds/capture.ts';
import type { CloseAccountEntry } from './kinds/close-account.ts';
import type { CloseMonthEntry } from './kinds/close-month.ts';
import type { ContributionChargedBackEntry } from './kinds/contribution-charged-back.ts';
import type { ContributionDueEntry } from './kinds/contribution-due.ts';
import type { ContributionPaidEntry } from './kinds/contribution-paid.ts';
import type { CorrectionEntry } from './kinds/correction.ts';
import type { CreditEntry } from './kinds/credit.ts';
import type { ExpiryEntry } from './kinds/expiry.ts';
import type { HoldEntry } from './kinds/hold.ts';
import type { HoldExpiredEntry } from './kinds/hold-expired.ts';
import type { LeaveEntry } from './kinds/leave.ts';
import type { PauseEntry } from './kinds/pause.ts';
import type { PurchaseEntry } from './kinds/purchase.ts';
import type { RefundEntry } from './kinds/refund.ts';
import type { ResumeEntry } from './kinds/resume.ts';
import type { TransferEntry } from './kinds/transfer.ts';
import type { VoidEntry } from './kinds/void.ts';

/**
 * An entry of the accounts of a caisse: plain data.
 *
 * @french écriture
 */
export type Entry =
  | CreditEntry
  | ContributionDueEntry
  | ContributionPaidEntry
  | ContributionChargedBackEntry
  | HoldEntry
  | CaptureEntry
  | VoidEntry
  | HoldExpiredEntry
  | PurchaseEntry
  | RefundEntry
  | CorrectionEntry
  | TransferEntry
  | ExpiryEntry
  | PauseEntry
  | ResumeEntry
  | LeaveEntry
  | CloseAccountEntry
  | CloseMonthEntry;

/** The kind of an entry. */
export type EntryKind = Entry['kind'];
