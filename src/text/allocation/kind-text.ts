/** The sentences of a kind of allocation. */
import type { RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { FieldNouns, Noun } from '../difference/noun.ts';
import type { Said, Sentence } from '../said.ts';

/** The context of the sentence of an allocation. */
export interface ReceivedContext extends CaisseContext {
  /** The period: `par mois`. */
  readonly each: string;
  /** The context for amounts that are not in the local unit, such as incomes and prices. */
  readonly paid: CaisseContext;
  /** The rule of the amount. */
  readonly amount: RuleNode;
}

/** The sentences of a kind of allocation. */
export interface AllocationKindText<Formula> {
  /** The description of the kind in editors. */
  readonly about: Said;
  /** The noun of the kind: `le taux unique`. */
  readonly called: Noun;
  /** The figure that stands after the noun: `le taux unique de 5 %`. */
  readonly calledBy?: Exclude<keyof Formula, 'kind'> & string;
  /** The nouns of the fields, for sentences about differences. */
  readonly nouns: FieldNouns<Formula>;
  /** What the allocation is counted in; money by default. */
  readonly counted?: 'money' | 'units';
  /** Whether the amount can have fractions of a cent, so that its rounding is described. */
  isComputed(formula: Formula, amount: RuleNode): boolean;
  /** The allocation of a household. */
  received(formula: Formula, context: ReceivedContext): Sentence;
}
