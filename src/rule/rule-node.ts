/**
 * The nodes of a rule: the kinds of expression that every reading of the library supports.
 *
 * A node is plain frozen data and is its own JSON form. Decimals are text (`"0.025"`), so they keep all their digits. A rule is the node
 * at its root.
 */
import type { Rounding } from '../money/index.ts';

/** The types of number in a rule. Money is in euros (or the currency of the caisse), never in cents. */
export type NumberType = 'money' | 'count' | 'ratio';

/** The type of a node's result. */
export type NodeType = NumberType | 'boolean' | 'category';

/** A decimal number as text: digits, an optional sign and an optional point. */
export type DecimalText = string;

/** A fixed value. */
export type ConstantNode =
  | { readonly kind: 'constant'; readonly type: NumberType; readonly value: DecimalText }
  | { readonly kind: 'constant'; readonly type: 'boolean'; readonly value: boolean }
  | { readonly kind: 'constant'; readonly type: 'category'; readonly value: string };

/** A number given by the household, with its decimals and its allowed range, both ends included. */
export interface NumberInputNode {
  readonly kind: 'input';
  readonly name: string;
  readonly type: NumberType;
  readonly decimals: number;
  readonly minimum: DecimalText;
  readonly maximum: DecimalText;
}

/** A yes or no given by the household. */
export interface BooleanInputNode {
  readonly kind: 'input';
  readonly name: string;
  readonly type: 'boolean';
}

/** A word given by the household. An open list also accepts words that are none of its options. */
export interface CategoryInputNode {
  readonly kind: 'input';
  readonly name: string;
  readonly type: 'category';
  readonly options: readonly string[];
  readonly open: boolean;
}

/** A fact about the household. */
export type InputNode = NumberInputNode | BooleanInputNode | CategoryInputNode;

/** Whether an input was given. An absent input makes this node false; it makes every other node incomplete. */
export interface GivenNode {
  readonly kind: 'given';
  readonly input: InputNode;
}

/** The sum of one or more terms of one type. */
export interface AddNode {
  readonly kind: 'add';
  readonly terms: readonly RuleNode[];
}

/** `left − right`, of one type. */
export interface SubtractNode {
  readonly kind: 'subtract';
  readonly left: RuleNode;
  readonly right: RuleNode;
}

/** `left × right`; at most one of the two is money. */
export interface MultiplyNode {
  readonly kind: 'multiply';
  readonly left: RuleNode;
  readonly right: RuleNode;
}

/** `dividend ÷ divisor`, rounded once; the divisor's range must not contain zero. */
export interface DivideNode {
  readonly kind: 'divide';
  readonly dividend: RuleNode;
  readonly divisor: RuleNode;
  readonly rounding: Rounding;
}

/** The smallest of one or more numbers of one type. */
export interface MinNode {
  readonly kind: 'min';
  readonly of: readonly RuleNode[];
}

/** The largest of one or more numbers of one type. */
export interface MaxNode {
  readonly kind: 'max';
  readonly of: readonly RuleNode[];
}

/** A number rounded to a multiple. */
export interface RoundNode {
  readonly kind: 'round';
  readonly of: RuleNode;
  readonly rounding: Rounding;
}

/** The rate on the part of the base that lies in one bracket. */
export interface RateBracket {
  readonly from: DecimalText;
  readonly rate: DecimalText;
}

/**
 * Each bracket's rate applies to the part of the base that lies in it, and the parts are added.
 *
 * @remarks
 * A bracket runs from its threshold, inclusive, to the next, exclusive. The part of the base below the first threshold has no rate.
 */
export interface MarginalScaleNode {
  readonly kind: 'marginal-scale';
  readonly base: RuleNode;
  readonly brackets: readonly RateBracket[];
}

/** What one bracket of a step scale gives: a fixed amount, or a rate on the whole base. */
export type StepBracket = { readonly from: DecimalText; readonly amount: DecimalText } | RateBracket;

/**
 * The bracket in which the base lies gives the whole result.
 *
 * @remarks
 * A bracket runs from its threshold, inclusive, to the next, exclusive. The first bracket also applies below its threshold. Rates are
 * allowed only where `type` is the type of the base.
 */
export interface StepScaleNode {
  readonly kind: 'step-scale';
  readonly base: RuleNode;
  readonly type: NumberType;
  readonly brackets: readonly StepBracket[];
}

/** One point of an interpolated scale. */
export interface ScalePoint {
  readonly at: DecimalText;
  readonly value: DecimalText;
}

/**
 * A straight line between neighbouring points, level before the first and after the last, rounded once.
 *
 * @remarks
 * Between `(x0, y0)` and `(x1, y1)` the result is `(y0·(x1−x0) + (y1−y0)·(x−x0)) ÷ (x1−x0)`, rounded; the level ends are
 * the end values rounded by the same rule.
 */
export interface InterpolatedScaleNode {
  readonly kind: 'interpolated-scale';
  readonly base: RuleNode;
  readonly type: NumberType;
  readonly points: readonly ScalePoint[];
  readonly rounding: Rounding;
}

/** A node that looks a base up in brackets or points. */
export type ScaleNode = MarginalScaleNode | StepScaleNode | InterpolatedScaleNode;

/** How two numbers are compared. */
export type Comparison = 'less' | 'at-most' | 'equal' | 'at-least' | 'more';

/** A comparison of two numbers of one type. */
export interface CompareNode {
  readonly kind: 'compare';
  readonly operator: Comparison;
  readonly left: RuleNode;
  readonly right: RuleNode;
}

/** True when all are true; false as soon as one is false, even if another is unknown. */
export interface AndNode {
  readonly kind: 'and';
  readonly of: readonly RuleNode[];
}

/** True as soon as one is true, even if another is unknown; false when all are false. */
export interface OrNode {
  readonly kind: 'or';
  readonly of: readonly RuleNode[];
}

/** The negation. */
export interface NotNode {
  readonly kind: 'not';
  readonly of: RuleNode;
}

/** Whether a category is one of the options. */
export interface OneOfNode {
  readonly kind: 'one-of';
  readonly of: RuleNode;
  readonly options: readonly string[];
}

/** One of two results of one type; only the branch taken needs its inputs. */
export interface IfNode {
  readonly kind: 'if';
  readonly condition: RuleNode;
  readonly then: RuleNode;
  readonly else: RuleNode;
}

/**
 * How many members of the household have an age of at least `from` and below `before`, in whole years.
 *
 * @remarks
 * With `from: 0` and `before: null` it counts all members, needs no age, and is at least 1.
 */
export interface CountMembersNode {
  readonly kind: 'count-members';
  readonly from: number;
  readonly before: number | null;
}

/** A part of a rule with a name, under which explanations and descriptions mention it. */
export interface NamedNode {
  readonly kind: 'named';
  readonly name: string;
  readonly of: RuleNode;
}

/** One expression of a rule. */
export type RuleNode =
  | ConstantNode
  | InputNode
  | GivenNode
  | AddNode
  | SubtractNode
  | MultiplyNode
  | DivideNode
  | MinNode
  | MaxNode
  | RoundNode
  | MarginalScaleNode
  | StepScaleNode
  | InterpolatedScaleNode
  | CompareNode
  | AndNode
  | OrNode
  | NotNode
  | OneOfNode
  | IfNode
  | CountMembersNode
  | NamedNode;

/** The name of a node kind. */
export type NodeKind = RuleNode['kind'];

/** The node of one kind. */
export type NodeOfKind<Kind extends NodeKind> = Extract<RuleNode, { readonly kind: Kind }>;

/** The most members a household may have. */
export const MEMBERS_LIMIT = 10_000;
