/** The parts of a command: its name and help, its arguments, and the function that runs it. */
import type { Language } from '../money/index.ts';
import type { Wording } from '../report/index.ts';
import type { Io } from './io.ts';
import type { CommandOutcome } from './command-outcome.ts';

/** An option. Without `value`, it is a switch. */
export interface Option {
  readonly value?: Wording;
  readonly required?: boolean;
  /** Whether it can be given several times; its values are in `Given.lists`. */
  readonly repeats?: boolean;
  readonly help: Wording;
}

/** A positional argument. */
export interface Operand {
  readonly name: Wording;
  readonly required: boolean;
}

/** The arguments of one call, checked against the options and operands of the command. */
export interface Given {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** The values of each option that can be given several times. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly switches: ReadonlySet<string>;
  readonly language: Language;
}

/** A command of the program `caisse`. */
export interface Command {
  readonly name: string;
  readonly summary: Wording;
  readonly operands: readonly Operand[];
  readonly options: Readonly<Record<string, Option>>;
  /** The page of the package that explains the command step by step. */
  readonly guide?: Wording;
  readonly run: (given: Given, io: Io) => CommandOutcome | Promise<CommandOutcome>;
}

/** The operand for a caisse, the first of most commands. */
export const caisseOperand: Operand = {
  name: { fr: 'FICHIER|MODÈLE', en: 'FILE|PRESET' },
  required: true,
};

/** The options of every command. */
export const commonOptions: Readonly<Record<string, Option>> = {
  lang: {
    value: { fr: 'fr|en', en: 'fr|en' },
    help: { fr: 'langue (par défaut, français)', en: 'language (French if left out)' },
  },
  json: { help: { fr: 'un objet JSON, montants en centimes', en: 'one JSON object, amounts in cents' } },
  help: { help: { fr: 'cette aide', en: 'this help' } },
};

/** The guide of budgets, in French, and what the English help says of it. */
export const budgetGuide: Wording = {
  fr: 'node_modules/caisse-rules/docs/guide.budget.fr.md (docs/guide.budget.fr.md dans les sources)',
  en: 'node_modules/caisse-rules/docs/guide.budget.fr.md, in French (docs/guide.budget.fr.md in the sources)',
};
