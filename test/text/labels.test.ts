import { describe, expect, it } from 'vitest';
import { type CaisseDocument, PART_NAMES } from '../../src/caisse/index.ts';
import { householdInputs } from '../../src/household/index.ts';
import { englishLabels } from '../../src/text/labels/en.ts';
import { frenchLabels } from '../../src/text/labels/fr.ts';
import { labelOf, labelsOf, resultLabels, wordLabelOf } from '../../src/text/labels/index.ts';

describe('the labels', () => {
  it.each([
    ['French', frenchLabels],
    ['English', englishLabels],
  ])('name every part of a lowered rule in %s', (_, labels) => {
    const named: Readonly<Record<string, string>> = labels;
    expect(PART_NAMES.filter((name) => named[name] === undefined || named[name] === '')).toEqual([]);
  });

  it('name all built-in facts of a household', () => {
    const named: Readonly<Record<string, string>> = frenchLabels;
    expect(Object.keys(householdInputs).filter((name) => named[name] === undefined)).toEqual([]);
  });

  it('name the same things in both languages', () => {
    expect(Object.keys(englishLabels).sort()).toEqual(Object.keys(frenchLabels).sort());
  });

  it('say which ages a quantity without a label counts', () => {
    const document: CaisseDocument = {
      schema: 1,
      id: 'essai',
      name: 'Essai',
      quantities: {
        young: { kind: 'members', before: 18 },
        old: { kind: 'members', from: 60 },
        between: { kind: 'members', from: 3, before: 18 },
        all: { kind: 'members' },
      },
      rules: [],
    };
    expect(labelsOf(document, 'fr')).toEqual({
      young: 'nombre de personnes de moins de 18 ans',
      old: 'nombre de personnes de 60 ans et plus',
      between: 'nombre de personnes de 3 à moins de 18 ans',
      all: 'nombre de personnes du foyer',
    });
    expect(labelsOf(document, 'en')).toMatchObject({ young: 'number of persons under 18' });
  });

  it('are overridden by those of a caisse, and leave an unknown name unchanged', () => {
    expect(labelOf('income', 'fr', { income: 'revenu fiscal' })).toBe('revenu fiscal');
    expect(labelOf('quotient', 'fr', {})).toBe('quotient');
    expect(labelOf('__proto__', 'en', {})).toBe('__proto__');
    expect(wordLabelOf('situation', 'constructor', {})).toBe('constructor');
  });
});

it.each([
  ['members_0_13', 'nombre de personnes de moins de 14 ans', 'number of persons under 14'],
  ['members_14_and_over', 'nombre de personnes de 14 ans et plus', 'number of persons aged 14 or more'],
  ['members_6_17', 'nombre de personnes de 6 à moins de 18 ans', 'number of persons aged 6 to under 18'],
  ['members_x', 'members_x', 'members_x'],
])('a column that counts members has a label: %s', (column, fr, en) => {
  expect(labelOf(column, 'fr', {})).toBe(fr);
  expect(labelOf(column, 'en', {})).toBe(en);
});

it('say the period of a flow that is not monthly', () => {
  const labels = resultLabels([
    { id: 'contribution', period: 'year' },
    { id: 'labour', period: 'four-weeks' },
    { id: 'allocation', period: 'month' },
    { id: 'price', period: 'once' },
  ]);
  expect(Object.values(labels).map(({ fr }) => fr)).toEqual(
    expect.arrayContaining([
      'Cotisations des foyers par an',
      'Heures de travail toutes les quatre semaines',
      'Allocations',
      'Prix payés',
    ]),
  );
  expect(labels['contribution']?.en).toBe('Household contributions a year');
});
