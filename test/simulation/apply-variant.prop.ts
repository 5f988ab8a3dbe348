import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse, type FundVariant } from '../../src/caisse/index.ts';
import { applyVariant, planFund } from '../../src/simulation/index.ts';
import { valueAt } from '../../src/shape/index.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';

/** The document with a variant of its scenario that has the same label. */
function withVariant(document: CaisseDocument, changes: FundVariant['changes']): CaisseDocument {
  const { label } = document.scenarios![SCENARIO]!;
  return { ...document, variants: { autre: { label, base: SCENARIO, changes } } };
}

/** The places of a document below one, without those in lists of lists. */
function placesIn(data: unknown, place: readonly (string | number)[]): readonly string[] {
  if (typeof data !== 'object' || data === null) return [place.join('.')];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return [place.join('.'), ...keys.flatMap((key) => placesIn((data as never)[key], [...place, key]))];
}

it('a variant without changes is its base', () => {
  fc.assert(
    fc.property(anyScenarioDocument(), (document) => {
      const caisse = defineCaisse<CaisseDocument>(withVariant(document, {}));
      const applied = applyVariant(caisse, 'autre');
      if (!applied.ok) throw new Error(JSON.stringify(applied.diagnostics));
      expect(applied).toMatchObject({ scenario: SCENARIO, warnings: [] });
      expect(applied.caisse.document).toEqual(document);
      expect(planFund(applied.caisse, SCENARIO)).toEqual(planFund(caisse, SCENARIO));
    }),
  );
});

it('a change to the value that is there changes nothing and is reported', () => {
  const anyChange = anyScenarioDocument().chain((document) => {
    const places = [
      ...placesIn(document.rules, ['rules']),
      ...placesIn(document.scenarios![SCENARIO], ['scenarios', SCENARIO]).slice(1),
    ].filter((place) => !place.endsWith('.label'));
    return fc.constantFrom(...places).map((place) => ({ document, place }));
  });
  fc.assert(
    fc.property(anyChange, ({ document, place }) => {
      const steps = place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      const caisse = defineCaisse<CaisseDocument>(withVariant(document, { [place]: valueAt(document, steps) }));
      const applied = applyVariant(caisse, 'autre');
      if (!applied.ok) throw new Error(JSON.stringify(applied.diagnostics));
      expect(applied.warnings.map(({ code }) => code)).toEqual(['CAISSE-VARIANT-SAME']);
      expect(applied.caisse.document).toEqual(document);
    }),
  );
});
