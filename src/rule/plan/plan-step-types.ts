/**
 * A rule in integers: every number is an integer at a known number of decimals.
 *
 * A planned node refers to its parts directly. Equal parts are one node, constants are computed, names are annotations of the node that
 * they name, and a node scales its parts to the decimals that it needs.
 */
import type { RoundingMode } from '../../money/index.ts';
import type { Comparison, CountMembersNode, InputNode, NodeType, NumberInputNode, RuleNode } from '../rule-node.ts';
import type { Range } from '../range.ts';

/** A part and its factor: a power of ten that gives all parts of a step the same decimals, negative for a subtracted term. */
export interface Term {
  readonly of: PlannedNode;
  readonly factor: bigint;
}

/** A rounding in integers: the quotient is rounded by `mode`, then multiplied by `multiple`. */
export interface IntegerRounding {
  readonly multiple: bigint;
  readonly mode: RoundingMode;
}

/**
 * A straight piece of a scale: `(start + slope × (base − origin)) ÷ divisor`, rounded where the scale rounds.
 *
 * @remarks
 * It applies from `from`, inclusive, to the `from` of the next piece, exclusive. The first piece has no `from` and no lower end.
 */
export interface IntegerPiece {
  readonly from: bigint | null;
  readonly origin: bigint;
  readonly start: bigint;
  readonly slope: bigint;
  /** Above zero; 1 where the scale does not round. */
  readonly divisor: bigint;
}

/** The computation of one node, in integers. */
export type PlannedStep =
  | { readonly kind: 'number'; readonly value: bigint }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'input'; readonly input: InputNode }
  | { readonly kind: 'given'; readonly input: InputNode }
  | { readonly kind: 'count-members'; readonly from: number; readonly before: number | null }
  /** The sum of its terms; the factor of a term that is subtracted is below zero. */
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | { readonly kind: 'product'; readonly left: PlannedNode; readonly right: PlannedNode }
  /** `dividend ÷ divisor`; the factors are such that the divisor is above zero. */
  | { readonly kind: 'quotient'; readonly dividend: Term; readonly divisor: Term; readonly rounding: IntegerRounding }
  | { readonly kind: 'min' | 'max'; readonly of: readonly Term[] }
  | { readonly kind: 'round'; readonly of: Term; readonly divisor: bigint; readonly rounding: IntegerRounding }
  | {
      readonly kind: 'scale';
      readonly base: PlannedNode;
      readonly pieces: readonly IntegerPiece[];
      readonly rounding: IntegerRounding | null;
    }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Term; readonly right: Term }
  | { readonly kind: 'and' | 'or'; readonly of: readonly PlannedNode[] }
  | { readonly kind: 'not'; readonly of: PlannedNode }
  | { readonly kind: 'one-of'; readonly of: PlannedNode; readonly options: readonly string[] }
  /** The factors are 1 where the branches are not numbers. */
  | { readonly kind: 'if'; readonly condition: PlannedNode; readonly then: Term; readonly else: Term };

/** The planned step of one kind. */
export type StepOf<Kind extends PlannedStep['kind']> = Extract<PlannedStep, { readonly kind: Kind }>;

/** The integers that a node can be, and its decimals. */
export interface IntegerSize extends Range<bigint> {
  /** The value is the integer divided by ten to the power of this. */
  readonly decimals: number;
}

/** The known range of an input or a count of members, in integers at its own decimals, within its declared range. */
export type RangeOf = (leaf: NumberInputNode | CountMembersNode) => Range<bigint> | undefined;

/** A node of a plan. */
export interface PlannedNode {
  /** Unique in the plan, and higher than the numbers of its parts. */
  readonly number: number;
  readonly type: NodeType;
  readonly step: PlannedStep;
  /** `null` for a condition or a category. */
  readonly size: IntegerSize | null;
  /** The largest absolute value of any integer in the computation of the node. */
  readonly magnitude: bigint;
  /** The first node of the rules that became this node, and its path. */
  readonly source: RuleNode;
  readonly path: readonly (string | number)[];
  /** The names that the rule gives to it. */
  readonly names: readonly string[];
}

/** The range of a term: that of its part, times its factor. */
export function termRange({ of: { size }, factor }: Term): Range<bigint> {
  const { minimum, maximum } = size!;
  return factor < 0n
    ? { minimum: maximum * factor, maximum: minimum * factor }
    : { minimum: minimum * factor, maximum: maximum * factor };
}

/** The planned nodes that a step reads, in evaluation order. */
export function partsOfStep(step: PlannedStep): readonly PlannedNode[] {
  switch (step.kind) {
    case 'number':
    case 'truth':
    case 'word':
    case 'input':
    case 'given':
    case 'count-members':
      return [];
    case 'sum':
      return step.terms.map(({ of }) => of);
    case 'product':
      return [step.left, step.right];
    case 'quotient':
      return [step.dividend.of, step.divisor.of];
    case 'min':
    case 'max':
      return step.of.map(({ of }) => of);
    case 'round':
      return [step.of.of];
    case 'scale':
      return [step.base];
    case 'compare':
      return [step.left.of, step.right.of];
    case 'and':
    case 'or':
      return step.of;
    case 'not':
    case 'one-of':
      return [step.of];
    case 'if':
      return [step.condition, step.then.of, step.else.of];
    default:
      return step satisfies never;
  }
}
