/** The sentences of a kind of quantity. */
import type { RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { FieldNouns } from '../difference/noun.ts';
import type { Said, Sentence } from '../said.ts';

/** The context of the sentence of a quantity. */
export interface QuantityContext extends CaisseContext {
  /** The name of the quantity in the document. */
  readonly name: string;
  /** The label of the quantity, with a capital. */
  readonly title: string;
  /** The rules in force, in which a quantity is a named part. */
  readonly rules: readonly RuleNode[];
}

/** The sentences of a kind of quantity. */
export interface QuantityKindText<Definition> {
  /** The description of the kind in editors. */
  readonly about: Said;
  /** The nouns of the fields, for sentences about differences. */
  readonly nouns: FieldNouns<Definition>;
  /** The computation of the quantity. */
  described(definition: Definition, context: QuantityContext): Sentence;
}
