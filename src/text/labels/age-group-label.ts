/** The label of the persons of a range of ages. */
import { checkParts } from '../../money/index.ts';
import type { AgeRange } from '../../rule/index.ts';
import { capitalize } from '../typography.ts';
import { wordsOf } from '../words/index.ts';
import type { ResultLabel } from './result-labels.ts';

/**
 * The label of the persons of a range of ages: `Personnes de moins de 14 ans`.
 *
 * @param ages - the first age, and the first age that no longer belongs to the range
 * @throws TypeError when it is not a range
 */
export function ageGroupLabel(ages: AgeRange): ResultLabel {
  checkParts('ages', ages, { from: 'number' });
  return { fr: capitalize(wordsOf.fr.ageGroup(ages)), en: capitalize(wordsOf.en.ageGroup(ages)) };
}
