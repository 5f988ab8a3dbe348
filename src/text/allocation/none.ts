/** Sentences about a caisse without an allocation. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import { feminine } from '../difference/noun.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about a caisse without an allocation. */
export const noneAllocationText: AllocationKindText<AllocationOf<'none'>> = {
  about: { fr: 'Rien', en: 'Nothing' },
  called: feminine('l’absence d’allocation', 'the absence of an allocation'),
  nouns: {},
  isComputed: () => false,
  received: () => ({ fr: 'Il n’y a pas d’allocation.', en: 'There is no allocation.' }),
};
