import { describe, expect, it } from 'vitest';
import { month, valueAt } from '../../src/money/index.ts';

const rates = [
  { from: month('2023-02'), value: '2 %' },
  { from: month('2025-01'), value: '2.5 %' },
];

describe('valueAt', () => {
  it.each([
    ['2023-01', undefined],
    ['2023-02', '2 %'],
    ['2024-12', '2 %'],
    ['2025-01', '2.5 %'],
    ['2199-12', '2.5 %'],
  ])('in %s is %s', (text, value) => {
    expect(valueAt(rates, month(text))).toBe(value);
    expect(valueAt([...rates].reverse(), month(text))).toBe(value);
  });

  it('is undefined for an empty list', () => expect(valueAt([], month('2025-01'))).toBeUndefined());

  it('is the later in the list of two from the same month', () => {
    const twice = [...rates, { from: month('2025-01'), value: '3 %' }];
    expect(valueAt(twice, month('2025-06'))).toBe('3 %');
  });
});
