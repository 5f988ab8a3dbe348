import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaisseDocument, checkCaisse, checkUses, defineCaisse, type Use } from '../../../src/caisse/index.ts';
import { figureAt } from '../../../src/simulation/fund-plan.ts';
import { compareUses, type FundSimulation, simulateCases, type UseResult } from '../../../src/simulation/index.ts';
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
    .chain((use) =>
      fc.nat(Math.round(Number(use.cost) * 100) - 1).map((paid) => ({ ...use, paid: (paid / 100).toFixed(2) })),
    ),
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

const PERSONS = '2.2';

function compared(simulation: FundSimulation, uses: readonly Use[]): readonly UseResult[] {
  const result = compareUses(simulation, uses, { persons: PERSONS });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.results;
}

/** The simulation with other public money. */
const withMoney = (simulation: FundSimulation, money: number): FundSimulation =>
  ({ ...simulation, summary: { ...simulation.summary, publicFlows: 0, publicSubsidies: money } }) as FundSimulation;

/** A share of at most two decimals, or a number, as an integer over 10,000. */
const scaled = (written: unknown): bigint => {
  const text = String(written).replace(',', '.');
  return BigInt(Math.round(Number(text.replace(/ ?%$/, '')) * (text.endsWith('%') ? 100 : 10_000)));
};

const share = (households: number, { eligible = 1 }: Use): number =>
  Number((BigInt(households) * scaled(eligible)) / 10_000n);

/** The public cents that pay for a number of places in all months, rounded up, recomputed with integers. */
function costAt(places: number, use: Use, { plan, months }: FundSimulation): bigint {
  const served = months.reduce((sum, { households }) => sum + Math.min(share(households, use), places), 0);
  const count = (of: (size: number) => number): bigint =>
    BigInt(
      Math.round(
        plan.groups.reduce(
          (sum, group) =>
            sum +
            months.reduce((all, _, index) => all + figureAt(group.households, index), 0) *
              of(group.persons ?? Number(PERSONS)),
          0,
        ) * 10,
      ),
    );
  const [unit, per] = unitOf(use);
  const scale = 10n ** 10n;
  const numerator =
    per === 'once'
      ? unit * BigInt(places)
      : per === 'household'
        ? unit * BigInt(served)
        : unit * BigInt(served) * count((size) => size);
  const divisor = scale * (per === 'person' ? count(() => 1) : 1n);
  return divisor === 0n ? 0n : (numerator + divisor - 1n) / divisor;
}

/** The public cost of a unit in 10^-12 euros, and what a unit is. */
function unitOf(use: Use): readonly [bigint, 'household' | 'person' | 'once'] {
  const cube = 10_000n;
  switch (use.kind) {
    case 'food-voucher':
      return [scaled(use.amount) * cube * cube, use.per];
    case 'green-prescription':
      return [scaled(use.prescription) * cube * cube, 'once'];
    case 'price-tiers':
      return [scaled(use.purchases) * scaled(use.reduction) * cube, 'household'];
    case 'solidarity-baskets':
    case 'shared-canteen':
      return [(scaled(use.cost) - scaled(use.paid)) * scaled(use.perMonth) * cube, use.per];
    case 'in-kind-quota':
      return [scaled(use.unitCost) * scaled(use.units) * cube, 'person'];
    case 'investment':
      return [0n, 'once'];
    default:
      return use satisfies never;
  }
}

describe('compareUses', () => {
  it('all money of a use is spent, a cost or left', () => {
    fc.assert(
      fc.property(anySimulation, fc.array(anyUse, { maxLength: 4 }), (simulation, uses) => {
        const { publicFlows, publicSubsidies } = simulation.summary;
        const [fund, ...others] = compared(simulation, uses);
        for (const result of [fund!, ...others]) {
          const { publicMoney, ownPayments, otherMoney, costs, spent, left } = result;
          expect(publicMoney).toBe(publicFlows + publicSubsidies);
          expect(publicMoney + ownPayments + otherMoney).toBe(costs + spent + left);
        }
        for (const { costs, spent, left, ownPayments, otherMoney } of others) {
          expect(Math.min(costs, spent, left, ownPayments)).toBeGreaterThanOrEqual(0);
          expect(otherMoney).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('a use has no money for one place more', () => {
    fc.assert(
      fc.property(anySimulation, anyUse, (simulation, use) => {
        const [, result] = compared(simulation, [use]);
        fc.pre(result!.reached !== null);
        const { reached, eligible, costs, publicMoney } = result!;
        const available = BigInt(publicMoney - costs);
        expect(costAt(reached!, use, simulation) <= available).toBe(true);
        if (reached! < eligible!) expect(costAt(reached! + 1, use, simulation) > available).toBe(true);
        const served = simulation.months.map(({ households }) => Math.min(share(households, use), reached!));
        expect(result!.householdMonths).toBe(served.reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 50 },
    );
  });

  it('the given persons count only for groups that do not say theirs', () => {
    fc.assert(
      fc.property(anySimulation, anyUse, (simulation, use) => {
        const persons = simulation.plan.groups.map((group) => group.persons);
        fc.pre(persons.every((size) => size !== undefined));
        expect(compareUses(simulation, [use])).toEqual(compareUses(simulation, [use], { persons: PERSONS }));
      }),
      { numRuns: 50 },
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
      { numRuns: 50 },
    );
  });

  it('more money never reaches fewer households, and no money reaches none', () => {
    fc.assert(
      fc.property(anySimulation, anyUse, fc.nat(1e8), fc.nat(1e8), (simulation, use, money, more) => {
        const reach = (amount: number): number => compared(withMoney(simulation, amount), [use])[1]!.reached ?? 0;
        expect(reach(money + more)).toBeGreaterThanOrEqual(reach(money));
        expect(reach(0)).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  it('the order of uses changes nothing but the order of results', () => {
    fc.assert(
      fc.property(anySimulation, fc.array(anyUse, { maxLength: 4 }), (simulation, uses) => {
        const [fund, ...results] = compared(simulation, uses);
        const [same, ...turned] = compared(simulation, [...uses].reverse());
        expect([same, ...turned.reverse()]).toEqual([fund, ...results]);
      }),
      { numRuns: 50 },
    );
  });

  it('a fund whose unspent credit is left open has the result of each treatment', () => {
    const anyTreatments = anyScenarioDocument()
      .map((document) => {
        const { unspent: _stated, ...open } = document.scenarios![SCENARIO]!;
        const { takeUp = '80 %' } = open;
        const scenarios = { [SCENARIO]: { ...open, takeUp } };
        return simulateCases(defineCaisse<CaisseDocument>({ ...document, scenarios }), SCENARIO);
      })
      .filter((result) => result.ok)
      .map(({ cases }) => cases.filter((each) => each.case === 'central').map(({ simulation }) => simulation))
      .filter((treatments) => treatments.length === 2);
    fc.assert(
      fc.property(anyTreatments, fc.array(anyUse, { maxLength: 2 }), ([kept, stays], uses) => {
        const both = compareUses(kept!, uses, { persons: PERSONS, ifUnspentStays: stays! });
        if (!both.ok) throw new Error(JSON.stringify(both.diagnostics));
        const [first, second, ...others] = both.results;
        const [ofKept, ...othersOfKept] = compared(kept!, uses);
        const [ofStays] = compared(stays!, uses);
        expect(first).toEqual({ ...ofKept, label: first!.label });
        expect(second).toEqual({ ...ofStays, label: second!.label });
        expect(first!.label).not.toEqual(second!.label);
        expect(others).toEqual(othersOfKept);
      }),
      { numRuns: 50 },
    );
  });

  it('uses in a document have the problems of checkUses, at their place', () => {
    const broken = fc.tuple(
      anyUse,
      fc.constantFrom('costs', 'eligible', 'accredited'),
      fc.constantFrom('120 %', '-5 %', 'deux'),
    );
    fc.assert(
      fc.property(
        anyScenarioDocument(),
        fc.array(
          broken.map(([use, key, value]) => ({ ...use, [key]: value, ...('paid' in use ? { paid: use.cost } : {}) })),
          { minLength: 1, maxLength: 3 },
        ),
        (document, uses) => {
          const alone = checkUses(uses);
          const problems = checkCaisse<CaisseDocument>({ ...document, uses: uses });
          expect(problems.filter(({ path }) => path[0] === 'uses')).toEqual(
            alone.ok ? [] : alone.diagnostics.map((each) => ({ ...each, path: ['uses', ...each.path] })),
          );
        },
      ),
      { numRuns: 30 },
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
