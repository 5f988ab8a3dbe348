import { describe, expect, it } from 'vitest';
import { choiceInput, nearWord } from '../../src/household/index.ts';

const input = choiceInput('residence', ['Grenoble', 'Lyon']);

describe('nearWord', () => {
  it('names the nearest listed word, and the number of rows of a file', () => {
    const details = { name: 'residence', text: 'Grenobel', nearest: 'Grenoble' };
    expect(nearWord(input, 'Grenobel', ['residence'])?.details).toEqual(details);
    expect(nearWord(input, 'Grenobel', ['residence'], 12)?.details).toEqual({ ...details, rows: 12 });
  });

  it('is silent about listed words, distant ones, long ones and numbers', () => {
    const others = ['Lyon', 'Marseille', `${'x'.repeat(60)}Lyon`, 12, true];
    expect(others.map((value) => nearWord(input, value, []))).toEqual([null, null, null, null, null]);
  });
});
