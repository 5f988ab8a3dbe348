import { assertType, describe, it } from 'vitest';
import type { NumberDiagnostics } from '../../src/money/index.ts';
import { defineSentences, type Sentences } from '../../src/text/diagnostics/sentence.ts';

describe('a table of sentences', () => {
  it('takes the details of each code, in any form', () => {
    defineSentences({
      'CAISSE-MONTH': { fr: '« {text} » n’est pas un mois.', en: '“{text}” is not a month.' },
      'CAISSE-WARN-CLIFF': { fr: 'Perte de {height:euros}.', en: 'A loss of {height:euros} after {before:number}.' },
      'CAISSE-DOCUMENT-EMPTY': { fr: 'Le document est vide.', en: 'The document is empty.' },
    });
  });

  it('refuses a misspelt place-holder', () => {
    defineSentences({
      // @ts-expect-error NotAPlaceHolder<'txet'>
      'CAISSE-MONTH': { fr: '« {txet} » n’est pas un mois.', en: '“{text}” is not a month.' },
    });
    defineSentences({
      'CAISSE-MONTH': {
        fr: '« {text} » n’est pas un mois.',
        // @ts-expect-error NotAPlaceHolder<'txet'>
        en: '“{text}” is not a month: {txet}.',
      },
    });
  });

  it('refuses a form that does not exist', () => {
    defineSentences({
      // @ts-expect-error NotAPlaceHolder<'text:mnoth'>
      'CAISSE-MONTH': { fr: '« {text} » n’est pas un mois.', en: '{text:mnoth} is not a month.' },
    });
  });

  it('refuses a place-holder in a code without details', () => {
    defineSentences({
      // @ts-expect-error NotAPlaceHolder<'text'>
      'CAISSE-DOCUMENT-EMPTY': { fr: 'Le document est vide.', en: 'The document {text} is empty.' },
    });
  });

  it('refuses a code that does not exist', () => {
    // @ts-expect-error an unknown property
    defineSentences({ 'CAISSE-MOTNH': { fr: 'Un mois.', en: 'A month.' } });
  });

  it('takes an optional detail only where an alternative follows', () => {
    defineSentences({
      'CAISSE-SOURCE-UNKNOWN': {
        fr: ['« {name} » ? Plutôt « {nearest} ».', '« {name} » ?'],
        en: ['“{name}”? Rather “{nearest}”.', '“{name}”?'],
      },
    });
    defineSentences({
      'CAISSE-SOURCE-UNKNOWN': {
        fr: '« {name} » ?',
        // @ts-expect-error NotAPlaceHolder<'nearest'>: an optional detail
        en: '“{name}”? Rather “{nearest}”.',
      },
    });
    defineSentences({
      'CAISSE-SOURCE-UNKNOWN': {
        fr: '« {name} » ?',
        // @ts-expect-error NotAPlaceHolder<'nearest'>: an optional detail in the last alternative
        en: ['“{name}”?', 'Rather “{nearest}”.'],
      },
    });
  });

  it('is complete: both languages, and every code of its topic', () => {
    // @ts-expect-error the English sentence is missing
    defineSentences({ 'CAISSE-MONTH': { fr: '« {text} » n’est pas un mois.' } });
    const one = defineSentences({ 'CAISSE-NUMBER-UNREADABLE': { fr: '« {text} » ?', en: '“{text}”?' } });
    // @ts-expect-error the other codes of numbers are missing
    assertType<Sentences<keyof NumberDiagnostics>>(one);
  });
});
