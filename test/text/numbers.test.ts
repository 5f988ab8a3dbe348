import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, exactFromCents, formatEuros } from '../../src/money/index.ts';
import { numberWriter } from '../../src/text/numbers.ts';

describe('numberWriter', () => {
  it('writes whole cents as formatEuros does, in every currency', () => {
    const anyCents = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
    fc.assert(
      fc.property(
        anyCents,
        fc.constantFrom('fr', 'en'),
        fc.constantFrom('EUR', 'CHF', 'MonA'),
        (amount, language, currency) => {
          const written = numberWriter(language, currency).result(exactFromCents(cents(amount)).toFixed());
          expect(written).toBe(formatEuros(amount, language, { currency }));
        },
      ),
    );
  });

  it('leaves out the decimals of whole amounts of a rule, and keeps those beyond the cent', () => {
    const { amount, result } = numberWriter('fr', 'EUR');
    expect([amount('1000'), amount('12.5'), result('47.505')]).toEqual([
      '1\u202F000\u00A0€',
      '12,50\u00A0€',
      '47,505\u00A0€',
    ]);
  });
});
