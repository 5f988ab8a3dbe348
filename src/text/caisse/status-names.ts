/** The names of the status of a caisse. */
import type { CaisseDocument } from '../../caisse/index.ts';
import { formatMonth, month } from '../../money/index.ts';
import { type Language, labelText } from '../language.ts';
import type { Said } from '../said.ts';

/** The names of each status, in French and in English. */
export const statusNames: Readonly<Record<NonNullable<CaisseDocument['status']>, Said>> = {
  running: { fr: 'en activité', en: 'running' },
  finished: { fr: 'terminée', en: 'finished' },
  preparation: { fr: 'en préparation', en: 'in preparation' },
  proposal: { fr: 'proposition', en: 'proposal' },
};

/** The name of the status; `en activité jusqu’à août 2026` if the last rules of a running caisse have an end. */
export function statusName({ status, rules }: CaisseDocument, language: Language): string | undefined {
  if (status === undefined) return undefined;
  const { until } = rules.reduce((last, rule) => (rule.from > last.from ? rule : last));
  const name = statusNames[status][language];
  if (status !== 'running' || until === undefined) return name;
  return `${name} ${language === 'fr' ? 'jusqu’à' : 'until'} ${formatMonth(month(until), language)}`;
}

/** The status with its note: `en activité (en 2025)`; the note alone if there is no status. */
export function statusText(document: CaisseDocument, language: Language): string | undefined {
  const { statusNote } = document;
  const name = statusName(document, language);
  const note = statusNote === undefined ? undefined : labelText(statusNote, language);
  return name === undefined || note === undefined ? (name ?? note) : `${name} (${note})`;
}
