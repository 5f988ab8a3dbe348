/** The evaluated tree of a rule, as data. */
import type { Rounding } from '../../money/index.ts';
import type { ResultValue } from '../facts.ts';
import type { Comparison, NodeKind, NodeType, ScalePoint } from '../rule-node.ts';

/** The part of the base in one bracket of a marginal scale; the amounts add up to the value. */
export interface BracketLine {
  readonly from: string;
  readonly to: string | null;
  readonly rate: string;
  readonly part: string;
  readonly amount: string;
}

/** The bracket of a step scale that applied. */
export interface BracketTaken {
  readonly from: string;
  readonly to: string | null;
  readonly amount?: string;
  readonly rate?: string;
}

/**
 * One evaluated node: its value and the parts read for it, in order.
 *
 * @remarks
 * The parts of an `if` are the condition and the branch taken, or both branches where the condition is unknown. `value` is `null` where an
 * input is missing. Only the fields of the node's kind are present.
 */
export interface Explanation {
  readonly kind: NodeKind;
  readonly type: NodeType;
  readonly value: ResultValue | null;
  readonly parts: readonly Explanation[];
  /** Name of an input or of a named part. */
  readonly name?: string;
  readonly rounding?: Rounding;
  readonly operator?: Comparison;
  readonly options?: readonly string[];
  readonly lines?: readonly BracketLine[];
  readonly bracket?: BracketTaken;
  /** The two points around the base; one alone before the first and after the last. */
  readonly between?: readonly ScalePoint[];
  readonly ages?: { readonly from: number; readonly before: number | null };
}
