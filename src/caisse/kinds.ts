/** The definitions of all kinds, for the schema, the sentences and the random documents. */
export * from './allocation/kinds.ts';
export { ALLOCATION_OPTIONS } from './allocation/options.ts';
export { formulasOf } from './contribution/advice.ts';
export * from './contribution/kinds.ts';
export { MEMBER_KINDS, MEMBER_OPTIONS, type MemberKindName } from './contribution/member-formula.ts';
export { CONTRIBUTION_CASES, CONTRIBUTION_OPTIONS } from './contribution/options.ts';
export * from './conventionnement/kinds.ts';
export { weightOf } from './conventionnement/resolve.ts';
export { CONVENTION_OPTIONS, OUTCOME_FIELD } from './conventionnement/options.ts';
export * from './eligibility/kinds.ts';
export { CRITERION_OPTIONS } from './eligibility/options.ts';
export { isOfMembers } from './input-definition.ts';
export { numberedName } from './lowering/lower-member-input.ts';
export type { FieldShape, FieldShapes, GroupName, ItemNames, TextOf } from './fields.ts';
export * from './quantity/kinds.ts';
export { typeOfOwnQuantity } from './type-of-own-quantity.ts';
export { readInputs } from './rules-of-version.ts';
export {
  compareConventionnements,
  type ConventionDifference,
  type ConventionPart,
} from './difference/compare-conventionnement.ts';
export { compareRules, type ComparedRules } from './difference/compare-rules.ts';
export { ruleValues } from './difference/same-rule.ts';
export { shapeFor } from './difference/shape-for.ts';
export { isInOrder, type ItemPair, matchItems } from './difference/match-items.ts';
export { tenthsIn } from './fund/lower-distribution.ts';
export type * from './difference/rule-difference.ts';
export type { AdvisedRange, ContributionCases, InputKeys } from './difference/decision-fields.ts';
export { MEMBERS_WITH_LIMIT } from './lowering/lower-member-input.ts';
