import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CaisseDocument } from '../../src/caisse/index.ts';
import { isMonth } from '../../src/money/index.ts';
import { presets } from '../../src/presets/index.ts';
import { parseCaisseObject } from '../../src/schema/index.ts';
import { withValueAt } from '../../src/shape/index.ts';
import { anyScenarioDocument } from '../simulation/any-scenario.ts';

type Path = readonly (string | number)[];

/** The places of the months of a document. */
function monthsIn(part: unknown, path: Path): readonly Path[] {
  if (isMonth(part)) return [path];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, below]) =>
    monthsIn(below, [...path, Array.isArray(part) ? Number(key) : key]),
  );
}

/** The codes at each place after a number was written there. */
const codesOf = (document: CaisseDocument): readonly string[] =>
  monthsIn(document, []).map((path) => {
    const result = parseCaisseObject(withValueAt(document, path, 2026), { warnings: false });
    const found = (result.ok ? [] : result.diagnostics).filter((each) => each.path.join('.') === path.join('.'));
    return `${path.join('.')}: ${found.map(({ code }) => code).join(' ')}`;
  });

const asMonths = (document: CaisseDocument): readonly string[] =>
  monthsIn(document, []).map((path) => `${path.join('.')}: CAISSE-MONTH`);

const entered: CaisseDocument = {
  schema: 1,
  id: 'x',
  name: 'X',
  rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'none' } }],
  scenarios: {
    essai: {
      label: 'essai',
      start: '2026-01',
      months: 12,
      groups: [{ label: 'foyers', households: 3, contribution: 10, allocation: 20, entered: '2025-06' }],
    },
  },
};

it.each([...presets, entered].map((document) => [document.id, document] as const))(
  'a number in the place of a month is no month: %s',
  (_, document) => {
    expect(codesOf(document)).toEqual(asMonths(document));
  },
);

it('a number in the place of any month of a random scenario is no month', () => {
  fc.assert(
    fc.property(anyScenarioDocument({ months: 5, households: 60 }), (document) => {
      expect(codesOf(document)).toEqual(asMonths(document));
    }),
    { numRuns: 20 },
  );
});
