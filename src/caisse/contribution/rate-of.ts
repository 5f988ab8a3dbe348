/** A rate on a base. */
import { multiply, type RuleNode } from '../../rule/index.ts';
import { part } from '../names.ts';

/** A rate on a base; the rate is the named part `contribution.rate`. */
export const rateOf = (base: RuleNode, rate: RuleNode): RuleNode => multiply(base, part('contribution.rate', rate));
