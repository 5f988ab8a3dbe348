import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import {
  type AmountEffect,
  type ComparedFund,
  compareFunds,
  type FundComparison,
  planFund,
  simulateFund,
} from '../../src/simulation/index.ts';
import { anyScenarioDocument, SCENARIO } from './any-scenario.ts';

/** A random scenario that can be planned. */
const anyFund: fc.Arbitrary<ComparedFund> = anyScenarioDocument()
  .map((document) => ({ caisse: defineCaisse<CaisseDocument>(document), scenario: SCENARIO }))
  .filter(({ caisse, scenario }) => planFund(caisse, scenario).ok);

function compared(base: ComparedFund, ...others: readonly ComparedFund[]): FundComparison {
  const result = compareFunds(base, others);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.comparison;
}

const negative = (number: number): number => 0 - number;

/** The opposite of each number of an object. */
const opposite = (numbers: object): object =>
  Object.fromEntries(Object.entries(numbers).map(([key, number]) => [key, negative(number as number)]));

const byText = (left: unknown, right: unknown): number => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);

const reversed = ({ more, less, same }: AmountEffect): unknown => ({
  more: { households: less.households, amount: negative(less.amount) },
  less: { households: more.households, amount: negative(more.amount) },
  same,
});

it('a change of nothing has no difference', () => {
  fc.assert(
    fc.property(anyFund, (fund) => {
      const { others } = compared(fund, fund);
      const { figures, counts, lines, publicCosts, months } = others[0]!.difference;
      const numbers = [
        ...Object.values<number>({ ...figures }),
        ...Object.values<number>({ ...counts }),
        ...[...lines, ...publicCosts].map(({ amount }) => amount),
        ...months.flatMap(({ month: _, ...differences }) => Object.values(differences)),
      ];
      expect(numbers.filter((number) => number !== 0)).toEqual([]);
      for (const { pays, receives, net, joins, leaves } of others[0]!.effects) {
        const changed = [pays, receives, net].flatMap(({ more, less }) => [more.households, less.households]);
        expect([...changed, joins, leaves]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
      }
    }),
    { numRuns: 40 },
  );
});

it('the differences are those of two separate simulations', () => {
  fc.assert(
    fc.property(anyFund, anyFund, (base, other) => {
      const [before, after] = [base, other].map(({ caisse, scenario }) => {
        const planned = planFund(caisse, scenario);
        if (!planned.ok) throw new Error('no plan');
        return simulateFund(planned.plan);
      });
      const { difference, outcome } = compared(base, other).others[0]!;
      expect(outcome.simulation).toEqual(after);
      const keys = ['balance', 'openingReserve', 'closingReserve', 'netReserve', 'creditOutstanding'] as const;
      for (const key of keys) expect(difference.figures[key]).toBe(after!.summary[key] - before!.summary[key]);
      expect(difference.figures.lowestReserve).toBe(after!.summary.lowest.reserve - before!.summary.lowest.reserve);
      expect(difference.counts.householdMonths).toBe(after!.summary.householdMonths - before!.summary.householdMonths);
      for (const { month, closingReserve } of difference.months) {
        const [left, right] = [before, after].map((each) => each!.months.find((of) => of.month === month)!);
        expect(closingReserve).toBe(right!.closingReserve - left!.closingReserve);
      }
    }),
    { numRuns: 40 },
  );
});

it('the lines of an outcome add up to its balance, and its public costs to the public cost', () => {
  fc.assert(
    fc.property(anyFund, (fund) => {
      const { lines, figures, publicCosts } = compared(fund).base;
      const total = lines.reduce((sum, { side, amount }) => sum + (side === 'resource' ? amount : -amount), 0);
      expect([total, figures.resources - figures.charges]).toEqual([figures.balance, figures.balance]);
      expect(publicCosts.reduce((sum, { amount }) => sum + amount, 0)).toBe(figures.publicCost);
    }),
    { numRuns: 40 },
  );
});

it('a comparison the other way round has the opposite differences', () => {
  fc.assert(
    fc.property(anyFund, anyFund, (one, other) => {
      const [there, back] = [compared(one, other).others[0]!, compared(other, one).others[0]!];
      expect(back.difference.figures).toEqual(opposite(there.difference.figures));
      expect(back.difference.counts).toEqual(opposite(there.difference.counts));
      const lines = there.difference.lines.map((line) => ({ ...line, amount: negative(line.amount) }));
      expect([...back.difference.lines].sort(byText)).toEqual(lines.sort(byText));
      expect(back.effects).toEqual(
        there.effects.map(({ month, pays, receives, net, joins, leaves }) => ({
          month,
          pays: reversed(pays),
          receives: reversed(receives),
          net: reversed(net),
          joins: leaves,
          leaves: joins,
        })),
      );
    }),
    { numRuns: 40 },
  );
});

it('the order of the scenarios changes nothing but the order of the results', () => {
  fc.assert(
    fc.property(anyFund, anyFund, anyFund, (base, one, other) => {
      const { others } = compared(base, one, other);
      expect(compared(base, other, one).others).toEqual([others[1], others[0]]);
      expect(compared(base, one).others[0]).toEqual(others[0]);
    }),
    { numRuns: 40 },
  );
});

it('households that pay more, less or the same, or that leave, are all households of the base', () => {
  fc.assert(
    fc.property(anyFund, anyFund, (base, other) => {
      const { base: outcome, others } = compared(base, other);
      for (const { month, pays, receives, net, joins, leaves } of others[0]!.effects) {
        const [before, after] = [outcome, others[0]!.outcome].map(
          ({ simulation }) => simulation.months.find((each) => each.month === month)!.households,
        );
        for (const { more, less, same } of [pays, receives, net]) {
          const both = more.households + less.households + same;
          expect([both + leaves, both + joins]).toEqual([before, after]);
          expect([more.amount >= 0, less.amount <= 0]).toEqual([true, true]);
        }
      }
    }),
    { numRuns: 40 },
  );
});
