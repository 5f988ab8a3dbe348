/** The sentences of every code. */
import type { DiagnosticCode } from '../../money/index.ts';
import { accountSentences } from './account-sentences.ts';
import { accreditationSentences } from './accreditation-sentences.ts';
import { caisseSentences } from './caisse-sentences.ts';
import { assumptionSentences } from './assumption-sentences.ts';
import { calibrationSentences } from './calibration-sentences.ts';
import { choiceSentences } from './choice-sentences.ts';
import { conventionSentences } from './convention-sentences.ts';
import { documentSentences } from './document-sentences.ts';
import { figureSentences } from './figure-sentences.ts';
import { fileSentences } from './file-sentences.ts';
import { formatSentences } from './format-sentences.ts';
import { fundSentences } from './fund-sentences.ts';
import { householdSentences } from './household-sentences.ts';
import { numberSentences } from './number-sentences.ts';
import { populationSentences } from './population-sentences.ts';
import { ruleSentences } from './rule-sentences.ts';
import type { Sentences } from './sentence.ts';
import { solveSentences } from './solve-sentences.ts';
import { useSentences } from './use-sentences.ts';
import { variantSentences } from './variant-sentences.ts';
import { warningSentences } from './warning-sentences.ts';

/** The sentences of all codes; a missing code does not compile. */
export const sentences: Sentences<DiagnosticCode> = {
  ...accreditationSentences,
  ...numberSentences,
  ...ruleSentences,
  ...householdSentences,
  ...fileSentences,
  ...documentSentences,
  ...figureSentences,
  ...caisseSentences,
  ...calibrationSentences,
  ...choiceSentences,
  ...conventionSentences,
  ...formatSentences,
  ...fundSentences,
  ...populationSentences,
  ...solveSentences,
  ...accountSentences,
  ...assumptionSentences,
  ...useSentences,
  ...variantSentences,
  ...warningSentences,
};
