/** Reads fields of data of unknown form. Fields that are not read have no effect. */

/** An object of unknown form. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object and not a list. */
export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own field of an object; `undefined` without it. */
export const fieldOf = (value: unknown, key: string): unknown =>
  isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A text field; `undefined` if it is not text. */
export function textOf(value: unknown, key: string): string | undefined {
  const field = fieldOf(value, key);
  return typeof field === 'string' ? field : undefined;
}

/** The items of a field that is a list; none if it is not. */
export function itemsOf(value: unknown, key: string): readonly unknown[] {
  const field = fieldOf(value, key);
  return Array.isArray(field) ? field : [];
}
