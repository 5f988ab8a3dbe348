/** A rule in which every value is read several times by the next one: written out, it would have billions of terms. */
import { add, max, min, money, ratio, round, type RuleNode, multiply, subtract } from '../../../src/rule/index.ts';

/** As many levels as asked, each about as large as the one below. */
export function deepRule(levels: number): RuleNode {
  let value: RuleNode = {
    kind: 'input',
    name: 'income',
    type: 'money',
    decimals: 2,
    minimum: '-1000',
    maximum: '100000',
  };
  for (let level = 0; level < levels; level += 1) {
    const half = round(multiply(value, ratio('0.495')), { to: '0.01', mode: 'half-even' });
    value = add(max(half, min(value, money(String(level)))), subtract(half, money('0.01')));
  }
  return value;
}
