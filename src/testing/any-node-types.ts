/** Types of the arbitraries of nodes. */
import type fc from 'fast-check';
import type { NodeKind, NodeOfKind, NodeType, NumberType } from '../rule/index.ts';
import type { AnyBelow, RuleInputs } from './any-inputs.ts';

/** The parameters of a random node. */
export interface NodeDraw {
  /** The type of its result. */
  readonly type: NodeType;
  /** Random rules of one type, one level less deep; `null` to draw only leaves. */
  readonly below: AnyBelow | null;
  readonly inputs: RuleInputs;
}

/** Random nodes of one kind; `null` if the kind has no node of that type, or needs parts and only leaves are drawn. */
export type AnyOfKind<Kind extends NodeKind> = (draw: NodeDraw) => fc.Arbitrary<NodeOfKind<Kind>> | null;

/** The arbitraries of kinds. */
export type AnyOfKinds<Kind extends NodeKind> = { readonly [Each in Kind]: AnyOfKind<Each> };

/** The arbitrary of a kind with parts and a number as result. */
export const ofNumbers =
  <Kind extends NodeKind>(
    any: (type: NumberType, below: AnyBelow) => fc.Arbitrary<NodeOfKind<Kind>>,
  ): AnyOfKind<Kind> =>
  ({ type, below }) =>
    below === null || type === 'boolean' || type === 'category' ? null : any(type, below);

/** The arbitrary of a kind with parts and a boolean result. */
export const ofConditions =
  <Kind extends NodeKind>(any: (below: AnyBelow) => fc.Arbitrary<NodeOfKind<Kind>>): AnyOfKind<Kind> =>
  ({ type, below }) =>
    below === null || type !== 'boolean' ? null : any(below);

/** The arbitrary of a kind with parts and a result of any type. */
export const ofAnyType =
  <Kind extends NodeKind>(
    any: (own: ReturnType<AnyBelow>, below: AnyBelow) => fc.Arbitrary<NodeOfKind<Kind>>,
  ): AnyOfKind<Kind> =>
  ({ type, below }) =>
    below === null ? null : any(below(type), below);
