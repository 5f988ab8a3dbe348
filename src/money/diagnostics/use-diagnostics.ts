/** Diagnostics of other uses of the money of a fund. */

/** Diagnostics of other uses of the money of a fund. */
export interface UseDiagnostics {
  /** A share is above 100 %. */
  'CAISSE-USE-SHARE': { text: string };
  /** A use counts persons, and the persons of some groups are not known. */
  'CAISSE-USE-PERSONS': { names: readonly string[] };
  /** A reduced price is not below the cost. */
  'CAISSE-USE-PAID': { paid: string; cost: string };
}
