/** Counted months and households. */
import { formatDecimal, type Language } from '../../money/index.ts';

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
