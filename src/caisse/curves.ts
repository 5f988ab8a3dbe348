/**
 * The rules of a caisse along one number of a household or its members: curves, tables, and warnings about what they show.
 *
 * @packageDocumentation
 */
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
export { findWarnings, type FindWarningsOptions } from './find-warnings.ts';
