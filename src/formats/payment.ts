/** Payments that members made by other software. */
import type { Cents } from '../money/index.ts';

/**
 * A payment that is settled, or money that went back to the payer.
 *
 * @french paiement
 */
export interface Payment {
  /** The same for the same line of the same software, so that a line that is imported twice is recognised: `helloasso:payment:13790`. */
  readonly key: string;
  /** `refund`: given back by the caisse; `charge-back`: taken back by the bank. */
  readonly kind: 'payment' | 'refund' | 'charge-back';
  /** The opaque id of the account; `null` if the payer is not known. */
  readonly account: string | null;
  /** The instant or the day, as the other software has it. */
  readonly at: string;
  /** Above zero for all kinds. */
  readonly amount: Cents<'once'>;
  /** The number of the instalment, from 1. */
  readonly instalment?: number;
}

/** A line that moves no money: a payment that is not paid yet, refused or cancelled, or a refund that has not taken place. */
export interface LeftOutPayment {
  readonly key: string;
  /** The state that the other software has. */
  readonly state: string;
}

/** Whether two payments with the same key move the same money. */
export const isSamePayment = (left: Payment, right: Payment): boolean =>
  left.kind === right.kind && left.account === right.account && left.amount === right.amount;
