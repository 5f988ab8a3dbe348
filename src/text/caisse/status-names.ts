/** The names of the status of a caisse. */
import type { CaisseDocument } from '../../caisse/index.ts';
import type { Said } from '../said.ts';

/** The names of each status, in French and in English. */
export const statusNames: Readonly<Record<NonNullable<CaisseDocument['status']>, Said>> = {
  running: { fr: 'en activité', en: 'running' },
  finished: { fr: 'terminée', en: 'finished' },
  preparation: { fr: 'en préparation', en: 'in preparation' },
  proposal: { fr: 'proposition', en: 'proposal' },
};
