/** The names of the types of values. */
import type { Language } from '../language.ts';

type Name = Readonly<Record<Language, string>>;

const text: Name = { fr: 'un texte', en: 'a text' };
const number: Name = { fr: 'un nombre', en: 'a number' };
const object: Name = { fr: 'un ensemble de clés', en: 'a set of keys' };
const list: Name = { fr: 'une liste', en: 'a list' };
const nothing: Name = { fr: 'une valeur vide', en: 'an empty value' };

const names: Readonly<Record<string, Name>> = {
  money: { fr: 'un montant', en: 'an amount' },
  count: { fr: 'un nombre de personnes ou d’unités', en: 'a number of persons or units' },
  ratio: { fr: 'un taux', en: 'a rate' },
  boolean: { fr: 'une réponse oui ou non', en: 'a yes-or-no answer' },
  category: { fr: 'une réponse parmi une liste', en: 'an answer from a list' },
  string: text,
  text,
  number,
  decimal: number,
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  object,
  record: object,
  array: list,
  list,
  numbers: { fr: 'une liste de nombres', en: 'a list of numbers' },
  null: nothing,
  nothing,
  other: { fr: 'une valeur d’un autre type', en: 'a value of another type' },
};

/** The name of a type; an unknown one unchanged. */
export function typeName(type: string, language: Language): string {
  return Object.hasOwn(names, type) ? names[type]![language] : type;
}
