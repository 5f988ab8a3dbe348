import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CaisseDocument, lowerCaisse } from '../../src/caisse/index.ts';
import { anyScenarioDocument } from '../simulation/any-scenario.ts';

const lowered = (...args: Parameters<typeof lowerCaisse>): unknown => {
  const result = lowerCaisse(...args);
  return result.ok ? result.caisse : result;
};

it('a document with another scenario is lowered to the same caisse with and without the known one', () => {
  fc.assert(
    fc.property(anyScenarioDocument(), anyScenarioDocument(), (one, { scenarios }) => {
      const known = lowerCaisse<CaisseDocument>(one);
      if (!known.ok) throw new Error('a document with errors');
      const changed: CaisseDocument = { ...one, scenarios: { ...one.scenarios, other: scenarios!['essai']! } };
      expect(lowered(changed, known.caisse)).toEqual(lowered(changed));
      const wrong: CaisseDocument = { ...one, scenarios: { wrong: { ...scenarios!['essai']!, groups: [] } } };
      expect(lowered(wrong, known.caisse)).toEqual(lowered(wrong));
    }),
  );
});
