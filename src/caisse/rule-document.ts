/** The JSON form of the algebra in a document: nodes that refer to inputs and quantities by name. */
import type { DecimalInput } from '../money/index.ts';
import type { Comparison, NodeKind, NumberType } from '../rule/index.ts';
import type { RoundingWords } from './words.ts';

/**
 * A rule written in the document.
 *
 * @remarks
 * Kinds have the same meaning as in the algebra. `input` names a household fact or a declared input, and `quantity` a quantity,
 * so types and ranges are stated only in their declarations.
 */
export type RuleDocument =
  | { readonly kind: 'constant'; readonly type: NumberType; readonly value: DecimalInput }
  | { readonly kind: 'constant'; readonly type: 'boolean'; readonly value: boolean }
  | { readonly kind: 'constant'; readonly type: 'category'; readonly value: string }
  | { readonly kind: 'input'; readonly name: string }
  | { readonly kind: 'quantity'; readonly name: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'given'; readonly name: string }
  | { readonly kind: 'add'; readonly terms: readonly RuleDocument[] }
  | { readonly kind: 'subtract'; readonly left: RuleDocument; readonly right: RuleDocument }
  | { readonly kind: 'multiply'; readonly left: RuleDocument; readonly right: RuleDocument }
  | {
      readonly kind: 'divide';
      readonly dividend: RuleDocument;
      readonly divisor: RuleDocument;
      readonly rounding: RoundingWords;
    }
  | { readonly kind: 'min'; readonly of: readonly RuleDocument[] }
  | { readonly kind: 'max'; readonly of: readonly RuleDocument[] }
  | { readonly kind: 'round'; readonly of: RuleDocument; readonly rounding: RoundingWords }
  | {
      readonly kind: 'marginal-scale';
      readonly base: RuleDocument;
      readonly brackets: readonly { readonly from: DecimalInput; readonly rate: DecimalInput }[];
    }
  | {
      readonly kind: 'step-scale';
      readonly base: RuleDocument;
      readonly type: NumberType;
      readonly brackets: readonly (
        | { readonly from: DecimalInput; readonly amount: DecimalInput }
        | { readonly from: DecimalInput; readonly rate: DecimalInput }
      )[];
    }
  | {
      readonly kind: 'interpolated-scale';
      readonly base: RuleDocument;
      readonly type: NumberType;
      readonly points: readonly { readonly at: DecimalInput; readonly value: DecimalInput }[];
      readonly rounding: RoundingWords;
    }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: RuleDocument;
      readonly right: RuleDocument;
    }
  | { readonly kind: 'and'; readonly of: readonly RuleDocument[] }
  | { readonly kind: 'or'; readonly of: readonly RuleDocument[] }
  | { readonly kind: 'not'; readonly of: RuleDocument }
  | { readonly kind: 'one-of'; readonly of: RuleDocument; readonly options: readonly string[] }
  | { readonly kind: 'if'; readonly condition: RuleDocument; readonly then: RuleDocument; readonly else: RuleDocument }
  | { readonly kind: 'count-members'; readonly from?: number; readonly before?: number }
  | { readonly kind: 'named'; readonly name: string; readonly of: RuleDocument };

/** Checks at compile time that each kind of node has a form in documents. */
type Written<Kind extends RuleDocument['kind']> = Kind;
type _EveryKind = Written<NodeKind>;
