import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessConventionnement,
  checkGrid,
  type ConventionnementAssessment,
  type CriteriaGrid,
  type GridAnswers,
} from '../../src/accreditation/index.ts';
import { exact } from '../../src/money/index.ts';
import { renderConventionnement } from '../../src/text/index.ts';
import { anyAnswers, anyGrid, anyGridWithAnswers } from './any-grid.ts';

function assessed(grid: CriteriaGrid, answers: GridAnswers): ConventionnementAssessment {
  const result = assessConventionnement(grid, answers);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result;
}

/** The place of a level in its grid; -1 for none. */
const rank = ({ levels }: CriteriaGrid, level: string | null): number => levels.findIndex(({ id }) => id === level);

const points = (text: string): number => Number(text);

describe('assessConventionnement', () => {
  it('a level never falls when a scored answer improves', () => {
    fc.assert(
      fc.property(
        anyGrid.chain((grid) => fc.tuple(fc.constant(grid), anyAnswers(grid), anyAnswers(grid), fc.nat())),
        ([grid, before, other, at]) => {
          const { id, role } = grid.criteria[at % grid.criteria.length]!;
          fc.pre(role !== 'informative' && Object.hasOwn(other.answers, id));
          const after = { ...before, answers: { ...before.answers, [id]: other.answers[id]! } };
          const [left, right] = [assessed(grid, before), assessed(grid, after)];
          const of = (each: ConventionnementAssessment): number =>
            points(each.criteria.find((criterion) => criterion.id === id)!.points.lowest);
          fc.pre(of(right) >= of(left));
          expect(rank(grid, right.level)).toBeGreaterThanOrEqual(rank(grid, left.level));
        },
      ),
    );
  });

  it('the level of complete answers is between the lowest and the highest level of the same answers with some left out', () => {
    fc.assert(
      fc.property(anyGridWithAnswers, fc.array(fc.nat()), ([grid, answers], left) => {
        const kept = Object.entries(answers.answers).filter((_, place) => !left.includes(place));
        const whole = assessed(grid, answers);
        const part = assessed(grid, { ...answers, answers: Object.fromEntries(kept) });
        expect(rank(grid, part.level)).toBeLessThanOrEqual(rank(grid, whole.level));
        expect(rank(grid, part.highestLevel)).toBeGreaterThanOrEqual(rank(grid, whole.highestLevel));
      }),
    );
  });

  it('a missing answer is not an answer without points', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const none = assessed(grid, { place: 'ferme', at: '2026-11-27', answers: {} });
        expect(none.criteria.map(({ state }) => state)).toEqual(grid.criteria.map(() => 'missing'));
        expect(none.score.highest).toBe(none.score.attainable);
        expect(rank(grid, none.highestLevel)).toBe(grid.levels.length - 1);
      }),
    );
  });

  it('an invalid answer counts as a missing one', () => {
    fc.assert(
      fc.property(anyGridWithAnswers, fc.nat(), ([grid, answers], place) => {
        const { id } = grid.criteria[place % grid.criteria.length]!;
        const { [id]: _, ...others } = answers.answers;
        const without = assessed(grid, { ...answers, answers: others });
        const wrong = assessed(grid, { ...answers, answers: { ...others, [id]: 'no such answer' } });
        expect(wrong.criteria.find((each) => each.id === id)?.state).toBe('invalid');
        expect(wrong.problems.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^CAISSE-ANSWER-/));
        const asMissing = wrong.criteria.map((each) => (each.id === id ? { ...each, state: 'missing' } : each));
        expect({ ...wrong, criteria: asMissing, problems: [] }).toEqual({ ...without, problems: [] });
      }),
    );
  });

  it('the parts of the criteria add up to the score', () => {
    fc.assert(
      fc.property(anyGridWithAnswers, ([grid, answers]) => {
        const { criteria, score } = assessed(grid, answers);
        for (const bound of ['lowest', 'highest', 'attainable'] as const) {
          const sum = criteria.reduce((total, { part }) => total.plus(exact(part[bound])), exact(0));
          expect(sum.toFixed()).toBe(score[bound]);
        }
      }),
    );
  });

  it('an assessment says what settles it: the open answers are missing or unproved, and with none open it is settled', () => {
    fc.assert(
      fc.property(anyGridWithAnswers, ([grid, answers]) => {
        const { open, criteria, isSettled, next, level } = assessed(grid, answers);
        const states = new Map(criteria.map(({ id, state }) => [id, state]));
        expect(open.filter((id) => states.get(id) === 'answered')).toEqual([]);
        if (open.length === 0) expect(isSettled).toBe(true);
        expect(next?.level).toBe(grid.levels[rank(grid, level) + 1]?.id);
        // The next level lacks something, otherwise the place would have it.
        if (next !== undefined)
          expect(next.points !== '0' || next.requires.length > 0 || next.knockOuts.length > 0).toBe(true);
      }),
    );
  });

  it('the order of criteria and of answers changes nothing but the order of lines', () => {
    fc.assert(
      fc.property(anyGridWithAnswers, ([grid, answers]) => {
        const turned = checkGrid({ ...grid, criteria: [...grid.criteria].reverse() });
        if (!turned.ok) throw new Error('a grid');
        const reversed = Object.fromEntries(Object.entries(answers.answers).reverse());
        const [one, other] = [assessed(grid, answers), assessed(turned.grid, { ...answers, answers: reversed })];
        expect([other.level, other.highestLevel, other.score]).toEqual([one.level, one.highestLevel, one.score]);
        expect([...other.criteria].reverse()).toEqual(one.criteria);
      }),
    );
  });

  it('an assessment of a place has words in both languages', () => {
    fc.assert(
      fc.property(anyGridWithAnswers, ([grid, answers]) => {
        const assessment = assessed(grid, answers);
        for (const language of ['fr', 'en'] as const) {
          const lines = renderConventionnement(assessment, grid, { language });
          expect(lines.length).toBeGreaterThanOrEqual(grid.criteria.length + 2);
          expect(lines.join('\n')).not.toMatch(/undefined|\{|NaN/);
        }
      }),
    );
  });
});

describe('checkGrid', () => {
  it('any data is read as a grid or refused, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.tuple(anyGrid, fc.anything(), fc.string()).map(([grid, value, key]) => ({ ...grid, [key]: value })),
        ),
        (data) => {
          const checked = checkGrid(data);
          expect(checked.ok || checked.diagnostics.length > 0).toBe(true);
        },
      ),
    );
  });
});
