/**
 * Files of the software that caisses use: payments in and out, lists, reconciliation. Text in, text out: no network and no credentials.
 *
 * @packageDocumentation
 */
export {
  type CyclosBalance,
  type CyclosBalanceColumns,
  type CyclosColumns,
  type CyclosPayment,
  readCyclosBalances,
  type ReadCyclosBalancesOptions,
  type ReadCyclosBalancesResult,
  renderCyclosPayments,
  type RenderCyclosPaymentsOptions,
} from './cyclos.ts';
export {
  type HelloAssoPayer,
  readHelloAsso,
  type ReadHelloAssoOptions,
  type ReadHelloAssoResult,
} from './hello-asso.ts';
export { type ListedMember, type ListedPlace, type ReadListResult, readMembers, readPlaces } from './member-list.ts';
export type { LeftOutPayment, Payment } from './payment.ts';
export {
  type ExpectedPayment,
  reconcile,
  type ReconciledAccount,
  type Reconciliation,
  type ReconcileOptions,
} from './reconcile.ts';
export { readBasket, type ReadBasketResult } from './read-basket.ts';
export {
  type AccountingAccount,
  type AccountingPlan,
  type AccountingRole,
  ASSOCIATION_PLAN,
  readAccountingPlan,
  type ReadAccountingPlanResult,
} from './accounting/accounting-plan.ts';
export { assumedAccounts, renderAccounting, type RenderAccountingOptions } from './accounting/render-accounting.ts';
export { expectedPayments, type ExpectedPaymentsOptions } from './expected-payments.ts';
export { readPayments, type ReadPaymentsResult } from './payment-list.ts';
export { readJournal, type ReadJournalResult } from './read-journal.ts';
export { type BalanceReconciliation, reconcileBalances, type ReconciledBalance } from './reconcile-balances.ts';
