import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineCaisse, type CaisseDocument } from '../../../src/caisse/index.ts';
import {
  checkUses,
  compareUses,
  type FundSimulation,
  simulateCases,
  type Use,
  type UseResult,
} from '../../../src/simulation/index.ts';
import { anyScenarioDocument, SCENARIO } from '../any-scenario.ts';

const anyShare = fc.integer({ min: 0, max: 100 }).map((percent) => `${percent} %`);
const anyEuros = fc.integer({ min: 1, max: 30_000 }).map((amount) => (amount / 100).toFixed(2));
const anyPer = fc.constantFrom('household', 'person' as const);
const common = {
  label: fc.constantFrom('un', 'deux'),
  decidedBy: fc.constant('la ville'),
  eligible: anyShare,
  costs: anyShare,
  accredited: anyShare,
  source: fc.constant('hypothèse'),
};

const anyUse: fc.Arbitrary<Use> = fc.oneof(
  fc.record({ ...common, kind: fc.constant('food-voucher' as const), amount: anyEuros, per: anyPer }),
  fc.record({ ...common, kind: fc.constant('green-prescription' as const), prescription: anyEuros }),
  fc.record({
    ...common,
    kind: fc.constant('price-tiers' as const),
    purchases: anyEuros,
    reduction: fc.constantFrom('10 %', '50 %', '100 %'),
  }),
  fc
    .record({
      ...common,
      kind: fc.constantFrom('solidarity-baskets', 'shared-canteen' as const),
      cost: anyEuros,
      perMonth: fc.constantFrom(1, '4,33', 8),
      per: anyPer,
    })
    .map((use) => ({ ...use, paid: 0 })),
  fc.record({
    ...common,
    kind: fc.constant('in-kind-quota' as const),
    unitCost: anyEuros,
    units: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({ ...common, kind: fc.constant('investment' as const), lent: anyShare, repaid: anyShare }),
);

const anySimulation: fc.Arbitrary<FundSimulation> = anyScenarioDocument()
  .map((document) => simulateCases(defineCaisse<CaisseDocument>(document), SCENARIO))
  .filter((result) => result.ok)
  .map(({ central }) => central.simulation);

function compared(simulation: FundSimulation, uses: readonly Use[]): readonly UseResult[] {
  const result = compareUses(simulation, uses, { persons: '2.2' });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.results;
}

/** The simulation with other public money. */
const withMoney = (simulation: FundSimulation, money: number): FundSimulation =>
  ({ ...simulation, summary: { ...simulation.summary, publicFlows: 0, publicSubsidies: money } }) as FundSimulation;

describe('compareUses', () => {
  it('money of a use is what it spends, costs and leaves', () => {
    fc.assert(
      fc.property(anySimulation, fc.array(anyUse, { maxLength: 4 }), (simulation, uses) => {
        const { publicFlows, publicSubsidies } = simulation.summary;
        for (const { publicMoney, costs, spent, left } of compared(simulation, uses).slice(1)) {
          expect(publicMoney).toBe(publicFlows + publicSubsidies);
          expect(costs + spent + left).toBe(publicMoney);
          expect(Math.min(costs, spent, left)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('a use never reaches more households than are eligible', () => {
    fc.assert(
      fc.property(anySimulation, anyUse, (simulation, use) => {
        const [, result] = compared(simulation, [use]);
        if (result!.reached === null) expect(use.kind).toBe('investment');
        else expect(result!.reached).toBeLessThanOrEqual(result!.eligible!);
        const most = Math.max(0, ...simulation.months.map(({ households }) => households));
        expect(result!.eligible ?? 0).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('more money never reaches fewer households, and no money reaches none', () => {
    fc.assert(
      fc.property(anySimulation, anyUse, fc.nat(1e8), fc.nat(1e8), (simulation, use, money, more) => {
        const reach = (amount: number): number => compared(withMoney(simulation, amount), [use])[1]!.reached ?? 0;
        expect(reach(money + more)).toBeGreaterThanOrEqual(reach(money));
        expect(reach(0)).toBe(0);
      }),
    );
  });

  it('the order of uses changes nothing but the order of results', () => {
    fc.assert(
      fc.property(anySimulation, fc.array(anyUse, { maxLength: 4 }), (simulation, uses) => {
        const [fund, ...results] = compared(simulation, uses);
        const [same, ...turned] = compared(simulation, [...uses].reverse());
        expect([same, ...turned.reverse()]).toEqual([fund, ...results]);
      }),
    );
  });

  it('any data is read as uses or refused, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.array(fc.tuple(anyUse, fc.string(), fc.anything()).map(([use, key, value]) => ({ ...use, [key]: value }))),
        ),
        (data) => {
          const checked = checkUses(data);
          expect(checked.ok || checked.diagnostics.length > 0).toBe(true);
        },
      ),
    );
  });
});
