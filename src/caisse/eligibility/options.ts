/** The options of every criterion. */
import { type FieldsOf, label, optional, sources } from '../fields.ts';
import type { Label } from '../words.ts';

/** The options of every criterion. */
export interface CriterionOptions {
  readonly label?: Label;
  readonly source?: string | readonly string[];
  readonly note?: Label;
}

/** The field of each option. */
export const CRITERION_OPTIONS: FieldsOf<CriterionOptions> = {
  label: optional(label()),
  source: optional(sources()),
  note: optional(label()),
};
