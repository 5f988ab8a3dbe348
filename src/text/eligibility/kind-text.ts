/** What is said of a kind of criterion. */
import type { CaisseContext } from '../caisse/context.ts';
import type { Said } from '../said.ts';

/** The sentences of a kind of criterion; `Part` is what a combination is made of. */
export interface CriterionKindText<Condition, Part = never> {
  /** What the kind is; shown by editors. */
  readonly about: Said;
  /** The condition on one line, which a verdict can follow; a plain text is the same in both languages. */
  text(condition: Condition, context: CaisseContext, textOf: (part: Part) => string): string | Said;
  /** Whether the answer follows from numbers that its text does not show, so that a verdict gives its reasons. */
  readonly isCounted: boolean;
  /** The heading of a combination whose parts are described in a list. */
  readonly heading?: Said;
  /** Whether the rule itself is described below the text. */
  readonly describesRule?: true;
}
