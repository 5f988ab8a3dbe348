/** Diagnostics of the variants of scenarios. */

/** Diagnostics of the variants of scenarios. */
export interface VariantDiagnostics {
  /** A variant has the name of a scenario. */
  'CAISSE-VARIANT-NAME': { name: string };
  /** The base of a variant is neither a scenario nor a variant. */
  'CAISSE-VARIANT-BASE-UNKNOWN': { base: string; names: readonly string[]; nearest?: string };
  /** A variant is its own base, directly or by other variants. */
  'CAISSE-VARIANT-CYCLE': { names: readonly string[] };
  /** Too many variants stand between a variant and its scenario. */
  'CAISSE-VARIANT-DEPTH': { limit: number };
  /** A variant changes a place that its base does not have. */
  'CAISSE-VARIANT-PLACE': { place: string; nearest?: string };
  /** A variant states the value that its base has. */
  'CAISSE-VARIANT-SAME': { place: string };
}
