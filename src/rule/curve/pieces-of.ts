/** The pieces of each kind of node over a range of inputs, from the pieces of its parts. */
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import type { DivideNode } from '../rule-node.ts';
import type { Prepared } from '../evaluate/prepare.ts';
import { subtractForms, multiplyForms, divideForms, roundForm, addForms } from './form-arithmetic.ts';
import { chosen } from './chosen.ts';
import { constantForm, type Form, rangeOn, straightForm } from './form.ts';
import { type Fraction, fractionOf, ZERO } from './fraction.ts';
import { commonSign } from './fraction-range.ts';
import { comparePieces, decided, mapFacts } from './condition-pieces.ts';
import { factPiece, numberPiece, overlayForms, type NodePiece, unknownPiece } from './node-piece.ts';
import { scalePieces } from './scale-pieces.ts';
import { halves, type Patience, spend } from './signs-on.ts';
import type { InputRange } from './curve-result.ts';

/** The varying input and the fixed facts. */
export interface Variation {
  /** The facts, with any value of the varying input. */
  readonly context: EvaluationContext;
  /** The nodes whose value can depend on the input. */
  readonly varying: ReadonlySet<Prepared>;
  /** The distance between neighbouring grid points of the input. */
  readonly unit: Fraction;
  readonly patience: Patience;
  /** The pieces found so far, by range of inputs and node. */
  readonly found: Map<InputRange<bigint>, Map<Prepared, readonly NodePiece[]>>;
}

/** The pieces of a node over a range of inputs. */
export function piecesOf(prepared: Prepared, on: InputRange<bigint>, variation: Variation): readonly NodePiece[] {
  const here = variation.found.get(on) ?? new Map<Prepared, readonly NodePiece[]>();
  variation.found.set(on, here);
  const known = here.get(prepared);
  if (known !== undefined) return known;
  const fresh = variation.varying.has(prepared)
    ? varyingPieces(prepared, on, variation)
    : [fixedPiece(prepared, on, variation)];
  // Pieces that take too many steps are unknown, so that the nodes above them take none.
  const within = spend(variation.patience, stepsOf(fresh)) ? fresh : [unknownPiece(on, prepared.node)];
  here.set(prepared, within);
  return within;
}

const stepsOf = (pieces: readonly NodePiece[]): number =>
  pieces.reduce((sum, { content }) => sum + (content.kind === 'number' ? content.form.cost : 1), 0);

function fixedPiece({ read }: Prepared, on: InputRange<bigint>, { context }: Variation): NodePiece {
  const value = read(context);
  if (value === null) return unknownPiece(on, null);
  return typeof value === 'object' ? numberPiece(on, constantForm(fractionOf(value))) : factPiece(on, value);
}

function varyingPieces(prepared: Prepared, on: InputRange<bigint>, variation: Variation): readonly NodePiece[] {
  const { node, parts } = prepared;
  const { patience, unit } = variation;
  if (node.kind === 'if') return branchPieces(parts, on, variation);
  const of = parts.map((part) => piecesOf(part, on, variation));
  const each = (make: (forms: readonly Form[], on: InputRange<bigint>) => Form): readonly NodePiece[] =>
    overlayForms(of, (forms, here) => [numberPiece(here, make(forms, here))]);
  switch (node.kind) {
    case 'constant':
    case 'given':
    case 'count-members':
      return [fixedPiece(prepared, on, variation)];
    case 'input':
      return [numberPiece(on, straightForm({ slope: unit, start: ZERO }))];
    case 'add':
      return each((terms) => terms.reduce(addForms));
    case 'subtract':
      return each(([left, right]) => subtractForms(left!, right!));
    case 'multiply':
      return each(([left, right], here) => multiplyForms(left!, right!, here));
    case 'divide':
      return overlayForms(of, ([dividend, divisor], here) => quotientPieces(node, dividend!, divisor!, here, patience));
    case 'round':
      return each(([form], here) => roundForm(form!, node.rounding, here));
    case 'min':
    case 'max':
      return of.reduce((left, right) =>
        overlayForms(
          [left, right],
          ([one, other], here) => chosen(one!, other!, node.kind, here, patience) ?? [unknownPiece(here, node)],
        ),
      );
    case 'marginal-scale':
    case 'step-scale':
    case 'interpolated-scale':
      return overlayForms(of, ([base], here) => scalePieces(node, base!, here, patience));
    case 'compare':
      return overlayForms(of, ([left, right], here) => comparePieces(node, left!, right!, here, patience));
    case 'and':
      return decided(of, false);
    case 'or':
      return decided(of, true);
    case 'not':
      return mapFacts(of[0]!, (value) => value === false);
    case 'one-of':
      return mapFacts(of[0]!, (value) => node.options.includes(value as string));
    case 'named':
      return of[0]!;
    default:
      return node satisfies never;
  }
}

/** The pieces of a division. The divisor is never zero; where its range contains zero, the range of inputs is halved until it does not. */
function quotientPieces(
  node: DivideNode,
  dividend: Form,
  divisor: Form,
  on: InputRange<bigint>,
  patience: Patience,
): readonly NodePiece[] {
  if (commonSign(rangeOn(divisor, on)) !== null)
    return [numberPiece(on, roundForm(divideForms(dividend, divisor, on), node.rounding, on))];
  if (!spend(patience, dividend.cost + divisor.cost)) return [unknownPiece(on, node)];
  return halves(on).flatMap((half) => quotientPieces(node, dividend, divisor, half, patience));
}

/** The pieces of an `if`. A branch is read only where it is taken; where the condition is unknown, both are read to find missing inputs. */
function branchPieces(parts: Prepared['parts'], on: InputRange<bigint>, variation: Variation): readonly NodePiece[] {
  const [condition, whenTrue, whenFalse] = parts as readonly [Prepared, Prepared, Prepared];
  return piecesOf(condition, on, variation).flatMap((piece) => {
    if (piece.content.kind !== 'fact') {
      for (const branch of [whenTrue, whenFalse]) piecesOf(branch, piece, variation);
      return [piece];
    }
    return piecesOf(piece.content.value === true ? whenTrue : whenFalse, piece, variation);
  });
}
