import { describe, expect, it } from 'vitest';
import { assessHousehold, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { listedWord, normalForm } from '../../src/rule/index.ts';

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  inputs: {
    logement: {
      type: 'category',
      label: 'logement',
      options: [
        { id: 'location', label: 'En location' },
        { id: 'autre', label: 'Autre' },
      ],
    },
    membre: { type: 'boolean', label: 'membre' },
  },
  rules: [
    {
      from: '2026-01',
      eligibility: {
        kind: 'all',
        of: [
          { kind: 'residence', communes: ['Grenoble', 'La Ravoire', 'L’Isle-d’Abeau', 'Saint-Étienne'] },
          { kind: 'declared', input: 'logement', oneOf: ['location'] },
          { kind: 'declared', input: 'membre' },
        ],
      },
      contribution: { kind: 'none' },
      allocation: { kind: 'none' },
    },
  ],
});

function assessed(residence: string, logement = 'location', membre: string | boolean = true): unknown {
  const result = assessHousehold(caisse, { members: [{}], residence, answers: { logement, membre } }, '2026-11');
  if (!result.ok) return result.diagnostics.map(({ code }) => code);
  return [result.assessment.verdict.status, ...result.warnings.map(({ details }) => details)];
}

describe('a word of a household', () => {
  it.each(['Grenoble', 'grenoble', ' GRENOBLE ', 'la ravoire', 'LA-RAVOIRE', "L'Isle d'Abeau", 'saint etienne'])(
    'is the word of the rules that has its normal form: %j',
    (residence) => {
      expect(assessed(residence)).toEqual(['eligible']);
    },
  );

  it('that is near a word of the rules, and is none, has a warning', () => {
    const near = { name: 'residence', text: 'Grenobel', nearest: 'Grenoble' };
    expect(assessed('Grenobel')).toEqual(['refused', near]);
    expect(assessed('Lyon')).toEqual(['refused']);
  });

  it('is an option or a yes in any spelling', () => {
    expect(assessed('Grenoble', 'Location', 'Oui')).toEqual(['eligible']);
    expect(assessed('Grenoble', 'AUTRE', 'NON')).toEqual(['refused']);
    expect(assessed('Grenoble', 'locatoin')).toEqual(['CAISSE-HOUSEHOLD-UNKNOWN-OPTION']);
  });

  it('has no character that databases cannot hold', () => {
    expect(assessed('Gre\0noble')).toEqual(['CAISSE-HOUSEHOLD-NOT-TEXT']);
    expect(assessed('Gre\uD800noble')).toEqual(['CAISSE-HOUSEHOLD-NOT-TEXT']);
  });
});

describe('listedWord', () => {
  it('prefers the same spelling, then the first word of the same normal form', () => {
    expect(listedWord('VLA', ['Vla', 'VLA'])).toBe('VLA');
    expect(listedWord('vla', ['Vla', 'VLA'])).toBe('Vla');
    expect(listedWord('–', ['-'])).toBeUndefined();
  });

  it('compares the normal form of the table', () => {
    expect(normalForm(' L’ŒUVRE\u00A0de Saint‑Ÿves\u0301 ')).toBe('loeuvredesaintyves');
    expect(normalForm('東京 2ᵉ')).toBe('東京2ᵉ');
  });
});
