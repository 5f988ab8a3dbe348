import { describe, expect, it } from 'vitest';
import { presets } from '../../src/presets/index.ts';

/** The keys of sentences, which a reader of English meets as the notes of a description or of a budget. */
const SENTENCES: readonly string[] = ['note', 'assumption', 'contradictions', 'gaps', 'summary', 'statusNote'];

/** The sentences of a part of a document that have no English text, by their path. */
function withoutEnglish(part: unknown, path: string, isSentence = false): readonly string[] {
  if (typeof part === 'string') return isSentence ? [path] : [];
  if (typeof part !== 'object' || part === null) return [];
  if ('fr' in part) return 'en' in part ? [] : [path];
  return Object.entries(part).flatMap(([key, below]) =>
    withoutEnglish(below, `${path}/${key}`, SENTENCES.includes(key) || (isSentence && Array.isArray(part))),
  );
}

describe('the languages of presets', () => {
  it.each(presets.map((document) => [document.id, document] as const))(
    '%s has its notes, assumptions, contradictions and gaps in French and in English',
    (_, document) => {
      expect(withoutEnglish(document, document.id)).toEqual([]);
    },
  );
});

/** The texts of a part of a document that exist in both languages. */
function pairsIn(part: unknown): readonly { readonly fr: string; readonly en: string }[] {
  if (typeof part !== 'object' || part === null) return [];
  const { fr, en } = part as { readonly fr?: unknown; readonly en?: unknown };
  return typeof fr === 'string' && typeof en === 'string' ? [{ fr, en }] : Object.values(part).flatMap(pairsIn);
}

/** The numbers of a text written in digits, in order of size. */
const numbersOf = (text: string): readonly number[] =>
  [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number)).sort((one, other) => one - other);

const frenchNumbers = (text: string): readonly number[] =>
  numbersOf(text.replace(/(\d)[\u0020\u00A0\u202F](?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.'));

const englishNumbers = (text: string): readonly number[] => numbersOf(text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1'));

it('have the same numbers in French and in English', () => {
  const differing = presets
    .flatMap(pairsIn)
    .filter(({ fr, en }) => String(frenchNumbers(fr)) !== String(englishNumbers(en)));
  expect(differing).toEqual([]);
});
