/** An assessment as JSON, with or without its explanations. */
import type { Assessment } from '../caisse/index.ts';

/** Returns the assessment as plain data. `results` omits the explanations. */
export function assessmentData(assessment: Assessment, detail: 'results' | 'explanations'): object {
  if (detail === 'explanations') return assessment;
  return JSON.parse(
    JSON.stringify(assessment, (key, value: unknown) => (key === 'explanation' ? undefined : value)),
  ) as object;
}
