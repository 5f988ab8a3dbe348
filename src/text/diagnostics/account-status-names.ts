/** The states of an account in sentences. */
import type { Language } from '../language.ts';

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  active: { fr: 'ouvert', en: 'open' },
  paused: { fr: 'en pause', en: 'on pause' },
  left: { fr: 'celui d’un membre parti', en: 'that of a member who left' },
  closed: { fr: 'clos', en: 'closed' },
};

/** The name of a state after « le compte est »; an unknown one unchanged. */
export function accountStatusName(status: string, language: Language): string {
  return Object.hasOwn(names, status) ? names[status]![language] : status;
}
