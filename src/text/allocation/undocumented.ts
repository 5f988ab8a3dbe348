/** Sentences about a rule that is not written. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import { feminine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about a rule that is not written. */
export const undocumentedAllocationText: AllocationKindText<AllocationOf<'undocumented'>> = {
  about: {
    fr: 'Une règle qui n’a pas été trouvée, ou pas encore décidée',
    en: 'A rule that was not found, or is not decided yet',
  },
  called: feminine('la règle non écrite', 'the unwritten rule'),
  nouns: { note: nouns.note },
  isComputed: () => false,
  received: () => ({
    fr: 'La règle de l’allocation n’est pas écrite ici ; le montant est à indiquer.',
    en: 'The rule of the allocation is not written here; the amount is to be given.',
  }),
};
