/** The sentences of a kind of criterion. */
import type { CaisseContext } from '../caisse/context.ts';
import type { FieldNouns } from '../difference/noun.ts';
import type { Said } from '../said.ts';

/** The sentences of a kind of criterion; `Part` is the type of the parts of a combination. */
export interface CriterionKindText<Condition, Part = never> {
  /** The description of the kind in editors. */
  readonly about: Said;
  /** The nouns of the fields, for sentences about differences. */
  readonly nouns: FieldNouns<Condition>;
  /** The condition on one line, before the verdict; a plain text is the same in both languages. */
  text(condition: Condition, context: CaisseContext, textOf: (part: Part) => string): string | Said;
  /** Whether the result depends on numbers that are not in the text, so that a verdict shows the reasons. */
  readonly isCounted: boolean;
  /** The heading of a combination whose parts are described in a list. */
  readonly heading?: Said;
  /** Whether the rule itself is described below the text. */
  readonly describesRule?: true;
}
