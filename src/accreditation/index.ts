/**
 * How a caisse accredits places: criteria grids, levels, and the life cycle of an accreditation.
 *
 * @packageDocumentation
 */
export type { AnswerValue } from './answers/kind.ts';
export type { AnswerKindName, AnswerWords } from './answers/kinds.ts';
export type { ChoiceAnswer, ChoiceOption } from './answers/choice.ts';
export type { NumberAnswer } from './answers/number.ts';
export type { ScaleAnswer } from './answers/scale.ts';
export type { YesNoAnswer } from './answers/yes-no.ts';
export {
  type AssessConventionnementResult,
  assessConventionnement,
  type ConventionnementAssessment,
  type CriterionAssessment,
  type PointsBetween,
} from './assess-conventionnement.ts';
export { type DueAccreditation, dueInMonth, levelsOn, placeOn } from './accreditations-on.ts';
export type { CheckedEvidence } from './check-answer.ts';
export { checkGrid, type CheckGridResult, defineGrid } from './check-grid.ts';
export {
  compareGrids,
  type CriterionEffect,
  findEffects,
  type GridComparison,
  type PlaceLevels,
} from './compare-grids.ts';
export type { AnswerState } from './criterion-result.ts';
export type { CertificationState, Evidence, EvidenceState, EvidenceWanted, LabelHolder } from './evidence.ts';
export type {
  CriteriaGrid,
  GridCriterion,
  GridLevel,
  InformativeCriterion,
  KnockOutCriterion,
  ScoredCriterion,
} from './grid.ts';
export type { GivenAnswer, GridAnswers, StatedAnswer } from './grid-answers.ts';
export type { AccreditationDecision, AccreditationEvent, AccreditationEventKind, PlaceStatus } from './life-cycle.ts';
export type { NextLevel } from './next-level.ts';
export type { PlaceStanding } from './place-standing.ts';
export type { AccreditationState, AccreditationStep } from './accreditation-state.ts';
export { replayAccreditation, type ReplayAccreditationResult } from './replay-accreditation.ts';
export { registerTraits } from './register-traits.ts';
export { shareSpending, type SpendingDimension, type SpendingLine, type SpendingShare } from './share-spending.ts';
export { type PlaceTraits, spendingLines } from './spending-lines.ts';
