/** The help texts of the commands. */
import type { Language } from '../money/index.ts';
import { type Command, commonOptions, type Option } from './command.ts';

const helpTexts = {
  fr: {
    intro: 'caisse : les règles d’une caisse commune de l’alimentation, calculées au centime et expliquées.',
    use: 'Utilisation',
    commands: 'Commandes',
    options: 'Options',
    more: 'caisse help COMMANDE affiche les options d’une commande. Le nom de fichier « - » désigne l’entrée standard.',
    help: 'affiche l’aide d’une commande',
    version: 'la version',
    command: 'COMMANDE',
    exits: 'Codes de sortie : 0 succès, 1 données invalides, 2 erreur d’utilisation.',
  },
  en: {
    intro: 'caisse: the rules of a common food fund, computed to the cent and explained.',
    use: 'Usage',
    commands: 'Commands',
    options: 'Options',
    more: 'caisse help COMMAND shows the options of a command. The file name “-” is standard input.',
    help: 'shows the help of a command',
    version: 'the version',
    command: 'COMMAND',
    exits: 'Exit codes: 0 success, 1 invalid input data, 2 usage error.',
  },
} as const;

/** The synopsis of a command, on one line. */
function usageOf({ name, operands, options }: Command, language: Language): string {
  const parts = [
    ...operands.map((operand) => (operand.required ? operand.name[language] : `[${operand.name[language]}]`)),
    ...Object.entries(options).map(([key, option]) => {
      const text = optionText(key, option, language);
      return option.required === true ? text : `[${text}]`;
    }),
  ];
  return ['caisse', name, ...parts].join(' ');
}

/** Writes the help of one command. */
export function commandHelp(command: Command, language: Language): string[] {
  const { use, options } = helpTexts[language];
  return [
    command.summary[language],
    '',
    `${use}${language === 'fr' ? '\u202F' : ''}: ${usageOf(command, language)}`,
    '',
    options,
    ...alignTerms(
      Object.entries({ ...command.options, ...commonOptions }).map(([key, option]) => [
        optionText(key, option, language),
        option.help[language],
      ]),
    ),
    ...(command.guide === undefined
      ? []
      : ['', `${language === 'fr' ? 'Guide, pas à pas\u202F:' : 'Guide, step by step:'} ${command.guide[language]}`]),
  ];
}

/** Writes the list of all commands. */
export function overallHelp(commands: readonly Command[], language: Language): string[] {
  const { intro, commands: heading, options, more, help, version, command, exits } = helpTexts[language];
  return [
    intro,
    '',
    heading,
    ...alignTerms([
      ...commands.map(({ name, summary }): [string, string] => [name, summary[language]]),
      [`help [${command}]`, help],
    ]),
    '',
    options,
    ...alignTerms([
      ...Object.entries(commonOptions).map(([key, option]): [string, string] => [
        optionText(key, option, language),
        option.help[language],
      ]),
      ['--version', version],
    ]),
    '',
    more,
    exits,
  ];
}

const optionText = (key: string, { value }: Option, language: Language): string =>
  value === undefined ? `--${key}` : `--${key} ${value[language]}`;

function alignTerms(entries: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...entries.map(([term]) => term.length));
  return entries.map(([term, meaning]) => `  ${term.padEnd(width)}  ${meaning}`);
}
