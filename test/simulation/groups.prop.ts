import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import {
  type Caisse,
  type CaisseDocument,
  defineCaisse,
  type FundGroup,
  type FundScenario,
  rulesAt,
} from '../../src/caisse/index.ts';
import { splitByMonth } from '../../src/caisse/fund/group-parts.ts';
import { inputsIn } from '../../src/caisse/many.ts';
import { type FundMonth, type FundPlan, planFund, type PlanGroup, simulateFund } from '../../src/simulation/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { anyHousehold } from '../../src/testing/caisse/any-household.ts';

const anyCount = fc.integer({ min: 0, max: 60 });
const anyPercent = fc.integer({ min: 0, max: 40 }).map((percent) => `${percent} %`);

const anyHouseholds: fc.Arbitrary<FundGroup['households']> = fc.oneof(
  anyCount,
  fc.array(anyCount, { minLength: 1, maxLength: 8 }),
  fc.record({ from: anyCount, to: anyCount, months: fc.integer({ min: 2, max: 8 }) }),
);

/** Whole percents that sum to 100. */
const anyShares = fc
  .array(fc.integer({ min: 0, max: 100 }), { maxLength: 3 })
  .map((cuts) => [0, ...cuts.sort((left, right) => left - right), 100])
  .map((cuts) => cuts.slice(1).map((cut, place) => `${cut - cuts[place]!} %`));

const anyDistribution = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 9, maxLength: 9 }), fc.option(anyShares))
  .map(([tenths, shares]) => ({
    tenths: tenths.sort((left, right) => left - right),
    ...(shares === null
      ? {}
      : {
          types: shares.map((share, place) => ({
            label: `type ${place}`,
            share,
            members: Array.from({ length: place + 1 }, () => ({ age: 12 + place })),
          })),
        }),
  }));

const anyChosen = anyShares.map((shares) =>
  shares.map((share, place) => ({ share, ofAdvised: `${100 + 10 * place} %` })),
);

const anyGroup: fc.Arbitrary<FundGroup> = fc.record(
  {
    label: fc.constant('foyers'),
    households: anyHouseholds,
    from: fc.constantFrom('2026-01', '2026-03'),
    to: fc.constantFrom('2026-05', '2026-08'),
    departures: anyPercent,
    pauses: fc.oneof(anyPercent, fc.array(anyPercent, { minLength: 1, maxLength: 4 })),
    household: fc.constant({ members: [{ age: 40 }], resources: { income: 1500 } }),
    distribution: anyDistribution,
    chosen: anyChosen,
  },
  { requiredKeys: ['label', 'households', 'household'] },
);

const document: CaisseDocument = {
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2 %', choice: 'at-least' },
      allocation: { kind: 'flat', amount: 100 },
    },
  ],
};

function planOf(of: CaisseDocument, scenario: Partial<FundScenario> & Pick<FundScenario, 'groups'>): FundPlan | null {
  const scenarios = { essai: { label: 'Essai', start: '2026-01', months: 9, ...scenario } };
  const planned = planFund(defineCaisse<CaisseDocument>({ ...of, scenarios }), 'essai');
  return planned.ok ? planned.plan : null;
}

const COUNTS = ['households', 'refused', 'waiting', 'paused'] as const;

/** The numbers of some groups in each month. */
function sumsOf(groups: readonly PlanGroup[], months: number): readonly (readonly number[])[] {
  return COUNTS.map((key) =>
    Array.from({ length: months }, (_, month) =>
      groups.reduce((sum, group) => sum + (((group[key] ?? []) as readonly number[])[month] ?? 0), 0),
    ),
  );
}

describe('parts of a group', () => {
  test.prop([
    fc.array(anyCount, { minLength: 1, maxLength: 12 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }),
  ])('a part loses households only in a month in which the number falls', (households, weights) => {
    fc.pre(weights.some((weight) => weight > 0));
    const parts = splitByMonth(households, weights.map(String));
    households.forEach((total, month) => {
      expect(parts.reduce((sum, part) => sum + part[month]!, 0)).toBe(total);
      if (month === 0 || total < households[month - 1]!) return;
      for (const part of parts) expect(part[month]).toBeGreaterThanOrEqual(part[month - 1]!);
    });
    const sum = weights.reduce((left, right) => left + right, 0);
    parts.forEach((part, place) => {
      const share = (households[0]! * weights[place]!) / sum;
      expect(Math.abs(part[0]! - share)).toBeLessThan(1);
    });
  });

  test.prop([fc.array(anyGroup, { minLength: 1, maxLength: 3 }), fc.option(anyHouseholds)])(
    'parts of a group sum to the group in each month',
    (groups, places) => {
      const more = places === null ? {} : { places };
      const whole = groups.map(({ distribution: _d, chosen: _c, ...group }) => group);
      const split = planOf(document, { groups, ...more })!;
      const plain = planOf(document, { groups: whole, ...more })!;
      let first = 0;
      plain.groups.forEach((group, place) => {
        const { distribution, chosen } = groups[place]!;
        const types = distribution === undefined ? 1 : 10 * (distribution.types?.length ?? 1);
        const parts = types * (Array.isArray(chosen) ? chosen.length : 1);
        expect(sumsOf(split.groups.slice(first, first + parts), 9)).toEqual(sumsOf([group], 9));
        first += parts;
      });
      expect(split.groups).toHaveLength(first);
    },
  );
});

/** Cases that cannot be planned, or whose rules read a rank or draw on a pool, count as runs. */
const RUNS = { numRuns: 25 };

/** A random caisse whose rules read no rank and draw on no pool, with a group for each of some households. */
const anyCase = anyCaisseDocument().chain((of) => {
  const caisse: Caisse = defineCaisse<CaisseDocument>(of);
  const household = anyHousehold(caisse, '2025-01', { absent: 'none' }).map(
    ({ household: own, facts }): FundGroup['household'] => {
      const others = Object.entries(facts).filter(([name, fact]) => fact !== undefined && !name.startsWith('pool'));
      return { ...own, answers: { ...own.answers, ...(Object.fromEntries(others) as object) } };
    },
  );
  const group = fc.record({ label: fc.constant('foyers'), households: fc.integer({ min: 1, max: 5 }), household });
  return fc.array(group, { minLength: 1, maxLength: 5 }).map((groups) => ({ caisse, groups: groups as FundGroup[] }));
});

const readsOthers = (caisse: Caisse): boolean => {
  const rules = rulesAt(caisse, '2025-01');
  const names = rules.ok ? rules.version.flows.flatMap(({ rule }) => inputsIn(rule).map(({ name }) => name)) : [];
  return names.some((name) => name === 'rank' || name.startsWith('pool'));
};

/** The months of one month of some groups, or `null` if they cannot be planned. */
function monthsOf(caisse: Caisse, groups: readonly FundGroup[]): readonly FundMonth[] | null {
  const plan = planOf(caisse.document, { start: '2025-01', months: 2, groups });
  return plan === null ? null : simulateFund(plan).months;
}

const flowsOf = (months: readonly FundMonth[], times = 1): readonly unknown[] =>
  months.map(({ flows, households, refusedHouseholds }) => ({
    flows: flows
      .filter(({ due }) => due !== 0)
      .map(({ id, from, to, due }) => `${id} ${from} ${to} ${due * times}`)
      .sort(),
    households: households * times,
    refused: refusedHouseholds * times,
  }));

test.prop([anyCase, fc.integer({ min: 2, max: 4 })], RUNS)(
  'k times the households give k times the flows, without ranks and pools',
  ({ caisse, groups }, times) => {
    const months = readsOthers(caisse) ? null : monthsOf(caisse, groups);
    if (months === null) return;
    const more = groups.map((group) => ({ ...group, households: Number(group.households) * times }));
    expect(flowsOf(monthsOf(caisse, more)!)).toEqual(flowsOf(months, times));
  },
);

test.prop([anyCase], RUNS)('the order of groups changes no flow, without ranks and pools', ({ caisse, groups }) => {
  const months = readsOthers(caisse) ? null : monthsOf(caisse, groups);
  if (months === null) return;
  expect(flowsOf(monthsOf(caisse, [...groups].reverse())!)).toEqual(flowsOf(months));
});

test.prop([anyCase], RUNS)('households that are refused move nothing', ({ caisse, groups }) => {
  const months = readsOthers(caisse) ? null : monthsOf(caisse, groups);
  if (months === null) return;
  const taking = groups.filter((group) => monthsOf(caisse, [group])!.some(({ households }) => households > 0));
  if (taking.length === 0) return;
  const flows = (of: readonly FundMonth[]): unknown => of.map((month) => ({ ...month, refusedHouseholds: 0 }));
  expect(flows(monthsOf(caisse, taking)!)).toEqual(flows(months));
});
