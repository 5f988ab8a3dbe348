/** Sentences about a price that the member decides. */
import { french } from '../typography.ts';
import type { AllocationOf } from '../../caisse/kinds.ts';
import { figureText } from '../caisse/figures.ts';
import { masculine } from '../difference/noun.ts';
import { nouns } from '../difference/nouns.ts';
import type { AllocationKindText } from './kind-text.ts';

/** Sentences about a price that the member decides. */
export const freePriceAllocationText: AllocationKindText<AllocationOf<'free-price'>> = {
  about: { fr: 'Prix libre, avec un prix indicatif', en: 'Free price, with an indicative price' },
  called: masculine('le prix libre', 'the free price'),
  calledBy: 'indicative',
  nouns: { indicative: nouns.indicativePrice },
  isComputed: () => false,
  received: (formula, { paid }) => {
    const indicative = figureText(formula.indicative, 'money', paid);
    return {
      fr: french`Chacun décide de ce qu’il paie ; le prix indicatif est de ${indicative}.`,
      en: `Everyone decides what to pay; the indicative price is ${indicative}.`,
    };
  },
};
