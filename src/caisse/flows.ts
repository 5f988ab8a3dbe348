/** The flows of a version of the rules, and the households that they apply to. */
import { and, not, or, type RuleNode } from '../rule/index.ts';
import type { Contribution } from './contribution.ts';
import type { CaisseUnit } from './document.ts';
import type { Flow, FlowTerms, FlowUnit } from './flow.ts';
import { ifTrue, isAlways } from './if-true.ts';
import { lowerCriterion } from './lower-criterion.ts';
import { uniqueIds } from './lowering/lower-input.ts';
import type { Check, LoweredAllocation, LoweredContribution, LoweredCriterion, LoweredVersion } from './lowered.ts';
import type { Scope } from './lowering/scope.ts';
import { unitChecks } from './unit.ts';

/**
 * The flow of a contribution from the household, or from the first third payer whose condition holds.
 *
 * @param contribution - the contribution in the document
 * @param amount - the amount due each period, including a part paid by a third payer
 * @param due - the period, and the month of the year in which a yearly amount falls due
 * @param scope - the place of the contribution in the document
 */
export function contributionFlows(
  contribution: Contribution,
  amount: RuleNode,
  due: Pick<FlowTerms, 'period' | 'dueMonth'>,
  scope: Scope,
): readonly FlowTerms[] {
  const { thirdPayers = [] } = contribution;
  const paid = { unit: 'money', ...due, to: 'fund', amount, view: 'contribution' } as const;
  if (thirdPayers.length === 0) return [{ ...paid, id: 'contribution', from: 'household' }];
  const at = scope.at('thirdPayers');
  uniqueIds(thirdPayers, at);
  const conditions = thirdPayers.map((payer, place) => lowerCriterion(payer.when, at.at(place, 'when')).rule);
  const noneOf = (before: readonly RuleNode[]): readonly RuleNode[] =>
    before.length === 0 ? [] : [not(or(...before))];
  return [
    { ...paid, id: 'contribution', from: 'household', when: and(...noneOf(conditions)) },
    ...thirdPayers.map(({ id, label }, place): FlowTerms => {
      const isFirst = noneOf(conditions.slice(0, place));
      return {
        ...paid,
        id: `third-payer.${id}`,
        from: `third-payer:${id}`,
        when: and(...isFirst, conditions[place]!),
        label,
      };
    }),
  ];
}

/** The flow of an allocation: money from the fund, products from a supplier, or the price that the household pays at a place. */
export function allocationFlow(
  unit: LoweredAllocation['unit'],
  terms: Pick<FlowTerms, 'amount'> & Pick<LoweredAllocation, 'period'>,
  item: FlowUnit,
): FlowTerms {
  const view = 'allocation' as const;
  switch (unit) {
    case 'money':
      return { ...terms, ...item, id: 'allocation', from: 'fund', to: 'household', view };
    case 'units':
      return { ...terms, ...item, id: 'allocation', from: 'supplier', to: 'household', view };
    case 'price':
      return { ...terms, ...item, id: 'price', from: 'household', to: 'place', period: 'once', view };
    default:
      return unit satisfies never;
  }
}

/**
 * The participation of a household in a version, and the flows that depend on it.
 *
 * @remarks
 * A household takes part if it is eligible and its choices pass all checks. If it does not take part, all its flows are zero; while
 * this is undecided, they are unknown.
 */
export function flowsOfVersion(
  unit: CaisseUnit,
  eligibility: LoweredCriterion,
  contribution: Pick<LoweredContribution, 'checks' | 'flows'>,
  allocation: Pick<LoweredAllocation, 'checks' | 'flows'>,
): Pick<LoweredVersion, 'takesPart' | 'checks' | 'flows'> {
  const checks: readonly Check[] = [...new Set([...unitChecks(unit), ...contribution.checks, ...allocation.checks])];
  const takesPart = and(...[eligibility, ...checks].map(({ rule }) => rule).filter((rule) => !isAlways(rule)));
  return {
    takesPart,
    checks,
    flows: [...contribution.flows, ...allocation.flows].map((terms): Flow => ({
      ...terms,
      rule: moved(terms, takesPart),
    })),
  };
}

/** The amount if the household takes part and the flow applies to it, otherwise zero. */
function moved({ amount, when: applies }: FlowTerms, takesPart: RuleNode): RuleNode {
  const conditions = [takesPart, ...(applies === undefined ? [] : [applies])].filter((node) => !isAlways(node));
  return ifTrue(and(...conditions), amount);
}
