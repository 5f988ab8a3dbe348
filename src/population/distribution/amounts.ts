/** The amounts that each group of a distribution adds up. */
import type { RuleNode } from '../../rule/index.ts';
import type { DistributionRules } from './distribution-rules.ts';

/** What an amount is. */
export type AmountKey =
  { readonly kind: 'flow'; readonly name: string } | { readonly kind: 'received' | 'received-for-children' | 'lost' };

/** An amount and its rule. */
export interface Amount {
  readonly key: AmountKey;
  readonly rule: RuleNode;
}

/** The amounts of some rules. */
export function amountsOf({ flows, received, receivedForChildren, marginal }: DistributionRules): readonly Amount[] {
  const optional = (kind: Exclude<AmountKey['kind'], 'flow'>, rule: RuleNode | undefined): readonly Amount[] =>
    rule === undefined ? [] : [{ key: { kind }, rule }];
  return [
    ...Object.entries(flows).map(([name, rule]): Amount => ({ key: { kind: 'flow', name }, rule })),
    ...optional('received', received),
    ...optional('received-for-children', receivedForChildren),
    ...optional('lost', marginal?.lost),
  ];
}
