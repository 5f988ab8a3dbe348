/** Households and the quantities derived from them. `quantities.ts` is the face for applications. */
export { AGE_LIMIT } from './ages.ts';
export { bySize } from './by-size.ts';
export { byThreshold } from './by-threshold.ts';
export { adults, persons } from './persons.ts';
export { consumptionUnits } from './consumption-units.ts';
export { checkHousehold, factsOf, type HouseholdFacts, type KnownInputs } from './facts-of.ts';
export type { KnownMemberInputs, MemberInput } from './member-inputs.ts';
export { numberMembers } from './number-members.ts';
export { idleRows, idleSlot } from './idle-slot.ts';
export { nearWord } from './near-word.ts';
export { readFact } from './read-fact.ts';
export { familyQuotient, familyQuotientParts, type PartsTable } from './family-quotient.ts';
export * from './household.ts';
export { householdShape, membersShape } from './household-shape.ts';
export {
  choiceInput,
  findHouseholdInput,
  type HouseholdInputs,
  householdInputs,
  parameterInput,
} from './household-inputs.ts';
export { remainingIncome } from './remaining-income.ts';
export { standardOfLiving } from './standard-of-living.ts';
