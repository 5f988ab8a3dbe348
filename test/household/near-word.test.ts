import { describe, expect, it } from 'vitest';
import { choiceInput, nearWord } from '../../src/household/index.ts';

const input = choiceInput('residence', ['Grenoble', 'Lyon']);

describe('nearWord', () => {
  it('names the nearest listed word, and the number of rows of a file', () => {
    const details = { name: 'residence', text: 'Grenobel', nearest: 'Grenoble' };
    expect(nearWord(input, 'Grenobel', ['residence'])?.details).toEqual(details);
    expect(nearWord(input, 'Grenobel', ['residence'], 12)?.details).toEqual({ ...details, rows: 12 });
  });

  it.each([
    ['St Étienne', 'Saint-Étienne'],
    ['STE MARIE SUR MER', 'Sainte-Marie-sur-Mer'],
    ['38000 Grenoble', 'Grenoble'],
    ['Grenoble (38)', 'Grenoble'],
    ['Grenoble Cedex 9', 'Grenoble'],
    ['Ravoire', 'La Ravoire'],
  ])('names the place that %s probably is', (text, place) => {
    const places = choiceInput('residence', ['Grenoble', 'La Ravoire', 'Saint-Étienne', 'Sainte-Marie-sur-Mer']);
    expect(nearWord(places, text, ['residence'])?.details).toMatchObject({ nearest: place });
  });

  it('is silent about listed words, distant ones, long ones and numbers', () => {
    const others = ['Lyon', 'Marseille', 'La', '38000', `${'x'.repeat(60)}Lyon`, 12, true];
    expect(others.map((value) => nearWord(input, value, []))).toEqual(others.map(() => null));
  });
});
