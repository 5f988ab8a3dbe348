import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaisseDocument, CASES, defineCaisse, type FundScenario } from '../../src/caisse/index.ts';
import { type FundSimulation, simulateCases } from '../../src/simulation/index.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';

const anyShare = fc.integer({ min: 0, max: 100 }).map((percent) => `${percent} %`);

const anyCases = fc.record({ prudent: anyShare, central: anyShare, high: anyShare });

/** The document with other figures in its scenario. */
const withFigures = (document: CaisseDocument, figures: Partial<FundScenario>): CaisseDocument => ({
  ...document,
  scenarios: { [SCENARIO]: { ...document.scenarios![SCENARIO]!, unspent: 'carries-over', ...figures } },
});

function simulated(document: CaisseDocument): readonly (readonly [string, FundSimulation])[] | readonly string[] {
  const result = simulateCases(defineCaisse<CaisseDocument>(document), SCENARIO);
  return result.ok
    ? result.cases.map((each) => [each.case, each.simulation] as const)
    : result.diagnostics.map(({ code }) => code);
}

describe('simulateCases', () => {
  it('each case is the scenario in which its values stand alone', () => {
    fc.assert(
      fc.property(anyScenarioDocument(), anyCases, anyCases, (document, takeUp, paymentRate) => {
        const together = simulated(withFigures(document, { takeUp, paymentRate }));
        const alone = CASES.map((which) =>
          simulated(withFigures(document, { takeUp: takeUp[which], paymentRate: paymentRate[which] })),
        );
        if (typeof together[0] === 'string') {
          expect(together).toEqual([...new Set(alone.flat())]);
          return;
        }
        // The document may have further assumptions with three values.
        const found = CASES.map((which, place) => {
          const cases = alone[place] as readonly (readonly [string, FundSimulation])[];
          return [which, (cases.find(([each]) => each === which) ?? cases[0]!)[1]];
        });
        expect(together).toEqual(found);
      }),
      { numRuns: 40 },
    );
  });
});
