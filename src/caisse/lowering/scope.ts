/** The scope of a lowering: a place in a document, with access to the declarations of the document. */
import type { DetailsArgument, Diagnostic, DiagnosticCode, Rounding } from '../../money/index.ts';
import type { DecimalText, InputNode, NodeType, RuleNode } from '../../rule/index.ts';
import type { MemberInput } from '../../household/index.ts';
import type { Registers } from '../conventionnement/registers.ts';
import type { InputDefinition } from '../input-definition.ts';
import type { QuantityName } from '../quantity-name.ts';
import type { RuleDocument } from '../rule-document.ts';
import type { Amount, Figure, Label, Parameter, Per, RoundingWords, Source } from '../words.ts';

/** The parts of a document that rules refer to by name. Quantities are in `quantity.ts`, which imports this file. */
export interface Declarations extends Registers {
  readonly currency?: { readonly code: 'EUR' | 'CHF' };
  readonly sources?: Readonly<Record<string, Source>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly inputs?: Readonly<Record<string, InputDefinition>>;
  readonly quantities?: Readonly<Record<string, { readonly label?: Label }>>;
}

/**
 * The kind of a figure, which decides its valid values.
 *
 * @remarks
 * `money` is whole cents; `difference` is money, and the only kind that may be negative. `rate` is a ratio; above 1 it must be
 * written with a percent sign, and gives a warning. `share` is a rate that the caller refuses above 1.
 */
export type FigureKind = 'money' | 'difference' | 'count' | 'ratio' | 'rate' | 'share';

/** References to sources. */
export type SourceIds = string | readonly string[] | undefined;

/** The result of a lowering, and whether it had no error. */
export interface Attempt<T> {
  readonly value: T;
  readonly isSound: boolean;
}

/**
 * One place in a document, with methods to lower its parts.
 *
 * @remarks
 * Methods do not throw: an invalid part is reported at this place and replaced by a placeholder, so that the rest
 * is checked too. A rule lowered with an error must not be evaluated.
 */
export interface Scope {
  readonly declarations: Declarations;
  readonly path: Diagnostic['path'];
  /** The names of the declared inputs and quantities that were read, and `parameter.NAME` of parameters; shared by all places. */
  readonly used: Set<string>;
  /** The scope at a path below this place. */
  at(...steps: Diagnostic['path']): Scope;
  /** The scope at a path from the top of the document. */
  readonly top: (...path: Diagnostic['path']) => Scope;
  /** Reports an error at this place, without duplicates. */
  report<Code extends DiagnosticCode>(code: Code, ...details: DetailsArgument<Code>): void;
  /** Reports a warning at this place, without duplicates. */
  warn<Code extends DiagnosticCode>(code: Code, ...details: DetailsArgument<Code>): void;
  /** Adds an existing diagnostic, without duplicates. */
  readonly add: (diagnostic: Diagnostic) => void;
  /** Runs a lowering and returns whether it had no error. */
  attempt<T>(work: () => T): Attempt<T>;
  /** Checks that the sources of the part at this place are declared. */
  sources(part: { readonly source?: SourceIds }): void;
  /** A built-in or declared quantity by its name; reported if it is not of the type. */
  quantity(name: QuantityName, type?: NodeType): RuleNode;
  /** Like `quantity`; reported if it is not a number. */
  number(name: QuantityName): RuleNode;
  /** An input by its name: a fact of the household or a declared input. */
  input(name: string): InputNode;
  /** An input of each member by its name; reported and replaced if there is none. */
  memberInput(name: string): MemberInput;
  /** This place, in which the name of an input of each member is the number of one member. */
  ofMember(name: string, number: RuleNode): Scope;
  /** The number of one member that the name of an input has at this place, if it has one. */
  readonly member: (name: string) => RuleNode | undefined;
  /** A figure as a constant, or as the input `parameter.NAME` for a parameter without a value. */
  figure(figure: Figure, kind: FigureKind): RuleNode;
  /** A figure that must have a value in the document, such as a threshold; a parameter without a value is reported. */
  decimal(figure: Figure, kind: FigureKind): DecimalText;
  /** An amount in euros, fixed or by composition of the household, without rounding. */
  amount(amount: Amount): RuleNode;
  /** Multiplies money by the number of members or adults; `household` leaves it unchanged. */
  times(amount: RuleNode, per: Per | undefined): RuleNode;
  /** A rounding; to the cent, half-up, by default. */
  rounding(words: RoundingWords | undefined): Rounding;
  /** A checked rule of the document; reported if its result is not of the type. */
  rule(rule: RuleDocument, type?: NodeType): RuleNode;
}
