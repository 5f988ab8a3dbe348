/** Waivers and reductions. */
import { exact } from '../../money/index.ts';
import { count, money, multiply, or, ratio, round, type RuleNode, subtract, truth, when } from '../../rule/index.ts';
import type { Rounding } from '../../money/index.ts';
import type { Waiver } from '../contribution.ts';
import { lowerCriterion } from '../lower-criterion.ts';
import { wholeCents } from '../lowering/lower-amount.ts';
import type { Scope } from '../lowering/scope.ts';
import type { Figure } from '../words.ts';
import type { Paid } from './choice.ts';

interface LoweredWaiver {
  readonly condition: RuleNode;
  readonly amount: RuleNode;
  /** Whether the waiver replaces the household's choice. */
  readonly isInstead: boolean;
}

/**
 * Lowers the amount paid after waivers: the first waiver whose condition holds applies.
 *
 * @param waivers - the waivers in the document
 * @param paid - the amount without waivers; a choice that a waiver replaces is not checked
 * @param rounding - the rounding of a reduced amount
 * @param scope - the place of the list
 */
export function lowerWaivers(waivers: readonly Waiver[], paid: Paid, rounding: Rounding, scope: Scope): Paid {
  if (waivers.length === 0) return paid;
  const lowered = waivers.map((waiver, place) => lowerWaiver(waiver, paid.amount, rounding, scope.at(place)));
  const first = (otherwise: RuleNode, valueOf: (waiver: LoweredWaiver) => RuleNode): RuleNode =>
    lowered.reduceRight((others, waiver) => when(waiver.condition, valueOf(waiver), others), otherwise);
  const isReplaced = first(truth(false), ({ isInstead }) => truth(isInstead));
  return {
    amount: first(paid.amount, ({ amount }) => amount),
    checks: paid.checks.map((check) => ({ ...check, rule: or(check.rule, isReplaced) })),
  };
}

/**
 * Lowers the hours of work due after waivers. A waiver has no amount in hours: it waives all hours, or a share of them.
 *
 * @param waivers - the waivers in the document
 * @param hours - the hours without waivers
 * @param scope - the place of the list
 */
export function waiveHours(waivers: readonly Waiver[], hours: RuleNode, scope: Scope): RuleNode {
  return waivers.reduceRight((others, { when: waived, amount, reduction }, place) => {
    const at = scope.at(place);
    const condition = lowerCriterion(waived, at.at('when')).rule;
    if (amount !== undefined)
      at.at('amount').report('CAISSE-OPTION-NOT-APPLICABLE', { option: 'amount', kind: 'labour' });
    const left =
      reduction === undefined
        ? count('0')
        : multiply(hours, subtract(ratio('1'), share(reduction, at.at('reduction'))));
    return when(condition, left, others);
  }, hours);
}

/** A share of at most 100 %. */
function share(reduction: Figure, scope: Scope): RuleNode {
  const lowered = scope.figure(reduction, 'share');
  if (lowered.kind === 'constant' && typeof lowered.value === 'string' && exact(lowered.value).greaterThan(1)) {
    scope.report('CAISSE-REDUCTION-ABOVE-100-PERCENT', { rate: lowered.value });
  }
  return lowered;
}

function lowerWaiver(waiver: Waiver, paid: RuleNode, rounding: Rounding, scope: Scope): LoweredWaiver {
  const condition = lowerCriterion(waiver.when, scope.at('when')).rule;
  const { amount, reduction } = waiver;
  if (amount !== undefined && reduction !== undefined) scope.report('CAISSE-WAIVER-AMOUNT-AND-REDUCTION');
  if (reduction === undefined) {
    const instead = amount === undefined ? money('0') : wholeCents(scope.at('amount').amount(amount));
    return { condition, amount: instead, isInstead: true };
  }
  const left = subtract(ratio('1'), share(reduction, scope.at('reduction')));
  return { condition, amount: round(multiply(paid, left), rounding), isInstead: false };
}
