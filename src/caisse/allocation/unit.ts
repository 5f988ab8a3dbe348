/** The unit of an allocation. */
import type { RuleNode } from '../../rule/index.ts';
import type { Label } from '../words.ts';

/** A price and its rule. */
export interface LoweredPrice {
  readonly id: string;
  readonly label: Label;
  readonly rule: RuleNode;
}

/** The unit of an allocation and its details. */
export type LoweredUnit =
  | { readonly unit: 'money' }
  | { readonly unit: 'units'; readonly item: Label }
  /** With the price of the product in each tier. */
  | { readonly unit: 'price'; readonly prices: readonly LoweredPrice[] };
