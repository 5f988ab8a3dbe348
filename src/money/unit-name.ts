/** The name of a local unit after a number. */
import { checkArgument, checkParts } from './check-argument.ts';
import type { DecimalInput } from './exact.ts';
import { exact } from './exact.ts';
import type { Language } from './language.ts';

/** A word of a unit, in one language or in both. */
export type UnitWord = string | { readonly fr: string; readonly en?: string };

/** The name of a local unit in the singular and in the plural. */
export interface UnitName {
  readonly singular: UnitWord;
  readonly plural: UnitWord;
}

/** `EUR`, `CHF`, or the name of a local unit; a plain text is the same in the singular and in the plural. */
export type Unit = string | UnitName;

/**
 * The name of a unit in the form that follows a number: `1,50 Gemme`, `2 Gemmes`; in English `1.50 Gems`.
 *
 * @param unit - the unit
 * @param value - the number before it
 * @param language - the language
 * @returns the singular or the plural
 */
export function unitAfter(unit: Unit, value: DecimalInput, language: Language): string {
  if (typeof unit === 'string') return unit;
  const size = exact(value).abs();
  const isSingular = language === 'fr' ? size.lessThan(2) : size.equals(1);
  return wordIn(isSingular ? unit.singular : unit.plural, language);
}

/**
 * Checks that an argument is a unit.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param unit - the argument
 * @throws TypeError when the argument is neither a text nor an object
 */
export function checkUnit(name: string, unit: Unit): void {
  if (typeof unit === 'string') return;
  checkArgument(name, unit, 'object');
  for (const form of ['singular', 'plural'] as const) {
    if (typeof unit[form] !== 'string') checkParts(`${name}.${form}`, unit[form], { fr: 'text' });
  }
}

/** The name of a unit without a number, in the plural. */
export function unitPlural(unit: Unit, language: Language): string {
  return typeof unit === 'string' ? unit : wordIn(unit.plural, language);
}

function wordIn(word: UnitWord, language: Language): string {
  if (typeof word === 'string') return word;
  return language === 'en' ? (word.en ?? word.fr) : word.fr;
}
