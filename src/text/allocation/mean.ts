/** Sentences about the mean of a closed pool. */
import type { AllocationOf } from '../../caisse/kinds.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about the mean of a closed pool. */
export const meanAllocationText: AllocationKindText<AllocationOf<'mean'>> = {
  about: { fr: 'Moyenne des cotisations d’un groupe fermé', en: 'Mean of the contributions of a closed pool' },
  isComputed: () => false,
  received: () => ({
    fr: 'Tout ce que le groupe verse est partagé à parts égales ; les centimes qui restent vont aux premiers de la liste.',
    en: 'All that the pool pays in is shared in equal parts; the cents that remain go to the first on the list.',
  }),
};
