import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkCaisse } from '../../src/caisse/index.ts';
import { ALLOCATION_KINDS, CONTRIBUTION_KINDS, CRITERION_KINDS, QUANTITY_KINDS } from '../../src/caisse/kinds.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';

test.prop([anyCaisseDocument()])('any document passes the check', (document) => {
  expect(checkCaisse(document).filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('every kind is drawn', () => {
  const rules = fc
    .sample(anyCaisseDocument(), { numRuns: 300, seed: 1 })
    .flatMap(({ quantities, rules: versions }) => [...versions, { quantities }]);
  const drawn = new Map<string, Set<string>>();
  const note = (pillar: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('kind' in value) drawn.set(pillar, (drawn.get(pillar) ?? new Set()).add(String(value.kind)));
    for (const each of Object.values(value)) note(pillar, each);
  };
  for (const version of rules) for (const [pillar, value] of Object.entries(version)) note(pillar, value);
  const missing = (pillar: string, kinds: object): string[] =>
    Object.keys(kinds).filter((kind) => drawn.get(pillar)?.has(kind) !== true);
  expect([
    ...missing('contribution', CONTRIBUTION_KINDS),
    ...missing('allocation', ALLOCATION_KINDS),
    ...missing('eligibility', CRITERION_KINDS),
    ...missing('quantities', QUANTITY_KINDS),
  ]).toEqual([]);
});
