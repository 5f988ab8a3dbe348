import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../../src/caisse/index.ts';
import { exact } from '../../../src/money/index.ts';
import { makeNation, type Population } from '../../../src/population/index.ts';
import { ssaAgrista10, ssaCsgPoints } from '../../../src/presets/index.ts';
import {
  type NationOutcome,
  type NationQuestion,
  type NationSolution,
  solveNation,
} from '../../../src/simulation/nation.ts';
import { renderNationSolution } from '../../../src/text/index.ts';
import { populationOf, year2025 } from '../../presets/national-rows.ts';

const RATE = { kind: 'figure', path: 'rules.0.contribution.rate' } as const;

function solved(document: CaisseDocument, population: Population, question: NationQuestion): NationSolution {
  const result = solveNation(defineCaisse(document), '2026-11', population, question);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.solution;
}

const leftOf = (outcome: NationOutcome | null): string => (outcome?.kind === 'computed' ? outcome.left : 'no amount');

/** Billions with some decimals, as they are published. */
const billions = (euros: string, decimals: number): string => (Number(euros) / 1e9).toFixed(decimals);

function nation(): Population {
  const made = makeNation();
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.population;
}

describe('AgriSTA’s 10 % on the published masses of 2025, for 69.1 million persons', () => {
  it('balances at 7.3 %, and 10 % leaves 47.6 billion', () => {
    const { answer, present, below, at, perPoint } = solved(ssaAgrista10, year2025, { vary: RATE });
    expect(answer).toMatchObject({
      kind: 'value',
      better: 'more',
      holds: { value: '0.073' },
      fails: { value: '0.072' },
    });
    expect([below?.value, at.value]).toEqual(['0.072', '0.073']);
    expect(leftOf(below)).toBe('-525600000');
    expect(leftOf(at)).toBe('1194600000');
    expect(billions(leftOf(present), 1)).toBe('47.6');
    expect(perPoint).toEqual({ paid: '17202000000', received: '0' });
  });

  it('misses one million at 7.2305 %, and balances at 7.2306 %', () => {
    const question = { vary: RATE, from: '7.2 %', to: '7.3 %', step: '0.0001 %' };
    const { answer } = solved(ssaAgrista10, year2025, question);
    expect(answer).toMatchObject({ kind: 'value', holds: { value: '0.072306' }, fails: { value: '0.072305' } });
    expect(answer.kind === 'value' && billions(leftOf(answer.fails), 4)).toBe('-0.0009');
  });
});

describe('the synthetic nation', () => {
  it('balances at the step that people publish, with few of the values computed', () => {
    const { answer, values, computed, direction, step } = solved(ssaAgrista10, nation(), { vary: RATE });
    expect(answer).toMatchObject({
      kind: 'value',
      better: 'more',
      holds: { value: '0.076' },
      fails: { value: '0.075' },
    });
    expect([values, step, direction]).toEqual([1001, '0.001', 'rises']);
    expect(computed).toBeLessThan(values);
  });

  it('has a largest allocation in whole euros', () => {
    const { answer, direction, perStep } = solved(ssaCsgPoints, nation(), { vary: { kind: 'allocation' } });
    expect(answer).toMatchObject({ kind: 'value', better: 'less', holds: { value: '145' }, fails: { value: '146' } });
    expect(direction).toBe('falls');
    expect(perStep).toEqual({ paid: '0', received: '66330502' });
  });

  it('covers 60 % of what is received at a lower rate', () => {
    const whole = solved(ssaAgrista10, nation(), { vary: RATE });
    const goal = { kind: 'coverage', share: '60 %' } as const;
    const part = solved(ssaAgrista10, nation(), { vary: RATE, goal });
    expect(exact(part.at.value).lt(whole.at.value)).toBe(true);
    expect([part.at.holds, part.below?.holds]).toEqual([true, false]);
  });
});

/** Ten persons with the same income. */
const few = populationOf([{ households: 10, amounts: { income: 1000 } }]);

const caisse = (contribution: CaisseDocument['rules'][number]['contribution']): CaisseDocument => ({
  schema: 1,
  id: 'essai',
  name: 'Essai',
  rules: [{ from: '2026-01', contribution: contribution!, allocation: { kind: 'flat', amount: 150 } }],
});

describe('no value', () => {
  it('is past the end of the range', () => {
    const document = caisse({ kind: 'proportional', base: 'income', rate: '2 %' });
    const { answer, why, at } = solved(document, few, { vary: RATE, to: '10 %' });
    expect([answer.kind, why, at.value, leftOf(at)]).toEqual(['none', 'past-end', '0.1', '-500']);
  });

  it('changes nothing, such as a threshold above every income', () => {
    const brackets = [
      { from: 0, rate: '2 %' },
      { from: 5000, rate: '10 %' },
    ];
    const document = caisse({ kind: 'marginal', base: 'income', brackets });
    const path = 'rules.0.contribution.brackets.1.from';
    const solution = solved(document, few, { vary: { kind: 'figure', path }, from: 2000 });
    const { why, direction, hasEffect } = solution;
    expect([why, direction, hasEffect]).toEqual(['no-effect', 'same', false]);
    const lines = renderNationSolution(solution, { language: 'fr' });
    expect(lines.filter((line) => line.includes('effet') || line.includes('ne change ce qui reste'))).toHaveLength(1);
  });

  it('changes what is paid and what is received alike', () => {
    const part = { parameter: 'part' } as const;
    const document: CaisseDocument = {
      ...caisse({ kind: 'flat', amount: part }),
      parameters: { part: { type: 'money', value: 20, label: { fr: 'part', en: 'part' } } },
    };
    const [rules] = document.rules;
    const both = { ...document, rules: [{ ...rules!, allocation: { kind: 'flat', amount: part } }] } as const;
    const vary = { kind: 'figure', path: 'parameters.part' } as const;
    const solution = solved(both, few, { vary, to: 200 });
    expect([solution.answer.kind, solution.direction, solution.hasEffect]).toEqual(['all', 'same', true]);
    expect(renderNationSolution(solution, { language: 'en' })).toContain(
      'None of the values that were computed changes what is left.',
    );
  });

  it('is less near on both sides of the nearest', () => {
    // A household pays the amount while it is at most 60 €, and then nothing: a rule of the caisse’s own.
    const amount = { kind: 'input', name: 'income' } as const;
    const document: CaisseDocument = {
      ...caisse({
        kind: 'rule',
        rule: {
          kind: 'if',
          condition: {
            kind: 'compare',
            operator: 'at-most',
            left: { kind: 'parameter', name: 'part' },
            right: { kind: 'constant', type: 'money', value: 60 },
          },
          then: { kind: 'parameter', name: 'part' },
          else: { kind: 'multiply', left: amount, right: { kind: 'constant', type: 'count', value: 0 } },
        },
      }),
      parameters: { part: { type: 'money', value: 20, label: { fr: 'part', en: 'part' } } },
    };
    const vary = { kind: 'figure', path: 'parameters.part' } as const;
    const { why, direction, at } = solved(document, few, { vary, to: 200 });
    expect([why, direction, at.value]).toEqual(['turns', 'both', '60']);
  });
});

describe('questions that cannot be answered', () => {
  const codes = (document: CaisseDocument, question: NationQuestion, month = '2026-11'): readonly string[] => {
    const result = solveNation(defineCaisse(document), month, few, question);
    return result.ok ? [] : result.diagnostics.map(({ code }) => code);
  };
  const document = caisse({ kind: 'proportional', base: 'income', rate: '2 %' });

  it.each<readonly [string, CaisseDocument, NationQuestion, string]>([
    ['a place', document, { vary: { kind: 'figure', path: 'rules.4.rate' } }, 'CAISSE-SOLVE-PLACE'],
    ['a figure', document, { vary: { kind: 'figure', path: 'name' } }, 'CAISSE-SOLVE-NOT-A-FIGURE'],
    ['a column', ssaCsgPoints, { vary: RATE }, 'CAISSE-COLUMN-MISSING'],
    [
      'monthly money',
      caisse({ kind: 'proportional', base: 'income', rate: '2 %', period: 'year' }),
      { vary: RATE },
      'CAISSE-DISTRIBUTION-NET',
    ],
  ])('lack %s', (_, given, question, code) => {
    expect(codes(given, question)).toContain(code);
  });

  it('lack rules in the month', () => {
    expect(codes(document, { vary: RATE }, '2020-01')).toHaveLength(1);
  });

  it('have a goal that is no share, or another kind', () => {
    const ask = (question: object) => (): unknown => codes(document, { vary: RATE, ...question });
    expect(ask({ goal: { kind: 'coverage', share: 'beaucoup' } })).toThrow(RangeError);
    expect(ask({ goal: { kind: 'net' } })).toThrow(RangeError);
    expect(ask({ vary: { kind: 'households' } })).toThrow(RangeError);
  });
});
