/** Diagnostics of calibrations and of the synthetic nation. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of calibrations and of the synthetic nation. */
export interface CalibrationDiagnostics {
  /** A weight is below zero or not a number. `row` counts from 1. */
  'CAISSE-CALIBRATION-WEIGHT': { row: number };
  /** No row has a weight above zero. */
  'CAISSE-CALIBRATION-WEIGHTS-ZERO': NoDetails;
  /** A value of a target is not a number. `row` counts from 1. */
  'CAISSE-CALIBRATION-VALUE': { name: string; row: number };
  /** The total of a target is not a number. */
  'CAISSE-CALIBRATION-TOTAL': { name: string };
  /** Two targets have the same name. */
  'CAISSE-CALIBRATION-NAME-TWICE': { name: string };
  /** A total cannot be met, whatever the other targets. `nearest`: the total that the rows approach. */
  'CAISSE-CALIBRATION-OUT-OF-REACH': { name: string; total: string; nearest: string };
  /** A total cannot be met together with others. `nearest`: the nearest total while the others are met. */
  'CAISSE-CALIBRATION-CONFLICT': { name: string; total: string; nearest: string; others: readonly string[] };
}
