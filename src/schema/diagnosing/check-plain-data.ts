/** Checks the depth, the size and the keys of untrusted data. */
import { type Diagnostic, error } from '../../money/index.ts';
import { DEPTH_LIMIT } from '../reading/yaml-tree.ts';

/** The maximum number of values. */
const VALUES_LIMIT = 1_000_000;

/**
 * The first problem that makes data unsafe to read.
 *
 * @remarks
 * Diagnostics: `CAISSE-DOCUMENT-TOO-DEEP` (also of data that contains itself), `CAISSE-DOCUMENT-TOO-LARGE`, `CAISSE-KEY-UNKNOWN`
 * (for `__proto__`).
 */
export function checkPlainData(data: unknown): Diagnostic | undefined {
  let values = 0;
  const visit = (value: unknown, path: Diagnostic['path']): Diagnostic | undefined => {
    values += 1;
    if (values > VALUES_LIMIT) {
      return error('CAISSE-DOCUMENT-TOO-LARGE', [], { size: values, limit: VALUES_LIMIT });
    }
    if (typeof value !== 'object' || value === null) return undefined;
    if (path.length >= DEPTH_LIMIT) return error('CAISSE-DOCUMENT-TOO-DEEP', path, { limit: DEPTH_LIMIT });
    for (const key of Object.keys(value)) {
      const inside = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === '__proto__') return error('CAISSE-KEY-UNKNOWN', inside, { key, known: [] });
      const found = visit((value as Record<string, unknown>)[key], inside);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return visit(data, []);
}
