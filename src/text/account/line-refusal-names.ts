/** Why credit may not pay a line, in words. */
import type { LineRefusal } from '../../account/index.ts';
import type { Said } from '../said.ts';

/** The reasons, as they stand in parentheses after the name of a line. */
export const lineRefusalNames: Readonly<Record<Exclude<LineRefusal, 'not-stated'>, Said>> = {
  excluded: { fr: 'produit exclu', en: 'excluded product' },
  pending: { fr: 'produit en attente d’une décision', en: 'product pending a decision' },
  unlisted: { fr: 'produit hors liste', en: 'unlisted product' },
  'unknown-code': { fr: 'code inconnu', en: 'unknown code' },
  'place-excluded': { fr: 'lieu exclu', en: 'excluded place' },
  'place-pending': { fr: 'lieu en attente d’une décision', en: 'place pending a decision' },
  'place-unlisted': { fr: 'lieu hors liste', en: 'unlisted place' },
  deposit: { fr: 'consigne', en: 'deposit' },
  'rules-disagree': { fr: 'deux règles se contredisent', en: 'two rules disagree' },
  'rate-zero': { fr: 'taux de 0 %', en: 'rate of 0%' },
  rounding: { fr: 'prise en charge de moins d’un demi-centime', en: 'cover of less than half a cent' },
  limit: { fr: 'plafond atteint, ou part laissée au membre', en: 'ceiling reached, or share left to the member' },
};
