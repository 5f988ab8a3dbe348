/** The period of `caisse account`, where `--from` begins the accounts. */
import { firstWholeMonth, type Journal, monthsOf } from '../account/index.ts';
import { formatMonth, type Month } from '../money/index.ts';
import { usageError, type UsageError } from './command-outcome.ts';

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
      fr: `--period : le relevé d’état de --from contient des écritures d’avant ${formatMonth(first, 'fr')}. Demandez une période à partir de ${first}, ou donnez l’historique entier.`,
      en: `--period: the snapshot of --from contains entries before ${formatMonth(first, 'en')}. Ask for a period from ${first} on, or give the whole history.`,
    },
    'account',
  );
}

/** The usage error for a month in `--from` where nothing is shown by months. */
export const fromMonthUnused: UsageError = usageError(
  {
    fr: '--from avec un mois s’utilise sans --period, avec un relevé, un bordereau ou --accounting.',
    en: '--from with a month applies without --period, to statements, bills and --accounting.',
  },
  'account',
);
