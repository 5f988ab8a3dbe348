/** Sentences in French and English: diagnostics, explanations, descriptions, verdicts. */
export { renderAuthorisation } from './account/render-authorisation.ts';
export { type ReceiptSubject, renderReceipt, type RenderReceiptOptions } from './account/render-receipt.ts';
export type { TextOptions } from './context.ts';
export { statusNames } from './caisse/status-names.ts';
export type { Said } from './said.ts';
export { describeCaisse, type DescribeCaisseOptions } from './describe-caisse.ts';
export {
  describeDifference,
  type DescribeDifferenceOptions,
  type DescribeDifferenceResult,
  renderDifferences,
} from './describe-difference.ts';
export {
  describeFundDifference,
  type DescribeFundDifferenceResult,
  type FundChange,
  type FundSide,
} from './describe-fund-difference.ts';
export type { DescribedDifference } from './difference/described-difference.ts';
export type { DifferenceKind, DifferencePillar } from '../caisse/kinds.ts';
export { describeRule } from './describe-rule.ts';
export {
  ageGroupLabel,
  flowLabel,
  type FlowName,
  labelOf,
  labelsOf,
  type Labels,
  type ResultLabel,
  resultLabels,
} from './labels/index.ts';
export { type Language, labelText } from './language.ts';
export { numberWriter, type NumberWriter, writeNumber } from './numbers.ts';
export { renderAssessment, type RenderAssessmentOptions, renderVerdict } from './render-assessment.ts';
export { renderEffects, renderGridComparison } from './render-grid-changes.ts';
export { renderConventionnement, type RenderConventionnementOptions } from './render-conventionnement.ts';
export { renderDiagnostic } from './render-diagnostic.ts';
export { renderPairsQuestion, renderSolution, type RenderSolutionOptions } from './render-solution.ts';
export { renderExplanation } from './render-explanation.ts';
export { describeNationBudget, NATION_LIMITS, type NationBudget } from './nation/describe-nation-run.ts';
export { describeFileMethod, describeNationMethod } from './nation/describe-nation-method.ts';
export { nationAssumptions } from './nation/assumptions.ts';
export { describeExplored } from './nation/describe-explored.ts';
export { describeExploredMethod } from './nation/describe-explored-method.ts';
export { renderNationSolution, type RenderNationSolutionOptions } from './nation/render-nation-solution.ts';
export { eventNames, placeStatusNames } from './accreditation/names.ts';
export { type ExplainedBasket, renderBasket, type RenderBasketOptions } from './render-basket.ts';
