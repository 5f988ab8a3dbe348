/** The recipients of an allocation. */
import type { Per } from '../../caisse/index.ts';
import type { UnitWords } from '../caisse/unit-words.ts';
import type { Said } from '../said.ts';

const PERSONS: Readonly<Record<Exclude<Per, 'household'>, Said>> = {
  member: { fr: 'Chaque personne', en: 'Each person' },
  adult: { fr: 'Chaque adulte', en: 'Each adult' },
};

/** The recipients of an allocation, as the start of a sentence. */
export const whoReceives = (per: Per, who: UnitWords): Said => (per === 'household' ? who.each : PERSONS[per]);
