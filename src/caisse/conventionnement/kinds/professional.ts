/** Professionals by their ids, with all their places. */
import { list, text } from '../../fields.ts';
import type { ConventionKind } from '../kind.ts';

/** A rule on professionals. */
export interface ProfessionalRule {
  readonly kind: 'professional';
  readonly professionals: readonly string[];
}

/** The kind `professional` of a rule of conventionnement. */
export const professionalRule: ConventionKind<ProfessionalRule> = {
  fields: { professionals: list(text('professional')) },
  side: 'place',
  rank: 2,
};
