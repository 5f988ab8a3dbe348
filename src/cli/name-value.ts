/** Options of the form `NAME=VALUE`. */
import { usageError, type UsageError } from './command-outcome.ts';

/** Facts given by `--set`, or the reason why they cannot be read. */
export type ReadSet = { readonly kind: 'set'; readonly facts: Readonly<Record<string, string>> } | UsageError;

/** Reads facts of the form `NAME=VALUE`. */
export function readSet(texts: readonly string[]): ReadSet {
  const facts = new Map<string, string>();
  for (const text of texts) {
    const pair = pairIn(text);
    if (pair === null) return notAPair('set', text);
    if (facts.has(pair[0])) return givenTwice('set', pair[0]);
    facts.set(...pair);
  }
  return { kind: 'set', facts: Object.fromEntries(facts) };
}

/** A name and a value. */
export type Pair = readonly [name: string, value: string];

/** The two sides of the first equals sign. */
export function pairIn(text: string): Pair | null {
  const place = text.indexOf('=');
  const [name, value] = [text.slice(0, place).trim(), text.slice(place + 1).trim()];
  return place < 1 || name === '' || value === '' ? null : [name, value];
}

/** A text that is not a name and a value. */
export const notAPair = (option: string, text: string): UsageError =>
  usageError({
    fr: `--${option} : « ${text.slice(0, 60)} » n’a pas la forme NOM=VALEUR. Écrivez par exemple --${option} income=HY020.`,
    en: `--${option}: “${text.slice(0, 60)}” does not have the form NAME=VALUE. Write for example --${option} income=HY020.`,
  });

/** A name with two values. */
export const givenTwice = (option: string, name: string): UsageError =>
  usageError({
    fr: `--${option} : « ${name} » est donné deux fois.`,
    en: `--${option}: “${name}” is given twice.`,
  });
