/** The names of the quantities that scales and criteria use. */

/**
 * The name of a quantity: `income`, `benefits`, `housingCosts`, `charges`, `savings` (euros a month), `persons`, `adults` (18 or more),
 * `consumption-units`, `standard-of-living` (income by consumption unit, to the cent, half-up), or a name from the document's `quantities` or `inputs`.
 */
export type QuantityName = string;
