/** Checks the number of a French establishment. */

const SIRET = /^\d{14}$/;

/** The establishments of La Poste have numbers whose digits add up to a multiple of 5, instead of the usual check. */
const LA_POSTE = '356000000';

/**
 * Whether a text is a SIRET number: 14 digits that pass the Luhn check, spaces left out.
 *
 * @source https://www.sirene.fr/static-resources/documentation/v_sommaire_311.htm
 */
export function isSiret(text: string): boolean {
  const digits = text.replace(/[ \u00A0\u202F]/g, '');
  if (!SIRET.test(digits)) return false;
  const numbers = digits.split('').map(Number);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  if (digits.startsWith(LA_POSTE) && sum(numbers) % 5 === 0) return true;
  const checked = numbers.map((digit, place) => (place % 2 === 0 ? doubled(digit) : digit));
  return sum(checked) % 10 === 0;
}

const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2);
