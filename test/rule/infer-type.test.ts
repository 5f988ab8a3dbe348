import { describe, expect, it } from 'vitest';
import {
  count,
  divide,
  inferType,
  money,
  multiply,
  type NumberType,
  ratio,
  type RuleNode,
} from '../../src/rule/index.ts';

const one: Readonly<Record<NumberType, RuleNode>> = { money: money('1'), count: count('1'), ratio: ratio('1') };

describe('inferType', () => {
  it.each([
    ['money', 'count', 'money'],
    ['money', 'ratio', 'money'],
    ['count', 'count', 'count'],
    ['count', 'ratio', 'count'],
    ['ratio', 'ratio', 'ratio'],
  ] as const)('%s times %s is %s, either way round', (left, right, product) => {
    expect(inferType(multiply(one[left], one[right]))).toBe(product);
    expect(inferType(multiply(one[right], one[left]))).toBe(product);
  });

  it.each([
    ['money', 'money', 'ratio'],
    ['money', 'count', 'money'],
    ['money', 'ratio', 'money'],
    ['count', 'count', 'ratio'],
    ['count', 'ratio', 'count'],
    ['ratio', 'ratio', 'ratio'],
    ['ratio', 'count', 'ratio'],
  ] as const)('%s by %s is %s', (dividend, divisor, quotient) => {
    expect(inferType(divide(one[dividend], one[divisor], { to: '0.01', mode: 'half-up' }))).toBe(quotient);
  });
});
