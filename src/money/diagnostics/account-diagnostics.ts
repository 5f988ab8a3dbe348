/** Diagnostics of the entries of accounts. */

/** Diagnostics of the entries of accounts. Each names the entry by its id. */
export interface AccountDiagnostics {
  /** An id is not opaque: it is empty, too long, or has other characters. */
  'CAISSE-ACCOUNT-ID': { key: string; text: string };
  /** A text is not an instant with an offset. */
  'CAISSE-ACCOUNT-INSTANT': { entry: string; text: string };
  /** An amount of an entry is not a whole number of cents above zero. */
  'CAISSE-ACCOUNT-AMOUNT': { entry: string; amount: string };
  /** An amount of an entry is too large. */
  'CAISSE-ACCOUNT-AMOUNT-LARGE': { entry: string; amount: string; limit: string };
  /** The lines of an entry are empty, have an id twice, or move nothing. */
  'CAISSE-ACCOUNT-LINES': { entry: string };
  /** An id was used by an entry with other content. */
  'CAISSE-ACCOUNT-ID-REUSED': { entry: string };
  /** An entry is dated after now. */
  'CAISSE-ACCOUNT-FUTURE': { entry: string; at: string };
  /** An entry is dated before the months that are remembered. */
  'CAISSE-ACCOUNT-TOO-LATE': { entry: string; month: string; first: string };
  /** No policies of accounts are in force in the month of an entry. */
  'CAISSE-ACCOUNT-NO-POLICIES': { entry: string; month: string };
  /** The month of an entry is closed. */
  'CAISSE-ACCOUNT-MONTH-CLOSED': { entry: string; month: string; closed: string };
  /** The month of an entry is too far from the month in which it counts. */
  'CAISSE-ACCOUNT-MONTH-FAR': { entry: string; month: string; counts: string; limit: number };
  /** The month of an entry is before its account was opened. */
  'CAISSE-ACCOUNT-BEFORE-OPENING': { entry: string; account: string; month: string; opened: string };
  /** A month is closed out of order. */
  'CAISSE-ACCOUNT-MONTH-ORDER': { entry: string; month: string; next: string };
  /** A month is closed, or its credit expired, before its end. */
  'CAISSE-ACCOUNT-MONTH-RUNNING': { entry: string; month: string };
  /** No account has this id. */
  'CAISSE-ACCOUNT-UNKNOWN': { entry: string; account: string };
  /** The state of an account does not allow an entry. */
  'CAISSE-ACCOUNT-STATUS': { entry: string; account: string; status: string };
  /** No place has this id. */
  'CAISSE-ACCOUNT-PLACE-UNKNOWN': { entry: string; place: string; nearest?: string };
  /** The account was never credited with this product. */
  'CAISSE-ACCOUNT-ITEM-UNKNOWN': { entry: string; account: string; item: string; nearest?: string };
  /** The credit of an account is below the amount of an entry. */
  'CAISSE-ACCOUNT-CREDIT-SHORT': { entry: string; account: string; asked: string; available: string };
  /** An earlier contribution is unpaid, and the caisse credits only once it is paid. */
  'CAISSE-ACCOUNT-UNPAID': { entry: string; account: string; month: string };
  /** No open hold of the account has this id. */
  'CAISSE-ACCOUNT-HOLD-UNKNOWN': { entry: string; hold: string };
  /** A capture is above its hold. */
  'CAISSE-ACCOUNT-HOLD-EXCEEDED': { entry: string; hold: string; asked: string; held: string };
  /** A hold has not timed out. */
  'CAISSE-ACCOUNT-HOLD-RUNNING': { entry: string; hold: string };
  /** An entry is dated before its hold: the clock of a till is wrong. */
  'CAISSE-ACCOUNT-BEFORE-HOLD': { entry: string; hold: string };
  /** An account has open holds. */
  'CAISSE-ACCOUNT-HOLDS-OPEN': { entry: string; account: string; holds: readonly string[] };
  /** An entry refers to one that is not remembered for its account. */
  'CAISSE-ACCOUNT-REFERENCE': { entry: string; of: string };
  /** An entry is dated before the one that it refers to: the clock of a till is wrong. */
  'CAISSE-ACCOUNT-BEFORE-REFERENCE': { entry: string; of: string };
  /** A refund names a line that the purchase does not have. */
  'CAISSE-ACCOUNT-REFUND-LINE': { entry: string; line: string; purchase: string; nearest?: string };
  /** A refund is above what is left of a line. */
  'CAISSE-ACCOUNT-REFUND-EXCEEDED': { entry: string; line: string; asked: string; left: string };
  /** The caisse does not allow transfers, or a transfer goes to its own account. */
  'CAISSE-ACCOUNT-TRANSFER': { entry: string };
  /** A correction is above what is left of the month that it corrects. */
  'CAISSE-ACCOUNT-CORRECTION': { entry: string; month: string; left: string };
  /** The sequence of an account is not the expected one. */
  'CAISSE-ACCOUNT-STALE': { entry: string; account: string; expected: number; sequence: number };
  /** A number in the rules of accounts is out of range. */
  'CAISSE-ACCOUNT-RANGE': { key: string; value: number; least: number; most: number };
  /** A text is not a snapshot of accounts, or was changed. */
  'CAISSE-ACCOUNT-SNAPSHOT': { place: string };
  /** A snapshot has the format of another version. */
  'CAISSE-ACCOUNT-SNAPSHOT-VERSION': { version: number; expected: number };
  /** A snapshot is of another caisse, or of none. */
  'CAISSE-ACCOUNT-SNAPSHOT-CAISSE': { caisse?: string; expected: string };
}
