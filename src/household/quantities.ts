/**
 * Quantities of a household, computed without a caisse: consumption units, standard of living, family quotient, remaining income.
 *
 * @packageDocumentation
 */
export { computeConsumptionUnits } from './consumption-units.ts';
export { computeFamilyQuotient } from './family-quotient.ts';
export { computeRemainingIncome, type ComputeRemainingIncomeOptions } from './remaining-income.ts';
export { computeStandardOfLiving } from './standard-of-living.ts';
