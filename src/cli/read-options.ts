/** Reads values of options: months, decimals and counts. An invalid value is a usage error. */
import { monthsOf, parisTime } from '../account/index.ts';
import { isMonth, type Month, parseDecimalText } from '../money/index.ts';
import { renderDiagnostic } from '../text/index.ts';
import type { Given } from './command.ts';
import { usageError, type UsageError } from './command-outcome.ts';

/** A valid value. */
export interface OptionValue<T> {
  readonly kind: 'value';
  readonly value: T;
}

/** Reads the option `--month`. */
export function readMonth({ options }: Given): OptionValue<Month> | UsageError {
  const text = options['month'] ?? '';
  if (isMonth(text)) return { kind: 'value', value: text };
  return usageError({
    fr: `--month : « ${text} » n’est pas un mois. Écrivez par exemple 2025-03.`,
    en: `--month: “${text}” is not a month. Write for example 2025-03.`,
  });
}

/** Reads a decimal in French or English notation, and returns plain decimal text. */
export function readDecimal({ options }: Given, name: string): OptionValue<string> | UsageError {
  const text = options[name] ?? '';
  const parsed = parseDecimalText(text);
  if (parsed.ok) return { kind: 'value', value: parsed.text };
  return usageError({
    fr: `--${name} : ${renderDiagnostic(parsed.diagnostic, 'fr')}`,
    en: `--${name}: ${renderDiagnostic(parsed.diagnostic, 'en')}`,
  });
}

/** Reads a whole number from 1 to a limit; `undefined` if the option is not given. */
export function readCount(
  { options }: Given,
  name: string,
  limit: number,
  smallest: 0 | 1 = 1,
): OptionValue<number | undefined> | UsageError {
  const text = options[name];
  if (text === undefined) return { kind: 'value', value: undefined };
  const count = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (count >= smallest && count <= limit) return { kind: 'value', value: count };
  return usageError({
    fr: `--${name} : « ${text} » n’est pas un nombre entier de ${smallest} à ${limit}.`,
    en: `--${name}: “${text}” is not a whole number from ${smallest} to ${limit}.`,
  });
}

/** Reads a seed: a whole number, 1 by default. */
export function readSeed({ options }: Given): OptionValue<number> | UsageError {
  const text = options['seed'] ?? '1';
  if (/^\d{1,15}$/.test(text)) return { kind: 'value', value: Number(text) };
  return usageError({
    fr: `--seed : « ${text} » n’est pas un nombre entier d’au plus 15 chiffres.`,
    en: `--seed: “${text}” is not a whole number of at most 15 digits.`,
  });
}

/** Reads the option `--period`: a month, a year, or the first and the last month; `undefined` if it is not given. */
export function readPeriod({ options }: Given): OptionValue<string | undefined> | UsageError {
  const text = options['period'];
  if (text === undefined || isPeriod(text)) return { kind: 'value', value: text };
  return usageError({
    fr: `--period : « ${text} » n’est ni un mois, ni une année, ni deux mois. Écrivez par exemple 2026-03, 2026 ou 2026-03/2026-05.`,
    en: `--period: “${text}” is neither a month, nor a year, nor two months. Write for example 2026-03, 2026 or 2026-03/2026-05.`,
  });
}

function isPeriod(text: string): boolean {
  try {
    return monthsOf(text).length > 0;
  } catch {
    return false;
  }
}

/** Reads an instant with its offset; `undefined` if it is not given. */
export function readInstantOption({ options }: Given, name: string): OptionValue<string | undefined> | UsageError {
  const text = options[name];
  if (text === undefined || parisTime(text) !== null) return { kind: 'value', value: text };
  return usageError({
    fr: `--${name} : « ${text} » n’est pas un instant avec son décalage. Écrivez par exemple 2026-11-27T12:00:00+01:00.`,
    en: `--${name}: “${text}” is not an instant with its offset. Write for example 2026-11-27T12:00:00+01:00.`,
  });
}
