import { describe, expect, it } from 'vitest';
import { formatEuros, type Unit } from '../../src/money/index.ts';
import { checkItems, readOptional, readParts } from '../../src/money/check-argument.ts';

describe('readParts', () => {
  it('keeps the error of a part that cannot be read as the cause', () => {
    const cause = new Error('unreadable');
    const unreadable = {
      get members(): never {
        throw cause;
      },
    };
    expect(() => readParts('household', unreadable)).toThrow(new TypeError('household: cannot be read', { cause }));
  });
});

describe('readOptional', () => {
  it('takes parts that are left out or undefined, and names those of another type', () => {
    const parts = { text: 'text', list: ['number'], each: { each: 'text' } } as const;
    const given = { text: undefined, list: undefined };
    expect(readOptional('options', given, parts)).toEqual(given);
    const refused = (options: object): unknown => {
      try {
        return readOptional('options', options, parts);
      } catch (thrown) {
        return String(thrown);
      }
    };
    expect([{ text: 1 }, { list: [1, '2'] }, { each: { a: 'b', c: 4 } }].map(refused)).toEqual([
      'TypeError: options.text: expected text, found number',
      'TypeError: options.list.1: expected number, found text',
      'TypeError: options.each.c: expected text, found number',
    ]);
  });
});

describe('checkItems', () => {
  it('names the place of an item of another type', () => {
    expect(() => {
      checkItems('names', ['a', 'b', 3], 'text');
    }).toThrow(new TypeError('names.2: expected text, found number'));
  });
});

describe('a unit', () => {
  it.each([
    [{ singular: 5, plural: 'pains' }, 'options.currency.singular: expected object, found number'],
    [{ singular: 'pain' }, 'options.currency.plural: expected object, found undefined'],
    [
      { singular: { fr: 'pain' }, plural: { en: 'loaves' } },
      'options.currency.plural.fr: expected text, found undefined',
    ],
  ])('%j is none', (currency, message) => {
    expect(() => formatEuros(100, 'fr', { currency: currency as unknown as Unit })).toThrow(new TypeError(message));
  });
});
