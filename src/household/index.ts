/** Who takes part, and what follows from it. */
export { bySize, type SizeRow } from './by-size.ts';
export { byThreshold, type ThresholdRow } from './by-threshold.ts';
export { adults, children, persons } from './composition.ts';
export { computeConsumptionUnits, consumptionUnits } from './consumption-units.ts';
export { checkHousehold, factsOf, type HouseholdFacts, type KnownInputs } from './facts-of.ts';
export { computeFamilyQuotient, familyQuotient, familyQuotientParts, type PartsTable } from './family-quotient.ts';
export * from './household.ts';
export {
  answerInput,
  choiceInput,
  findHouseholdInput,
  type HouseholdInputs,
  householdInputs,
  parameterInput,
} from './inputs.ts';
export {
  computeRemainingIncome,
  type ComputeRemainingIncomeOptions,
  remainingIncome,
  type RemainingIncomeOptions,
  type RemainingIncomePer,
} from './remaining-income.ts';
export { computeStandardOfLiving, standardOfLiving } from './standard-of-living.ts';
export { TO_THE_CENT } from './to-the-cent.ts';
