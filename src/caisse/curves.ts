/**
 * The rules of a caisse along one number of a household or its members: curves, comparisons of curves, tables, and warnings about what they show.
 *
 * @packageDocumentation
 */
export {
  type AmountComparison,
  type AmountUnit,
  compareCurves,
  type CompareCurvesOptions,
  type CompareCurvesResult,
  type CurveComparison,
  type HouseholdComparison,
  type HouseholdType,
} from './compare-curves.ts';
export {
  type AssessCompositionsOptions,
  type AssessedComposition,
  type AssessedCompositions,
  assessCompositions,
  type CompositionsResult,
} from './assess-compositions.ts';
export {
  type CaisseCurves,
  computeCurves,
  type ComputeCurvesOptions,
  type CurvePool,
  type CurvesResult,
} from './compute-curves.ts';
export type { CurveBand, CurveBands, UnpublishedValues } from './curve-band.ts';
export { findWarnings, type FindWarningsOptions } from './find-warnings.ts';
