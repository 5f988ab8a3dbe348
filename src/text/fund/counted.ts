/** Counted months, households and persons. */
import { exact, formatDecimal, type Language, toPlainText } from '../../money/index.ts';

/** A number of months: `1 month`, `0.5 months`, `3 mois`. */
export function monthsText(count: number | string, language: Language): string {
  const written = formatDecimal(String(count), language);
  if (language === 'fr') return `${written} mois`;
  return `${written} ${Number(count) === 1 ? 'month' : 'months'}`;
}

/** A number of households: `1 foyer`, `20 households`. */
export function householdsText(count: number, language: Language): string {
  const written = formatDecimal(String(count), language);
  if (language === 'fr') return `${written} foyer${count < 2 ? '' : 's'}`;
  return `${written} household${count === 1 ? '' : 's'}`;
}

/** A number of persons, which may be a mean: `1 personne`, `1,5 personne`, `2 persons`. Zeros at its end are not written. */
export function personsText(count: string, language: Language): string {
  const plain = toPlainText(exact(count));
  const written = formatDecimal(plain, language);
  if (language === 'fr') return `${written} personne${exact(count).lt(2) ? '' : 's'}`;
  return `${written} ${plain === '1' ? 'person' : 'persons'}`;
}
