/** Every kind of quantity. */
import type { QuantityDefinition } from '../quantity.ts';
import type { QuantityKind } from './kind.ts';
import { familyQuotientQuantity } from './kinds/family-quotient.ts';
import { remainingIncomeQuantity } from './kinds/remaining-income.ts';
import { membersQuantity } from './kinds/members.ts';
import { ruleQuantity } from './kinds/rule.ts';
import { standardOfLivingQuantity } from './kinds/standard-of-living.ts';
import { sumOfMembersQuantity } from './kinds/sum-of-members.ts';

/** The name of a kind of quantity. */
export type QuantityKindName = QuantityDefinition['kind'];

/** The definition of a quantity of one kind. */
export type QuantityOf<Kind extends QuantityKindName> = Extract<QuantityDefinition, { readonly kind: Kind }>;

/** Every kind of quantity by its name, in the order of the guide. */
export const QUANTITY_KINDS: {
  readonly [Kind in QuantityKindName]: QuantityKind<QuantityOf<Kind>>;
} = {
  'standard-of-living': standardOfLivingQuantity,
  'family-quotient': familyQuotientQuantity,
  'remaining-income': remainingIncomeQuantity,
  members: membersQuantity,
  'sum-of-members': sumOfMembersQuantity,
  rule: ruleQuantity,
};

/** The kind of a definition. */
export const quantityKindOf = ({ kind }: QuantityDefinition): QuantityKind<QuantityDefinition> => QUANTITY_KINDS[kind];
