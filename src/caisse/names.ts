/** The names that lowered rules give to their parts, so that explanations and charters can speak of them. */
import { named, type RuleNode } from '../rule/index.ts';

/** Every part name that the library itself gives. Names of quantities and inputs come beside these. */
export const PART_NAMES = [
  'contribution',
  'contribution.formula',
  'contribution.minimum',
  'contribution.maximum',
  'contribution.due',
  'contribution.rate',
  'contribution.adjusted',
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
] as const;

/** One of the library's part names. */
export type PartName = (typeof PART_NAMES)[number];

/** Gives a part of a lowered rule its name. */
export const part = (name: PartName, of: RuleNode): RuleNode => named(name, of);
