/** The rules of a caisse in the month that was asked for, or in the first month of its latest rules. */
import type { Caisse } from '../caisse/index.ts';
import { caisseRules, type CaisseRules } from '../population/index.ts';
import type { Given, Option } from './command.ts';
import type { Misuse } from './outcome.ts';
import { readMonth } from './read-options.ts';

/** The option that names the month. */
export const monthOption: Option = {
  value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
  help: {
    fr: 'le mois dont les règles servent (les dernières si rien n’est dit)',
    en: 'the month whose rules serve (the latest if left out)',
  },
};

/** The rules for a population. */
export function rulesInMonth(caisse: Caisse, given: Given): CaisseRules | Misuse {
  if (given.options['month'] === undefined) return caisseRules(caisse, caisse.versions.at(-1)!.from);
  const month = readMonth(given);
  return month.kind === 'misuse' ? month : caisseRules(caisse, month.value);
}
