/** The options `--period` and `--from` of `caisse account`: the months that are shown. */
import { firstWholeMonth, type Journal, monthsOf } from '../account/index.ts';
import { formatMonth, isMonth, type Month } from '../money/index.ts';
import type { Given, Option } from './command.ts';
import { usageError, type UsageError } from './command-outcome.ts';
import { type OptionValue, readPeriod } from './read-options.ts';

/** The options. */
export const periodOptions: Readonly<Record<'period' | 'from', Option>> = {
  period: {
    value: { fr: 'AAAA[-MM[/AAAA-MM]]', en: 'YYYY[-MM[/YYYY-MM]]' },
    help: {
      fr: 'le mois, l’année, ou le premier et le dernier mois',
      en: 'the month, the year, or the first and the last month',
    },
  },
  from: {
    value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
    help: {
      fr: 'au lieu de --period : de ce mois au dernier mois du journal',
      en: 'instead of --period: from this month to the last month of the journal',
    },
  },
};

/** The months that are asked: a period, or the first month. */
export interface AskedMonths {
  readonly period: string | undefined;
  readonly first: Month | undefined;
}

/**
 * Reads `--period` and `--from`.
 *
 * @remarks
 * A month in `--start` and a file in `--from` are errors that name the other option.
 *
 * @param given - the arguments
 * @param isByMonths - whether what is shown depends on months
 */
export function readMonths(given: Given, isByMonths: boolean): OptionValue<AskedMonths> | UsageError {
  const { from, start } = given.options;
  const period = readPeriod(given);
  if (period.kind === 'usage-error') return period;
  if (start !== undefined && isMonth(start)) {
    return usageError(
      {
        fr: `--start attend le fichier d’un état des comptes. Pour montrer les mois depuis ${start}, écrivez --from ${start}.`,
        en: `--start takes the file of a state of the accounts. To show the months from ${start} on, write --from ${start}.`,
      },
      'account',
    );
  }
  if (from === undefined) return { kind: 'value', value: { period: period.value, first: undefined } };
  if (!isMonth(from)) {
    return usageError(
      {
        fr: `--from : « ${from} » n’est pas un mois. Écrivez par exemple 2025-03. Pour repartir de l’état d’un fichier, écrivez --start ${from}.`,
        en: `--from: “${from}” is not a month. Write for example 2025-03. To begin with the state in a file, write --start ${from}.`,
      },
      'account',
    );
  }
  if (period.value !== undefined || !isByMonths) return fromUnused;
  return { kind: 'value', value: { period: undefined, first: from } };
}

/** The months of a journal from a month on; `undefined` without a month. */
export function periodFrom({ lines }: Journal, first: Month | undefined): string | undefined {
  if (first === undefined) return undefined;
  const last = lines.reduce((latest, { month }) => (month > latest ? month : latest), first);
  return `${first}/${last}`;
}

/** The usage error for a period of which a snapshot has entries. */
export function periodTooEarly(journal: Journal, period: string | undefined): UsageError | null {
  const first = firstWholeMonth(journal);
  if (first === null || period === undefined || monthsOf(period)[0]! >= first) return null;
  return usageError(
    {
      fr: `--period : l’état de --start contient des écritures d’avant ${formatMonth(first, 'fr')}. Demandez une période à partir de ${first}, ou donnez l’historique entier.`,
      en: `--period: the state of --start contains entries before ${formatMonth(first, 'en')}. Ask for a period from ${first} on, or give the whole history.`,
    },
    'account',
  );
}

/** The usage error for `--from` where nothing is shown by months, or with `--period`. */
const fromUnused: UsageError = usageError(
  {
    fr: '--from s’utilise sans --period, avec un relevé, un bordereau ou --accounting.',
    en: '--from applies without --period, to statements, bills and --accounting.',
  },
  'account',
);
