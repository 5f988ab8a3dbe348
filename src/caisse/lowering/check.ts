/** What must hold for the choices of a member. */
import type { Diagnostic } from '../../money/index.ts';
import type { RuleNode } from '../../rule/index.ts';

/** Something that must hold for what the member chose; where its rule is false, the result is refused with this diagnostic. */
export interface Check {
  readonly rule: RuleNode;
  readonly diagnostic: Diagnostic;
  /** Amounts to be named in the sentence, evaluated when the check fails, by the name of the detail. */
  readonly amounts: Readonly<Record<string, RuleNode>>;
}
