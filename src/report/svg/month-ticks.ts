/** The marks of an axis of months. */
import { differenceInMonths, type Language } from '../../money/index.ts';

/** A mark: the name of a month, and its year where the year changes. */
export interface MonthTick {
  readonly month: string;
  readonly name: string;
  readonly year: string | undefined;
}

const shortNames: Readonly<Record<Language, readonly string[]>> = {
  fr: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** The distances between marks, in months. */
const STEPS = [1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600];

/** The months among some that have a mark, at equal distances from the first. */
export function monthTicks(months: readonly string[], most: number, language: Language): MonthTick[] {
  const sorted = [...new Set(months)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = differenceInMonths(last, first) + 1;
  const step = STEPS.find((each) => Math.ceil(span / each) <= most) ?? span;
  let before: string | undefined;
  return sorted
    .filter((month) => differenceInMonths(month, first) % step === 0)
    .map((month) => {
      const [year = '', number] = month.split('-');
      const tick = { month, name: shortNames[language][Number(number) - 1]!, year: year === before ? undefined : year };
      before = year;
      return tick;
    });
}
