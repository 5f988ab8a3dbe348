/** Warnings about figures whose source was last checked long ago. */
import { type Diagnostic, differenceInMonths, isMonth, type Month, warning } from '../../money/index.ts';

/** The number of months after which a figure is outdated. */
const MONTHS_OF_A_CHECK = 12;

/** Finds each outdated `checked` in data. */
export function ageWarnings(data: unknown, asOf: Month, path: Diagnostic['path'] = []): readonly Diagnostic[] {
  if (typeof data !== 'object' || data === null) return [];
  const parts = Array.isArray(data) ? data.map((part, place) => [place, part] as const) : Object.entries(data);
  return parts.flatMap(([key, part]) => {
    const here = [...path, key];
    if (key !== 'checked' || !isMonth(part)) return ageWarnings(part, asOf, here);
    const months = differenceInMonths(asOf, part);
    return months > MONTHS_OF_A_CHECK ? [warning('CAISSE-WARN-FIGURE-OUTDATED', here, { checked: part, months })] : [];
  });
}
