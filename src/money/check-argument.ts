/** Checks the arguments of public functions, for programs without types. */

/** The types that an argument can have. */
export type ArgumentType = 'object' | 'list' | 'text' | 'number' | 'function';

/**
 * Checks the type of an argument.
 *
 * @param name - the name of the parameter, with which the message begins
 * @param value - the argument
 * @param expected - the expected type
 * @throws TypeError when the argument has another type
 */
export function checkArgument(name: string, value: unknown, expected: ArgumentType): void {
  const found = typeOf(value);
  if (found !== expected) throw new TypeError(`${name}: expected ${expected}, found ${found}`);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
}
