/** The states of an account in sentences. */
import type { Said } from '../said.ts';

/** The states of an account, after « le compte est ». */
export const accountStatusNames: Readonly<Record<string, Said>> = {
  active: { fr: 'ouvert', en: 'open' },
  paused: { fr: 'en pause', en: 'on pause' },
  left: { fr: 'celui d’un membre parti', en: 'that of a member who left' },
  closed: { fr: 'clos', en: 'closed' },
};
