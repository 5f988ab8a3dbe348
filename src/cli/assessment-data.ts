/** An assessment as JSON: the library's own data, with or without the trees of reasons. */
import type { Assessment } from '../caisse/index.ts';

/** The assessment as plain data; `results` leaves the explanations out. */
export function assessmentData(assessment: Assessment, detail: 'results' | 'explanations'): object {
  if (detail === 'explanations') return assessment;
  return JSON.parse(
    JSON.stringify(assessment, (key, value: unknown) => (key === 'explanation' ? undefined : value)),
  ) as object;
}
