/** Sentences about other uses of the money of a fund. */
import type { UseDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about other uses of the money of a fund. */
export const useSentences: Sentences<keyof UseDiagnostics> = defineSentences({
  'CAISSE-USE-SHARE': {
    fr: 'La part {text:written} dépasse 100 %. Indiquez une part de 0 à 100 %.',
    en: 'The share {text:written} is above 100 %. Give a share from 0 to 100 %.',
  },
  'CAISSE-USE-PERSONS': {
    fr: 'Cet usage compte les personnes, et le scénario ne dit pas combien vivent dans les foyers de : {names}. Donnez un foyer type (« household ») à ces groupes, ou le nombre moyen de personnes (« --persons »).',
    en: 'This use counts persons, and the scenario does not say how many live in the households of: {names}. Give these groups a typical household (“household”), or give the mean number of persons (“--persons”).',
  },
  'CAISSE-USE-PAID': {
    fr: 'Le foyer paie {paid:euros}, et non moins que le coût, {cost:euros} : l’argent public ne paierait rien. Corrigez l’un des deux.',
    en: 'The household pays {paid:euros}, which is not below the cost, {cost:euros}: public money would pay nothing. Correct one of the two.',
  },
});
