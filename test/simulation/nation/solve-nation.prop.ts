import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assessHousehold, type CaisseDocument, defineCaisse, lowerCaisse } from '../../../src/caisse/index.ts';
import { exact, type Exact } from '../../../src/money/index.ts';
import {
  type NationOutcome,
  type NationQuestion,
  type NationSolution,
  solveNation,
  type SolveNationOptions,
} from '../../../src/simulation/nation.ts';
import { withValueAt } from '../../../src/shape/index.ts';
import { anyNationCase, MONTH, type NationCase, populationOf } from './any-nation.ts';

type Question = Omit<NationQuestion, 'vary'>;

const anyGoal = fc.constantFrom<NonNullable<NationQuestion['goal']>>(
  { kind: 'balanced' },
  { kind: 'coverage', share: '60 %' },
  { kind: 'coverage', share: '130 %' },
);

const SHARES = new Map([
  ['60 %', '0.6'],
  ['130 %', '1.3'],
]);

const shareOf = ({ goal }: Question): Exact => exact(goal?.kind === 'coverage' ? SHARES.get(String(goal.share))! : '1');

/** The solution; `null` if the place has no figure, or every household is unknown. */
function solved(given: NationCase, question: Question, options: SolveNationOptions = {}): NationSolution | null {
  const caisse = defineCaisse<CaisseDocument>(given.document);
  const result = solveNation(caisse, MONTH, populationOf(given), { ...question, vary: given.vary }, options);
  if (result.ok) return result.solution;
  for (const { code } of result.diagnostics) {
    expect(['CAISSE-SOLVE-NOT-A-FIGURE', 'CAISSE-SOLVE-PLACE', 'CAISSE-SOLVE-UNKNOWN']).toContain(code);
  }
  return null;
}

/** The sums of a document, household by household; `null` if the document is not valid. */
function sumsOf(document: CaisseDocument, rows: NationCase['rows']) {
  const checked = lowerCaisse(document);
  if (!checked.ok) return null;
  let [paid, received, unknownRows] = [exact(0), exact(0), 0];
  for (const { household, weight } of rows) {
    const result = assessHousehold(checked.caisse, household, MONTH);
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const amounts = result.assessment.flows.map(({ from, outcome }) => ({ from, outcome }));
    if (amounts.some(({ outcome }) => outcome.status === 'incomplete')) {
      unknownRows += 1;
      continue;
    }
    for (const { from, outcome } of amounts) {
      const amount = exact('cents' in outcome ? outcome.cents : 0)
        .times('0.01')
        .times(weight);
      if (from === 'fund') received = received.plus(amount);
      else paid = paid.plus(amount);
    }
  }
  return { paid, received, unknownRows };
}

/** The document with a value, as a solver writes it. */
function withValue({ document, vary }: NationCase, { varied }: NationSolution, value: string): CaisseDocument {
  if (vary.kind !== 'figure' || typeof vary.path === 'string') throw new Error('a place');
  const percent = exact(value).times(100).toFixed();
  const text = /\.\d{3}$/.test(percent) ? `${percent}0` : percent;
  return withValueAt(document, vary.path, varied.type === 'money' ? value : `${text} %`);
}

it('what a value leaves is the difference of the totals of its document', () => {
  fc.assert(
    fc.property(anyNationCase(), anyGoal, (given, goal) => {
      const solution = solved(given, { goal, to: 3, step: '0.25' });
      if (solution === null) return;
      const { below, at, above, present } = solution;
      for (const outcome of [below, at, above, present]) {
        if (outcome === null) continue;
        const sums = sumsOf(withValue(given, solution, outcome.value), given.rows);
        if (outcome.kind === 'invalid') {
          expect(sums).toBeNull();
          continue;
        }
        const { paid, received, unknownRows } = sums!;
        const margin = paid.minus(received.times(shareOf({ goal })));
        const stated = [outcome.paid, outcome.received, outcome.left, outcome.margin];
        expect(stated.map((text) => exact(text).toFixed(6))).toEqual(
          [paid, received, paid.minus(received), margin].map((sum) => sum.toFixed(6)),
        );
        expect(outcome.holds).toBe(!margin.lt(0));
        // Rows that are equal are merged.
        expect(outcome.unknownRows > 0).toBe(unknownRows > 0);
      }
    }),
  );
});

it('a figure without effect on a nation leaves the same sums for each value, and only such a figure', () => {
  fc.assert(
    fc.property(anyNationCase(), anyGoal, (given, goal) => {
      const solution = solved(given, { goal, from: 0, to: 1, step: '0.25' });
      if (solution === null) return;
      const sums = ['0', '0.25', '0.5', '0.75', '1'].flatMap((value) => {
        const { paid, received, unknownRows } = sumsOf(withValue(given, solution, value), given.rows) ?? {};
        return paid === undefined ? [] : [`${paid.toFixed(6)} ${received!.toFixed(6)} ${String(unknownRows! > 0)}`];
      });
      expect(solution.hasEffect).toBe(sums.length < 2 || new Set(sums).size > 1);
    }),
  );
});

/** Whether what is paid is at least the share of what is received that a goal asks for. */
const meets = (outcome: NationOutcome, goal: NonNullable<NationQuestion['goal']>): boolean =>
  outcome.kind === 'computed' && exact(outcome.paid).gte(exact(outcome.received).times(shareOf({ goal })));

it('the refused values are the computed values without a valid document', () => {
  fc.assert(
    fc.property(anyNationCase(), (given) => {
      const solution = solved(given, { from: 0, to: 3, step: '0.25' });
      if (solution === null) return;
      const values = Array.from({ length: 13 }, (_, place) => exact(place).times('0.25').toFixed());
      const isIn = (value: string): boolean =>
        solution.refused.some(({ first, last }) => exact(value).gte(exact(first)) && exact(value).lte(exact(last)));
      const refused = values.filter((value) => !lowerCaisse(withValue(given, solution, value)).ok);
      expect(values.filter(isIn)).toEqual(refused);
      expect(solution.refused.reduce((sum, { count }) => sum + count, 0)).toBe(refused.length);
    }),
    { numRuns: 40 },
  );
});

it('the answer meets its goal and its neighbour does not', () => {
  fc.assert(
    fc.property(anyNationCase(), anyGoal, (given, goal) => {
      const solution = solved(given, { goal });
      if (solution === null) return;
      const { answer, below, at, above, why } = solution;
      expect(why === null).toBe(answer.kind !== 'none');
      for (const each of [below, at, above]) if (each !== null) expect(each.holds).toBe(meets(each, goal));
      switch (answer.kind) {
        case 'value':
          expect(at).toBe(answer.holds);
          expect([answer.holds.holds, answer.fails.holds]).toEqual([true, false]);
          expect(answer.better === 'more' ? below : above).toBe(answer.fails);
          break;
        case 'none':
          expect([below, at, above].filter((each) => each?.holds === true)).toEqual([]);
          break;
        case 'all':
          expect(at.holds).toBe(true);
          expect([answer.first, answer.last]).toContain(at);
          for (const each of [below, above]) expect(each === null || each.holds || each.kind === 'invalid').toBe(true);
          break;
        case 'intervals':
          expect(at.holds).toBe(true);
          expect(answer.intervals.flatMap(({ first, last }) => [first, last])).toContain(at);
          break;
        default:
          expect(answer satisfies never).toBe('a kind');
      }
    }),
    { numRuns: 40 },
  );
});

it('a bigger rate never lowers the yield', () => {
  fc.assert(
    fc.property(anyNationCase('none'), (given) => {
      const { vary } = given;
      const isRate = vary.kind === 'figure' && vary.path.at(-1) === 'rate';
      const solution = isRate ? solved(given, { from: 0, to: 1, step: '0.05' }) : null;
      if (solution?.varied.type !== 'rate') return;
      expect(['rises', 'same']).toContain(solution.direction);
      if (solution.perPoint !== null) expect(exact(solution.perPoint.paid).lt(0)).toBe(false);
    }),
  );
});

const missOf = (outcome: NationOutcome): string | null => (outcome.kind === 'invalid' ? null : outcome.margin);

it('an exhaustive search over a small range balances the same values', () => {
  fc.assert(
    fc.property(anyNationCase(), anyGoal, (given, goal) => {
      const question = { goal, to: 3, step: '0.02' };
      const [sampled, whole] = [solved(given, question), solved(given, question, { thorough: 1000 })];
      if (sampled === null || whole === null) return;
      expect(whole.computed).toBe(whole.values);
      if (whole.direction === 'both') return;
      // Several values can be equally near.
      if (whole.answer.kind === 'none') expect(missOf(sampled.at)).toBe(missOf(whole.at));
      else expect(sampled.answer).toEqual(whole.answer);
    }),
    { numRuns: 25 },
  );
});
