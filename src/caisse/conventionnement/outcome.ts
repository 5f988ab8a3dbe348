/** What a rule of conventionnement gives. */
import type { Figure } from '../words.ts';

/**
 * What a rule gives: a level or a rate of cover; `accepted`, which leaves the rate to the rule on the other side; `excluded`; or `pending`,
 * which is not covered until it is decided.
 */
export type ConventionOutcome =
  'accepted' | 'excluded' | 'pending' | { readonly level: string } | { readonly rate: Figure };
