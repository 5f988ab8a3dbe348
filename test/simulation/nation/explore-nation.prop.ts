import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessHousehold, type Caisse, type CaisseDocument, defineCaisse } from '../../../src/caisse/index.ts';
import type { Household } from '../../../src/household/index.ts';
import { exact, type Exact, roundQuotient, toPlainText } from '../../../src/money/index.ts';
import {
  checkAssumptions,
  type DeclaredAssumptions,
  type ExploredCell,
  type ExploredNation,
  type ExploredOutcome,
  exploreNation,
  type ExploreNationOptions,
} from '../../../src/simulation/nation.ts';
import { stratifiedDraws } from '../../../src/simulation/nation/stratified-draws.ts';
import { anyExploredCase, type ExploredCase } from './any-assumptions.ts';
import { MONTH, populationOf } from './any-nation.ts';

/** The results; `null` if every household is unknown, or the population has nobody. */
function explored({ given, declared }: ExploredCase, options: ExploreNationOptions = {}): ExploredNation | null {
  const caisse = defineCaisse<CaisseDocument>(given.document);
  const result = exploreNation(caisse, MONTH, populationOf(given), declared, options);
  if (result.ok) return result.explored;
  for (const { code } of result.diagnostics) {
    expect(['CAISSE-SOLVE-UNKNOWN', 'CAISSE-ASSUMPTION-INCOME']).toContain(code);
  }
  return null;
}

const roundedTo = (value: Exact, to: string): Exact => roundQuotient(value, exact(1), { to, mode: 'half-up' });

/** The resources of a household whose income responds; they are unchanged if it is not known. */
function respondingTo(
  caisse: Caisse,
  household: Household,
  resources: { readonly income?: string },
  elasticity: Exact,
): { readonly income?: string } {
  const { income } = resources;
  if (income === undefined || elasticity.isZero()) return resources;
  const kept = (more: number): Exact => {
    const plus = { income: toPlainText(exact(income).plus(more)) };
    const result = assessHousehold(caisse, { ...household, resources: plus }, MONTH);
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    return result.assessment.flows.reduce((sum, { from, outcome }) => {
      const amount = exact('cents' in outcome ? outcome.cents : 0).times('0.01');
      return from === 'fund' ? sum.plus(amount) : sum.minus(amount);
    }, exact(0));
  };
  const share = roundedTo(kept(0).minus(kept(100)).times('0.01'), '0.0001');
  const bounded = share.gt(1) ? exact(1) : share.lt(-1) ? exact(-1) : share;
  const factor = exact(1).minus(roundedTo(bounded.times(elasticity), '0.000001'));
  return { income: toPlainText(roundedTo(exact(income).times(factor), '0.01')) };
}

/** What a combination gives, household by household. */
function byHand(
  { given, declared }: ExploredCase,
  values: readonly string[],
): {
  readonly paid: string;
  readonly cost: string;
  /** What other public finances save less what they lose, and the new spending on food. */
  readonly outside: string;
  readonly newSpending: string;
} {
  const valueOf = (vary: string, otherwise: string): Exact => {
    const place = declared.assumptions.findIndex((assumption) => assumption.vary === vary);
    return exact(place === -1 ? otherwise : values[place]!);
  };
  const caisse = defineCaisse<CaisseDocument>(given.document);
  const factor = valueOf('income:income', '1');
  let [paid, contributions, employer, received, people] = [exact(0), exact(0), exact(0), exact(0), 0];
  for (const { household, weight } of given.rows) {
    people += household.members.length * weight;
    const { income } = household.resources as { readonly income?: string };
    const scaled = income === undefined ? {} : { income: toPlainText(roundedTo(exact(income).times(factor), '0.01')) };
    const resources = respondingTo(caisse, household, scaled, valueOf('elasticity:income', '0'));
    const result = assessHousehold(caisse, { ...household, resources }, MONTH);
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const { flows } = result.assessment;
    if (flows.some(({ outcome }) => outcome.status === 'incomplete')) continue;
    for (const { from, outcome } of flows) {
      const amount = exact('cents' in outcome ? outcome.cents : 0)
        .times('0.01')
        .times(weight);
      if (from === 'fund') received = received.plus(amount);
      else paid = paid.plus(amount);
      if (from === 'employer') employer = employer.plus(amount);
      if (from === 'household') contributions = contributions.plus(amount);
    }
  }
  const share = valueOf('take-up', '1').times(
    exact(1).minus(valueOf('unspent', '0')).plus(valueOf('running-costs', '0')),
  );
  const persons = valueOf('persons', String(people));
  const scaled = (sum: Exact): string =>
    people === 0
      ? toPlainText(roundedTo(sum, '0.01'))
      : toPlainText(roundQuotient(sum.times(persons), exact(people), { to: '0.01', mode: 'half-up' }));
  const claimed = received.times(valueOf('take-up', '1'));
  const flows = { contributions, employer, allocations: claimed };
  const outside = Object.entries(flows).reduce(
    (sum, [name, flow]) => sum.plus(flow.times(valueOf(`saved:${name}`, '0').minus(valueOf(`lost:${name}`, '0')))),
    exact(0),
  );
  const spent = claimed.times(exact(1).minus(valueOf('unspent', '0')));
  return {
    paid: scaled(paid),
    cost: scaled(received.times(share)),
    outside: scaled(outside),
    newSpending: scaled(spent.times(exact(1).minus(valueOf('replaced', '0')))),
  };
}

it('a combination is the difference of the totals of its document, scaled', () => {
  fc.assert(
    fc.property(anyExploredCase(), (of) => {
      const found = explored(of);
      for (const { values, outcome } of found?.grid ?? []) {
        if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.diagnostics));
        const { paid, cost } = byHand(of, values);
        expect([outcome.paid, outcome.cost]).toEqual([paid, cost]);
        expect(exact(outcome.left).eq(exact(paid).minus(exact(cost)))).toBe(true);
      }
    }),
  );
});

it('the net balance is what is left, and each share of a flow that others save, less those that they lose', () => {
  fc.assert(
    fc.property(anyExploredCase(), (of) => {
      const found = explored(of);
      const has = (start: RegExp): boolean => of.declared.assumptions.some(({ vary }) => start.test(vary));
      for (const { values, outcome } of found?.grid ?? []) {
        if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.diagnostics));
        const { outside, newSpending } = byHand(of, values);
        expect(outcome.net).toBe(has(/^(lost|saved):/) ? toPlainText(exact(outcome.left).plus(exact(outside))) : null);
        expect(outcome.newSpending).toBe(has(/^replaced$/) ? newSpending : null);
      }
    }),
  );
});

it('an assumption with one value changes nothing', () => {
  fc.assert(
    fc.property(anyExploredCase(), (of) => {
      const neutral: DeclaredAssumptions['assumptions'] = [
        { id: 'take-up', label: 'a', vary: 'take-up', values: [{ id: 'all', value: 1 }], central: 'all' },
        { id: 'income', label: 'b', vary: 'income:income', range: { low: 1, high: 1 } },
      ];
      const found = explored({ ...of, declared: { schema: 1, assumptions: neutral } });
      if (found === null) return;
      const { paid, cost } = byHand({ ...of, declared: { schema: 1, assumptions: [] } }, []);
      for (const outcome of [found.central.outcome, ...found.tornado.flatMap(({ outcomes }) => outcomes)]) {
        expect(outcome).toMatchObject({ paid, cost });
      }
    }),
  );
});

const measured = (outcome: ExploredOutcome): Exact =>
  exact(outcome.kind === 'computed' ? (outcome.net ?? outcome.left) : 0);

it('a tornado is in descending order of its differences, equal ones by their id', () => {
  fc.assert(
    fc.property(anyExploredCase(), (of) => {
      const found = explored(of, { grid: false });
      const bars = (found?.tornado ?? []).map(({ assumption, least, most, outcomes }) => {
        const sorted = outcomes.map(measured).sort((left, right) => left.cmp(right));
        expect([least, most].map((text) => exact(text!).toFixed(2))).toEqual(
          [sorted[0]!, sorted.at(-1)!].map((value) => value.toFixed(2)),
        );
        return { width: exact(most!).minus(exact(least!)), id: found!.assumptions[assumption]!.declared.id };
      });
      for (const [place, { width, id }] of bars.slice(1).entries()) {
        const before = bars[place]!;
        expect(before.width.gt(width) || (before.width.eq(width) && before.id < id)).toBe(true);
      }
    }),
  );
});

const keyOf = ({ values }: ExploredCell): string => JSON.stringify(values);

it('every bar of a tornado is in the grid', () => {
  fc.assert(
    fc.property(anyExploredCase(), (of) => {
      const found = explored(of);
      if (found === null) return;
      const grid = new Map(found.grid!.map((cell) => [keyOf(cell), cell.outcome]));
      expect(found.grid!.length).toBe(found.assumptions.reduce((product, { values }) => product * values.length, 1));
      const central = found.assumptions.map((assumption) => assumption.values[assumption.central]!.value);
      expect(grid.get(JSON.stringify(central))).toEqual(found.central.outcome);
      for (const { assumption, outcomes } of found.tornado) {
        found.assumptions[assumption]!.values.forEach(({ value }, place) => {
          const values = central.map((other, each) => (each === assumption ? value : other));
          expect(grid.get(JSON.stringify(values))).toEqual(outcomes[place]);
        });
      }
    }),
  );
});

it('each stratum of each assumption is drawn once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.maxSafeInteger(),
      fc.string({ maxLength: 8 }),
      (runs, seed, id) => {
        const draws = stratifiedDraws(seed, id, runs);
        expect(stratifiedDraws(seed, id, runs)).toEqual(draws);
        const sorted = [...draws].sort((left, right) => (left < right ? -1 : 1));
        sorted.forEach((draw, stratum) => {
          expect(draw * BigInt(runs) >= (BigInt(stratum) << 64n) - BigInt(runs)).toBe(true);
          expect(draw * BigInt(runs) < BigInt(stratum + 1) << 64n).toBe(true);
        });
      },
    ),
  );
});

const anyRuns = fc.record({ runs: fc.integer({ min: 1, max: 30 }), seed: fc.integer() });

it('the order of assumptions changes no draw', () => {
  fc.assert(
    fc.property(anyExploredCase(), anyRuns, (of, options) => {
      const found = explored(of, { ...options, grid: false });
      const reversed = [...of.declared.assumptions].reverse();
      const other = explored({ ...of, declared: { schema: 1, assumptions: reversed } }, { ...options, grid: false });
      if (found === null) return;
      expect(other!.sample!.cells.map(({ values }) => [...values].reverse())).toEqual(
        found.sample!.cells.map(({ values }) => values),
      );
      expect(other!.sample!.bands).toEqual(found.sample!.bands);
    }),
  );
});

it('bands of a sample are in ascending order and are values that occur', () => {
  fc.assert(
    fc.property(anyExploredCase(), anyRuns, (of, options) => {
      const sample = explored(of, { ...options, grid: false })?.sample;
      if (sample?.bands === undefined || sample.bands === null) return;
      for (const measure of ['paid', 'cost', 'left'] as const) {
        const band = sample.bands[measure];
        const occurring = sample.cells.map(({ outcome }) => (outcome.kind === 'computed' ? outcome[measure] : ''));
        band.forEach((value, place) => {
          expect(occurring).toContain(value);
          if (place > 0) expect(exact(band[place - 1]!).gt(exact(value))).toBe(false);
        });
      }
    }),
  );
});

it('any data is read as assumptions or refused, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        anyExploredCase().map(({ declared }) => declared),
      ),
      (data) => {
        const checked = checkAssumptions(data);
        if (checked.ok) expect(checked.assumptions.assumptions.length).toBeGreaterThan(0);
        else expect(checked.diagnostics.length).toBeGreaterThan(0);
      },
    ),
  );
});
