/** The keywords of documents in words. */
import type { Language } from '../language.ts';
import type { Said } from '../said.ts';

/** The keywords, some of them with their field before them. */
const KEYWORD_WORDS: Readonly<Record<string, Said>> = {
  household: { fr: 'par foyer', en: 'for each household' },
  member: { fr: 'par personne', en: 'for each member' },
  adult: { fr: 'par adulte', en: 'for each adult' },
  person: { fr: 'par personne', en: 'for each person' },
  'consumption-unit': { fr: 'par unité de consommation', en: 'for each consumption unit' },
  month: { fr: 'par mois', en: 'a month' },
  week: { fr: 'par semaine', en: 'a week' },
  'four-weeks': { fr: 'toutes les quatre semaines', en: 'every four weeks' },
  year: { fr: 'par an', en: 'a year' },
  entry: { fr: 'à l’entrée', en: 'on entry' },
  day: { fr: 'par jour', en: 'a day' },
  'choice.due': { fr: 'le montant demandé', en: 'the amount due' },
  'choice.at-least': { fr: 'le montant demandé ou plus', en: 'the amount due or more' },
  'unit.household': { fr: 'le foyer', en: 'the household' },
  'unit.participant': { fr: 'le participant', en: 'the participant' },
  'at-least': { fr: 'au moins', en: 'at least' },
  'at-most': { fr: 'au plus', en: 'at most' },
  below: { fr: 'en dessous', en: 'below' },
  above: { fr: 'au-dessus', en: 'above' },
  some: { fr: 'au moins une personne', en: 'at least one member' },
  every: { fr: 'toutes les personnes', en: 'every member' },
  reimbursed: { fr: 'le remboursement', en: 'the reimbursement' },
  purchases: { fr: 'les achats', en: 'the purchases' },
  'not-found': { fr: 'non trouvés', en: 'not found' },
  lowest: { fr: 'le plus bas', en: 'the lowest' },
  highest: { fr: 'le plus haut', en: 'the highest' },
  mean: { fr: 'la moyenne', en: 'the mean' },
  allocation: { fr: 'l’allocation reçue', en: 'the allocation received' },
  EUR: { fr: 'euro', en: 'euro' },
  CHF: { fr: 'franc suisse', en: 'Swiss franc' },
};

/** A keyword of a field in words; the keyword itself if it has none. */
export function keywordText(field: string, keyword: string, language: Language): string {
  const key = [`${field}.${keyword}`, keyword].find((each) => Object.hasOwn(KEYWORD_WORDS, each));
  return key === undefined ? keyword : KEYWORD_WORDS[key]![language];
}
