/** An amount that moves only if a condition holds. */
import { inferType, type RuleNode, when } from '../rule/index.ts';

/** An amount if a condition holds, otherwise zero. */
export const ifTrue = (condition: RuleNode, amount: RuleNode): RuleNode =>
  isAlways(condition) ? amount : when(condition, amount, zeroOf(amount));

/** Whether a condition is true for all households. */
export const isAlways = (node: RuleNode): boolean => node.kind === 'constant' && node.value === true;

function zeroOf(amount: RuleNode): RuleNode {
  const type = inferType(amount);
  return { kind: 'constant', type: type === 'count' || type === 'ratio' ? type : 'money', value: '0' };
}
