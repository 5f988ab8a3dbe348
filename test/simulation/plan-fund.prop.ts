import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type CaisseDocument,
  defineCaisse,
  type FundGroup,
  type FundScenario,
  type LoweredGroup,
} from '../../src/caisse/index.ts';
import {
  type FundMonth,
  type FundPlan,
  planFund,
  type PlanFlow,
  type PlanGroup,
  simulateFund,
} from '../../src/simulation/index.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';
import { expectSameLines, lines } from './expect-same-lines.ts';

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

const simulated = (document: CaisseDocument): readonly FundMonth[] => simulateFund(plan(document)).months;

const isForGroups = (document: CaisseDocument): boolean =>
  (document.scenarios![SCENARIO]!.subsidies ?? []).some(
    ({ onlyFor }) => typeof onlyFor === 'object' && 'groups' in onlyFor,
  );

it('without ranks, pools and places, the order of the groups of a scenario changes no line but the cents of ties between money for some groups and other money', () => {
  fc.assert(
    fc.property(anyScenarioDocument({ shared: 'none' }), (document) => {
      const reversed = withGroups(document, (groups) => [...groups].reverse());
      const { groups } = plan(document);
      expectSameLines(simulated(document), simulated(reversed), {
        groups: groups.length,
        isForGroups: isForGroups(document),
      });
    }),
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

/** Shares that leave whole households of a multiple of `WHOLE` in each of `MONTHS` months. */
const anyWholeShare = fc.constantFrom('0 %', '25 %', '50 %', '75 %', '100 %');
const MONTHS = 4;
const WHOLE = 4 ** (MONTHS + 1);

const anyWholeLeaves: fc.Arbitrary<Pick<FundGroup, 'departures' | 'pauses'>> = fc.record(
  {
    departures: fc.array(anyWholeShare, { minLength: 1, maxLength: MONTHS }),
    pauses: fc.array(anyWholeShare, { minLength: 1, maxLength: MONTHS }),
  },
  { requiredKeys: [] },
);

it('without ranks, pools and fractions of households that leave or pause, some times the households are as many times the flows', () => {
  fc.assert(
    fc.property(
      anyScenarioDocument({ shared: 'none', months: MONTHS }),
      fc.array(anyWholeLeaves, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 7 }),
      (document, leaves, times) => {
        const { groups } = defineCaisse<CaisseDocument>(document).scenarios[SCENARIO]!;
        const [once, often] = [WHOLE, WHOLE * times].map((each) =>
          plan(
            withGroups(document, () => groups.map((group, place) => part(group, each, leaves[place % leaves.length]!))),
          ),
        );
        expect(often!.groups.map(({ flows, ...of }) => ({ counts: counts(of), flows: totals(flows) }))).toEqual(
          once!.groups.map(({ flows, ...of }) => ({ counts: counts(of, times), flows: totals(flows, times) })),
        );
      },
    ),
  );
});

/** A part of a group as a group of its own, with some times its households and other departures and pauses. */
function part(
  { source: { departures: _departures, pauses: _pauses, ...source }, chosen, households }: LoweredGroup,
  times: number,
  leaves: Pick<FundGroup, 'departures' | 'pauses'>,
): FundGroup {
  const choice =
    chosen?.kind === 'of-advised' ? { chosen: [{ share: 1, ofAdvised: chosen.share, end: chosen.end }] } : {};
  return { ...source, ...choice, ...leaves, households: households.map((count) => count * times) };
}

/** The numbers of households of a group by month. */
const counts = ({ households, refused, waiting, paused }: Omit<PlanGroup, 'flows'>, times = 1): unknown =>
  [households, refused, waiting, paused].map((each) =>
    ((each ?? []) as readonly number[]).map((count) => count * times),
  );

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
