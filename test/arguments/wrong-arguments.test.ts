import { describe, expect, it } from 'vitest';
import * as curves from '../../src/caisse/curves.ts';
import * as quantities from '../../src/household/quantities.ts';
import * as main from '../../src/index.ts';
import * as presets from '../../src/presets/index.ts';
import * as schema from '../../src/schema/index.ts';
import * as simulation from '../../src/simulation/index.ts';

/** The functions of an entry. */
type FunctionsOf<Entry> = {
  readonly [Name in keyof Entry as Entry[Name] extends (...args: never[]) => unknown ? Name : never]: Call;
};

/** Valid arguments by the names of the parameters, in their order. */
type Call = Readonly<Record<string, unknown>>;

const caisse = main.defineCaisse<main.CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'income', rate: '2 %' },
      allocation: { kind: 'flat', amount: 100 },
    },
  ],
  scenarios: {
    essai: {
      label: 'Essai',
      start: '2026-01',
      months: 3,
      groups: [{ label: 'foyers', households: 10, contribution: 20, allocation: 100 }],
    },
  },
});
const household = { members: [{ age: 40 }], resources: { income: 1500 } };
const month = '2026-11';
const planned = simulation.planFund(caisse, 'essai');
if (!planned.ok) throw new Error('a plan');
/** Valid arguments of every function of the entries `curves`, `household`, `schema`, `simulation` and `presets`; a missing function does not compile. */
const entries: {
  readonly curves: readonly [typeof curves, FunctionsOf<typeof curves>];
  readonly household: readonly [typeof quantities, FunctionsOf<typeof quantities>];
  readonly schema: readonly [typeof schema, FunctionsOf<typeof schema>];
  readonly simulation: readonly [typeof simulation, FunctionsOf<typeof simulation>];
  readonly presets: readonly [typeof presets, FunctionsOf<typeof presets>];
} = {
  curves: [
    curves,
    {
      compareCurves: {
        before: caisse,
        after: caisse,
        options: { months: month, input: 'income', from: 0, to: 3000, households: [{ name: 'Foyer', household }] },
      },
      computeCurves: { caisse, household, month, options: { input: 'income', from: 0, to: 3000 } },
      findWarnings: { caisse, options: {} },
    },
  ],
  household: [
    quantities,
    {
      computeConsumptionUnits: { household, month },
      computeFamilyQuotient: {
        household,
        month,
        table: { oneAdult: 1, twoAdults: 2, furtherAdult: 0.5, children: [0.5], childBefore: 18 },
      },
      computeRemainingIncome: { household, month, options: {} },
      computeStandardOfLiving: { household, month },
    },
  ],
  schema: [
    schema,
    {
      caisseJsonSchema: {},
      parseCaisse: { source: 'schema: 1', options: {} },
      parseCaisseObject: { data: caisse.document, options: {} },
      parseHousehold: { source: 'members: [{}]', options: {} },
      parseHouseholdObject: { data: household },
      parseHouseholds: { source: 'members: [{}]', options: {} },
    },
  ],
  simulation: [
    simulation,
    {
      planFund: { caisse, id: 'essai', options: {} },
      simulateCases: { caisse, id: 'essai', options: {} },
      findContradictions: { caisse, id: 'essai', simulation: simulation.simulateFund(planned.plan) },
      simulateFund: { plan: planned.plan },
      solvePairs: { caisse, id: 'essai', question: { goals: [{ kind: 'net' }], allocation: { to: 50 } }, options: {} },
      solveFund: {
        caisse,
        id: 'essai',
        question: { vary: { kind: 'households' }, goals: [{ kind: 'never-below-zero' }] },
        options: {},
      },
    },
  ],
  presets: [presets, { findPreset: { id: 'x' } }],
};

/** Values that no parameter accepts. */
const wrong = (): readonly unknown[] => [
  undefined,
  null,
  5.5,
  'x',
  {},
  [],
  [null],
  new Map([['income', 1]]),
  {
    get members(): never {
      throw new Error('unreadable');
    },
  },
];

/** What a call with wrong arguments throws that is not an answer to them. */
function crash(
  called: (...args: readonly unknown[]) => unknown,
  names: readonly string[],
  args: readonly unknown[],
): string | undefined {
  try {
    called(...args);
    return undefined;
  } catch (problem) {
    if (problem instanceof main.CaisseError) return undefined;
    const isUsage = problem instanceof TypeError || problem instanceof RangeError;
    const message = problem instanceof Error ? problem.message : String(problem);
    return isUsage && names.some((name) => new RegExp(`^${name}\\b[^:]*: `).test(message)) ? undefined : message;
  }
}

describe.each(Object.entries(entries))('%s', (_, [entry, calls]) => {
  it.each(Object.entries(calls as Readonly<Record<string, Call>>))(
    '%s answers a wrong argument with a diagnostic, or with an error that names the argument',
    (name, call) => {
      const called = (entry as Readonly<Record<string, unknown>>)[name] as (...args: readonly unknown[]) => unknown;
      const names = Object.keys(call);
      const valid = Object.values(call);
      expect(crash(called, names, valid)).toBeUndefined();
      const crashes = names.flatMap((parameter, place) =>
        wrong().flatMap((value, which) => {
          const found = crash(
            called,
            names,
            valid.map((each, at) => (at === place ? value : each)),
          );
          return found === undefined ? [] : [`${parameter} = wrong value ${which}: ${found}`];
        }),
      );
      expect(crashes).toEqual([]);
    },
  );
});
