/** The sentences of a kind of contribution. */
import type { Per } from '../../caisse/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { FieldNouns, Noun } from '../difference/noun.ts';
import type { Said, Sentence } from '../said.ts';
import type { Counted, Part } from './option-sentences.ts';

/** The context of the sentence of a contribution due. */
export interface OwedContext extends CaisseContext {
  /** `verse`, or `verse au moins` if the member may pay more. */
  readonly verb: string;
  /** `chaque mois`, by the period of the contribution. */
  readonly every: Said;
  /** `, avec un minimum de 10 €`; empty without limits, and where the limits are in a sentence of their own. */
  readonly limits: string;
  /** Follows the limits where the minimum can be above the maximum; empty elsewhere. */
  readonly crossing: string;
  readonly minimum: string | undefined;
  readonly maximum: string | undefined;
  /** For whom the amount is multiplied. */
  readonly per: Per | undefined;
  /** The rule of the amount due. */
  readonly due: RuleNode;
}

/** The sentences of a kind of contribution. */
export interface ContributionKindText<Formula> {
  /** The description of the kind in editors. */
  readonly about: Said;
  /** The noun of the kind: `le taux unique`. */
  readonly called: Noun;
  /** The figure that stands after the noun: `le taux unique de 5 %`. */
  readonly calledBy?: Exclude<keyof Formula, 'kind'> & string;
  /** The nouns of the fields, for sentences about differences. */
  readonly nouns: FieldNouns<Formula>;
  /** What the contribution is counted in; money by default. */
  readonly counted?: Counted;
  /** The part of the member, for a formula of which somebody else owes another part. */
  part?(formula: Formula): Part | undefined;
  /** Whether the amount can have fractions of a cent, so that its rounding is described. */
  isComputed(formula: Formula, due: RuleNode): boolean;
  /** The contribution that a household owes. */
  owed(formula: Formula, context: OwedContext): Sentence;
  /** The same formula as a suggested amount, as a noun phrase. */
  advised(formula: Formula, context: CaisseContext): Sentence;
}
