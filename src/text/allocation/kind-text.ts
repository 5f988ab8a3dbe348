/** What is said of a kind of allocation. */
import type { RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { Said, Sentence } from '../said.ts';

/** What the sentence of an allocation may say beside its formula. */
export interface ReceivedContext extends CaisseContext {
  /** How often: `par mois`. */
  readonly each: string;
  /** The context of what is not counted in the local unit, such as incomes and prices. */
  readonly paid: CaisseContext;
  /** The rule of the amount. */
  readonly amount: RuleNode;
}

/** The sentences of a kind of allocation. */
export interface AllocationKindText<Formula> {
  /** What the kind is; shown by editors. */
  readonly about: Said;
  /** Whether the amount can have parts of a cent, so that its rounding is described. */
  isComputed(formula: Formula, amount: RuleNode): boolean;
  /** What a household receives. */
  received(formula: Formula, context: ReceivedContext): Sentence;
}
