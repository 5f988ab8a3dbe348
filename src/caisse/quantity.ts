/** The quantities that a document defines for its scales and criteria. */
import type { FamilyQuotientQuantity } from './quantity/kinds/family-quotient.ts';
import type { MembersQuantity } from './quantity/kinds/members.ts';
import type { RemainingIncomeQuantity } from './quantity/kinds/remaining-income.ts';
import type { RuleQuantity } from './quantity/kinds/rule.ts';
import type { StandardOfLivingQuantity } from './quantity/kinds/standard-of-living.ts';
import type { SumOfMembersQuantity } from './quantity/kinds/sum-of-members.ts';

export type { InputDefinition, InputMembers } from './input-definition.ts';
export type { QuantityName } from './quantity-name.ts';

/** A quantity that the caisse defines from facts of the household; sentences use its label, if any. */
export type QuantityDefinition =
  | StandardOfLivingQuantity
  | FamilyQuotientQuantity
  | RemainingIncomeQuantity
  | MembersQuantity
  | SumOfMembersQuantity
  | RuleQuantity;
