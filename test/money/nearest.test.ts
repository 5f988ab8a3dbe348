import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/money/index.ts';

describe('nearest', () => {
  it.each([
    ['incone', ['benefits', 'income'], 'income'],
    ['Revenú', ['revenu'], 'revenu'],
    ['housing-costs', ['housingCosts'], 'housingCosts'],
    ['bneefits', ['benefits', 'income'], 'benefits'],
    ['contribution', ['allocation'], undefined],
    ['x', [], undefined],
    ['__proto__', ['income'], undefined],
    ['a'.repeat(61), ['a'.repeat(60)], undefined],
  ])('%s of %j is %s', (word, words, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });

  it('takes the first of equally near words', () => {
    expect(nearest('fond', ['fonds', 'fonda'])).toBe('fonds');
  });
});
