/** How a random node of one kind is drawn. */
import type fc from 'fast-check';
import type { NodeKind, NodeOfKind, NodeType, NumberType } from '../rule/index.ts';
import type { AnyBelow, RuleInputs } from './any-inputs.ts';

/** What a random node is drawn from. */
export interface NodeDraw {
  /** The type that its result must have. */
  readonly type: NodeType;
  /** Random rules of one type, one level less deep; `null` where only leaves are wanted. */
  readonly below: AnyBelow | null;
  readonly inputs: RuleInputs;
}

/** Random nodes of one kind; `null` where the kind has no node of that type, or needs parts and may have none. */
export type AnyOfKind<Kind extends NodeKind> = (draw: NodeDraw) => fc.Arbitrary<NodeOfKind<Kind>> | null;

/** A way to draw each of some kinds. */
export type AnyOfKinds<Kind extends NodeKind> = { readonly [Each in Kind]: AnyOfKind<Each> };

/** A kind with parts whose result is a number. */
export const ofNumbers =
  <Kind extends NodeKind>(
    any: (type: NumberType, below: AnyBelow) => fc.Arbitrary<NodeOfKind<Kind>>,
  ): AnyOfKind<Kind> =>
  ({ type, below }) =>
    below === null || type === 'boolean' || type === 'category' ? null : any(type, below);

/** A kind with parts whose result is a yes or no. */
export const ofConditions =
  <Kind extends NodeKind>(any: (below: AnyBelow) => fc.Arbitrary<NodeOfKind<Kind>>): AnyOfKind<Kind> =>
  ({ type, below }) =>
    below === null || type !== 'boolean' ? null : any(below);

/** A kind with parts whose result can be of any type. */
export const ofAnyType =
  <Kind extends NodeKind>(
    any: (own: ReturnType<AnyBelow>, below: AnyBelow) => fc.Arbitrary<NodeOfKind<Kind>>,
  ): AnyOfKind<Kind> =>
  ({ type, below }) =>
    below === null ? null : any(below(type), below);
