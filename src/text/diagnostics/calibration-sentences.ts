/** Sentences about calibrations and the synthetic nation. */
import type { CalibrationDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about calibrations and the synthetic nation. */
export const calibrationSentences: Sentences<keyof CalibrationDiagnostics> = defineSentences({
  'CAISSE-CALIBRATION-WEIGHT': {
    fr: 'Le poids de la ligne {row} n’est pas un nombre positif ou nul.',
    en: 'The weight of row {row} is not a number of zero or more.',
  },
  'CAISSE-CALIBRATION-WEIGHTS-ZERO': {
    fr: 'Aucune ligne n’a de poids supérieur à zéro. Donnez à chaque ligne le nombre de foyers qu’elle représente.',
    en: 'No row has a weight above zero. Give each row the number of households that it represents.',
  },
  'CAISSE-CALIBRATION-VALUE': {
    fr: 'La valeur de la marge « {name} » à la ligne {row} n’est pas un nombre fini.',
    en: 'The value of the target “{name}” in row {row} is not a finite number.',
  },
  'CAISSE-CALIBRATION-TOTAL': {
    fr: 'Le total de la marge « {name} » n’est pas un nombre fini.',
    en: 'The total of the target “{name}” is not a finite number.',
  },
  'CAISSE-CALIBRATION-NAME-TWICE': {
    fr: 'Deux marges s’appellent « {name} ». Donnez à chacune son nom.',
    en: 'Two targets are named “{name}”. Give each its own name.',
  },
  'CAISSE-CALIBRATION-OUT-OF-REACH': {
    fr: 'La marge « {name} » ne peut pas atteindre {total:number} : avec ces lignes et ces bornes, son total s’approche de {nearest:number} sans aller plus loin. Corrigez le total, élargissez les bornes ou ajoutez des lignes.',
    en: 'The target “{name}” cannot reach {total:number}: with these rows and bounds, its total approaches {nearest:number} and goes no further. Mend the total, widen the bounds or add rows.',
  },
  'CAISSE-CALIBRATION-CONFLICT': {
    fr: 'La marge « {name} » ne peut pas atteindre {total:number} en même temps que les marges {others}. Le total le plus proche est d’environ {nearest:number}. Corrigez l’un des totaux, élargissez les bornes ou retirez une marge.',
    en: 'The target “{name}” cannot reach {total:number} together with the targets {others}. The nearest total is about {nearest:number}. Mend one of the totals, widen the bounds or leave out a target.',
  },
});
