import { describe, expect, it } from 'vitest';
import {
  CENTS_LIMIT,
  parseDecimalText,
  parseEuros,
  type ParseEurosResult,
  parseRate,
  writtenCurrency,
} from '../../src/money/index.ts';

const refusal = (code: string, details: Record<string, unknown>): ParseEurosResult =>
  ({ ok: false, diagnostic: { code, severity: 'error', path: [], details } }) as ParseEurosResult;

/** Ordinary, no-break, narrow no-break and thin. */
const spaces = [' ', '\u00A0', '\u202F', '\u2009'];

describe('parseDecimalText', () => {
  it.each([
    [12.5, '12.5'],
    [1.234, '1.234'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    ['12', '12'],
    ['12.50', '12.5'],
    ['12,50', '12.5'],
    ['0,025', '0.025'],
    ['0.025', '0.025'],
    ['01,234', '1.234'],
    ['1,2345', '1.2345'],
    ['1,23', '1.23'],
    ['1234,567', '1234.567'],
    ['1234.567', '1234.567'],
    ['1 234,567', '1234.567'],
    ['1 234 567,8', '1234567.8'],
    ['1 234', '1234'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234,567', '1234.567'],
    ['1,234.567', '1234.567'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['12.345.678,9', '12345678.9'],
    ["1'250.50", '1250.5'],
    ['1’250', '1250'],
    ["12'345'678,9", '12345678.9'],
    ['  12,5 ', '12.5'],
    ['+12,5', '12.5'],
    ['-12,5', '-12.5'],
    ['\u221212,5', '-12.5'],
    ['- 12,5', '-12.5'],
    ['-0,00', '0'],
    ['007', '7'],
  ])('reads %j as %s', (input, text) => expect(parseDecimalText(input)).toEqual({ ok: true, text }));

  it.each(spaces)('takes %j between thousands', (space) => {
    expect(parseDecimalText(`1${space}234${space}567,8`)).toEqual({ ok: true, text: '1234567.8' });
  });

  it.each([
    ['1,234', '1.234', '1234'],
    ['1.234', '1.234', '1234'],
    ['123,456', '123.456', '123456'],
    ['12.000', '12', '12000'],
    ['-1,234', '-1.234', '-1234'],
  ])('refuses the ambiguous text %j', (text, decimal, grouped) => {
    expect(parseDecimalText(text)).toEqual(refusal('CAISSE-NUMBER-AMBIGUOUS', { text, readings: [decimal, grouped] }));
  });

  it.each([
    ...[
      '',
      ' ',
      '-',
      '.',
      'abc',
      '12a',
      '1e3',
      '0x10',
      '.5',
      ',5',
      '12.',
      '12,',
      '--1',
      '+-1',
      '1..2',
      '1,2,3',
      '1.2.3',
    ],
    ...[
      '1 23',
      '12 34,5',
      '1234 567',
      '0 123',
      '1  234',
      '1.234,',
      '1,234.567.890',
      '1.234.56',
      '1 234 56',
      '0.123.456',
    ],
    ...['12 €', '5 %', 'NaN', 'Infinity', '１２', '١٢', '1\n234', "1'23", "12'34", "1'234'5"],
  ])('cannot read %j', (text) => {
    expect(parseDecimalText(text)).toEqual(refusal('CAISSE-NUMBER-UNREADABLE', { text }));
  });

  it.each([NaN, Infinity, -Infinity])('cannot read the number %d', (number) => {
    expect(parseDecimalText(number)).toEqual(refusal('CAISSE-NUMBER-UNREADABLE', { text: String(number) }));
  });

  it('reads forty digits and no more', () => {
    const forty = `${'9'.repeat(20)},${'9'.repeat(20)}`;
    expect(parseDecimalText(forty)).toEqual({ ok: true, text: forty.replace(',', '.') });
    expect(parseDecimalText(`${forty}9`)).toEqual(refusal('CAISSE-NUMBER-TOO-LONG', { text: `${forty}9`, limit: 40 }));
    expect(parseDecimalText(1e300)).toEqual(refusal('CAISSE-NUMBER-TOO-LONG', { text: '1e+300', limit: 40 }));
    expect(parseDecimalText(1e-40)).toEqual(refusal('CAISSE-NUMBER-TOO-LONG', { text: '1e-40', limit: 40 }));
  });

  it('quotes the start of a long text, by whole characters', () => {
    expect(parseDecimalText('9'.repeat(1_000_000))).toEqual(
      refusal('CAISSE-NUMBER-TOO-LONG', { text: `${'9'.repeat(60)}…`, limit: 40 }),
    );
    expect(parseDecimalText('🥕'.repeat(1000))).toEqual(
      refusal('CAISSE-NUMBER-UNREADABLE', { text: `${'🥕'.repeat(60)}…` }),
    );
  });
});

describe('parseEuros', () => {
  it.each([
    ['12,50 €', 1250],
    ['12,50€', 1250],
    ['€12.50', 1250],
    ['€ 12.50', 1250],
    ['12.50 CHF', 1250],
    ["CHF 1'250.50", 125_050],
    ['Fr. 12.50', 1250],
    ['12.50 francs', 1250],
    ['12.50', 1250],
    ['12,5', 1250],
    ['12', 1200],
    [12.5, 1250],
    [0.1, 10],
    ['1 234,56', 123_456],
    ['1\u202F234,56\u00A0€', 123_456],
    ['12,50 EUR', 1250],
    ['EUR 12.50', 1250],
    ['12,50 euros', 1250],
    ['1 euro', 100],
    ['-12,50 €', -1250],
    ['-€12.50', -1250],
    ['€-12.50', -1250],
    ['\u2212 12,50 €', -1250],
    ['12,5000', 1250],
    ['-0,00 €', 0],
    ['117000000000', 11_700_000_000_000],
    ['10 000 000 000 000', CENTS_LIMIT],
    ['-10 000 000 000 000,00 €', -CENTS_LIMIT],
  ])('reads %j as %d cents', (input, amount) => expect(parseEuros(input)).toEqual({ ok: true, cents: amount }));

  it('refuses what is ambiguous', () => {
    const details = { text: '1,234 €', readings: ['1.234', '1234'] };
    expect(parseEuros('1,234 €')).toEqual(refusal('CAISSE-NUMBER-AMBIGUOUS', details));
  });

  it.each([
    ['0,005', 3],
    ['12,3456 €', 4],
    ['1234,567', 3],
    [0.125, 3],
  ])('refuses %j, which is not whole cents', (input, decimals) => {
    const details = { text: String(input), decimals, limit: 2 };
    expect(parseEuros(input)).toEqual(refusal('CAISSE-AMOUNT-TOO-PRECISE', details));
  });

  it.each(['10 000 000 000 000,01', '-10 000 000 000 000,01', '9999999999999999999999'])(
    'refuses %j, too large',
    (text) => {
      expect(parseEuros(text)).toEqual(refusal('CAISSE-AMOUNT-TOO-LARGE', { text, limit: '10000000000000' }));
    },
  );

  it.each(['€', '€€5', '€5€', '5 € €', '-€-5', '12,50 $', '5 eurosx', '5 %'])('cannot read %j', (text) => {
    expect(parseEuros(text)).toEqual(refusal('CAISSE-NUMBER-UNREADABLE', { text }));
  });
});

describe('parseRate', () => {
  it.each([
    ['2,5 %', '0.025'],
    ['2.5%', '0.025'],
    ['2,5\u202F%', '0.025'],
    ['2,5\u00A0% ', '0.025'],
    ['0,025', '0.025'],
    ['0.025', '0.025'],
    [0.025, '0.025'],
    ['100 %', '1'],
    ['-50 %', '-0.5'],
    ['0,125 %', '0.00125'],
    ['1 250 %', '12.5'],
    ['2.5', '2.5'],
  ])('reads %j as %s', (input, ratio) => expect(parseRate(input)).toEqual({ ok: true, ratio }));

  it('refuses what is ambiguous, by the readings of the number that is written', () => {
    const details = { text: '1,234 %', readings: ['1.234', '1234'] };
    expect(parseRate('1,234 %')).toEqual(refusal('CAISSE-NUMBER-AMBIGUOUS', details));
  });

  it.each(['%', '% 5', '5 % %', '5 €', '5 ‰', 'x %'])('cannot read %j', (text) => {
    expect(parseRate(text)).toEqual(refusal('CAISSE-NUMBER-UNREADABLE', { text }));
  });
});

describe('writtenCurrency', () => {
  it.each([
    ['EUR', ['12 €', '€12', '-12,50 EUR', '3 euros', '1 Euro']],
    ['CHF', ['CHF 12', '12.50 CHF', "Fr. 1'250", '3 francs']],
    [undefined, ['12', '1 234,56', 12]],
  ])('%s', (currency, amounts) => {
    for (const amount of amounts) {
      expect(parseEuros(amount).ok).toBe(true);
      expect(writtenCurrency(amount)).toBe(currency);
    }
  });
});
