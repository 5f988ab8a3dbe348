/** The quantities that scales and criteria look at: household facts, the classical derived ones, and the caisse's own. */
import type { FamilyQuotientQuantity } from './quantity/kinds/family-quotient.ts';
import type { RemainingIncomeQuantity } from './quantity/kinds/remaining-income.ts';
import type { RuleQuantity } from './quantity/kinds/rule.ts';
import type { StandardOfLivingQuantity } from './quantity/kinds/standard-of-living.ts';

export type { InputDefinition } from './input-definition.ts';
export type { QuantityName } from './quantity-name.ts';

/** A quantity that the caisse defines from facts of the household; its label, if it has one, is its name in sentences. */
export type QuantityDefinition =
  StandardOfLivingQuantity | FamilyQuotientQuantity | RemainingIncomeQuantity | RuleQuantity;
