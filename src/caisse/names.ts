/** The names of the parts of lowered rules, used in explanations and descriptions. */
import { named, type RuleNode } from '../rule/index.ts';

/** All part names of the library; names of quantities and inputs are not listed. */
export const PART_NAMES = [
  'contribution',
  'contribution.formula',
  'contribution.minimum',
  'contribution.maximum',
  'contribution.due',
  'contribution.rate',
  'contribution.multiple',
  'contribution.adjusted',
  'contribution.month',
  'contribution.advice-from',
  'contribution.advice-to',
  'allocation',
  'allocation.formula',
  'allocation.bonus',
  'allocation.bonus-cap',
  'allocation.maximum',
  'allocation.month',
  'allocation.pro-rata',
  'allocation.target',
  'allocation.reimbursed',
  'allocation.cap',
  'allocation.cap-left',
  'allocation.quota',
  'allocation.mean',
  'allocation.left-over-cent',
  'amount.household',
  'amount.first',
  'amount.further',
  'amount.children',
  'persons',
  'adults',
  'consumption-units',
  'standard-of-living',
  'family-quotient',
  'family-quotient.parts',
  'remaining-income',
  'remaining-income.resources',
  'remaining-income.charges',
  'net',
  'flow.employer',
  'flow.labour',
  'flow.top-up',
  'flow.price-reduction',
  'flow.price-surplus',
  'flow.buyer-part',
  'flow.full-price',
] as const;

/** A part name of the library. */
export type PartName = (typeof PART_NAMES)[number];

/** The name of the part of one member in the contribution, counted from 1. */
export const memberPart = (member: number): string => `contribution.member-${member}`;

/** The name of the part of one member where the parts are added up before one division. */
export const memberMultiple = (member: number): string => `${memberPart(member)}.multiple`;

/** Names a part of a lowered rule. */
export const part = (name: PartName, of: RuleNode): RuleNode => named(name, of);
