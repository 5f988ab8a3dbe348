/** The label of a declaration, as details of a diagnostic. */
import type { Label } from './words.ts';

/** A label in French and in English, for a diagnostic; empty without a label. */
export function labelDetails(label: Label | undefined): { labelFr?: string; labelEn?: string } {
  if (label === undefined) return {};
  if (typeof label === 'string') return { labelFr: label, labelEn: label };
  return { labelFr: label.fr, labelEn: label.en ?? label.fr };
}
