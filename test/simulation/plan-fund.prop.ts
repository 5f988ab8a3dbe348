import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type CaisseDocument,
  defineCaisse,
  type FundGroup,
  type FundScenario,
  type LoweredGroup,
} from '../../src/caisse/index.ts';
import { type FundMonth, type FundPlan, planFund, type PlanFlow, simulateFund } from '../../src/simulation/index.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';

function plan(document: CaisseDocument, months?: number): FundPlan {
  const planned = planFund(defineCaisse<CaisseDocument>(document), SCENARIO, months === undefined ? {} : { months });
  if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
  return planned.plan;
}

const withScenario = (document: CaisseDocument, change: (scenario: FundScenario) => FundScenario): CaisseDocument => ({
  ...document,
  scenarios: { [SCENARIO]: change(document.scenarios![SCENARIO]!) },
});

const withGroups = (
  document: CaisseDocument,
  change: (groups: readonly FundGroup[]) => readonly FundGroup[],
): CaisseDocument => withScenario(document, (scenario) => ({ ...scenario, groups: change(scenario.groups) }));

/** The lines of a month, without the lists whose order is that of the groups. */
function lines({ flows, movements: _movements, balances: _balances, bills: _bills, ...month }: FundMonth): unknown {
  const moved = flows
    .filter(({ due }) => due !== 0)
    .map(({ id, from, to, due, paid }) => ({ id, from, to, due, paid }));
  return { ...month, flows: moved.sort((left, right) => (left.id < right.id ? -1 : 1)) };
}

const simulated = (document: CaisseDocument): readonly FundMonth[] => simulateFund(plan(document)).months;

const isForGroups = (document: CaisseDocument): boolean =>
  (document.scenarios![SCENARIO]!.subsidies ?? []).some(
    ({ onlyFor }) => typeof onlyFor === 'object' && 'groups' in onlyFor,
  );

it('without ranks, pools and places, the order of the groups of a scenario changes no line', () => {
  fc.assert(
    fc.property(
      anyScenarioDocument({ shared: 'none' }).filter((document) => !isForGroups(document)),
      (document) => {
        const reversed = withGroups(document, (groups) => [...groups].reverse());
        expect(simulated(reversed).map(lines)).toEqual(simulated(document).map(lines));
      },
    ),
  );
});

it('households that the rules refuse move nothing', () => {
  fc.assert(
    fc.property(anyScenarioDocument(), fc.integer({ min: 0, max: 500 }), (document, households) => {
      const refusing: CaisseDocument = {
        ...document,
        rules: document.rules.map((version) => ({
          ...version,
          eligibility: { kind: 'residence', communes: ['Flers'] },
        })),
      };
      const refused: FundGroup = {
        label: 'refusés',
        households,
        household: {
          members: [{ age: 40 }],
          residence: 'Caen',
          chosen: 20,
          resources: { income: 1000 },
          answers: { orientation: false },
        },
      };
      const more = simulated(withGroups(refusing, (groups) => [...groups, refused]));
      const less = simulated(refusing);
      expect(more.map((month) => lines({ ...month, refusedHouseholds: month.refusedHouseholds - households }))).toEqual(
        less.map(lines),
      );
    }),
  );
});

it('without ranks and pools, some times the households are as many times the flows', () => {
  fc.assert(
    fc.property(anyScenarioDocument({ shared: 'none' }), fc.integer({ min: 1, max: 7 }), (document, times) => {
      const { groups } = defineCaisse<CaisseDocument>(document).scenarios[SCENARIO]!;
      const [once, often] = [1, times].map((each) =>
        plan(withGroups(document, () => groups.map((group) => steadyGroup(group, each)))),
      );
      expect(often!.groups.map(({ households, flows }) => ({ households, flows: totals(flows) }))).toEqual(
        once!.groups.map(({ households, flows }) => ({
          households: (households as readonly number[]).map((count) => count * times),
          flows: totals(flows, times),
        })),
      );
    }),
  );
});

/** A part of a group as a group of its own, with some times its households and without departures and pauses, whose numbers are rounded. */
function steadyGroup(
  { source: { departures: _departures, pauses: _pauses, ...source }, chosen, households }: LoweredGroup,
  times: number,
): FundGroup {
  const choice =
    chosen?.kind === 'of-advised' ? { chosen: [{ share: 1, ofAdvised: chosen.share, end: chosen.end }] } : {};
  return { ...source, ...choice, households: households.map((count) => count * times) };
}

const totals = (flows: readonly PlanFlow[], times = 1): unknown =>
  flows.map(({ id, total }) => [id, (total as readonly number[]).map((amount) => amount * times)]);

it('the first months of a scenario are those of a shorter one', () => {
  fc.assert(
    fc.property(anyScenarioDocument(), (document) => {
      const full = simulated(document);
      for (let months = 1; months <= full.length; months += 1) {
        const planned = planFund(defineCaisse<CaisseDocument>(document), SCENARIO, { months });
        if (planned.ok) expect(simulateFund(planned.plan).months.map(lines)).toEqual(full.slice(0, months).map(lines));
      }
    }),
    { numRuns: 30 },
  );
});
