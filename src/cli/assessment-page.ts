/** Writes an assessment as a text page, with the options that give its missing facts. */
import { renderAssessment, type RenderAssessmentOptions } from '../text/index.ts';
import type { AssessedGiven } from './assess-given.ts';
import { fold } from './fold.ts';
import { missingFacts, missingIn } from './missing-facts.ts';

/** Writes the page. */
export function assessmentPage(
  { assessment, caisse }: AssessedGiven,
  options: RenderAssessmentOptions,
  width: number,
): string {
  const missing = missingFacts(missingIn(assessment), [caisse], options.language);
  return fold([...renderAssessment(assessment, caisse, options), ...missing], width).join('\n');
}
