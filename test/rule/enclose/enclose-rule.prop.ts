import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, toPlainText } from '../../../src/money/index.ts';
import {
  add,
  checkRule,
  encloseRule,
  evaluate,
  type Evaluation,
  type Facts,
  inferType,
  max,
  min,
  money,
  multiply,
  type NumberInputNode,
  round,
  type RuleNode,
  stepScale,
  walkRule,
} from '../../../src/rule/index.ts';
import { anyCase } from '../any-case.ts';

/** A random rule with a number or a condition as result, households, and the names of some of its numbers. */
const anyEnclosed = anyCase
  .filter(([rule]) => inferType(rule) !== 'category')
  .chain(([rule, households]) => fc.tuple(fc.constant(rule), fc.constant(households), fc.subarray(numbersOf(rule))));

describe('encloseRule', () => {
  it('a rule lies between the rules that enclose it', () => {
    fc.assert(
      fc.property(anyEnclosed, ([rule, households, unknown]) => {
        const { lowest, highest } = encloseRule(rule, unknown);
        // Written out as trees they can be larger than a document may be.
        const faults = [lowest, highest].flatMap((end) => checkRule(end)).map(({ code }) => code);
        expect(faults.filter((code) => code !== 'CAISSE-RULE-TOO-LARGE')).toEqual([]);
        for (const facts of households) {
          if (unknown.some((name) => facts.values[name] === undefined)) continue;
          const [below, at, above] = [lowest, rule, highest].map((each) => orderOf(evaluate(each, facts)));
          if (below === undefined || at === undefined || above === undefined) continue;
          expect(exact(below).lte(at)).toBe(true);
          expect(exact(at).lte(above)).toBe(true);
          expect(evaluate(lowest, without(unknown, facts))).toEqual(evaluate(lowest, facts));
          expect(evaluate(highest, without(unknown, facts))).toEqual(evaluate(highest, facts));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a rule is its own range where none of its numbers is unknown', () => {
    fc.assert(
      fc.property(anyEnclosed, ([rule]) => {
        expect(encloseRule(rule, [])).toEqual({ lowest: rule, highest: rule });
        expect(encloseRule(rule, []).lowest).toBe(rule);
      }),
    );
  });

  it('the rules that enclose a rule are its smallest and its largest result where each number is read once and all operations rise', () => {
    fc.assert(
      fc.property(anyRising, ([rule, inputs]) => {
        const names = inputs.map(({ name }) => name);
        const { lowest, highest } = encloseRule(rule, names);
        const at = (end: 'minimum' | 'maximum'): Facts => ({
          values: Object.fromEntries(inputs.map((input) => [input.name, input[end]])),
        });
        expect(evaluate(lowest, { values: {} })).toEqual(evaluate(rule, at('minimum')));
        expect(evaluate(highest, { values: {} })).toEqual(evaluate(rule, at('maximum')));
      }),
    );
  });

  it('counts the last value below a step', () => {
    const input = numberInput('n', 'money', 0, 2000);
    const falling = stepScale(input, 'money', [
      { from: '0', rate: '0.5' },
      { from: '10', amount: '0' },
    ]);
    const { lowest, highest } = encloseRule(falling, ['n']);
    const result = (rule: RuleNode): Evaluation => evaluate(rule, { values: {} });
    expect([result(lowest), result(highest)]).toEqual([
      { complete: true, value: '0' },
      { complete: true, value: '4.995' },
    ]);
  });

  it('refuses a rule whose result is a word', () => {
    const word: RuleNode = { kind: 'constant', type: 'category', value: 'quartier' };
    expect(() => encloseRule(word, ['rate'])).toThrow(RangeError);
  });
});

/** The result as a number in order: no is 0 and yes is 1. */
function orderOf(evaluation: Evaluation): string | undefined {
  if (!evaluation.complete) return undefined;
  return typeof evaluation.value === 'boolean' ? String(Number(evaluation.value)) : evaluation.value;
}

const without = (names: readonly string[], { values, ...facts }: Facts): Facts => ({
  ...facts,
  values: Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name))),
});

function numbersOf(rule: RuleNode): string[] {
  const names = walkRule(rule).flatMap(({ node }) => (node.kind === 'input' && 'decimals' in node ? [node.name] : []));
  return [...new Set(names)];
}

/** A random rule of operations that rise, each with a number of its own. */
const anyRising = fc
  .array(fc.record({ operation: fc.integer({ min: 0, max: 5 }), low: fc.nat(5000), width: fc.nat(5000) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((steps): readonly [RuleNode, readonly NumberInputNode[]] => {
    const inputs = steps.map(({ operation, low, width }, place) =>
      numberInput(`n${place}`, operation === 1 ? 'ratio' : 'money', low, low + width),
    );
    const rule = inputs.reduce<RuleNode>((of, input, place) => write(steps[place]!.operation, of, input), money('10'));
    return [rule, inputs];
  });

const numberInput = (name: string, type: 'money' | 'ratio', low: number, high: number): NumberInputNode => ({
  kind: 'input',
  name,
  type,
  decimals: 2,
  minimum: toPlainText(exact(low).times('0.01')),
  maximum: toPlainText(exact(high).times('0.01')),
});

function write(operation: number, of: RuleNode, input: RuleNode): RuleNode {
  switch (operation) {
    case 0:
      return add(of, input);
    case 1:
      return round(multiply(of, input), { to: '0.01', mode: 'half-up' });
    case 2:
      return min(of, input);
    case 3:
      return max(of, input);
    case 4:
      return round(add(of, input), { to: '5', mode: 'up' });
    default:
      return stepScale(add(of, input), 'money', [
        { from: '0', amount: '1' },
        { from: '20', amount: '15' },
        { from: '50', amount: '30' },
      ]);
  }
}
