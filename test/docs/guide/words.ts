/** What the guide says around every example. */
import type { Language } from '../../../src/text/index.ts';

/** The words of one language. */
export interface GuideWords {
  readonly title: string;
  readonly other: string;
  readonly made: string;
  readonly contents: string;
  readonly real: (name: string, link: string) => string;
  readonly invented: string;
  readonly sources: (list: string) => string;
  readonly described: string;
  readonly household: (month: string) => string;
  readonly basket: (place: string, month: string) => string;
  readonly facts: (list: string) => string;
  readonly computed: string;
}

/** The words of both languages. */
export const guideWords: Readonly<Record<Language, GuideWords>> = {
  fr: {
    title: 'Écrire les règles de sa caisse',
    other: '[This guide in English](guide.en.md) · [Préparer un budget à voter](guide.budget.fr.md)',
    made: 'Pour qui doit écrire les règles d’une caisse, sans être informaticien. Les exemples viennent de vraies caisses quand elles ont la règle. Tout ce que la bibliothèque dit ou calcule ici sort d’elle-même : un test refait la page et la compare.',
    contents: 'Sommaire',
    real: (name, link) => `Une vraie caisse : **${name}** (${link}).`,
    invented: 'Un exemple inventé pour montrer la forme : aucune caisse réelle n’a ces chiffres.',
    sources: (list) => `D’où viennent ces chiffres : ${list}.`,
    described: 'Ce qu’en dit `describe` :',
    household: (month) => `Un foyer, en ${month} :`,
    basket: (place, month) => `Un panier au lieu \`${place}\`, en ${month} :`,
    facts: (list) => `Donné à côté du foyer : ${list}.`,
    computed: 'Ce que la bibliothèque calcule :',
  },
  en: {
    title: 'Write the rules of your caisse',
    other:
      '[Ce guide en français](guide.fr.md) · [Préparer un budget à voter](guide.budget.fr.md): how a town hall prepares a budget, in French',
    made: 'For whoever has to write down the rules of a caisse, without being a programmer. Examples come from real caisses where one has the rule. All that the library says or computes here is its own doing: a test makes this page again and compares.',
    contents: 'Contents',
    real: (name, link) => `A real caisse: **${name}** (${link}).`,
    invented: 'An example invented to show the form: no real caisse has these figures.',
    sources: (list) => `Where these figures come from: ${list}.`,
    described: 'What `describe` says of it:',
    household: (month) => `A household, in ${month}:`,
    basket: (place, month) => `A basket at the place \`${place}\`, in ${month}:`,
    facts: (list) => `Given beside the household: ${list}.`,
    computed: 'What the library computes:',
  },
};
