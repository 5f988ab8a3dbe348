/** The few words that a renderer adds to a report. */
import type { Language } from '../money/index.ts';

interface ReportWords {
  /** Between a label and its value. */
  readonly colon: string;
  readonly source: string;
  /** What stands before the reason for an assumption. */
  readonly assumption: string;
  /** What stands in place of a source where no reason is stated. */
  readonly assumed: string;
  /** The caption of a part of a table that is too wide for a page. */
  readonly part: (caption: string, part: number, parts: number) => string;
}

/** The words by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = {
  fr: {
    colon: '\u00A0: ',
    source: 'Source\u00A0: ',
    assumption: 'Hypothèse\u00A0: ',
    assumed: 'Hypothèse',
    part: (caption, part, parts) => `${caption} (${part} sur ${parts})`,
  },
  en: {
    colon: ': ',
    source: 'Source: ',
    assumption: 'Assumption: ',
    assumed: 'Assumption',
    part: (caption, part, parts) => `${caption} (${part} of ${parts})`,
  },
};
