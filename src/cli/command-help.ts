/** What the commands are, in words. */
import type { Language } from '../money/index.ts';
import { type Command, commonOptions, type Option } from './command.ts';

const words = {
  fr: {
    intro: 'caisse : les règles d’une caisse commune de l’alimentation, calculées au centime et expliquées.',
    use: 'Utilisation',
    commands: 'Commandes',
    options: 'Options',
    more: 'caisse help COMMANDE dit les options d’une commande. « - » au lieu d’un fichier lit l’entrée standard.',
    help: 'dit ce que fait une commande',
    version: 'la version',
    command: 'COMMANDE',
    exits: 'Codes de sortie : 0 fait, 1 les données ne conviennent pas, 2 mauvaise utilisation.',
  },
  en: {
    intro: 'caisse: the rules of a common food fund, computed to the cent and explained.',
    use: 'Use',
    commands: 'Commands',
    options: 'Options',
    more: 'caisse help COMMAND gives the options of a command. “-” instead of a file reads standard input.',
    help: 'says what a command does',
    version: 'the version',
    command: 'COMMAND',
    exits: 'Exit codes: 0 done, 1 the data does not serve, 2 wrong use.',
  },
} as const;

/** One line that shows how a command is written. */
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

/** The help of one command. */
export function commandHelp(command: Command, language: Language): string[] {
  const { use, options } = words[language];
  return [
    command.summary[language],
    '',
    `${use}${language === 'fr' ? '\u202F' : ''}: ${usageOf(command, language)}`,
    '',
    options,
    ...listed(
      Object.entries({ ...command.options, ...commonOptions }).map(([key, option]) => [
        optionText(key, option, language),
        option.help[language],
      ]),
    ),
  ];
}

/** The help of all commands. */
export function overallHelp(commands: readonly Command[], language: Language): string[] {
  const { intro, commands: heading, options, more, help, version, command, exits } = words[language];
  return [
    intro,
    '',
    heading,
    ...listed([
      ...commands.map(({ name, summary }): [string, string] => [name, summary[language]]),
      [`help [${command}]`, help],
    ]),
    '',
    options,
    ...listed([
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

function listed(entries: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...entries.map(([term]) => term.length));
  return entries.map(([term, meaning]) => `  ${term.padEnd(width)}  ${meaning}`);
}
