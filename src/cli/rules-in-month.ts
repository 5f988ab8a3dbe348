/** The rules of a caisse in the month of the option `--month`, or in the first month of its latest version. */
import type { Caisse } from '../caisse/index.ts';
import { caisseRules, type CaisseRulesResult } from '../population/index.ts';
import type { Given, Option } from './command.ts';
import type { UsageError } from './command-outcome.ts';
import { readMonth } from './read-options.ts';

/** The option that names the month. */
export const monthOption: Option = {
  value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
  help: {
    fr: 'le mois dont les règles s’appliquent (par défaut, les plus récentes)',
    en: 'the month whose rules apply (default: the latest)',
  },
};

/** Returns the rules of a caisse for a population. */
export function rulesInMonth(caisse: Caisse, given: Given): CaisseRulesResult | UsageError {
  if (given.options['month'] === undefined) return caisseRules(caisse, caisse.versions.at(-1)!.from);
  const month = readMonth(given);
  return month.kind === 'usage-error' ? month : caisseRules(caisse, month.value);
}
