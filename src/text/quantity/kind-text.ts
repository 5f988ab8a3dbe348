/** What is said of a kind of quantity. */
import type { RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import type { Said, Sentence } from '../said.ts';

/** What the sentence of a quantity may say beside its definition. */
export interface QuantityContext extends CaisseContext {
  /** The name of the quantity in the document. */
  readonly name: string;
  /** The label of the quantity, with a capital. */
  readonly title: string;
  /** The rules in force, in which a quantity stands under its name. */
  readonly rules: readonly RuleNode[];
}

/** The sentences of a kind of quantity. */
export interface QuantityKindText<Definition> {
  /** What the kind is; shown by editors. */
  readonly about: Said;
  /** How the quantity is computed. */
  described(definition: Definition, context: QuantityContext): Sentence;
}
