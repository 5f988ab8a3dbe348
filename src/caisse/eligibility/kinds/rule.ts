/** A rule of the caisse’s own. */
import { rule } from '../../fields.ts';
import type { RuleDocument } from '../../rule-document.ts';
import type { CriterionKind } from '../kind.ts';

/** A rule of the caisse’s own; its result is a boolean. */
export interface RuleCriterion {
  readonly kind: 'rule';
  readonly rule: RuleDocument;
}

/** The kind `rule` of a criterion. */
export const ruleCriterion: CriterionKind<RuleCriterion> = {
  fields: { rule: rule('boolean') },
  lower: (_, { node }) => node('rule'),
};
