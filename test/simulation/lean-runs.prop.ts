import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { monthsBetween } from '../../src/money/index.ts';
import { planFund } from '../../src/simulation/index.ts';
import { createExactRuns } from '../../src/simulation/exact-run.ts';
import { compileRuns } from '../../src/simulation/lean-runs.ts';
import { createDraws } from '../../src/simulation/run-draws.ts';
import { anyPlainDraws } from './any-draws.ts';
import { SCENARIO } from './any-scenario.ts';

it('plain numbers give the runs of the exact simulation, and follow most scenarios without places and money restricted to groups', () => {
  let [followed, tried] = [0, 0];
  fc.assert(
    fc.property(anyPlainDraws(), fc.integer(), fc.nat({ max: 14 }), (document, seed, shorter) => {
      const caisse: Caisse = defineCaisse<CaisseDocument>(document);
      const scenario = caisse.scenarios[SCENARIO]!;
      const options = { months: Math.max(1, scenario.months - Math.max(0, shorter - 10)) };
      const planned = planFund(caisse, SCENARIO, options);
      if (!planned.ok) return;
      tried += 1;
      const lean = compileRuns(caisse, scenario, planned.plan, monthsBetween(scenario.start, options.months));
      if (lean === null) return;
      followed += 1;
      const draw = createDraws(scenario, seed, options.months);
      const exactly = createExactRuns(caisse, SCENARIO, scenario.draws, options);
      for (let run = 0; run < 3; run += 1) {
        const values = draw();
        expect({ ok: true, paths: lean(values) }).toEqual(exactly(values));
      }
    }),
  );
  expect(followed * 2).toBeGreaterThan(tried);
});
