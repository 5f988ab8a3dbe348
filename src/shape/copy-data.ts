/** Copies untrusted data, so that it is read once and cannot change later. */
import { type Diagnostic, error } from '../money/index.ts';
import { dataKind } from './received.ts';

/** The maximum depth of data. */
export const DEPTH_LIMIT = 64;

/** The maximum number of values. */
const VALUES_LIMIT = 1_000_000;

/** A frozen copy of data, or the first problem that makes it unsafe to read. */
export type CopiedData =
  { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * A frozen copy of lists and plain objects, at all levels.
 *
 * @remarks
 * Keys whose value is `undefined` are left out. Values that no document can hold, such as functions and maps, are kept as they are.
 * Diagnostics: `CAISSE-DOCUMENT-TOO-DEEP` (also of data that contains itself), `CAISSE-DOCUMENT-TOO-LARGE`, `CAISSE-VALUE-UNREADABLE`
 * (a property that throws when it is read).
 *
 * @law the copy of plain data equals it and is frozen at all levels
 */
export function copyData(data: unknown): CopiedData {
  const path: (string | number)[] = [];
  let diagnostic: Diagnostic | undefined;
  let values = 0;

  const copyAt = (key: string | number, holder: object): unknown => {
    path.push(key);
    const copied = copy((holder as Readonly<Record<string | number, unknown>>)[key]);
    if (diagnostic === undefined) path.pop();
    return copied;
  };

  const copy = (value: unknown): unknown => {
    values += 1;
    if (values > VALUES_LIMIT) {
      diagnostic = error('CAISSE-DOCUMENT-TOO-LARGE', [], { size: values, limit: VALUES_LIMIT });
    }
    const kind = dataKind(value);
    if (diagnostic !== undefined || (kind !== 'list' && kind !== 'object')) return value;
    if (path.length >= DEPTH_LIMIT) {
      diagnostic = error('CAISSE-DOCUMENT-TOO-DEEP', [...path], { limit: DEPTH_LIMIT });
      return value;
    }
    return Object.freeze(kind === 'list' ? copyList(value as readonly unknown[]) : copyObject(value as object));
  };

  const copyList = (list: readonly unknown[]): unknown[] => {
    const copied: unknown[] = [];
    for (let place = 0; place < list.length && diagnostic === undefined; place += 1) copied.push(copyAt(place, list));
    return copied;
  };

  const copyObject = (object: object): object => {
    const entries: [string, unknown][] = [];
    for (const key of Object.keys(object)) {
      if (diagnostic !== undefined) break;
      const value = copyAt(key, object);
      if (value !== undefined) entries.push([key, value]);
    }
    // Unlike an assignment, this makes an ordinary key of `__proto__`.
    return Object.fromEntries(entries);
  };

  try {
    const copied = copy(data);
    return diagnostic === undefined ? { ok: true, data: copied } : { ok: false, diagnostic };
  } catch {
    return { ok: false, diagnostic: error('CAISSE-VALUE-UNREADABLE', path) };
  }
}
