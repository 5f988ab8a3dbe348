/** Conditions, piece by piece. */
import type { CompareNode, Comparison } from '../rule-node.ts';
import { subtractForms } from './form-arithmetic.ts';
import type { Form } from './form.ts';
import { type Content, factPiece, overlay, type NodePiece, unknownAmong, unknownPiece } from './node-piece.ts';
import { type Patience, type Sign, where } from './signs-on.ts';
import type { InputRange } from './curve-result.ts';

/** The pieces of a comparison. */
export function comparePieces(
  node: CompareNode,
  left: Form,
  right: Form,
  on: InputRange<bigint>,
  patience: Patience,
): readonly NodePiece[] {
  const found = where(subtractForms(left, right), on, (sign) => isTrue(node.operator, sign), patience);
  return found === null ? [unknownPiece(on, node)] : found.map((part) => factPiece(part, part.isTrue));
}

/** The pieces of an `and` (decisive: false) or an `or` (decisive: true); one decisive condition suffices, even if others are unknown. */
export function decided(conditions: readonly (readonly NodePiece[])[], decisive: boolean): readonly NodePiece[] {
  const isDecisive = (content: Content): boolean => content.kind === 'fact' && content.value === decisive;
  return overlay(conditions, (contents, on) => {
    if (contents.some(isDecisive)) return [factPiece(on, decisive)];
    const unknown = unknownAmong(contents);
    return [unknown === null ? factPiece(on, !decisive) : unknownPiece(on, unknown.tooFine)];
  });
}

/** Maps each word or truth value. */
export function mapFacts(
  pieces: readonly NodePiece[],
  change: (value: string | boolean) => string | boolean,
): readonly NodePiece[] {
  return pieces.map((piece) => (piece.content.kind === 'fact' ? factPiece(piece, change(piece.content.value)) : piece));
}

/** Whether a comparison holds, from the sign of `left − right`. */
function isTrue(operator: Comparison, sign: Sign): boolean {
  switch (operator) {
    case 'less':
      return sign < 0;
    case 'at-most':
      return sign <= 0;
    case 'equal':
      return sign === 0;
    case 'at-least':
      return sign >= 0;
    case 'more':
      return sign > 0;
    default:
      return operator satisfies never;
  }
}
