/** What a command is: its words, its arguments, and the work. */
import type { Language } from '../money/index.ts';
import type { Wording } from '../report/index.ts';
import type { Io } from './io.ts';
import type { Outcome } from './outcome.ts';

/** One option; without `value` it is a switch. */
export interface Option {
  readonly value?: Wording;
  readonly required?: boolean;
  readonly help: Wording;
}

/** One argument without a name. */
export interface Operand {
  readonly name: Wording;
  readonly required: boolean;
}

/** What the user gave, checked against the command's options and operands. */
export interface Given {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly language: Language;
}

/** One command. */
export interface Command {
  readonly name: string;
  readonly summary: Wording;
  readonly operands: readonly Operand[];
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (given: Given, io: Io) => Outcome | Promise<Outcome>;
}

/** The argument that most commands begin with. */
export const caisseOperand: Operand = {
  name: { fr: 'FICHIER|MODÈLE', en: 'FILE|PRESET' },
  required: true,
};

/** The options of every command. */
export const commonOptions: Readonly<Record<string, Option>> = {
  lang: {
    value: { fr: 'fr|en', en: 'fr|en' },
    help: { fr: 'langue (français si rien n’est dit)', en: 'language (French if left out)' },
  },
  json: { help: { fr: 'un objet JSON, montants en centimes', en: 'one JSON object, amounts in cents' } },
  help: { help: { fr: 'cette aide', en: 'this help' } },
};
