import { expect, it } from 'vitest';
import { compare, type InputNode, max, money, type RuleNode, subtract, when } from '../../../src/rule/index.ts';
import { planRules } from '../../../src/rule/plan/plan-rules.ts';

const amount = (name: string, decimals: number, maximum: string): InputNode => ({
  kind: 'input',
  name,
  type: 'money',
  decimals,
  minimum: '0',
  maximum,
});

/** In cents, and in millionths: brought to millionths, the larger has 18 digits. */
const [large, fine] = [amount('large', 2, '999999999999'), amount('fine', 6, '1')];
const isLarge = compare(large, 'more', money('5'));

it.each<[string, RuleNode]>([
  ['the first branch of a condition', when(isLarge, large, fine)],
  ['the second branch of a condition', when(isLarge, fine, large)],
  ['what is compared', compare(large, 'more', fine)],
  ['the terms of a largest number', max(large, fine)],
  ['the terms of a difference', subtract(large, fine)],
])('numbers that are too large in their common unit are refused: %s', (_, rule) => {
  const planned = planRules({ rule });
  expect(planned).toMatchObject({ ok: false, diagnostics: [{ code: 'CAISSE-PLAN-TOO-LARGE' }] });
});
