import { describe, expect, it } from 'vitest';
import { keepCurves } from '../../src/caisse/rank-curves.ts';
import { multiply, type NumberInputNode, ratio } from '../../src/rule/index.ts';

const rank: NumberInputNode = {
  kind: 'input',
  name: 'rank',
  type: 'count',
  decimals: 0,
  minimum: '1',
  maximum: '100',
};
const rule = multiply(rank, ratio('0.5'));
const facts = { values: {} };

describe('keepCurves', () => {
  it('draws a rule once for ranks within those that it has drawn', () => {
    const draw = keepCurves();
    const first = draw(rule, rank, facts, { from: 10, to: 20 });
    expect(draw(rule, rank, facts, { from: 1, to: 40 })).toBe(first);
    expect(draw(rule, rank, facts, { from: 30, to: 41 })).not.toBe(first);
  });

  it('draws up to the largest rank of the input at most', () => {
    const drawn = keepCurves()(rule, rank, facts, { from: 90, to: 100 });
    expect(drawn).toMatchObject({ complete: true, segments: [{ from: '1', to: '100' }] });
  });

  it('draws another rule apart', () => {
    const draw = keepCurves();
    const first = draw(rule, rank, facts, { from: 1, to: 5 });
    expect(draw(multiply(rank, ratio('0.25')), rank, facts, { from: 1, to: 5 })).not.toEqual(first);
  });
});
