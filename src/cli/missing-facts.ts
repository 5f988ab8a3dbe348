/** Names the facts that results lack, with the options that give them. */
import type { Caisse } from '../caisse/index.ts';
import type { Language } from '../money/index.ts';
import { labelOf, type Labels, labelsOf } from '../text/index.ts';
import { setOption } from './set-advice.ts';

/** The fact that a household states and no option can give. */
const AGES = 'ages';

const SENTENCES = {
  fr: {
    facts: (facts: string, options: string) => `Données qui manquent : ${facts}. Donnez-les par ${options}.`,
    ages: 'Il manque l’âge de chaque personne. Donnez-le dans le fichier du foyer, par age ou birthMonth.',
  },
  en: {
    facts: (facts: string, options: string) => `Missing facts: ${facts}. Give them by ${options}.`,
    ages: 'The age of each member is missing. Give it in the file of the household, by age or birthMonth.',
  },
} as const;

/**
 * Sentences that name missing facts and how they are given.
 *
 * @param names - the names of the facts
 * @param caisses - the caisses that read them; where several declare a fact, the first one names it
 * @param language - the language
 * @param optionOf - the option for a fact that a command has an option for; `undefined` for others
 * @returns no sentence if no fact is missing
 */
export function missingFacts(
  names: readonly string[],
  caisses: readonly Caisse[],
  language: Language,
  optionOf: (name: string) => string | undefined = () => undefined,
): readonly string[] {
  const { facts, ages } = SENTENCES[language];
  const given = names.filter((name) => name !== AGES);
  const labels = caisses.reduce<Labels>((known, { document }) => ({ ...labelsOf(document, language), ...known }), {});
  const labelled = given.map((name) => labelOf(name, language, labels)).join(', ');
  const options = new Set(given.map((name) => optionOf(name) ?? setOf(name, caisses)));
  return [
    ...(given.length === 0 ? [] : [facts(labelled, [...options].join(' '))]),
    ...(given.length === names.length ? [] : [ages]),
  ];
}

/** The option `--set` for a fact. */
function setOf(name: string, caisses: readonly Caisse[]): string {
  const versions = caisses.flatMap((caisse) => caisse.versions);
  const declared = versions.find(({ inputs }) => Object.hasOwn(inputs, name))?.inputs[name];
  return declared === undefined ? `--set ${name}=…` : setOption(declared);
}

/** All facts that some part of a result lacks, in their order. Explanations are not searched. */
export function missingIn(result: unknown): readonly string[] {
  const names = new Set<string>();
  JSON.stringify(result, (key, value: unknown) => {
    if (key === 'explanation') return undefined;
    if (key === 'missing') for (const name of value as readonly string[]) names.add(name);
    return value;
  });
  return [...names];
}
