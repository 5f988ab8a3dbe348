/** Checks the arguments of public functions, for programs without types. */
import type { Language } from './language.ts';

/** The types that an argument can have. */
export type ArgumentType = 'object' | 'list' | 'map' | 'text' | 'number' | 'boolean' | 'function';

/** What a part that may be left out can be: one type, a list of one type, or an object whose values have one type. */
export type OptionalPart = ArgumentType | readonly [ArgumentType] | { readonly each: ArgumentType };

/**
 * Checks the type of an argument.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param value - the argument
 * @param expected - the expected type
 * @throws TypeError when the argument has another type
 */
export function checkArgument(name: string, value: unknown, expected: ArgumentType): void {
  if (typeOf(value) !== expected) throw wrongType(name, expected, value);
}

/**
 * Checks that an argument is an object, and the types of some of its parts.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param value - the argument
 * @param parts - the expected type of each part
 * @throws TypeError when the argument or a part has another type
 */
export function checkParts<Value extends object>(
  name: string,
  value: Value,
  parts: { readonly [Key in keyof Value]?: ArgumentType },
): void {
  checkArgument(name, value, 'object');
  for (const key in parts) checkArgument(`${name}.${key}`, value[key], parts[key]!);
}

/**
 * The parts of an object, by name.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param value - the argument
 * @throws TypeError when it is not an object, or a part throws while it is read
 */
export function readParts<Value extends object>(name: string, value: Value): Value {
  checkArgument(name, value, 'object');
  try {
    return { ...value };
  } catch (cause) {
    throw new TypeError(`${name}: cannot be read`, { cause });
  }
}

/**
 * The parts of an object, after a check of those that are given.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param value - the argument
 * @param parts - what each part is, if it is given
 * @throws TypeError when the argument is not an object that can be read, or a part has another type
 */
export function readOptional<Value extends object>(
  name: string,
  value: Value,
  parts: { readonly [Key in keyof Value]?: OptionalPart },
): Value {
  const own = readParts(name, value);
  for (const key in parts) if (own[key] !== undefined) checkOptional(`${name}.${key}`, own[key], parts[key]!);
  return own;
}

function checkOptional(name: string, value: unknown, expected: OptionalPart): void {
  if (typeof expected === 'string') checkArgument(name, value, expected);
  else if ('each' in expected) {
    const each = readParts(name, value as Readonly<Record<string, unknown>>);
    for (const [key, part] of Object.entries(each)) checkArgument(`${name}.${key}`, part, expected.each);
  } else checkItems(name, value as readonly unknown[], expected[0]);
}

/**
 * Checks each item of a list.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param value - the list
 * @param expected - the expected type of the items
 * @throws TypeError when the argument is not a list, or an item has another type
 */
export function checkItems(name: string, value: readonly unknown[], expected: ArgumentType): void {
  checkArgument(name, value, 'list');
  value.forEach((item, place) => {
    checkArgument(`${name}.${place}`, item, expected);
  });
}

/**
 * Checks a language.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param language - the language
 * @throws TypeError when it is not text, and RangeError when it is neither `fr` nor `en`
 */
export function checkLanguage(name: string, language: Language): void {
  const given: string = language;
  if (given === 'fr' || given === 'en') return;
  checkArgument(name, given, 'text');
  throw new RangeError(`${name}: ${JSON.stringify(given)} is neither fr nor en`);
}

/**
 * Checks that an argument is one of some words, if it is given.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param word - the argument
 * @param words - the words
 * @throws TypeError when it is not text, and RangeError when it is none of the words
 */
export function checkWord(name: string, word: string | undefined, words: readonly string[]): void {
  if (word === undefined || words.includes(word)) return;
  checkArgument(name, word, 'text');
  throw new RangeError(`${name}: ${JSON.stringify(word)} is none of ${words.join(', ')}`);
}

/** The error that names an argument, what is expected and the type of what was given. */
export const wrongType = (name: string, expected: string, value: unknown): TypeError =>
  new TypeError(`${name}: expected ${expected}, found ${typeOf(value)}`);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Map) return 'map';
  return typeof value === 'string' ? 'text' : typeof value;
}
