/** Describes data for sentences. */

/** The kinds of data that a document can hold. */
export type DataKind = 'nothing' | 'text' | 'number' | 'boolean' | 'list' | 'object' | 'other';

/** The kind of a value. Objects with a prototype of their own, such as dates and maps, are `other`. */
export function dataKind(value: unknown): DataKind {
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'undefined':
      return 'nothing';
    case 'object':
      if (value === null) return 'nothing';
      if (Array.isArray(value)) return 'list';
      return isPlain(value) ? 'object' : 'other';
    default:
      return 'other';
  }
}

/** Whether an object is like one written with braces, also of another realm such as a frame. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const QUOTED_LENGTH = 60;

/** The first 60 characters of a text, for a sentence. */
export function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * QUOTED_LENGTH));
  const short = characters.slice(0, QUOTED_LENGTH).join('');
  return characters.length > QUOTED_LENGTH ? `${short}…` : short;
}

/** A value as quoted in a sentence; `undefined` for lists and groups. */
export function quotable(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return shortened(String(value));
}

/** The value at a path, or `undefined`. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
