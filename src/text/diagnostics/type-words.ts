/** The types of values in words. */
import type { Language } from '../language.ts';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    money: 'un montant',
    count: 'un nombre de personnes ou de choses',
    ratio: 'un taux',
    boolean: 'un oui ou non',
    category: 'un mot',
    string: 'un texte',
    text: 'un texte',
    number: 'un nombre',
    integer: 'un nombre entier',
    decimal: 'un nombre',
    object: 'un groupe de clés',
    record: 'un groupe de clés',
    array: 'une liste',
    list: 'une liste',
    null: 'rien',
    nothing: 'rien',
    other: 'autre chose',
  },
  en: {
    money: 'an amount',
    count: 'a number of persons or things',
    ratio: 'a rate',
    boolean: 'a yes or no',
    category: 'a word',
    string: 'a text',
    text: 'a text',
    number: 'a number',
    integer: 'a whole number',
    decimal: 'a number',
    object: 'a group of keys',
    record: 'a group of keys',
    array: 'a list',
    list: 'a list',
    null: 'nothing',
    nothing: 'nothing',
    other: 'something else',
  },
};

/** A type in words; an unknown one as it is. */
export function typeWords(type: string, language: Language): string {
  const table = words[language];
  return Object.hasOwn(table, type) ? (table[type] ?? type) : type;
}
