/** The names of the example households in warnings. */
import type { Language } from '../language.ts';

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  single: { fr: 'un adulte seul', en: 'one adult' },
  couple: { fr: 'un couple', en: 'a couple' },
  'single-parent': { fr: 'un adulte et un enfant', en: 'one adult and one child' },
  family: { fr: 'un couple et deux enfants', en: 'a couple and two children' },
  'large-family': { fr: 'un couple et trois enfants', en: 'a couple and three children' },
};

/** The name of a composition; an unknown one unchanged. */
export function compositionName(composition: string, language: Language): string {
  return Object.hasOwn(names, composition) ? names[composition]![language] : composition;
}
