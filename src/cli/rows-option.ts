/** The option that says what a row of a file is. */
import type { Given, Option } from './command.ts';
import { usageError, type UsageError } from './command-outcome.ts';
import type { OptionValue } from './read-options.ts';

/** What a row is. */
export type Rows = 'households' | 'means';

/** The option. */
export const rowsOption: Option = {
  value: { fr: 'households|means', en: 'households|means' },
  help: {
    fr: 'ce qu’est une ligne : un foyer (par défaut), ou la moyenne d’un groupe, pour des règles sans seuil',
    en: 'what a row is: a household (default), or the mean of a group, for rules without a threshold',
  },
};

/** Reads the option; `undefined` if it is not given. */
export function readRows(
  { options }: Given,
  command: 'run' | 'compile' | 'nation',
): OptionValue<Rows | undefined> | UsageError {
  const { rows } = options;
  if (rows === undefined || rows === 'households' || rows === 'means') return { kind: 'value', value: rows };
  return usageError(
    { fr: '--rows est households (foyers) ou means (moyennes).', en: '--rows is households or means.' },
    command,
  );
}
