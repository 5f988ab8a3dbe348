/** Diagnostics of files of other software. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of files of other software. */
export interface FormatDiagnostics {
  /** A text of other software is not JSON. */
  'CAISSE-FORMAT-JSON': NoDetails;
  /** A text does not have the form of the software. */
  'CAISSE-FORMAT-UNKNOWN': { software: string };
  /** A payment has no id, no date, or no amount in whole cents. */
  'CAISSE-FORMAT-PAYMENT': { software: string };
  /** A row has no opaque id. */
  'CAISSE-FORMAT-ID': NoDetails;
  /** A text is not the number of an account of the French plan. */
  'CAISSE-FORMAT-ACCOUNT': { text: string };
  /** A row has the id or the role of an earlier one, with other content. */
  'CAISSE-FORMAT-TWICE': { text: string };
  /** The date of a payment is not a day. */
  'CAISSE-FORMAT-DATE': { text: string };
  /** A payment is refunded, and no refund operation that took place is known. */
  'CAISSE-WARN-REFUND-PENDING': { text: string };
  /** More of a payment went back than was paid. */
  'CAISSE-WARN-REFUND-ABOVE': { text: string };
  /** Accounts of an accounting file have numbers without a source. */
  'CAISSE-WARN-ACCOUNTS-ASSUMED': { numbers: readonly string[] };
}
