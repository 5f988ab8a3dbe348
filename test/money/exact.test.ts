import Decimal from 'decimal.js-light';
import { describe, expect, it, vi } from 'vitest';
import { decimalPlaces, exact, fromScaledInteger, toPlainText, toScaledInteger } from '../../src/money/index.ts';

const written = (value: Parameters<typeof exact>[0]): string => toPlainText(exact(value));

describe('exact', () => {
  it.each([
    ['12.50', '12.5'],
    ['-0.025', '-0.025'],
    ['007', '7'],
    ['-0', '0'],
    ['0.00', '0'],
    [0.1, '0.1'],
    [-0, '0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    ['123456789012345678901234567890.000000000000000000001', '123456789012345678901234567890.000000000000000000001'],
  ])('reads %j as %s', (value, text) => expect(written(value)).toBe(text));

  it.each([NaN, Infinity, -Infinity, '', ' 1', '1 ', '.5', '5.', '+5', '1e3', '0x10', '1,5', '--1', 'NaN', '1_000'])(
    'refuses %j',
    (value) => expect(() => exact(value)).toThrow(RangeError),
  );

  it('refuses what is neither a number nor text', () => {
    expect(() => exact(null as unknown as number)).toThrow(TypeError);
    expect(() => exact({} as unknown as number)).toThrow(TypeError);
  });

  it('reads at most a thousand characters', () => {
    expect(written('9'.repeat(1000))).toBe('9'.repeat(1000));
    expect(() => exact('9'.repeat(1001))).toThrow(RangeError);
  });

  it('computes with its own settings, independent of other settings of decimal.js-light', () => {
    const Coarse = Decimal.clone({ precision: 2, rounding: Decimal.ROUND_UP, toExpPos: 1 });
    const foreign = new Coarse('123.456');
    expect(toPlainText(exact(foreign).plus(exact('0.001')))).toBe('123.457');
    expect(exact(foreign).constructor).toBe(exact(1).constructor);
  });

  it('refuses a foreign decimal that has no reasonable text', () => {
    expect(() => exact(new Decimal('1e9000000'))).toThrow(/out of range/);
    expect(() => exact(new Decimal('1e-9000000'))).toThrow(/out of range/);
  });

  it('has no minus zero', () => expect(exact('-0.0').isNegative()).toBe(false));

  it('prints no exponent, even without toPlainText', () => {
    expect(String(exact(1e-20))).toBe('0.00000000000000000001');
    expect(String(exact(1e30))).toBe(`1${'0'.repeat(30)}`);
  });

  it('ignores settings made before it was loaded', async () => {
    const { precision, rounding, toExpPos } = Decimal;
    try {
      Decimal.set({ precision: 1, rounding: Decimal.ROUND_UP, toExpPos: 0 });
      vi.resetModules();
      const fresh = await import('../../src/money/index.ts');
      expect(String(fresh.exact('1.234').times(fresh.exact('5678')))).toBe('7006.652');
    } finally {
      Decimal.set({ precision, rounding, toExpPos });
    }
  });

  it('does not change when the settings of decimal.js-light change', () => {
    const { precision, rounding } = Decimal;
    try {
      Decimal.set({ precision: 1, rounding: Decimal.ROUND_UP });
      expect(toPlainText(exact('1.234').times(exact('5.678')))).toBe('7.006652');
    } finally {
      Decimal.set({ precision, rounding });
    }
  });
});

describe('decimalPlaces', () => {
  it.each([
    ['12.50', 1],
    ['100', 0],
    ['-0.0250', 3],
  ])('%s needs %d', (text, places) => expect(decimalPlaces(exact(text))).toBe(places));
});

describe('an exact decimal at a scale', () => {
  it.each([
    ['12.5', 2, 1250n],
    ['-0.05', 2, -5n],
    ['0', 3, 0n],
    ['7', 0, 7n],
  ])('%s at %d decimals is %s', (text, decimals, integer) => {
    expect(toScaledInteger(exact(text), decimals)).toBe(integer);
    expect(toPlainText(fromScaledInteger(integer, decimals))).toBe(text);
  });

  it('never loses a decimal', () => {
    expect(() => toScaledInteger(exact('0.005'), 2)).toThrow(new RangeError('value: 0.005 has more than 2 decimals'));
  });
});
