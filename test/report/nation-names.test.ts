import { expect, it } from 'vitest';
import { nationName } from '../../src/report/nation/nation-names.ts';

it.each([
  ['single', 'personne seule', 'single person'],
  ['couple-with-children', 'couple avec enfants', 'couple with children'],
  ['couple-with-children 1', 'couple avec 1 enfant', 'couple with 1 child'],
  ['couple-with-children 3', 'couple avec 3 enfants', 'couple with 3 children'],
  ['couple-with-children 4', 'couple avec 4 enfants ou plus', 'couple with 4 children or more'],
  ['lone-parent 2', 'famille monoparentale avec 2 enfants ou plus', 'lone parent with 2 children or more'],
  ['gross_wages', 'salaires bruts', 'gross wages'],
])('the name of %s says how many children', (of, fr, en) => {
  expect(nationName(of)).toEqual({ fr, en });
});

it('leaves the name of a tenth as it is', () => {
  expect(nationName('10')).toBe('10');
});
