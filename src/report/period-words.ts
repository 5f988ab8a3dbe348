/** The periods of amounts in tables. */
import type { ContributionPeriod } from '../caisse/index.ts';
import type { Wording } from './table.ts';

/** The words for each period: `par an`. */
export const PERIOD_WORDS: Readonly<Record<ContributionPeriod, Wording>> = {
  month: { fr: 'par mois', en: 'a month' },
  week: { fr: 'par semaine', en: 'a week' },
  'four-weeks': { fr: 'par 4 semaines', en: 'every 4 weeks' },
  year: { fr: 'par an', en: 'a year' },
  entry: { fr: 'à l’entrée', en: 'on entry' },
};
