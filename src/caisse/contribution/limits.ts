/** The minimum and maximum of a contribution. */
import { bounds, max, min, money, type RuleNode } from '../../rule/index.ts';
import { wholeCents } from '../lowering/lower-amount.ts';
import { part } from '../names.ts';
import type { Scope } from '../lowering/scope.ts';
import type { ContributionOptions } from './options.ts';

/**
 * The limits of a contribution; the minimum is zero unless the document states one.
 *
 * @remarks
 * Where the stated minimum is above the maximum, the maximum prevails and is the minimum too.
 */
export interface Limits {
  readonly minimum: RuleNode;
  readonly maximum?: RuleNode;
}

/** Lowers the limits, in whole cents. */
export function lowerLimits({ minimum, maximum }: ContributionOptions, scope: Scope): Limits {
  const least =
    minimum === undefined ? money('0') : part('contribution.minimum', wholeCents(scope.at('minimum').amount(minimum)));
  if (maximum === undefined) return { minimum: least };
  const most = part('contribution.maximum', wholeCents(scope.at('maximum').amount(maximum)));
  return { minimum: canCross(least, most) ? min(least, most) : least, maximum: most };
}

/** Whether a minimum can be above a maximum. */
function canCross(minimum: RuleNode, maximum: RuleNode): boolean {
  const [least, most] = [bounds(minimum).root, bounds(maximum).root];
  return least.type !== 'money' || most.type !== 'money' || least.maximum.greaterThan(most.minimum);
}

/** An amount raised to the minimum, then lowered to the maximum; a limit without effect is left out. */
export function within({ minimum, maximum }: Limits, amount: RuleNode): RuleNode {
  const raised = reaches(amount, minimum) ? amount : max(amount, minimum);
  return maximum === undefined ? raised : min(raised, maximum);
}

/** Whether the minimum is zero and the amount is never negative. */
function reaches(amount: RuleNode, minimum: RuleNode): boolean {
  if (minimum.kind !== 'constant') return false;
  const { root } = bounds(amount);
  return root.type === 'money' && !root.minimum.isNegative();
}
