/** The words for whom a caisse assesses. */
import type { CaisseUnit } from '../../caisse/index.ts';
import type { Said } from '../said.ts';

/** The words for whom a caisse assesses. */
export interface UnitWords {
  /** `Chaque foyer`, as the start of a sentence. */
  readonly each: Said;
  /** `foyer`; a masculine noun in French. */
  readonly noun: Said;
  /** The possessive of the noun in English; French has one form. */
  readonly its: 'its' | 'their';
}

/** The words for each unit. */
export const unitWords: Readonly<Record<CaisseUnit, UnitWords>> = {
  household: {
    each: { fr: 'Chaque foyer', en: 'Each household' },
    noun: { fr: 'foyer', en: 'household' },
    its: 'its',
  },
  participant: {
    each: { fr: 'Chaque participant', en: 'Each participant' },
    noun: { fr: 'participant', en: 'participant' },
    its: 'their',
  },
};
