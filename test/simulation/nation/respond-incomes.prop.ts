import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessHousehold, type Caisse, type CaisseDocument, defineCaisse } from '../../../src/caisse/index.ts';
import { caisseRules, needsOf } from '../../../src/population/index.ts';
import { exact, type Exact, roundQuotient, toPlainText } from '../../../src/money/index.ts';
import {
  type DeclaredAssumption,
  type ExploredOutcome,
  exploreNation,
  type ExploreNationOptions,
} from '../../../src/simulation/nation.ts';
import { MONTH, populationOf } from './any-nation.ts';
import { anyRespondingCase, INCOMES, only, type RespondingCase } from './any-responding.ts';

type Computed = Extract<ExploredOutcome, { readonly kind: 'computed' }>;

/** What a combination gives; `null` if every household is unknown. */
function outcomeOf(
  { document, rows }: RespondingCase,
  assumptions: readonly DeclaredAssumption[],
  options: ExploreNationOptions = {},
): Computed | null {
  const caisse = defineCaisse<CaisseDocument>(document);
  const declared = { schema: 1, assumptions } as const;
  const result = exploreNation(caisse, MONTH, populationOf({ document, rows }), declared, { grid: false, ...options });
  const outcome = result.ok ? result.explored.central.outcome : result;
  if ('kind' in outcome && outcome.kind === 'computed') return outcome;
  expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['CAISSE-SOLVE-UNKNOWN']);
  return null;
}

const incomesOf = ({ document }: RespondingCase): readonly string[] => {
  const found = caisseRules(defineCaisse<CaisseDocument>(document), MONTH);
  if (!found.ok) throw new Error('a month of the rules');
  const read = needsOf(found.rules).inputs.map(({ name }) => name);
  return INCOMES.filter((name) => read.includes(name));
};

const assumptionsOf = (of: RespondingCase): readonly DeclaredAssumption[] =>
  incomesOf(of).map((name) => only(`elasticity:${name}`, of.elasticities[name as (typeof INCOMES)[number]]));

type Resources = Readonly<Record<string, string>>;

interface Amounts {
  /** What is paid into the fund, by anybody. */
  readonly paid: Exact;
  /** What household and employer pay of it. */
  readonly own: Exact;
  readonly received: Exact;
}

/** What is paid for a household and what it receives; `null` if it is not known. */
function amountsOf(caisse: Caisse, resources: Resources): Amounts | null {
  const result = assessHousehold(caisse, { members: [{ age: 40 }], resources }, MONTH);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { flows } = result.assessment;
  if (flows.some(({ outcome }) => outcome.status === 'incomplete')) return null;
  const sum = (isOf: (from: string) => boolean): Exact =>
    flows
      .filter(({ from }) => isOf(from))
      .reduce(
        (total, { outcome }) => total.plus(exact('cents' in outcome ? outcome.cents : 0).times('0.01')),
        exact(0),
      );
  return {
    paid: sum((from) => from !== 'fund'),
    own: sum((from) => from === 'household' || from === 'employer'),
    received: sum((from) => from === 'fund'),
  };
}

const rounded = (value: Exact, to: string): Exact => roundQuotient(value, exact(1), { to, mode: 'half-up' });

const within = (value: Exact, low: string, high: string): Exact => {
  if (value.lt(low)) return exact(low);
  return value.gt(high) ? exact(high) : value;
};

/** The incomes of a household after their responses; `null` if one is not known. */
function respondingTo(caisse: Caisse, resources: Resources, elasticities: Resources): Resources | null {
  const before = amountsOf(caisse, resources);
  const changed = Object.entries(resources).map(([name, income]) => {
    const elasticity = exact(elasticities[name] ?? '0');
    if (elasticity.isZero()) return [name, income] as const;
    const more = amountsOf(caisse, { ...resources, [name]: toPlainText(exact(income).plus(100)) });
    if (before === null || more === null) return null;
    const taken = more.own.minus(before.own).minus(more.received.minus(before.received));
    const share = within(roundQuotient(taken, exact(100), { to: '0.0001', mode: 'half-up' }), '-1', '1');
    const factor = exact(1).minus(rounded(share.times(elasticity), '0.000001'));
    return [name, toPlainText(within(rounded(exact(income).times(factor), '0.01'), '0', '10000000'))] as const;
  });
  return changed.includes(null) ? null : Object.fromEntries(changed as readonly (readonly [string, string])[]);
}

it('an elasticity gives what each household gives alone with its income changed', () => {
  const seen = { responses: 0, thirdPaid: 0 };
  fc.assert(
    fc.property(anyRespondingCase(), (of) => {
      const names = incomesOf(of);
      if (names.length === 0) return;
      const outcome = outcomeOf(of, assumptionsOf(of));
      if (outcome === null) return;
      const caisse = defineCaisse<CaisseDocument>(of.document);
      const read = Object.fromEntries(Object.entries(of.elasticities).filter(([name]) => names.includes(name)));
      let [paid, received] = [exact(0), exact(0)];
      for (const { household, weight } of of.rows) {
        const resources = household.resources as Resources;
        const after = respondingTo(caisse, resources, read);
        const amounts = after === null ? null : amountsOf(caisse, after);
        if (amounts === null) continue;
        if (JSON.stringify(after) !== JSON.stringify(resources)) seen.responses += 1;
        if (!amounts.own.eq(amounts.paid)) seen.thirdPaid += 1;
        paid = paid.plus(amounts.paid.times(weight));
        received = received.plus(amounts.received.times(weight));
      }
      expect([outcome.paid, outcome.cost]).toEqual([paid, received].map(toPlainText));
    }),
    // Enough for the counts below.
    { numRuns: Math.max(100, fc.readConfigureGlobal().numRuns ?? 0) },
  );
  expect(seen.responses).toBeGreaterThan(50);
  expect(seen.thirdPaid).toBeGreaterThan(10);
});

it('an elasticity of zero changes nothing', () => {
  fc.assert(
    fc.property(anyRespondingCase(), (of) => {
      const neutral = only('take-up', '1');
      const zeros = incomesOf(of).map((name) => only(`elasticity:${name}`, '0'));
      expect(outcomeOf(of, [neutral, ...zeros])).toEqual(outcomeOf(of, [neutral]));
    }),
  );
});

it('an elasticity responds to the incomes multiplied by their factors', () => {
  fc.assert(
    fc.property(anyRespondingCase(), fc.integer({ min: 0, max: 150 }), (of, percent) => {
      const names = incomesOf(of);
      if (!names.includes('gross_wages')) return;
      const factor = String(percent / 100);
      const rows = of.rows.map(({ household, weight }) => {
        const resources = household.resources as Resources;
        const gross_wages = toPlainText(rounded(exact(resources['gross_wages']!).times(factor), '0.01'));
        return { household: { ...household, resources: { ...resources, gross_wages } }, weight };
      });
      const scaled = outcomeOf(of, [only('income:gross_wages', factor), ...assumptionsOf(of)]);
      expect(scaled).toEqual(outcomeOf({ ...of, rows }, assumptionsOf(of)));
    }),
  );
});
