import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { nearest } from '../../src/money/index.ts';

const anyWord = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  minLength: 4,
  maxLength: 12,
});
const anyWords = fc.array(fc.oneof(anyWord, fc.string()), { maxLength: 8 });

describe('nearest', () => {
  test.prop([anyWord, anyWords])('a word of the list is nearest to itself', (word, words) => {
    expect(nearest(word, [...words, word])).toBe(word);
  });

  test.prop([anyWord, fc.nat(), fc.constantFrom('left out', 'doubled', 'other', 'exchanged')])(
    'one error in a word of four letters or more is accepted',
    (word, at, slip) => {
      const place = at % (word.length - 1);
      const [start, letter, rest] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)];
      const slips = {
        'left out': start + rest,
        doubled: start + letter + letter + rest,
        other: `${start}z${rest}`,
        exchanged: start + rest.charAt(0) + letter + rest.slice(1),
      };
      expect(nearest(slips[slip], [word])).toBe(word);
    },
  );

  test.prop([fc.string(), anyWords])('the proposed word is in the list', (word, words) => {
    const proposed = nearest(word, words);
    expect(proposed === undefined || words.includes(proposed)).toBe(true);
  });
});
