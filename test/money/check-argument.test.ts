import { describe, expect, it } from 'vitest';
import { formatEuros, type Unit } from '../../src/money/index.ts';
import { readParts } from '../../src/money/check-argument.ts';

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
