import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { centsFromExact, exact } from '../../src/money/index.ts';
import { tabulateBand, tabulatePoints } from '../../src/report/index.ts';
import {
  curve,
  encloseRule,
  max,
  money,
  multiply,
  type NumberCurve,
  type NumberInputNode,
  round,
  type RuleNode,
  stepScale,
} from '../../src/rule/index.ts';

const income: NumberInputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '0',
  maximum: '5000',
};

const anyBand = fc
  .record({
    lowest: fc.integer({ min: 0, max: 50 }),
    width: fc.integer({ min: 0, max: 50 }),
    floor: fc.integer({ min: 0, max: 40 }),
    threshold: fc.integer({ min: 1, max: 4999 }),
  })
  .map(({ lowest, width, floor, threshold }) => {
    const rate: NumberInputNode = {
      kind: 'input',
      name: 'rate',
      type: 'ratio',
      decimals: 2,
      minimum: String(lowest / 100),
      maximum: String((lowest + width) / 100),
    };
    const extra = stepScale(income, 'money', [
      { from: '0', amount: '0' },
      { from: String(threshold), amount: '25' },
    ]);
    const due = max(multiply(income, rate), max(money(String(floor)), extra));
    return encloseRule(round(due, { to: '0.01', mode: 'half-up' }), ['rate']);
  });

const drawn = (rule: RuleNode): NumberCurve => {
  const result = curve(rule, income, { values: {} });
  if (!result.complete || !('segments' in result)) throw new Error('a curve of numbers');
  return result;
};

const input = { fr: 'revenu', en: 'income' };

test.prop([anyBand])('every row of a band has the values of its two curves', (band) => {
  const [lowest, highest] = [drawn(band.lowest), drawn(band.highest)];
  const { rows } = tabulateBand({ lowest, highest }, { along: 'money', input });
  const cents = (euros: string): number => centsFromExact(exact(euros));
  const euros = (of: unknown): string => (Number(of) / 100).toFixed(2);
  for (const row of rows) {
    expect(row['lowest']).toBe(cents(lowest.at(euros(row['input']))));
    expect(row['highest']).toBe(cents(highest.at(euros(row['input']))));
  }
  const inputs = rows.map((row) => Number(row['input']));
  expect(inputs).toEqual([...new Set(inputs)].sort((one, other) => one - other));
  for (const { from, to } of [...lowest.segments, ...highest.segments]) {
    expect(inputs).toContain(cents(from));
    expect(inputs).toContain(cents(to));
  }
  const points = tabulatePoints(lowest, { along: 'money', input, result: input });
  for (const row of points.rows) expect(row['value']).toBe(cents(lowest.at(euros(row['input']))));
});
