/** The month of a command, and which rules are in force in it. */
import { type Caisse, rulesAt } from '../caisse/index.ts';
import { formatMonth, type Month } from '../money/index.ts';
import { caisseRules, type CaisseRulesResult } from '../population/index.ts';
import type { Given, Option } from './command.ts';
import type { UsageError } from './command-outcome.ts';
import type { Io } from './io.ts';
import { type OptionValue, readMonth } from './read-options.ts';

/** The option that names the month. */
export const monthOption: Option = {
  value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
  help: {
    fr: 'le mois dont les règles s’appliquent (par défaut, le mois actuel)',
    en: 'the month whose rules apply (default: the current month)',
  },
};

/** Reads the option `--month`; `undefined` if it is not given. */
export function readMonthIfGiven(given: Given): OptionValue<Month | undefined> | UsageError {
  return given.options['month'] === undefined ? { kind: 'value', value: undefined } : readMonth(given);
}

/** The month of a command: the one that is asked for, else the current one, else the nearest month that has rules. */
export function monthFor(caisse: Caisse, asked: Month | undefined, io: Io): Month {
  if (asked !== undefined || rulesAt(caisse, io.month).ok) return asked ?? io.month;
  const { versions } = caisse;
  const last = versions.filter(({ from }) => from <= io.month).at(-1);
  return last === undefined ? versions[0]!.from : (last.until ?? last.from);
}

/** Returns the rules of a caisse for a population, in the month of the command. */
export function rulesInMonth(caisse: Caisse, given: Given, io: Io): CaisseRulesResult | UsageError {
  const asked = readMonthIfGiven(given);
  return asked.kind === 'usage-error' ? asked : caisseRules(caisse, monthFor(caisse, asked.value, io));
}

const sentences = {
  fr: {
    inForce: (month: string, from: string) => `Règles en vigueur (${month}) : celles qui commencent en ${from}.`,
    toCome: (months: string) => `Règles à venir : ${months}.`,
    notYet: (month: string) => `Aucune règle n’est encore en vigueur. Les premières commencent en ${month}.`,
    ended: (month: string) => `Ces règles ne sont plus en vigueur. Leur dernier mois est ${month}.`,
  },
  en: {
    inForce: (month: string, from: string) => `Rules in force (${month}): those from ${from}.`,
    toCome: (months: string) => `Rules to come: ${months}.`,
    notYet: (month: string) => `No rules are in force yet. The first ones start in ${month}.`,
    ended: (month: string) => `These rules are no longer in force. Their last month was ${month}.`,
  },
} as const;

/**
 * Which rules of a caisse are in force in the current month, and which are to come.
 *
 * @returns no line if a month was asked for, and for a caisse with one version, which is in force
 */
export function rulesLines(caisse: Caisse, given: Given, io: Io): readonly string[] {
  if (given.options['month'] !== undefined) return [];
  const { inForce, toCome, notYet, ended } = sentences[given.language];
  const { versions } = caisse;
  const write = (of: Month): string => formatMonth(of, given.language);
  const present = rulesAt(caisse, io.month);
  const later = monthsToCome(caisse, io.month);
  const started = versions.filter(({ from }) => from <= io.month);
  const last = started.at(-1)?.until;
  return [
    ...(present.ok && versions.length > 1 ? [inForce(write(io.month), write(present.version.from))] : []),
    ...(started.length === 0 ? [notYet(write(versions[0]!.from))] : []),
    ...(!present.ok && last !== undefined ? [ended(write(last))] : []),
    ...(later.length === 0 || started.length === 0 ? [] : [toCome(later.map(write).join(', '))]),
  ];
}

/** The first months of the versions after a month. */
export const monthsToCome = ({ versions }: Caisse, month: Month): readonly Month[] =>
  versions.map(({ from }) => from).filter((from) => from > month);
