import { describe, expect, it } from 'vitest';
import { cents, CENTS_LIMIT, formatDecimal, formatEuros, formatRate } from '../../src/money/index.ts';

describe('formatEuros', () => {
  it.each([
    [1250, '12,50\u00A0€', '€12.50'],
    [5, '0,05\u00A0€', '€0.05'],
    [-5, '-0,05\u00A0€', '-€0.05'],
    [0, '0,00\u00A0€', '€0.00'],
    [-0, '0,00\u00A0€', '€0.00'],
    [-123_456, '-1\u202F234,56\u00A0€', '-€1,234.56'],
    [CENTS_LIMIT, '10\u202F000\u202F000\u202F000\u202F000,00\u00A0€', '€10,000,000,000,000.00'],
    [CENTS_LIMIT - 1, '9\u202F999\u202F999\u202F999\u202F999,99\u00A0€', '€9,999,999,999,999.99'],
  ])('writes %d cents', (amount, french, english) => {
    expect(formatEuros(amount, 'fr')).toBe(french);
    expect(formatEuros(cents(amount, 'year'), 'en')).toBe(english);
  });

  it('writes Swiss francs as the language does, and the name of a local unit after the number', () => {
    expect(formatEuros(123_456, 'fr', { currency: 'CHF' })).toBe('1\u202F234,56\u00A0CHF');
    expect(formatEuros(123_456, 'en', { currency: 'CHF' })).toBe('CHF\u00A01,234.56');
    expect(formatEuros(123_450, 'fr', { currency: 'MonA' })).toBe('1\u202F234,50\u00A0MonA');
    expect(formatEuros(-1, 'en', { currency: 'MonA' })).toBe('-0.01\u00A0MonA');
  });

  it.each([12.5, NaN, CENTS_LIMIT + 1])('refuses %d', (amount) => {
    expect(() => formatEuros(amount, 'fr')).toThrow(RangeError);
  });
});

describe('formatDecimal', () => {
  it.each([
    ['1234.50', '1\u202F234,50', '1,234.50'],
    ['-0.025', '-0,025', '-0.025'],
    ['-0.00', '0,00', '0.00'],
    ['12', '12', '12'],
    ['007', '7', '7'],
    [1e-7, '0,0000001', '0.0000001'],
    [1e21, '1\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000', '1,000,000,000,000,000,000,000'],
    [
      '0.1234567890123456789012345678901234567',
      '0,1234567890123456789012345678901234567',
      '0.1234567890123456789012345678901234567',
    ],
  ])('writes %j', (value, french, english) => {
    expect(formatDecimal(value, 'fr')).toBe(french);
    expect(formatDecimal(value, 'en')).toBe(english);
  });

  it.each(['12,5', '', '1e3', NaN])('refuses %j', (value) =>
    expect(() => formatDecimal(value, 'fr')).toThrow(RangeError),
  );
});

describe('formatRate', () => {
  it.each([
    ['0.025', '2,5\u00A0%', '2.5%'],
    ['0', '0\u00A0%', '0%'],
    [1, '100\u00A0%', '100%'],
    ['-0.5', '-50\u00A0%', '-50%'],
    ['0.00001', '0,001\u00A0%', '0.001%'],
    ['12.5', '1\u202F250\u00A0%', '1,250%'],
  ])('writes %j', (ratio, french, english) => {
    expect(formatRate(ratio, 'fr')).toBe(french);
    expect(formatRate(ratio, 'en')).toBe(english);
  });
});
