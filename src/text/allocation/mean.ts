/** Sentences about the mean of a closed pool. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import { feminine } from '../difference/noun.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about the mean of a closed pool. */
export const meanAllocationText: AllocationKindText<AllocationOf<'mean'>> = {
  about: { fr: 'Moyenne des cotisations d’un groupe fermé', en: 'Mean of the contributions of a closed pool' },
  called: feminine('la moyenne des cotisations', 'the mean of the contributions'),
  nouns: {},
  isComputed: () => false,
  received: () => ({
    fr: 'Tout ce que le groupe verse est partagé à parts égales ; les centimes qui restent vont aux premiers de la liste.',
    en: 'All that the pool pays in is shared in equal parts; the cents that remain go to the first on the list.',
  }),
};
