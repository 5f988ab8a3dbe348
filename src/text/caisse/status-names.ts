/** The names of the status of a caisse. */
import type { CaisseDocument } from '../../caisse/index.ts';
import { type Language, labelText } from '../language.ts';
import type { Said } from '../said.ts';

/** The names of each status, in French and in English. */
export const statusNames: Readonly<Record<NonNullable<CaisseDocument['status']>, Said>> = {
  running: { fr: 'en activité', en: 'running' },
  finished: { fr: 'terminée', en: 'finished' },
  preparation: { fr: 'en préparation', en: 'in preparation' },
  proposal: { fr: 'proposition', en: 'proposal' },
};

/** The status with its note: `en activité (en 2025)`; the note alone if there is no status. */
export function statusText({ status, statusNote }: CaisseDocument, language: Language): string | undefined {
  const name = status === undefined ? undefined : statusNames[status][language];
  const note = statusNote === undefined ? undefined : labelText(statusNote, language);
  return name === undefined || note === undefined ? (name ?? note) : `${name} (${note})`;
}
