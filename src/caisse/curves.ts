/**
 * The rules of a caisse along one number of a household: curves, and warnings about what they show.
 *
 * @packageDocumentation
 */
export {
  type CaisseCurves,
  computeCurves,
  type ComputeCurvesOptions,
  type CurvePool,
  type CurvesResult,
} from './compute-curves.ts';
export { findWarnings, type FindWarningsOptions } from './find-warnings.ts';
