import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/diagnostics/sentences.ts';
import { errorCases, firstOf } from './corpus.ts';
import { situations } from './situations.ts';

describe.each(errorCases())('$code', ({ file, expected, diagnostics }) => {
  const found = diagnostics();

  it(`is what ${file} says first`, () => {
    expect(firstOf(found)).toBe(expected);
  });

  it('says what is wrong and how to correct it, in both languages', () => {
    const { fr, en } = found[0]!;
    expect(fr).not.toBe(en);
    for (const sentence of [fr, en]) {
      expect(sentence).toMatch(/^.{10,}?[.!?»”]\s.{5,}[.!?»”]$/su);
      expect(sentence).not.toMatch(/CAISSE-|[{}]|undefined|NaN|\[object/);
    }
  });
});

describe('the codes', () => {
  const documented = errorCases().map(({ code }) => code);

  it('have one document each, or one situation', () => {
    expect([...documented, ...Object.keys(situations)].sort()).toEqual(Object.keys(sentences).sort());
  });
});
