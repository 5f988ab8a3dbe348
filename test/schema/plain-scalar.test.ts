import { describe, expect, it } from 'vitest';
import { error } from '../../src/money/index.ts';
import { readPlainScalar } from '../../src/schema/reading/plain-scalar.ts';

const valueOf = (source: string): unknown => {
  const scalar = readPlainScalar(source);
  return scalar.ok ? scalar.value : scalar.diagnostic.code;
};

describe('an unquoted scalar', () => {
  it.each([
    ['', null],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['NULL', null],
    ['true', true],
    ['FALSE', false],
    ['12.50', 12.5],
    ['+5', 5],
    ['.5', 0.5],
    ['-.5', -0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['0', 0],
    ['0.0', 0],
    ['-3', -3],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value);
  });

  it.each([
    'oui',
    'yes',
    '0,05',
    '1_000',
    '2026-11',
    '12:30',
    '08 rue des Lilas',
    '1 000',
    '2,5 %',
    '0b11',
    'nan',
    'inf',
    '1.2.3',
    '+',
    '.',
  ])('%s is text', (source) => {
    expect(valueOf(source)).toBe(source);
  });

  it.each(['1.500', '-1.650', '+12.345', '999.000'])('%s can be read in two ways and stays text', (source) => {
    expect(valueOf(source)).toBe(source);
  });

  it.each([
    ['1.5', 1.5],
    ['1.50', 1.5],
    ['1.5000', 1.5],
    ['0.025', 0.025],
    ['1234.567', 1234.567],
  ])('%s has one reading, %d', (source, value) => {
    expect(valueOf(source)).toBe(value);
  });

  it.each(['010', '-007', '007.5', '0x1F', '0o17', '00'])('%s is a number that readers disagree on', (source) => {
    expect(valueOf(source)).toBe('CAISSE-YAML-NUMBER-BASE');
  });

  it.each(['.inf', '-.Inf', '+.INF', '.nan', '.NaN', '1e400'])('%s is not finite', (source) => {
    expect(valueOf(source)).toBe('CAISSE-NUMBER-NOT-FINITE');
  });

  it('a number that a double cannot hold stays text', () => {
    expect(valueOf('9007199254740993')).toBe('9007199254740993');
    expect(valueOf('+0.12345678901234567')).toBe('0.12345678901234567');
    expect(valueOf('1.2345e-320')).toBe('1.2345e-320');
    expect(valueOf('1e-400')).toBe('1e-400');
    expect(valueOf('0.1234567890123456789e1')).toBe('0.1234567890123456789e1');
    expect(valueOf('1'.repeat(40))).toBe('1'.repeat(40));
  });

  it('a number of more than 40 digits is refused', () => {
    expect(readPlainScalar('1'.repeat(41))).toEqual({
      ok: false,
      diagnostic: error('CAISSE-NUMBER-TOO-LONG', [], { text: '1'.repeat(41), limit: 40 }),
    });
  });

  it('a refused number is quoted up to 60 characters', () => {
    for (const digits of ['1'.repeat(61), `0${'1'.repeat(60)}`, `1e${'9'.repeat(59)}`]) {
      const diagnostic = { details: { text: `${digits.slice(0, 60)}…` } };
      expect(readPlainScalar(digits)).toMatchObject({ ok: false, diagnostic });
    }
  });
});
