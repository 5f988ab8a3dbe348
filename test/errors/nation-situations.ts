/** The situations that give the codes of calibrations and of the synthetic nation. */
import type { CalibrationDiagnostics } from '../../src/money/index.ts';
import { calibrateWeights, type CalibrationTarget } from '../../src/population/index.ts';
import type { Situation } from './situations.ts';

const couples: CalibrationTarget = { name: 'couples', values: [1, 0, 0], total: 12 };
const all: CalibrationTarget = { name: 'foyers', values: [1, 1, 1], total: 30 };
const wages: CalibrationTarget = { name: 'salaires', values: [100, 200, 300], total: 6000 };

/** `calibrateWeights` with some weights and targets. */
const calibrated =
  (weights: readonly number[], ...targets: readonly CalibrationTarget[]): Situation['provoke'] =>
  () =>
    calibrateWeights(weights, targets, { method: 'raking' });

export const nationSituations: Readonly<Record<keyof CalibrationDiagnostics, Situation>> = {
  'CAISSE-CALIBRATION-WEIGHT': {
    fr: '`calibrateWeights`, avec un poids négatif',
    en: '`calibrateWeights`, with a weight below zero',
    provoke: calibrated([10, -10, 10], couples),
  },
  'CAISSE-CALIBRATION-WEIGHTS-ZERO': {
    fr: '`calibrateWeights`, avec des poids tous nuls',
    en: '`calibrateWeights`, with weights that are all zero',
    provoke: calibrated([0, 0, 0], couples),
  },
  'CAISSE-CALIBRATION-VALUE': {
    fr: '`calibrateWeights`, avec une valeur qui n’est pas un nombre',
    en: '`calibrateWeights`, with a value that is not a number',
    provoke: calibrated([10, 10, 10], { ...couples, values: [1, NaN, 0] }),
  },
  'CAISSE-CALIBRATION-TOTAL': {
    fr: '`calibrateWeights`, avec un total qui n’est pas un nombre',
    en: '`calibrateWeights`, with a total that is not a number',
    provoke: calibrated([10, 10, 10], { ...couples, total: NaN }),
  },
  'CAISSE-CALIBRATION-NAME-TWICE': {
    fr: '`calibrateWeights`, avec deux marges du même nom',
    en: '`calibrateWeights`, with two targets of the same name',
    provoke: calibrated([10, 10, 10], couples, couples),
  },
  'CAISSE-CALIBRATION-OUT-OF-REACH': {
    fr: '`calibrateWeights`, avec un total négatif de valeurs positives',
    en: '`calibrateWeights`, with a negative total of positive values',
    provoke: calibrated([10, 10, 10], { ...wages, total: -1 }),
  },
  'CAISSE-CALIBRATION-CONFLICT': {
    fr: '`calibrateWeights`, avec plus de salaires que le nombre de foyers ne le permet',
    en: '`calibrateWeights`, with more wages than the number of households allows',
    provoke: calibrated([10, 10, 10], all, { ...wages, total: 9100 }),
  },
};
