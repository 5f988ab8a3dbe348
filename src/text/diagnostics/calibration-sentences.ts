/** Sentences about calibrations and the synthetic nation. */
import type { CalibrationDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about calibrations and the synthetic nation. */
export const calibrationSentences: Sentences<keyof CalibrationDiagnostics> = defineSentences({
  'CAISSE-CALIBRATION-WEIGHT': {
    fr: 'Le poids de la ligne {row} n’est pas un nombre positif ou nul, ou dépasse 10¹⁸.',
    en: 'The weight of row {row} is not a number of zero or more, or is above 10¹⁸.',
  },
  'CAISSE-CALIBRATION-WEIGHTS-ZERO': {
    fr: 'Aucune ligne n’a de poids supérieur à zéro. Donnez à chaque ligne le nombre de foyers qu’elle représente.',
    en: 'No row has a weight above zero. Give each row the number of households that it represents.',
  },
  'CAISSE-CALIBRATION-VALUE': {
    fr: 'La valeur de la marge « {name} » à la ligne {row} n’est pas un nombre, ou dépasse 10¹⁸.',
    en: 'The value of the target “{name}” in row {row} is not a number, or is beyond 10¹⁸.',
  },
  'CAISSE-CALIBRATION-TOTAL': {
    fr: 'Le total de la marge « {name} » n’est pas un nombre, ou dépasse 10¹⁸.',
    en: 'The total of the target “{name}” is not a number, or is beyond 10¹⁸.',
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
  'CAISSE-NATION-TERRITORY': {
    fr: 'Ces marges décrivent le territoire « {known} », et non « {territory} ». Donnez les marges de ce territoire.',
    en: 'These margins are about “{known}”, not “{territory}”. Give the margins of that territory.',
  },
  'CAISSE-NATION-ROWS': {
    fr: 'Le nombre de lignes est « {rows} ». Indiquez un nombre entier de {minimum:number} à {limit:number}.',
    en: 'The number of rows is “{rows}”. Give a whole number from {minimum:number} to {limit:number}.',
  },
  'CAISSE-NATION-RANGE': {
    fr: 'La marge « {name} » n’est pas un nombre de {minimum:number} à {maximum:number}.',
    en: 'The margin “{name}” is not a number from {minimum:number} to {maximum:number}.',
  },
  'CAISSE-NATION-COUNT': {
    fr: 'La marge « {name} » n’est pas un nombre entier. Les foyers et les personnes se comptent en entiers.',
    en: 'The margin “{name}” is not a whole number. Households and persons are counted in whole numbers.',
  },
  'CAISSE-NATION-PARTS': {
    fr: 'Les parts des prestations et du capital du dixième {tenth} ne conviennent pas. Ce sont des millièmes du revenu, de 0 à 1 000 à elles deux.',
    en: 'The parts of benefits and of capital income of tenth {tenth} are not possible. They are thousandths of income, from 0 to 1,000 together.',
  },
  'CAISSE-NATION-TYPE-EMPTY': {
    fr: 'Les foyers et les personnes du type « {type} » ne peuvent pas être répartis : aucun foyer, ou aucun dans la catégorie qui a le plus d’enfants. Donnez un nombre de foyers à cette catégorie.',
    en: 'The households and persons of the type “{type}” cannot be distributed: it has no household, or none in the category with most children. Give that category a number of households.',
  },
  'CAISSE-NATION-QUANTILES': {
    fr: 'Les marges ont {quantiles:number} niveaux de vie pour {tenths:number} dixièmes. Chaque dixième en a le même nombre.',
    en: 'The margins have {quantiles:number} standards of living for {tenths:number} tenths. Each tenth has the same number of them.',
  },
  'CAISSE-NATION-ORDER': {
    fr: 'Le niveau de vie numéro {place:number} est inférieur au précédent, ou négatif. Rangez-les par ordre croissant.',
    en: 'The standard of living number {place:number} is below the one before, or below zero. Put them in ascending order.',
  },
  'CAISSE-NATION-MEAN': {
    fr: 'La moyenne du dixième {tenth} est {mean:euros} par an, en dehors de ses limites, de {lowest:euros} à {highest:euros}.',
    en: 'The mean of tenth {tenth} is {mean:euros} a year, outside its limits, from {lowest:euros} to {highest:euros}.',
  },
  'CAISSE-NATION-TENTH-EMPTY': {
    fr: 'Le dixième {tenth} n’a pas de foyer : son niveau de vie le plus bas est aussi celui du dixième suivant.',
    en: 'Tenth {tenth} has no household: its lowest standard of living is also that of the next tenth.',
  },
  'CAISSE-NATION-PERSONS': {
    fr: 'Le type « {type} » a {persons:number} personnes, moins que ses adultes et ses enfants, qui sont au moins {least:number}.',
    en: 'The type “{type}” has {persons:number} persons, fewer than its adults and children, who are at least {least:number}.',
  },
});
