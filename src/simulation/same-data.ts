/** Whether two values of a document are the same. */
import { readValue } from './figure-type.ts';

/** Whether two values of a document are the same: numbers by value, whatever their form; lists and objects by their parts. */
export function sameData(before: unknown, after: unknown): boolean {
  const [left, right] = [plain(before), plain(after)];
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return sameNumber(left, right);
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return (
    Array.isArray(left) === Array.isArray(right) &&
    [...keys].every(
      (key) => Object.hasOwn(left, key) && Object.hasOwn(right, key) && sameData(partOf(left, key), partOf(right, key)),
    )
  );
}

/** A figure with a source by its value. */
function plain(value: unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const isFigure = keys.includes('value') && keys.every((key) => SUPPORT.includes(key));
  return isFigure ? partOf(value as object, 'value') : value;
}

const SUPPORT: readonly string[] = ['value', 'source', 'assumption', 'checked'];

const partOf = (value: object, key: string): unknown => (value as Readonly<Record<string, unknown>>)[key];

function sameNumber(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  return (['money', 'rate'] as const).some((type) => {
    const value = readValue(left, type);
    return value !== undefined && value === readValue(right, type);
  });
}
