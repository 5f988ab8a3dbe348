/** What the number of an allocation counts. */
import type { RuleNode } from '../../rule/index.ts';
import type { Label } from '../words.ts';

/** A price with the rule that gives it. */
export interface LoweredPrice {
  readonly id: string;
  readonly label: Label;
  readonly rule: RuleNode;
}

/** What the number of an allocation counts, and what goes with it. */
export type LoweredUnit =
  | { readonly unit: 'money' }
  | { readonly unit: 'units'; readonly item: Label }
  /** With the price of the product in each tier. */
  | { readonly unit: 'price'; readonly prices: readonly LoweredPrice[] };
