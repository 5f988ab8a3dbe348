/** Sentences about a caisse without an allocation. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about a caisse without an allocation. */
export const noneAllocationText: AllocationKindText<AllocationOf<'none'>> = {
  about: { fr: 'Rien', en: 'Nothing' },
  isComputed: () => false,
  received: () => ({ fr: 'Il n’y a pas d’allocation.', en: 'There is no allocation.' }),
};
