/** The context of a description: the document, and the words and currency of a part of it. */
import type { CaisseDocument } from '../../caisse/index.ts';
import type { Unit } from '../../money/index.ts';
import { type TextContext, type TextOptions, textContext } from '../context.ts';
import { labelsOf } from '../labels/index.ts';
import type { Language } from '../language.ts';
import { englishDocument, englishFigures } from './document-en.ts';
import { frenchDocument, frenchFigures } from './document-fr.ts';
import { type UnitWords, unitWords } from './unit-words.ts';
import type { CaisseWords } from './words.ts';

/** The document, the sentences and the numbers of one part of a description. */
export interface CaisseContext extends TextContext {
  readonly document: CaisseDocument;
  readonly sentences: CaisseWords;
  /** The words for whom the caisse assesses. */
  readonly who: UnitWords;
  /** The options for descriptions of rules in this part. */
  readonly options: TextOptions;
}

const sentencesOf: Readonly<Record<Language, CaisseWords>> = {
  fr: {
    figures: frenchFigures,
    document: frenchDocument,
  },
  en: {
    figures: englishFigures,
    document: englishDocument,
  },
};

const currencyOf = ({ currency }: CaisseDocument): 'EUR' | 'CHF' => currency?.code ?? 'EUR';

const unitOf = ({ currency }: CaisseDocument): Unit => currency?.unit ?? currency?.code ?? 'EUR';

/** The context of contributions and resources, in the caisse's currency. */
export function paidContext(document: CaisseDocument, language: Language): CaisseContext {
  return caisseContext(document, language, currencyOf(document));
}

/** The context of allocations, in the local unit if there is one. */
export function receivedContext(document: CaisseDocument, language: Language): CaisseContext {
  return caisseContext(document, language, unitOf(document));
}

function caisseContext(document: CaisseDocument, language: Language, currency: Unit): CaisseContext {
  const units = { currency, paidIn: currencyOf(document), receivedIn: unitOf(document) };
  const options = { language, ...units, labels: labelsOf(document, language) };
  return {
    ...textContext(options),
    document,
    options,
    sentences: sentencesOf[language],
    who: unitWords[document.unit ?? 'household'],
  };
}
