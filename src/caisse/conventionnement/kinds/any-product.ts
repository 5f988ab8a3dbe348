/** All products; mostly with criteria. */
import type { ConventionKind } from '../kind.ts';

/** A rule on all products, or on those that meet its criteria. */
export interface AnyProductRule {
  readonly kind: 'any-product';
}

/** The kind `any-product` of a rule of conventionnement. */
export const anyProductRule: ConventionKind<AnyProductRule> = {
  fields: {},
  side: 'product',
  rank: 1,
};
