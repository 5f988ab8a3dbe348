/** Writes sums of a nation as they are published: billions and millions with one decimal. */
import { exact, type Exact, roundExact, toPlainText, type Unit } from '../../money/index.ts';
import type { Language } from '../language.ts';
import { numberWriter } from '../numbers.ts';

/** The amounts from which a larger unit is written, and its names. */
const UNITS = [
  { from: exact('1000000000'), fr: ['milliard', 'milliards'], en: 'billion' },
  { from: exact('1000000'), fr: ['million', 'millions'], en: 'million' },
] as const;

/** Writes an amount in euros: `47,6 milliards d’euros`, `€47.6 billion`; below a million, to the cent. */
export function writeLarge(euros: Exact, language: Language, currency: Unit = 'EUR'): string {
  const writer = numberWriter(language, currency);
  const size = euros.abs();
  const unit = currency === 'EUR' ? UNITS.find(({ from }) => size.gte(from)) : undefined;
  if (unit === undefined) return writer.result(toPlainText(roundExact(euros, { to: '0.01', mode: 'half-up' })));
  const rounded = roundExact(euros.div(unit.from), { to: '0.1', mode: 'half-up' });
  const text = writer.decimal(toPlainText(rounded));
  if (language === 'en') return `${rounded.lt(0) ? '-' : ''}€${text.replace(/^[-−]/, '')} ${unit.en}`;
  const [one, many] = unit.fr;
  return `${text} ${rounded.abs().lt(2) ? one : many} d’euros`;
}
