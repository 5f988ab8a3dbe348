/** Sentences about other uses of the money of a fund. */
import type { UseDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about other uses of the money of a fund. */
export const useSentences: Sentences<keyof UseDiagnostics> = defineSentences({
  'CAISSE-USE-SHARE': {
    fr: 'La part {text:written} dépasse 100 %. Indiquez une part de 0 à 100 %.',
    en: 'The share {text:written} is above 100 %. Give a share from 0 to 100 %.',
  },
  'CAISSE-USE-PAID': {
    fr: 'Le foyer paie {paid:euros}, et non moins que le coût, {cost:euros} : l’argent public ne paierait rien. Corrigez l’un des deux.',
    en: 'The household pays {paid:euros}, which is not below the cost, {cost:euros}: public money would pay nothing. Correct one of the two.',
  },
});
