/** Parses a command line. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Language, nearest as nearestOf } from '../money/index.ts';
import { type Command, commonOptions, type Given } from './command.ts';
import { optionMissing, usageError, type UsageError } from './command-outcome.ts';

/** A parsed command line: a command to run, a request for help or the version, or a usage error. */
export type ReadArguments = { readonly language: Language; readonly json: boolean } & (
  | { readonly kind: 'run'; readonly command: Command; readonly given: Given }
  | { readonly kind: 'help'; readonly command?: Command }
  | { readonly kind: 'version' }
  | UsageError
);

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inline: boolean;
}

/**
 * Parses the arguments after `caisse`.
 *
 * @param words - the arguments from the shell
 * @param commands - all commands
 */
export function readArguments(words: readonly string[], commands: readonly Command[]): ReadArguments {
  const { operands, tokens } = tokenize(words, commands);
  const chosen = tokens.find(({ name }) => name === 'lang')?.value;
  const language: Language = chosen === 'en' ? 'en' : 'fr';
  const shared = { language, json: tokens.some(({ name }) => name === 'json') };
  const isGiven = (name: string): boolean => tokens.some((token) => token.name === name);
  const [first, ...rest] = operands;
  if (first === undefined && isGiven('version')) return { kind: 'version', ...shared };
  if (first === undefined && isGiven('help')) return { kind: 'help', ...shared };
  if (first === undefined)
    return { ...usageError({ fr: 'Il manque une commande.', en: 'A command is missing.' }), ...shared };
  const wanted = first === 'help' ? rest[0] : first;
  if (wanted === undefined) return { kind: 'help', ...shared };
  const command = commands.find(({ name }) => name === wanted);
  if (command === undefined) return { ...unknownCommand(wanted, commands), ...shared };
  if (first === 'help' || isGiven('help')) return { kind: 'help', command, ...shared };
  const wrong = wrongOption(tokens, command) ?? wrongOperands(rest, command) ?? missingOption(tokens, command);
  if (wrong !== undefined) return { ...wrong, ...shared };
  const options = tokens.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]));
  const repeated = Object.entries(command.options).filter(([, { repeats }]) => repeats === true);
  const valuesOf = (wanted: string): readonly string[] =>
    options.flatMap(([name, value]) => (name === wanted ? [value] : []));
  const lists = Object.fromEntries(repeated.map(([name]) => [name, valuesOf(name)]));
  const switches = new Set(tokens.flatMap(({ name, value }) => (value === undefined ? [name] : [])));
  return {
    kind: 'run',
    command,
    given: { operands: rest, options: Object.fromEntries(options), lists, switches, language },
    ...shared,
  };
}

/** Splits options and operands. The options of all commands are accepted here, so the command may follow its options. */
function tokenize(words: readonly string[], commands: readonly Command[]): { operands: string[]; tokens: Token[] } {
  const all = Object.assign({}, commonOptions, ...commands.map(({ options }) => options)) as typeof commonOptions;
  const options: NonNullable<ParseArgsConfig['options']> = {
    version: { type: 'boolean' },
    ...Object.fromEntries(
      Object.entries(all).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
    ),
  };
  options['help'] = { type: 'boolean', short: 'h' };
  const parsed = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const tokens = parsed.tokens.flatMap((token) =>
    token.kind === 'option'
      ? [{ name: token.name, rawName: token.rawName, value: token.value, inline: token.inlineValue === true }]
      : [],
  );
  return { operands: parsed.positionals, tokens };
}

function unknownCommand(wanted: string, commands: readonly Command[]): UsageError {
  const nearest = nearestOf(wanted, [...commands.map(({ name }) => name), 'help']);
  return usageError({
    fr: `La commande « ${wanted} » n’existe pas.${nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`}`,
    en: `There is no command “${wanted}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
  });
}

function wrongOption(tokens: readonly Token[], command: Command): UsageError | undefined {
  const known = { ...command.options, ...commonOptions };
  for (const [place, { name, rawName, value, inline }] of tokens.entries()) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) return unknownOption(rawName, Object.keys(known), command);
    if (option.value === undefined && inline) {
      return usageError(
        { fr: `L’option --${name} ne prend pas de valeur.`, en: `The option --${name} takes no value.` },
        command.name,
      );
    }
    if (option.value !== undefined && (value === undefined || value === '' || (!inline && value.startsWith('--')))) {
      return usageError(
        { fr: `Il manque une valeur après --${name}.`, en: `A value is missing after --${name}.` },
        command.name,
      );
    }
    if (option.repeats !== true && tokens.findIndex((token) => token.name === name) !== place) {
      return usageError(
        { fr: `L’option --${name} est donnée deux fois.`, en: `The option --${name} is given twice.` },
        command.name,
      );
    }
    if (name === 'lang' && value !== 'fr' && value !== 'en') {
      return usageError({ fr: '--lang est fr ou en.', en: '--lang is fr or en.' }, command.name);
    }
  }
  return undefined;
}

function unknownOption(rawName: string, known: readonly string[], { name }: Command): UsageError {
  const nearest = nearestOf(rawName.replace(/^-+/, ''), known);
  return usageError(
    {
      fr: `L’option ${rawName} n’existe pas pour « ${name} ».${nearest === undefined ? '' : ` Vouliez-vous dire --${nearest} ?`}`,
      en: `There is no option ${rawName} for “${name}”.${nearest === undefined ? '' : ` Did you mean --${nearest}?`}`,
    },
    name,
  );
}

function wrongOperands(given: readonly string[], { operands, name }: Command): UsageError | undefined {
  const missing = operands.slice(given.length).find(({ required }) => required);
  if (missing !== undefined) {
    return usageError({ fr: `Il manque ${missing.name.fr}.`, en: `${missing.name.en} is missing.` }, name);
  }
  const further = given[operands.length];
  if (further === undefined) return undefined;
  return usageError({ fr: `« ${further} » est de trop.`, en: `“${further}” is one too many.` }, name);
}

function missingOption(tokens: readonly Token[], { options, name }: Command): UsageError | undefined {
  const missing = Object.entries(options).find(
    ([key, { required }]) => required === true && tokens.every((token) => token.name !== key),
  );
  return missing === undefined ? undefined : optionMissing(missing[0], name);
}
