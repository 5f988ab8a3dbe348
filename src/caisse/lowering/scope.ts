/** What the lowering of a decision may ask of the document around it; every answer is checked and usable. */
import type { DetailsArgument, Diagnostic, DiagnosticCode, Rounding } from '../../money/index.ts';
import type { DecimalText, InputNode, NodeType, RuleNode } from '../../rule/index.ts';
import type { InputDefinition } from '../input-definition.ts';
import type { QuantityName } from '../quantity-name.ts';
import type { RuleDocument } from '../rule-document.ts';
import type { Amount, Figure, Parameter, Per, RoundingWords, Source } from '../words.ts';

/** The parts of a document that its rules call by name. Quantities are defined in `quantity.ts`, which builds on this file. */
export interface Declarations {
  readonly sources?: Readonly<Record<string, Source>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly inputs?: Readonly<Record<string, InputDefinition>>;
  readonly quantities?: Readonly<Record<string, unknown>>;
}

/**
 * What a figure is read as.
 *
 * @remarks
 * `money` is whole cents, and `difference` is money that may be below zero; nothing else may be. `rate` is a ratio that, above 1, must be
 * written with its percent sign, and is doubtful; a `share` is a rate that the caller refuses above 1.
 */
export type FigureKind = 'money' | 'difference' | 'count' | 'ratio' | 'rate' | 'share';

/** Where a source is named. */
export type SourceIds = string | readonly string[] | undefined;

/** What was lowered, and whether no error was met. */
export interface Attempt<T> {
  readonly value: T;
  readonly isSound: boolean;
}

/**
 * One place in a document, with what can be asked there.
 *
 * @remarks
 * Nothing throws: what cannot be used is reported at this place, and a harmless value stands for it, so that the rest
 * is checked as well. A rule that was lowered with an error must not be computed.
 */
export interface Scope {
  readonly declarations: Declarations;
  readonly path: Diagnostic['path'];
  /** The same, deeper in the document. */
  at(...steps: Diagnostic['path']): Scope;
  /** The same, so many steps from the top of the document. */
  readonly top: (...path: Diagnostic['path']) => Scope;
  /** Reports an error here, once. */
  report<Code extends DiagnosticCode>(code: Code, ...details: DetailsArgument<Code>): void;
  /** Reports a warning here, once. */
  warn<Code extends DiagnosticCode>(code: Code, ...details: DetailsArgument<Code>): void;
  /** Reports a diagnostic that was made elsewhere at this place, once. */
  readonly add: (diagnostic: Diagnostic) => void;
  /** Does some lowering, and tells whether no error was met in it. */
  attempt<T>(work: () => T): Attempt<T>;
  /** Checks that sources are declared. */
  sources(ids: SourceIds): void;
  /** A quantity by its name, built in or declared; refused where it is not of the type. */
  quantity(name: QuantityName, type?: NodeType): RuleNode;
  /** As `quantity`, refused where it is not a number. */
  number(name: QuantityName): RuleNode;
  /** An input by its name: a fact of households or an input of the caisse. */
  input(name: string): InputNode;
  /** A figure as a constant; of a parameter without a value, the input `parameter.NAME`. */
  figure(figure: Figure, kind: FigureKind): RuleNode;
  /** A figure that must be known now, such as a threshold; a parameter without a value is refused. */
  decimal(figure: Figure, kind: FigureKind): DecimalText;
  /** An amount in euros: one figure, or by composition of the household; not rounded. */
  amount(amount: Amount): RuleNode;
  /** Money for each household (once), member or adult. */
  times(amount: RuleNode, per: Per | undefined): RuleNode;
  /** A rounding; to the cent, half-up, where none is written. */
  rounding(words: RoundingWords | undefined): Rounding;
  /** A rule of the document, checked; refused where its result is not of the type. */
  rule(rule: RuleDocument, type?: NodeType): RuleNode;
}
