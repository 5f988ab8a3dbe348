import { frenchLabels } from '../../src/text/labels/fr.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessHousehold, type Caisse, defineCaisse } from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { month } from '../../src/money/index.ts';
import { nationalPresets, presets } from '../../src/presets/index.ts';
import { describeCaisse, labelsOf, type Language, renderAssessment } from '../../src/text/index.ts';
import { labelOf } from '../../src/text/labels/index.ts';
import { typeset } from '../../src/text/typography.ts';
import { hasLeftovers, plain } from './plain.ts';

const caisses: ReadonlyMap<string, Caisse> = new Map(
  [...presets, ...nationalPresets].map((document) => [document.id, defineCaisse(document)]),
);

const anyId = fc.constantFrom(...caisses.keys());
const anyLanguage = fc.constantFrom<Language>('fr', 'en');
const anyMonth = fc
  .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => month(`${year}-${String(number).padStart(2, '0')}`));

const anyAmount = fc.integer({ min: 0, max: 500_000 }).map((cents) => (cents / 100).toFixed(2));

const anyHousehold: fc.Arbitrary<Household> = fc.record(
  {
    members: fc.array(fc.record({ age: fc.integer({ min: 0, max: 110 }) }, { requiredKeys: [] }), {
      minLength: 1,
      maxLength: 6,
    }),
    resources: fc.record(
      { income: anyAmount, benefits: anyAmount, housingCosts: anyAmount, charges: anyAmount },
      { requiredKeys: [] },
    ),
    residence: fc.constantFrom('Flers Agglo', 'Lyon 8e arrondissement', 'Caen'),
    chosen: anyAmount,
    answers: fc.record(
      { membership: fc.boolean(), attendance: fc.integer({ min: 0, max: 5 }), price: anyAmount },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['members'] },
);

const isSound = (line: string): boolean => line.trim() !== '' && !hasLeftovers(line.replace(/^ *- /, ''));

it('a caisse has a description in both languages in every month', () => {
  fc.assert(
    fc.property(anyId, anyLanguage, anyMonth, (id, language, asked) => {
      const caisse = caisses.get(id)!;
      const lines = describeCaisse(caisse, { language, month: asked });
      expect(plain(lines.slice(0, 1))).toBe(plain([typeset(caisse.document.name, language)]));
      expect(lines.filter((line) => !isSound(line))).toEqual([]);
    }),
  );
});

it('an assessment has words in both languages', () => {
  fc.assert(
    fc.property(anyId, anyHousehold, anyMonth, anyLanguage, (id, household, asked, language) => {
      const caisse = caisses.get(id)!;
      const result = assessHousehold(caisse, household, asked);
      fc.pre(result.ok);
      const lines = renderAssessment(result.assessment, caisse, { language });
      expect(lines.length).toBeGreaterThan(3);
      expect(lines.filter((line) => !isSound(line))).toEqual([]);
    }),
  );
});

it.each([...caisses.values()])('every input of $document.id has a French label', ({ document, versions }) => {
  const labels = labelsOf(document, 'fr');
  const inputs = versions.flatMap((version) => Object.keys(version.inputs));
  // The French word for some inputs, such as `allocation`, is their name.
  const isLabelled = (name: string): boolean =>
    Object.hasOwn(frenchLabels, name) || labelOf(name, 'fr', labels) !== name;
  expect(inputs.filter((name) => !isLabelled(name))).toEqual([]);
});
