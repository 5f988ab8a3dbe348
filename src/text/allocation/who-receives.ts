/** The recipients of an allocation. */
import type { Per } from '../../caisse/index.ts';
import type { Said } from '../said.ts';

/** The recipients of an allocation, as the start of a sentence. */
export const whoReceives: Readonly<Record<Per, Said>> = {
  household: { fr: 'Chaque foyer', en: 'Each household' },
  member: { fr: 'Chaque personne', en: 'Each person' },
  adult: { fr: 'Chaque adulte', en: 'Each adult' },
};
