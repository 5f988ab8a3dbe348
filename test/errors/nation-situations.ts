/** The situations that give the codes of calibrations and of the synthetic nation. */
import type { CalibrationDiagnostics } from '../../src/money/index.ts';
import {
  calibrateWeights,
  type CalibrationTarget,
  franceMargins,
  makeNation,
  type NationMargins,
} from '../../src/population/index.ts';
import type { Situation } from './situations.ts';

const couples: CalibrationTarget = { name: 'couples', values: [1, 0, 0], total: 12 };
const all: CalibrationTarget = { name: 'foyers', values: [1, 1, 1], total: 30 };
const wages: CalibrationTarget = { name: 'salaires', values: [100, 200, 300], total: 6000 };

/** `calibrateWeights` with some weights and targets. */
const calibrated =
  (weights: readonly number[], ...targets: readonly CalibrationTarget[]): Situation['provoke'] =>
  () =>
    calibrateWeights(weights, targets, { method: 'raking' });

/** `makeNation` with some changes of its margins. */
const nation =
  (changes: Partial<NationMargins>): Situation['provoke'] =>
  () =>
    makeNation({ margins: { ...franceMargins, ...changes } });

const [firstType, ...otherTypes] = franceMargins.types;
const [firstTenth, ...otherTenths] = franceMargins.tenths;
const [firstMass, ...otherMasses] = franceMargins.masses;

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
  'CAISSE-NATION-TERRITORY': {
    fr: '`makeNation`, pour un territoire sans marges',
    en: '`makeNation`, for a territory without margins',
    provoke: () => makeNation({ territory: 'Corse' }),
  },
  'CAISSE-NATION-ROWS': {
    fr: '`makeNation`, avec zéro ligne',
    en: '`makeNation`, with zero rows',
    provoke: () => makeNation({ rows: 0 }),
  },
  'CAISSE-NATION-RANGE': {
    fr: '`makeNation`, avec une masse négative',
    en: '`makeNation`, with a negative mass',
    provoke: nation({ masses: [{ ...firstMass!, mass: { ...firstMass!.mass, value: -1 } }, ...otherMasses] }),
  },
  'CAISSE-NATION-COUNT': {
    fr: '`makeNation`, avec un demi-foyer',
    en: '`makeNation`, with half a household',
    provoke: nation({
      types: [{ ...firstType!, households: { ...firstType!.households, value: 0.5 } }, ...otherTypes],
    }),
  },
  'CAISSE-NATION-PARTS': {
    fr: '`makeNation`, avec des prestations au-delà du revenu',
    en: '`makeNation`, with benefits beyond the income',
    provoke: nation({ tenths: [{ ...firstTenth!, benefits: 1001 }, ...otherTenths] }),
  },
  'CAISSE-NATION-TYPE-EMPTY': {
    fr: '`makeNation`, avec des personnes sans foyer',
    en: '`makeNation`, with persons without a household',
    provoke: nation({
      types: [{ ...firstType!, households: { ...firstType!.households, value: 0 } }, ...otherTypes],
    }),
  },
  'CAISSE-NATION-QUANTILES': {
    fr: '`makeNation`, avec un niveau de vie de trop',
    en: '`makeNation`, with one standard of living too many',
    provoke: nation({ quantiles: [...franceMargins.quantiles, 3_000_000] }),
  },
  'CAISSE-NATION-ORDER': {
    fr: '`makeNation`, avec des niveaux de vie en désordre',
    en: '`makeNation`, with standards of living out of order',
    provoke: nation({ quantiles: [...franceMargins.quantiles].reverse() }),
  },
  'CAISSE-NATION-MEAN': {
    fr: '`makeNation`, avec une moyenne en dehors des limites de son dixième',
    en: '`makeNation`, with a mean outside the limits of its tenth',
    provoke: nation({ tenths: [{ ...firstTenth!, mean: { ...firstTenth!.mean, value: 20_000 } }, ...otherTenths] }),
  },
  'CAISSE-NATION-TENTH-EMPTY': {
    fr: '`makeNation`, avec un dixième dont les limites sont égales',
    en: '`makeNation`, with a tenth of equal limits',
    provoke: nation({
      quantiles: franceMargins.quantiles.map((value, place) =>
        place >= 2000 && place <= 3000 ? franceMargins.quantiles[3000]! : value,
      ),
    }),
  },
  'CAISSE-NATION-PERSONS': {
    fr: '`makeNation`, avec moins de personnes que de foyers',
    en: '`makeNation`, with fewer persons than households',
    provoke: nation({
      types: [{ ...firstType!, persons: { ...firstType!.persons, value: 1_000_000 } }, ...otherTypes],
    }),
  },
};
