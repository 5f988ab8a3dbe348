/** Diagnostics of numbers and amounts that are read from text. */

/** Diagnostics of numbers and amounts that are read from text. */
export interface NumberDiagnostics {
  /** An amount is larger than the library computes with. */
  'CAISSE-AMOUNT-TOO-LARGE': { text: string; limit: string };
  /** An amount has more than two decimals. */
  'CAISSE-AMOUNT-TOO-PRECISE': { text: string; decimals: number; limit: number };
  /** A number with one separator can be read in two ways, such as `1,234`. */
  'CAISSE-NUMBER-AMBIGUOUS': { text: string; readings: readonly string[] };
  /** A number has too many digits. */
  'CAISSE-NUMBER-TOO-LONG': { text: string; limit: number };
  /** A text is not a number. */
  'CAISSE-NUMBER-UNREADABLE': { text: string };
  /** A number is infinite, or is not a number. */
  'CAISSE-NUMBER-NOT-FINITE': { text: string };
}
