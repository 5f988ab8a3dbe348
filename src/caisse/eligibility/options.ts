/** What every criterion may have beside its condition. */
import { type FieldsOf, label, optional, sources, text } from '../fields.ts';
import type { Label } from '../words.ts';

/** What every criterion may have beside its condition. */
export interface CriterionOptions {
  readonly label?: Label;
  readonly source?: string | readonly string[];
  readonly note?: string;
}

/** What each option holds. */
export const CRITERION_OPTIONS: FieldsOf<CriterionOptions> = {
  label: optional(label()),
  source: optional(sources()),
  note: optional(text('note')),
};
