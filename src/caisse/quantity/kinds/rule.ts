/** A rule of the caisse’s own. */
import { label, optional, rule, sources } from '../../fields.ts';
import type { RuleDocument } from '../../rule-document.ts';
import type { Label } from '../../words.ts';
import type { QuantityKind } from '../kind.ts';

/** A rule of the caisse’s own, in the JSON form of the algebra. */
export interface RuleQuantity {
  readonly kind: 'rule';
  readonly label?: Label;
  readonly rule: RuleDocument;
  readonly source?: string | readonly string[];
}

/** The kind `rule` of a quantity. */
export const ruleQuantity: QuantityKind<RuleQuantity> = {
  fields: { label: optional(label()), rule: rule('any'), source: optional(sources()) },
  lower: (_, { node }) => node('rule'),
};
