import { describe, expect, it } from 'vitest';
import { TO_THE_CENT } from '../../../src/money/index.ts';
import {
  add,
  compare,
  curve,
  type CurveResult,
  divide,
  evaluate,
  marginalScale,
  max,
  min,
  money,
  multiply,
  type NumberInputNode,
  oneOf,
  ratio,
  round,
  type RuleNode,
  stepScale,
  subtract,
  when,
} from '../../../src/rule/index.ts';

const input = (name: string, maximum = '5000'): NumberInputNode => ({
  kind: 'input',
  name,
  type: 'money',
  decimals: 2,
  minimum: '-100',
  maximum,
});
const income = input('income');
const draw = (rule: RuleNode, values: Record<string, string> = {}): CurveResult => curve(rule, 'income', { values });

describe('curve', () => {
  it('turns where a floor ends and where a cap begins', () => {
    const drawn = draw(min(max(money('10'), multiply(income, ratio('0.05'))), money('60')));
    expect(drawn).toMatchObject({
      complete: true,
      type: 'money',
      jumps: [],
      kinks: [
        { at: '200.01', slopeBefore: '0', slopeAfter: '0.05' },
        { at: '1200.01', slopeBefore: '0.05', slopeAfter: '0' },
      ],
      minimum: { value: '10', from: '-100', to: '200' },
      maximum: { value: '60', from: '1200', to: '5000' },
    });
  });

  it('gives the height of a jump and the two incomes around it', () => {
    const steps = stepScale(income, 'money', [
      { from: '-100', amount: '20' },
      { from: '1000', amount: '50' },
    ]);
    expect(draw(steps)).toMatchObject({
      kinks: [],
      jumps: [{ before: '999.99', after: '1000', valueBefore: '20', valueAfter: '50', height: '30' }],
    });
  });

  it('gives the steps of rounding as an error of the line, not as jumps', () => {
    const drawn = draw(
      round(
        marginalScale(income, [
          { from: '0', rate: '0' },
          { from: '800', rate: '0.1' },
        ]),
        { to: '1', mode: 'half-up' },
      ),
    );
    expect(drawn).toMatchObject({
      jumps: [],
      segments: [
        { from: '-100', to: '799.99', line: { slope: '0', error: '0' } },
        { from: '800', to: '5000', valueTo: '420', line: { slope: '0.1', error: '0.5' } },
      ],
    });
    if (!drawn.complete || !('inverse' in drawn)) throw new Error('a curve of numbers');
    expect(drawn.inverse('1')).toEqual([{ from: '805', to: '814.99' }]);
    expect(drawn.reaches('419.5')).toEqual([{ from: '4995', to: '5000' }]);
    expect(drawn.at('4994.99')).toBe('419');
    expect(() => drawn.at('5000.01')).toThrow(RangeError);
    expect(() => drawn.at('0.001')).toThrow('input: 0.001 is not a number of at most 2 decimals');
  });

  it('follows a result that is not a straight line, and gives it no line', () => {
    const square = multiply(income, subtract(income, money('1000')));
    const drawn = draw(square);
    expect(drawn).toMatchObject({
      segments: [{ line: null }],
      minimum: { value: '-250000', from: '500', to: '500' },
      maximum: { value: '20000000', from: '5000', to: '5000' },
    });
    if (drawn.complete && 'inverse' in drawn) {
      expect(drawn.inverse('0').map(({ from }) => from)).toEqual(['0', '1000']);
    }
  });

  it('writes a condition as the inputs where it holds', () => {
    expect(draw(compare(income, 'at-most', money('900')))).toMatchObject({
      pieces: [
        { from: '-100', to: '900', value: true },
        { from: '900.01', to: '5000', value: false },
      ],
    });
  });

  it('names an input that is missing at some incomes only', () => {
    const rule = when(compare(income, 'less', money('1000')), money('5'), multiply(input('rent'), ratio('0.1')));
    expect(draw(rule)).toEqual({ complete: false, missing: ['rent'], diagnostics: [], steps: 38 });
    expect(draw(rule, { rent: '300' }).complete).toBe(true);
    expect(curve(rule, 'income', { values: {} }, { to: '999.99' }).complete).toBe(true);
  });

  it('names what is missing in the branch that a missing condition may take', () => {
    const unknown: RuleNode = { kind: 'input', name: 'member', type: 'boolean' };
    const other = when(compare(income, 'less', money('1000')), money('5'), input('rent'));
    expect(draw(when(unknown, money('5'), other))).toEqual({
      complete: false,
      missing: ['member', 'rent'],
      diagnostics: [],
      steps: 44,
    });
  });

  it('divides by a number whose limits, but not whose values, reach zero', () => {
    const share: NumberInputNode = {
      kind: 'input',
      name: 'share',
      type: 'ratio',
      decimals: 3,
      minimum: '-0.5',
      maximum: '2',
    };
    const divisor = max(multiply(share, add(share, share)), ratio('1'));
    const rule = divide(money('5.02'), divisor, { to: '0.01', mode: 'half-up' });
    const drawn = curve(rule, 'share', { values: {} });
    if (!drawn.complete) throw new Error('followed');
    for (let point = -500; point <= 2000; point += 1) {
      const value = String(point / 1000);
      expect(evaluate(rule, { values: { share: value } })).toEqual({ complete: true, value: drawn.at(value) });
    }
    expect('minimum' in drawn && drawn.minimum).toMatchObject({ value: '0.63' });
  });

  it('names the node that has too many turning points', () => {
    const square = multiply(income, subtract(income, money('1000')));
    const rough = compare(round(square, { to: '0.01', mode: 'half-up' }), 'equal', subtract(square, money('0.004')));
    const drawn = curve(rough, 'income', { values: {} });
    expect(drawn).toMatchObject({
      complete: false,
      missing: [],
      diagnostics: [{ code: 'CAISSE-CURVE-TOO-MANY-SEGMENTS', path: [] }],
    });
  });

  it.each([
    ['are multiples already', multiply(income, ratio('5')), '0.05', '0'],
    ['are multiples of a fifth of the rounding', income, '0.05', '0.025'],
    ['are multiples plus a part of the rounding', add(income, money('0.005')), '0.01', '0.005'],
    ['are multiples of thirds of the rounding', multiply(income, ratio('3')), '0.01', '0'],
    ['are not multiples of the rounding, but of its third', income, '0.03', '0.015'],
  ])('rounding amounts that %s gives the right error', (_, of, to, error) => {
    for (const from of ['-100', '0']) {
      const drawn = curve(round(of, { to, mode: 'half-up' }), 'income', { values: {} }, { from });
      expect(drawn).toMatchObject({ segments: [{ line: { error } }], jumps: [] });
    }
  });

  it('compares an amount with its rounding, which changes nothing', () => {
    const of = multiply(income, ratio('2'));
    const rounded = round(of, { to: '0.01', mode: 'half-up' });
    expect(draw(compare(rounded, 'equal', of))).toMatchObject({ pieces: [{ from: '-100', to: '5000', value: true }] });
  });

  it('takes as many steps as it says, and stops at one less', () => {
    const brackets = Array.from({ length: 40 }, (_, place) => ({ from: String(place * 100), rate: '0.01' }));
    const rule = min(marginalScale(multiply(income, ratio('1.5')), brackets), money('25'));
    const { steps, complete } = draw(rule);
    expect(complete).toBe(true);
    expect(curve(rule, 'income', { values: {} }, { steps })).toMatchObject({ complete: true, steps });
    expect(curve(rule, 'income', { values: {} }, { steps: steps - 1 })).toMatchObject({
      complete: false,
      missing: [],
      diagnostics: [{ code: 'CAISSE-CURVE-TOO-MANY-SEGMENTS' }],
      steps: steps - 1,
    });
  });

  it('stops in the condition of its gaps too, which leaves no gap out', () => {
    const where = compare(multiply(income, subtract(income, money('1000'))), 'at-least', money('5'));
    const { steps } = draw(income);
    expect(curve(income, 'income', { values: {} }, { where, steps }).complete).toBe(false);
    expect(curve(income, 'income', { values: {} }, { where })).toMatchObject({ gaps: [{ from: '0', to: '1000' }] });
  });

  it('names what is missing also where its steps run out', () => {
    const rule = min(round(divide(income, max(income, money('1')), TO_THE_CENT), TO_THE_CENT), input('rent'));
    for (const steps of [0, 1, 5, 100, undefined]) {
      const drawn = curve(rule, 'income', { values: {} }, steps === undefined ? {} : { steps });
      expect(drawn).toMatchObject({ complete: false, missing: ['rent'] });
    }
  });

  it('is level along an input that the rule does not read', () => {
    expect(curve(money('150'), income, { values: {} })).toMatchObject({
      kinks: [],
      segments: [{ from: '-100', to: '5000', line: { start: '150', slope: '0', error: '0' } }],
    });
  });

  it.each([
    ['rent', {}, 'along: the rule reads no "rent"'],
    ['residence', {}, 'along: residence is a category, not a number'],
    ['income', { from: '-100.01' }, 'options.from: -100.01 is below -100'],
    ['income', { to: '5000.01' }, 'options.to: 5000.01 is above 5000'],
    ['income', { from: '3', to: '2' }, 'options.from: 3 is above 2, options.to'],
    ['income', { from: '0.001' }, 'options.from: 0.001 is not a number of at most 2 decimals'],
  ])('refuses %s, %j', (name, options, message) => {
    const residence = { kind: 'input', name: 'residence', type: 'category', options: ['ici'], open: true } as const;
    const rule = when(oneOf(residence, ['ici']), income, money('0'));
    expect(() => curve(rule, name, { values: {} }, options)).toThrow(new RangeError(message));
  });
});
