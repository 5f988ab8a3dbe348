import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse, type FundScenario } from '../../src/caisse/index.ts';
import { compareFunds, type FundSimulation, simulateCases } from '../../src/simulation/index.ts';
import { describeScenarioDifference } from '../../src/text/fund.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';

interface Simulated {
  readonly document: CaisseDocument;
  readonly scenario: FundScenario;
  readonly simulation: FundSimulation;
}

const anySimulated: fc.Arbitrary<Simulated> = anyScenarioDocument()
  .map((document) => ({ document, result: simulateCases(defineCaisse<CaisseDocument>(document), SCENARIO) }))
  .filter(({ result }) => result.ok)
  .map(({ document, result }) => {
    if (!result.ok) throw new Error('a simulation');
    return { document, scenario: document.scenarios![SCENARIO]!, simulation: result.central.simulation };
  });

describe('compareFunds', () => {
  it('a change of nothing changes nothing', () => {
    fc.assert(
      fc.property(anySimulated, (one) => {
        const { differences, householdMonths, lowest, pays, receives } = compareFunds(one.simulation, one.simulation);
        expect(Object.values(differences).every((amount) => amount === 0)).toBe(true);
        expect([householdMonths, lowest, pays.more, pays.less, receives.more, receives.less]).toEqual([
          0, 0, 0, 0, 0, 0,
        ]);
        expect(describeScenarioDifference(one, one)).toEqual([]);
      }),
    );
  });

  it('the comparison the other way round has the opposite differences', () => {
    fc.assert(
      fc.property(anySimulated, anySimulated, (one, other) => {
        const there = compareFunds(one.simulation, other.simulation);
        const back = compareFunds(other.simulation, one.simulation);
        for (const [key, amount] of Object.entries(there.differences))
          expect(back.differences[key as keyof typeof back.differences] + amount).toBe(0);
        expect(back.lowest + there.lowest).toBe(0);
        expect(back.firstBelowZero).toEqual({ before: there.firstBelowZero.after, after: there.firstBelowZero.before });
        expect(there.differences.closingReserve).toBe(
          other.simulation.summary.closingReserve - one.simulation.summary.closingReserve,
        );
      }),
    );
  });

  it('households that pay more, less and the same are those of groups on both sides', () => {
    fc.assert(
      fc.property(anySimulated, anySimulated, (one, other) => {
        const { groups, pays, receives } = compareFunds(one.simulation, other.simulation);
        const both = groups
          .filter(({ before, after }) => before !== null && after !== null)
          .reduce((sum, { after }) => sum + after!.households, 0);
        expect([pays.more + pays.less + pays.same, receives.more + receives.less + receives.same]).toEqual([
          both,
          both,
        ]);
      }),
    );
  });

  it('a figure that differs has one sentence with both values', () => {
    fc.assert(
      fc.property(
        anySimulated,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (one, left, right) => {
          fc.pre(left !== right);
          const withTakeUp = (percent: number): Simulated => ({
            ...one,
            scenario: { ...one.scenario, takeUp: `${percent} %` },
          });
          const sentences = describeScenarioDifference(withTakeUp(left), withTakeUp(right));
          expect(sentences).toHaveLength(1);
          expect(sentences[0]!.fr.replace(/[\u00A0\u202F]/g, ' ')).toContain(`${right} % au lieu de ${left} %`);
        },
      ),
    );
  });
});
