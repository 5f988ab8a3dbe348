/** Diagnostics of declared assumptions about a caisse over a population. */

/** Diagnostics of declared assumptions about a caisse over a population. */
export interface AssumptionDiagnostics {
  /** What an assumption varies is not known. */
  'CAISSE-ASSUMPTION-UNKNOWN': { vary: string; nearest?: string };
  /** Two assumptions vary the same. */
  'CAISSE-ASSUMPTION-TWICE': { vary: string; first: string };
  /** The central value of an assumption is none of its values. */
  'CAISSE-ASSUMPTION-CENTRAL': { central: string; names: readonly string[]; nearest?: string };
  /** A share or a factor is outside its limits. */
  'CAISSE-ASSUMPTION-VALUE': { text: string; limit: number };
  /** A number of persons is not a whole number within its limits. */
  'CAISSE-ASSUMPTION-PERSONS': { text: string; limit: number };
  /** The rules read no amount of this name. */
  'CAISSE-ASSUMPTION-INCOME': { name: string; names: readonly string[]; nearest?: string };
  /** An assumption varies the figure whose balance is asked for. */
  'CAISSE-ASSUMPTION-SOLVED': { vary: string };
  /** The assumptions have too many combinations. */
  'CAISSE-ASSUMPTIONS-TOO-MANY': { combinations: string; limit: number };
}
