/** The invented households that warnings speak of. */
import type { Language } from '../language.ts';

const compositions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    single: 'un adulte seul',
    couple: 'un couple',
    'single-parent': 'un adulte et un enfant',
    family: 'un couple et deux enfants',
    'large-family': 'un couple et trois enfants',
  },
  en: {
    single: 'one adult',
    couple: 'a couple',
    'single-parent': 'one adult and a child',
    family: 'a couple and two children',
    'large-family': 'a couple and three children',
  },
};

/** A composition in words; one that is not known as it is written. */
export function compositionWords(name: string, language: Language): string {
  const words = compositions[language];
  return Object.hasOwn(words, name) ? words[name]! : name;
}
