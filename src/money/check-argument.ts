/** Checks the arguments of public functions, for programs without types. */
import type { Language } from './language.ts';

/** The types that an argument can have. */
export type ArgumentType = 'object' | 'list' | 'map' | 'text' | 'number' | 'function';

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

/** The error that names an argument, what is expected and the type of what was given. */
export const wrongType = (name: string, expected: string, value: unknown): TypeError =>
  new TypeError(`${name}: expected ${expected}, found ${typeOf(value)}`);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Map) return 'map';
  return typeof value === 'string' ? 'text' : typeof value;
}
