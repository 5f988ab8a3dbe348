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
export { type ExpectedPayment, reconcile, type ReconciledAccount, type Reconciliation } from './reconcile.ts';
export { readBasket, type ReadBasketResult } from './read-basket.ts';
