/** What a caisse decides. `curves.ts` and `many.ts` are further faces, so that the main bundle does not contain the reading `curve`. */
export * from './words.ts';
export * from './quantity.ts';
export * from './rule-document.ts';
export {
  type AccountRules,
  isPublishedOnly,
  type LoweredAccountRules,
  type PublishedAccountRules,
  type UnpaidWords,
} from './account-rules.ts';
export * from './eligibility.ts';
export * from './flow.ts';
export * from './contribution.ts';
export * from './allocation.ts';
export {
  type Assumed,
  type AssumedByMonth,
  type Case,
  CASES,
  type DatedFigure,
  type Draw,
  type DrawnList,
  type DrawnRange,
  type DrawnValue,
  type FigureList,
  type Ramp,
  type ThreeCases,
} from './fund/assumed.ts';
export type { Chosen, ChosenShare } from './fund/chosen.ts';
export type { Distribution, HouseholdType } from './fund/distribution.ts';
export type { ChargeClass, Cost, InKind } from './fund/cost.ts';
export { FUNDER_KINDS, isPublic } from './fund/funder-kind.ts';
export { type FundGroup, GROUPS_LIMIT } from './fund/group.ts';
export { isDraw, rampValues } from './fund/context.ts';
export { centralValue, type DrawValues, endsOf, readDraw } from './fund/draw-values.ts';
export { splitByMonth, splitCount } from './fund/group-parts.ts';
export { unambiguous } from './fund/lower-draw.ts';
export type { Index, IndexValue } from './fund/indices.ts';
export type {
  LoweredCost,
  LoweredDraw,
  LoweredGroup,
  LoweredIndex,
  LoweredInKind,
  LoweredScenario,
  LoweredSubsidy,
} from './fund/lowered-scenario.ts';
export { shareContradiction } from './fund/public-share.ts';
export { dueMonths, indexedCents, largestIndexed, subsidyPayments, twelfth } from './fund/payments.ts';
export { checkScenarioMonths } from './fund/check-scenario-months.ts';
export { type Arrears, type FundScenario, SCENARIO_MONTHS_LIMIT, type UnspentWords } from './fund/scenario.ts';
export { isSecretCount } from './fund/secrecy.ts';
export type { FunderKind, OnlyFor, Subsidy, Tranche } from './fund/subsidy.ts';
export type { FundVariant } from './fund/variant.ts';
export { variantBases } from './fund/variant-bases.ts';
export { checkUses, type CheckUsesResult, numberOfUse, shareOfUse } from './fund/check-uses.ts';
export type {
  FoodVoucherUse,
  GreenPrescriptionUse,
  InKindQuotaUse,
  InvestmentUse,
  PriceTiersUse,
  ReducedPriceUse,
  Use,
  UseKind,
} from './fund/use.ts';
export { USES_LIMIT } from './shapes/uses.ts';
export { valueOf } from './fund/value-of.ts';
export * from './conventionnement.ts';
export type { ConventionCriteria, ConventionDecision, ConventionRuleOptions } from './conventionnement/options.ts';
export type * from './conventionnement/lowered.ts';
export type {
  Product,
  ProductCategory,
  Professional,
  RegisterName,
  Registers,
  SellingPlace,
} from './conventionnement/registers.ts';
export type { AnyPlaceRule } from './conventionnement/kinds/any-place.ts';
export type { AnyProductRule } from './conventionnement/kinds/any-product.ts';
export type { CategoryAtPlaceRule } from './conventionnement/kinds/category-at-place.ts';
export type { CategoryRule } from './conventionnement/kinds/category.ts';
export type { PlaceRule } from './conventionnement/kinds/place.ts';
export type { ProductAtPlaceRule } from './conventionnement/kinds/product-at-place.ts';
export type { ProductRule } from './conventionnement/kinds/product.ts';
export type { ProfessionalRule } from './conventionnement/kinds/professional.ts';
export * from './document.ts';
export * from './names.ts';
export * from './lowered.ts';
export * from './assessment.ts';
export { assessHousehold, type AssessHouseholdOptions } from './assess.ts';
export type { GivenFacts } from './assess/facts.ts';
export { checkCaisse, defineCaisse, lowerCaisse } from './define.ts';
export { idProblem } from './check-id.ts';
export { checkDocumentShape } from './shapes/document.ts';
export { LABEL, SOURCE, SOURCED } from './shapes/words.ts';
export type { CaisseNeeds, HouseholdFor } from './needs.ts';
export { computePool, type ComputePoolOptions, type PoolResult, poolRules, type PoolRules } from './pool.ts';
export { checkCaisseArgument, rulesAt } from './rules-at.ts';
export { unitChecks } from './unit.ts';
export { findThirdPayer, type ThirdPayer, type ThirdPayerResult } from './third-payer.ts';
export type { ConsumptionUnitAllocation } from './allocation/kinds/consumption-unit.ts';
export type { FlatAllocation } from './allocation/kinds/flat.ts';
export type { FreePriceAllocation } from './allocation/kinds/free-price.ts';
export type { InKindAllocation } from './allocation/kinds/in-kind.ts';
export type { MeanAllocation } from './allocation/kinds/mean.ts';
export type { NoneAllocation } from './allocation/kinds/none.ts';
export type { PriceTiersAllocation } from './allocation/kinds/price-tiers.ts';
export type { ReimbursementAllocation } from './allocation/kinds/reimbursement.ts';
export type { RuleAllocation } from './allocation/kinds/rule.ts';
export type { SharedPriceAllocation } from './allocation/kinds/shared-price.ts';
export type { StepsAllocation } from './allocation/kinds/steps.ts';
export type { TableAllocation } from './allocation/kinds/table.ts';
export type { TopUpAllocation } from './allocation/kinds/top-up.ts';
export type { UndocumentedAllocation } from './allocation/kinds/undocumented.ts';
export type { AllocationOptions } from './allocation/options.ts';
export type { CoPaymentContribution } from './contribution/kinds/co-payment.ts';
export type { EachMemberContribution } from './contribution/kinds/each-member.ts';
export type { MemberFormula, MemberOptions, OneMemberFormula } from './contribution/member-formula.ts';
export type { FlatContribution } from './contribution/kinds/flat.ts';
export type { FreeContribution } from './contribution/kinds/free.ts';
export type { InterpolatedContribution } from './contribution/kinds/interpolated.ts';
export type { LabourContribution } from './contribution/kinds/labour.ts';
export type { LevelsContribution } from './contribution/kinds/levels.ts';
export type { MarginalContribution } from './contribution/kinds/marginal.ts';
export type { NoneContribution } from './contribution/kinds/none.ts';
export type { PayrollContribution } from './contribution/kinds/payroll.ts';
export type { ProportionalContribution } from './contribution/kinds/proportional.ts';
export type { QuestionnaireContribution } from './contribution/kinds/questionnaire.ts';
export type { RuleContribution } from './contribution/kinds/rule.ts';
export type { SituationContribution } from './contribution/kinds/situation.ts';
export type { StepsContribution } from './contribution/kinds/steps.ts';
export type { UndocumentedContribution } from './contribution/kinds/undocumented.ts';
export type { ContributionOptions } from './contribution/options.ts';
export type { CriterionOptions } from './eligibility/options.ts';
export type { FamilyQuotientQuantity, PartsFigures } from './quantity/kinds/family-quotient.ts';
export type { RemainingIncomeQuantity } from './quantity/kinds/remaining-income.ts';
export type { MembersQuantity } from './quantity/kinds/members.ts';
export type { RuleQuantity } from './quantity/kinds/rule.ts';
export type { StandardOfLivingQuantity } from './quantity/kinds/standard-of-living.ts';
export type { SumOfMembersQuantity } from './quantity/kinds/sum-of-members.ts';
export type { AgeCriterion } from './eligibility/kinds/age.ts';
export type { AttendanceCriterion } from './eligibility/kinds/attendance.ts';
export type { DeclaredCriterion } from './eligibility/kinds/declared.ts';
export type { HouseholdSizeCriterion } from './eligibility/kinds/household-size.ts';
export type { MembershipCriterion } from './eligibility/kinds/membership.ts';
export type { OrientationCriterion } from './eligibility/kinds/orientation.ts';
export type { PlacesCriterion } from './eligibility/kinds/places.ts';
export type { ResidenceCriterion } from './eligibility/kinds/residence.ts';
export type { ResourcesCriterion } from './eligibility/kinds/resources.ts';
export type { RuleCriterion } from './eligibility/kinds/rule.ts';
export type { StatusCriterion } from './eligibility/kinds/status.ts';
