import { expect, it } from 'vitest';
import { personsText } from '../../src/text/fund/counted.ts';

it.each([
  ['2.00', '2 personnes', '2 persons'],
  ['1.00', '1 personne', '1 person'],
  ['1.50', '1,5 personne', '1.5 persons'],
  ['1.99', '1,99 personne', '1.99 persons'],
  ['2.30', '2,3 personnes', '2.3 persons'],
  ['12345.00', '12 345 personnes', '12,345 persons'],
])('%s persons have no needless decimals', (count, french, english) => {
  expect(personsText(count, 'fr').replace(/[\u00a0\u202f]/g, ' ')).toBe(french);
  expect(personsText(count, 'en')).toBe(english);
});
