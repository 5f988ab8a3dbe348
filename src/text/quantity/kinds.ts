/** The sentences of every kind of quantity. */
import type { QuantityDefinition } from '../../caisse/index.ts';
import type { QuantityKindName, QuantityOf } from '../../caisse/kinds.ts';
import type { QuantityKindText } from './kind-text.ts';
import { familyQuotientQuantityText } from './family-quotient.ts';
import { membersQuantityText } from './members.ts';
import { remainingIncomeQuantityText } from './remaining-income.ts';
import { ruleQuantityText } from './rule.ts';
import { standardOfLivingQuantityText } from './standard-of-living.ts';
import { sumOfMembersQuantityText } from './sum-of-members.ts';

/** The sentences of every kind of quantity by its name. */
export const QUANTITY_TEXTS: {
  readonly [Kind in QuantityKindName]: QuantityKindText<QuantityOf<Kind>>;
} = {
  'standard-of-living': standardOfLivingQuantityText,
  'family-quotient': familyQuotientQuantityText,
  'remaining-income': remainingIncomeQuantityText,
  members: membersQuantityText,
  'sum-of-members': sumOfMembersQuantityText,
  rule: ruleQuantityText,
};

/** The sentences of a kind. */
export const quantityTextOf = ({ kind }: QuantityDefinition): Omit<QuantityKindText<QuantityDefinition>, 'nouns'> =>
  QUANTITY_TEXTS[kind];
