/** Values of options: months, numbers, counts; what is none of them is a wrong use. */
import { isMonth, type Month, parseDecimalText } from '../money/index.ts';
import { renderDiagnostic } from '../text/index.ts';
import type { Given } from './command.ts';
import { misuse, type Misuse } from './outcome.ts';

/** A value that was read. */
export interface Value<T> {
  readonly kind: 'value';
  readonly value: T;
}

/** The option `--month`. */
export function readMonth({ options }: Given): Value<Month> | Misuse {
  const text = options['month'] ?? '';
  if (isMonth(text)) return { kind: 'value', value: text };
  return misuse({
    fr: `--month : « ${text} » n’est pas un mois. Écrivez par exemple 2025-03.`,
    en: `--month: “${text}” is not a month. Write for example 2025-03.`,
  });
}

/** A decimal, written as people write it, in plain text. */
export function readDecimal({ options }: Given, name: string): Value<string> | Misuse {
  const text = options[name] ?? '';
  const parsed = parseDecimalText(text);
  if (parsed.ok) return { kind: 'value', value: parsed.text };
  return misuse({
    fr: `--${name} : ${renderDiagnostic(parsed.diagnostic, 'fr')}`,
    en: `--${name}: ${renderDiagnostic(parsed.diagnostic, 'en')}`,
  });
}

/** A whole number from 1 to a limit; `undefined` where the option is not given. */
export function readCount({ options }: Given, name: string, limit: number): Value<number | undefined> | Misuse {
  const text = options[name];
  if (text === undefined) return { kind: 'value', value: undefined };
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= limit) return { kind: 'value', value: count };
  return misuse({
    fr: `--${name} : « ${text} » n’est pas un nombre entier de 1 à ${limit}.`,
    en: `--${name}: “${text}” is not a whole number from 1 to ${limit}.`,
  });
}
