/** The labels that a caisse gives to its own names, ready for the sentences. */
import type {
  Allocation,
  CaisseDocument,
  Contribution,
  InputDefinition,
  Label,
  QuantityDefinition,
} from '../../caisse/index.ts';
import { type Language, labelText } from '../language.ts';
import { labelOf, type Labels } from './label-of.ts';

type Entry = readonly [name: string, label: Label];

interface Choice {
  readonly id: string;
  readonly label: Label;
}

/**
 * The labels that a document gives to its inputs, quantities, parameters, and to the words that may be chosen.
 *
 * @remarks
 * Where several versions of the rules use one name, the latest says the label. Words of an input stand under `INPUT=WORD`.
 *
 * @param document - the caisse's document
 * @param language - the language; French where a label has no English
 */
export function labelsOf(document: CaisseDocument, language: Language): Labels {
  const entries: Entry[] = [
    ...named(document.inputs).flatMap(([name, input]) => inputEntries(name, input)),
    ...named(document.parameters).map(([name, { label }]): Entry => [`parameter.${name}`, label]),
    ...named(document.quantities).flatMap(([name, quantity]) => quantityEntries(name, quantity, language)),
    ...document.rules.flatMap((version) => [
      ...(version.contribution === undefined ? [] : contributionEntries(version.contribution)),
      ...(version.allocation === undefined ? [] : allocationEntries(version.allocation)),
    ]),
  ];
  return Object.fromEntries(entries.map(([name, label]) => [name, labelText(label, language)]));
}

function inputEntries(name: string, input: InputDefinition): Entry[] {
  const words = input.type === 'category' ? wordEntries(name, input.options) : [];
  return [[name, input.label], ...words];
}

function quantityEntries(name: string, quantity: QuantityDefinition, language: Language): Entry[] {
  if (quantity.label !== undefined) return [[name, quantity.label]];
  return quantity.kind === 'rule' ? [] : [[name, labelOf(quantity.kind, language, {})]];
}

function contributionEntries(contribution: Contribution): Entry[] {
  switch (contribution.kind) {
    case 'levels':
      return wordEntries('level', contribution.levels);
    case 'situation':
      return wordEntries('situation', contribution.answers);
    case 'questionnaire':
      return contribution.questions.flatMap(({ id, question, answers }): Entry[] => [
        [`answer.${id}`, question],
        ...wordEntries(`answer.${id}`, answers),
      ]);
    default:
      return [];
  }
}

function allocationEntries(allocation: Allocation): Entry[] {
  switch (allocation.kind) {
    case 'reimbursement':
      return allocation.levels.map(({ id, label }): Entry => [`purchases.${id}`, label]);
    case 'price-tiers':
      return wordEntries('tier', allocation.tiers);
    default:
      return [];
  }
}

const wordEntries = (input: string, words: readonly Choice[]): Entry[] =>
  words.map(({ id, label }): Entry => [`${input}=${id}`, label]);

const named = <T>(record: Readonly<Record<string, T>> | undefined): [string, T][] => Object.entries(record ?? {});
