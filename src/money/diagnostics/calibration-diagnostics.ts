/** Diagnostics of calibrations and of the synthetic nation. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of calibrations and of the synthetic nation. */
export interface CalibrationDiagnostics {
  /** A weight is below zero, not a number, or too large. `row` counts from 1. */
  'CAISSE-CALIBRATION-WEIGHT': { row: number };
  /** No row has a weight above zero. */
  'CAISSE-CALIBRATION-WEIGHTS-ZERO': NoDetails;
  /** A value of a target is not a number, or too large. `row` counts from 1. */
  'CAISSE-CALIBRATION-VALUE': { name: string; row: number };
  /** The total of a target is not a number, or too large. */
  'CAISSE-CALIBRATION-TOTAL': { name: string };
  /** Two targets have the same name. */
  'CAISSE-CALIBRATION-NAME-TWICE': { name: string };
  /** A total cannot be met, whatever the other targets. `nearest`: the total that the rows approach. */
  'CAISSE-CALIBRATION-OUT-OF-REACH': { name: string; total: string; nearest: string };
  /** A total cannot be met together with others. `nearest`: the nearest total while the others are met. */
  'CAISSE-CALIBRATION-CONFLICT': { name: string; total: string; nearest: string; others: readonly string[] };
  /** A nation is asked of a territory other than that of its margins. */
  'CAISSE-NATION-TERRITORY': { territory: string; known: string };
  /** The number of rows of a nation is not a whole number within limits. */
  'CAISSE-NATION-ROWS': { rows: string; minimum: number; limit: number };
  /** A margin is outside the range of its figure or factor: below zero, too large, or not a number. */
  'CAISSE-NATION-RANGE': { name: string; minimum: number; maximum: number };
  /** A number of households or persons is not whole. */
  'CAISSE-NATION-COUNT': { name: string };
  /** The assumed parts of benefits and capital income of a tenth are below zero or more than the whole. */
  'CAISSE-NATION-PARTS': { tenth: number };
  /** The persons of a type cannot be distributed: it has no households, or none with most children. */
  'CAISSE-NATION-TYPE-EMPTY': { type: string };
  /** The number of standards of living is not a multiple of the number of tenths. */
  'CAISSE-NATION-QUANTILES': { quantiles: number; tenths: number };
  /** A standard of living is below the one before it. `place` counts from 1. */
  'CAISSE-NATION-ORDER': { place: number };
  /** The mean of a tenth is outside its limits. */
  'CAISSE-NATION-MEAN': { tenth: number; mean: string; lowest: string; highest: string };
  /** A tenth has no household of its own: its limits are equal. */
  'CAISSE-NATION-TENTH-EMPTY': { tenth: number };
  /** A type of households has fewer persons than its adults and children. */
  'CAISSE-NATION-PERSONS': { type: string; persons: number; least: number };
}
