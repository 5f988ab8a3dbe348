/** Accounts of members: entries, their replay, authorisations, snapshots, statements and bills. */
export { append, type AppendResult } from './append.ts';
export {
  authoriseBasket,
  type AuthoriseBasketOptions,
  type AuthoriseBasketResult,
  type BasketQuestion,
} from './authorise-basket.ts';
export {
  authorisePurchase,
  type AuthorisationReason,
  type AuthoriseOptions,
  availableCredit,
  type BasketCover,
  type CoveredLine,
  offlineLimit,
  type PurchaseAuthorisation,
  type PurchaseQuestion,
} from './authorise-purchase.ts';
export { balancesOf, type LedgerBalance } from './balances.ts';
export { ENTRY_LIMIT } from './check-entry.ts';
export { hashOf } from './content.ts';
export type { Entry, EntryKind } from './entry.ts';
export type { AccountEntryBase, EntryBase, PurchaseLine, RefundLine } from './entry-base.ts';
export type { CaptureEntry } from './kinds/capture.ts';
export type { CloseAccountEntry } from './kinds/close-account.ts';
export type { CloseMonthEntry } from './kinds/close-month.ts';
export type { ContributionChargedBackEntry } from './kinds/contribution-charged-back.ts';
export type { ContributionDueEntry } from './kinds/contribution-due.ts';
export type { ContributionPaidEntry } from './kinds/contribution-paid.ts';
export type { CorrectionEntry } from './kinds/correction.ts';
export type { CreditEntry } from './kinds/credit.ts';
export type { ExpiryEntry } from './kinds/expiry.ts';
export type { HoldEntry } from './kinds/hold.ts';
export type { HoldExpiredEntry } from './kinds/hold-expired.ts';
export type { LeaveEntry } from './kinds/leave.ts';
export type { PauseEntry } from './kinds/pause.ts';
export type { PurchaseEntry } from './kinds/purchase.ts';
export type { RefundEntry } from './kinds/refund.ts';
export type { ResumeEntry } from './kinds/resume.ts';
export type { TransferEntry } from './kinds/transfer.ts';
export type { VoidEntry } from './kinds/void.ts';
export { type ParisTime, parisTime } from './instant.ts';
export { type Journal, type JournalLine, keepJournal } from './journal.ts';
export type { Posting } from './ledger/book.ts';
export type {
  AccountStatus,
  AdvancePayment,
  CreditLayer,
  DueContribution,
  EntryRecord,
  Hold,
  Ledger,
  LedgerParty,
  MemberAccount,
  Overspend,
  PaidContribution,
  PartyBalance,
  PurchaseRecord,
  Purse,
  Records,
  SharedParties,
  StoredRecord,
} from './ledger/ledger.ts';
export type { LineRefusal, RefusedLine } from './refused-line.ts';
export { type AccountPolicies, accountPolicies } from './policies.ts';
export { isRecorded } from './is-recorded.ts';
export { replay, type ReplayOptions, type ReplayResult } from './replay.ts';
export {
  readSnapshot,
  type ReadSnapshotResult,
  SNAPSHOT_VERSION,
  type SnapshotOptions,
  writeSnapshot,
} from './snapshot.ts';
export { type FundStatement, fundStatements } from './statements/fund-statement.ts';
export { firstWholeMonth } from './statements/first-whole-month.ts';
export {
  memberStatement,
  type MemberStatement,
  type StatementLine,
  type StatementTotals,
} from './statements/member-statement.ts';
export { findPurchase, type FoundPurchase } from './statements/find-purchase.ts';
export { monthsOf } from './statements/months.ts';
export { spendingByPlace } from './statements/spending-by-place.ts';
export { type PlaceBill, placeBill, type PlaceBillLine, placesIn } from './statements/place-bill.ts';
export {
  type SecrecyOptions,
  type ThirdPayerStatement,
  thirdPayerStatements,
} from './statements/third-payer-statement.ts';
