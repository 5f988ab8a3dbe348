/** The curve that pieces describe: its segments, jumps, kinks and extremes, and its inverse. */
import { type DecimalInput, exact } from '../../money/index.ts';
import type { Program } from '../evaluate/prepare.ts';
import type { NumberInputNode } from '../rule-node.ts';
import type { FactCurve, InputRange, NumberCurve } from './curve-result.ts';
import { describePieces } from './describe-pieces.ts';
import { fractionOf } from './fraction.ts';
import { extreme } from './extreme.ts';
import { fractionText } from './fraction-text.ts';
import { gridPoint, inputRangeText } from './grid.ts';
import type { FactContent, NodePiece, NumberContent } from './node-piece.ts';
import type { Variation } from './pieces-of.ts';
import type { Sign } from './signs-on.ts';
import { type NumberPieces, whereValue } from './where-value.ts';

/** The largest number of steps by default; real rules need some thousands. */
export const STEPS = 1_000_000;

type WithoutSteps<Curve extends NumberCurve | FactCurve> = Omit<Curve, 'steps'>;

/** Describes known pieces. `null` if the steps run out. */
export function describeCurve(
  program: Program,
  input: NumberInputNode,
  pieces: readonly NodePiece[],
  variation: Variation,
  gaps: readonly InputRange<bigint>[],
): WithoutSteps<NumberCurve> | WithoutSteps<FactCurve> | null {
  if (pieces.every(isNumberPiece)) return numberCurve(program, input, pieces, variation, gaps);
  return factCurve(program, input, pieces.filter(isFactPiece));
}

const isNumberPiece = (piece: NodePiece): piece is NodePiece<NumberContent> => piece.content.kind === 'number';
/** Whether a piece is a yes, a no or a word. */
export const isFactPiece = (piece: NodePiece): piece is NodePiece<FactContent> => piece.content.kind === 'fact';

function numberCurve(
  { root }: Program,
  input: NumberInputNode,
  pieces: NumberPieces,
  { unit, patience }: Variation,
  gaps: readonly InputRange<bigint>[],
): WithoutSteps<NumberCurve> | null {
  const minimum = extreme(input, pieces, -1, patience);
  const maximum = extreme(input, pieces, 1, patience);
  if (minimum === null || maximum === null) return null;
  const inputsWhere = (value: DecimalInput, holds: (sign: Sign) => boolean): ReturnType<NumberCurve['inverse']> => {
    const found = whereValue(pieces, fractionOf(exact(value)), holds, { steps: STEPS });
    if (found === null)
      throw new RangeError(`value: the inputs that give ${String(value)} are too many to be told apart`);
    return found.map((range) => inputRangeText(input, range));
  };
  return {
    complete: true,
    type: root.type as NumberCurve['type'],
    ...describePieces(pieces, input, unit),
    gaps: gaps.map((gap) => inputRangeText(input, gap)),
    minimum,
    maximum,
    at: (value) => {
      const point = gridPoint(input, value, 'input');
      return fractionText(pieceAt(pieces, point).content.form.at(point));
    },
    inverse: (value) => inputsWhere(value, (sign) => sign === 0),
    reaches: (atLeast) => inputsWhere(atLeast, (sign) => sign >= 0),
  };
}

function factCurve(
  { root }: Program,
  input: NumberInputNode,
  pieces: readonly NodePiece<FactContent>[],
): WithoutSteps<FactCurve> {
  return {
    complete: true,
    type: root.type as FactCurve['type'],
    pieces: pieces.map((piece) => ({ ...inputRangeText(input, piece), value: piece.content.value })),
    at: (value) => pieceAt(pieces, gridPoint(input, value, 'input')).content.value,
  };
}

function pieceAt<P extends InputRange<bigint>>(pieces: readonly P[], point: bigint): P {
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  if (point < first.from || point > last.to) throw new RangeError('input: not among the inputs of this curve');
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.to < point) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low]!;
  if (piece.from > point) throw new RangeError('input: refused, the curve has a gap there');
  return piece;
}
