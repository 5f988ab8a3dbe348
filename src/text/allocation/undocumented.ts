/** Sentences about a rule that was not published. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about a rule that was not published. */
export const undocumentedAllocationText: AllocationKindText<AllocationOf<'undocumented'>> = {
  about: { fr: 'Une règle qui existe et n’a pas été publiée', en: 'A rule that exists and was not published' },
  isComputed: () => false,
  received: () => ({
    fr: 'Une allocation existe, mais sa règle n’a pas été trouvée. Le montant est à indiquer.',
    en: 'An allocation exists, but its rule was not found. The amount is to be given.',
  }),
};
