/** Sentences about a rule that was not published. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a rule that was not published. */
export const undocumentedContributionText: ContributionKindText<ContributionOf<'undocumented'>> = {
  about: { fr: 'Une règle qui existe et n’a pas été publiée', en: 'A rule that exists and was not published' },
  isComputed: () => false,
  owed: (_, { limits }) => ({
    fr: `Une règle existe, mais elle n’a pas été trouvée. Le montant est à indiquer${limits}.`,
    en: `A rule exists, but it was not found. The amount is to be given${limits}.`,
  }),
  advised: () => ({ fr: 'un montant dont la règle n’a pas été trouvée', en: 'an amount whose rule was not found' }),
};
