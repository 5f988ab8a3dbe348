import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CASES, checkCaisse, defineCaisse, type CaisseDocument } from '../../src/caisse/index.ts';
import { scenarioShape } from '../../src/caisse/shapes/fund.ts';
import { householdShape, membersShape } from '../../src/household/index.ts';
import { planFund } from '../../src/simulation/index.ts';
import { withAnyDraws } from './any-draws.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';
import { partOf, wordsOfShape } from './scenario/words-of-shape.ts';

it('any document with a scenario passes the check and can be planned in every case', () => {
  fc.assert(
    fc.property(anyScenarioDocument(), (document) => {
      expect(checkCaisse(document).filter(({ severity }) => severity === 'error')).toEqual([]);
      const caisse = defineCaisse<CaisseDocument>(document);
      for (const each of CASES) expect(planFund(caisse, SCENARIO, { case: each })).toMatchObject({ ok: true });
    }),
  );
});

it('random scenarios have every key, every word and every alternative that a scenario may have', () => {
  // What a household says of itself is no word of the scenario.
  const outside = [partOf(householdShape)!, partOf(membersShape)!];
  const wanted = wordsOfShape(scenarioShape, undefined, outside);
  const drawn = new Map<object, Set<string>>();
  const documents = fc.sample(fc.oneof(anyScenarioDocument(), anyScenarioDocument().chain(withAnyDraws)), {
    numRuns: 500,
    seed: 1,
  });
  for (const document of documents) {
    for (const { part, name } of wordsOfShape(scenarioShape, { value: document.scenarios![SCENARIO] }, outside)) {
      drawn.set(part, (drawn.get(part) ?? new Set()).add(name));
    }
  }
  const never = wanted.filter(({ part, name }) => drawn.get(part)?.has(name) !== true);
  expect(never.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
  expect(wanted.length).toBeGreaterThan(150);
});
