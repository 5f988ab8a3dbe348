/** What is said of a kind of contribution. */
import type { RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { Said, Sentence } from '../said.ts';

/** What the sentence of a contribution that is owed may say beside its formula. */
export interface OwedContext extends CaisseContext {
  /** `verse`, or `verse au moins` where the member may give more. */
  readonly verb: string;
  /** `, avec un minimum de 10 €`; empty without limits. */
  readonly limits: string;
  readonly minimum: string | undefined;
  readonly maximum: string | undefined;
  /** The rule of what is due. */
  readonly due: RuleNode;
}

/** The sentences of a kind of contribution. */
export interface ContributionKindText<Formula> {
  /** What the kind is; shown by editors. */
  readonly about: Said;
  /** Whether the amount can have parts of a cent, so that its rounding is described. */
  isComputed(formula: Formula, due: RuleNode): boolean;
  /** What a household owes. */
  owed(formula: Formula, context: OwedContext): Sentence;
  /** The same formula as a suggested amount, as a noun phrase. */
  advised(formula: Formula, context: CaisseContext): Sentence;
}
