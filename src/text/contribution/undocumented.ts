/** Sentences about a rule that is not written. */
import type { ContributionOf } from '../../caisse/kinds.ts';
import { feminine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { ContributionKindText } from './kind-text.ts';

/** Sentences about a rule that is not written. */
export const undocumentedContributionText: ContributionKindText<ContributionOf<'undocumented'>> = {
  about: {
    fr: 'Une règle qui n’a pas été trouvée, ou pas encore décidée',
    en: 'A rule that was not found, or is not decided yet',
  },
  called: feminine('la règle non écrite', 'the unwritten rule'),
  nouns: { note: nouns.note },
  isComputed: () => false,
  owed: (_, { limits }) => ({
    fr: `La règle n’est pas écrite ici ; le montant est à indiquer${limits}.`,
    en: `The rule is not written here; the amount is to be given${limits}.`,
  }),
  advised: () => ({ fr: 'un montant dont la règle n’est pas écrite', en: 'an amount whose rule is not written' }),
};
