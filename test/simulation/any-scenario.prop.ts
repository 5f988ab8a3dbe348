import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CASES, checkCaisse, defineCaisse, type CaisseDocument } from '../../src/caisse/index.ts';
import { planFund } from '../../src/simulation/index.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';

it('any document with a scenario passes the check and can be planned in every case', () => {
  fc.assert(
    fc.property(anyScenarioDocument(), (document) => {
      expect(checkCaisse(document).filter(({ severity }) => severity === 'error')).toEqual([]);
      const caisse = defineCaisse<CaisseDocument>(document);
      for (const each of CASES) expect(planFund(caisse, SCENARIO, { case: each })).toMatchObject({ ok: true });
    }),
  );
});
