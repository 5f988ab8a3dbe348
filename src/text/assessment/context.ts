/** The context of the sentences of an assessment. */
import type { CaisseContext } from '../caisse/context.ts';
import type { Language } from '../language.ts';
import { englishAssessment } from './en.ts';
import { frenchAssessment } from './fr.ts';
import type { OutcomeContext } from './outcome.ts';
import type { AssessmentWords } from './words.ts';

const sentencesOf: Readonly<Record<Language, AssessmentWords>> = { fr: frenchAssessment, en: englishAssessment };

/** Adds the words of assessments to the context of a caisse. */
export function outcomeContext(context: CaisseContext, reasons: OutcomeContext['reasons']): OutcomeContext {
  return { ...context, reasons, assessment: sentencesOf[context.language] };
}
