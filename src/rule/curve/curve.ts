/** A rule as the exact function of one input. */
import { type DecimalInput, type Diagnostic, error, exact } from '../../money/index.ts';
import type { EvaluationContext } from '../evaluate/evaluation-context.ts';
import type { CurveExtreme, CurveResult, FactCurve, NumberCurve, InputRange } from './curve-result.ts';
import { describePieces } from './describe-pieces.ts';
import { fractionOf } from './fraction.ts';
import { fractionText } from './fraction-text.ts';
import { gridPoint, gridText, numberInput, inputRangeText, gridRange } from './grid.ts';
import { type FactContent, joinPieces, type NumberContent, type NodePiece, type UnknownContent } from './node-piece.ts';
import { piecesOf, type Variation } from './pieces-of.ts';
import { extremeOf, type NumberPieces, whereValue } from './where-value.ts';
import { type Patience, type Sign, spend } from './signs-on.ts';
import type { Facts } from '../facts.ts';
import { powerOfTen } from '../integers.ts';
import { rememberByObject } from '../remember-by-object.ts';
import { missingInputs } from '../evaluate/missing-inputs.ts';
import type { NumberInputNode, RuleNode } from '../rule-node.ts';
import { type Prepared, prepare, type Program, startEvaluation } from '../evaluate/prepare.ts';
import { walkRule } from '../walk-rule.ts';

/** The ends of a curve, both included; by default those of the declared range of the input. */
export interface CurveOptions {
  readonly from?: DecimalInput;
  readonly to?: DecimalInput;
  /**
   * A condition. Where it is false the result is refused, and the curve of a number has a gap; where a fact is missing for it, it refuses nothing.
   *
   * @defaultValue no gap
   */
  readonly where?: RuleNode;
  /**
   * The largest number of steps; a curve that needs more has the diagnostic `CAISSE-CURVE-TOO-MANY-SEGMENTS`. A step computes one part of a number
   * at one input.
   *
   * @defaultValue 1,000,000
   */
  readonly steps?: number;
}

/** The largest number of steps by default; real rules need some thousands. */
const STEPS = 1_000_000;

/**
 * Computes a rule as a function of one input, with the other facts fixed: straight segments, jumps, kinks, and the smallest and largest result.
 *
 * @remarks
 * The curve is exact at every value of the input, to its last decimal, and is computed without trying each value. The effect of roundings on a
 * line is given as its `error`, and is not a jump.
 *
 * @param rule - a rule that `checkRule` accepts
 * @param along - the name of a number that the rule reads, or the input itself, which the rule need not read
 * @param facts - the other facts; a value of the input among them is ignored
 * @param options - the ends of the curve, both included, in euros where the input is money
 * @returns the curve; or the names of the missing inputs, or a diagnostic where the curve has too many turning points
 * @throws RangeError when the rule reads no such number, or an end is outside its declared range
 * @law the curve gives what evaluate gives at every input
 * @law every figure of a curve is that of trying all inputs
 * @example
 * ```ts
 * import { curve, money, max, multiply, ratio } from 'caisse-rules/rule';
 *
 * const income = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '100000' } as const;
 * const contribution = max(money('10'), multiply(income, ratio('0.05')));
 * const drawn = curve(contribution, 'income', { values: {} }, { to: 2000 });
 * if (drawn.complete && 'inverse' in drawn) console.log(drawn.inverse(50)); // => [ { from: '1000', to: '1000' } ]
 * if (drawn.complete && 'kinks' in drawn) console.log(drawn.kinks);
 * // => [ { at: '200.01', slopeBefore: '0', slopeAfter: '0.05' } ]
 * ```
 */
export function curve(
  rule: RuleNode,
  along: string | NumberInputNode,
  facts: Facts,
  options: CurveOptions = {},
): CurveResult {
  const input = numberInput(rule, along);
  const on = gridRange(input, options.from ?? input.minimum, options.to ?? input.maximum);
  const { steps = STEPS, where } = options;
  const patience: Patience = { steps };
  const { program, variation, pieces: all } = piecesAlong(rule, input, facts, on, patience);
  const gaps = where === undefined ? [] : gapsAlong(where, input, facts, on, patience);
  const pieces = outside(gaps, all);
  const unknown = pieces.filter(isUnknownPiece);
  const missing = unknown.length === 0 ? [] : missingOf(program, facts, input, variation);
  const drawn = pieces.length === 0 || unknown.length > 0 ? null : described(program, input, pieces, variation, gaps);
  const used = Math.min(steps, steps - patience.steps);
  if (drawn !== null && patience.steps >= 0) return { ...drawn, steps: used };
  return { complete: false, missing, diagnostics: tooFine(rule, unknown, patience), steps: used };
}

function described(
  program: Program,
  input: NumberInputNode,
  pieces: readonly NodePiece[],
  variation: Variation,
  gaps: readonly InputRange<bigint>[],
): WithoutSteps<NumberCurve> | WithoutSteps<FactCurve> | null {
  if (pieces.every(isNumberPiece)) return numberCurve(program, input, pieces, variation, gaps);
  return factCurve(program, input, pieces.filter(isFactPiece));
}

type WithoutSteps<Curve extends NumberCurve | FactCurve> = Omit<Curve, 'steps'>;

interface PiecesAlong {
  readonly program: Program;
  readonly variation: Variation;
  readonly pieces: readonly NodePiece[];
}

function piecesAlong(
  rule: RuleNode,
  input: NumberInputNode,
  facts: Facts,
  on: InputRange<bigint>,
  patience: Patience,
): PiecesAlong {
  const program = prepare(rule);
  spend(patience, program.size);
  const variation: Variation = {
    context: contextAt(program, facts, input, on.from),
    varying: nodesThatRead(input.name, program),
    unit: { over: 1n, under: powerOfTen(input.decimals) },
    patience,
    found: new Map(),
  };
  return { program, variation, pieces: joinPieces(piecesOf(program.root, on, variation)) };
}

/** The inputs at which a condition is known to be false, in order. */
function gapsAlong(
  where: RuleNode,
  input: NumberInputNode,
  facts: Facts,
  on: InputRange<bigint>,
  patience: Patience,
): readonly InputRange<bigint>[] {
  const { pieces } = piecesAlong(where, input, facts, on, patience);
  return pieces.filter(isFactPiece).filter(({ content }) => content.value === false);
}

/** The parts of some pieces that lie in no gap. */
function outside(gaps: readonly InputRange<bigint>[], pieces: readonly NodePiece[]): readonly NodePiece[] {
  return gaps.reduce<readonly NodePiece[]>(
    (left, gap) =>
      left.flatMap((piece) => [
        ...(piece.from < gap.from ? [{ ...piece, to: piece.to < gap.from ? piece.to : gap.from - 1n }] : []),
        ...(piece.to > gap.to ? [{ ...piece, from: piece.from > gap.to ? piece.from : gap.to + 1n }] : []),
      ]),
    pieces,
  );
}

const isNumberPiece = (piece: NodePiece): piece is NodePiece<NumberContent> => piece.content.kind === 'number';
const isFactPiece = (piece: NodePiece): piece is NodePiece<FactContent> => piece.content.kind === 'fact';
const isUnknownPiece = (piece: NodePiece): piece is NodePiece<UnknownContent> => piece.content.kind === 'unknown';

function contextAt(program: Program, facts: Facts, input: NumberInputNode, point: bigint): EvaluationContext {
  return startEvaluation(program, { ...facts, values: { ...facts.values, [input.name]: gridText(input, point) } });
}

/** The nodes of a rule that read each input asked for so far. */
const knownReaders: (program: Program) => Map<string, ReadonlySet<Prepared>> = /* @__PURE__ */ rememberByObject(
  () => new Map<string, ReadonlySet<Prepared>>(),
);

function nodesThatRead(inputName: string, program: Program): ReadonlySet<Prepared> {
  const known = knownReaders(program);
  const readers = known.get(inputName) ?? readersIn(program.root, inputName);
  known.set(inputName, readers);
  return readers;
}

function readersIn(root: Prepared, inputName: string): ReadonlySet<Prepared> {
  const seen = new Map<Prepared, boolean>();
  const reads = (prepared: Prepared): boolean => {
    const known = seen.get(prepared);
    if (known !== undefined) return known;
    const { node, parts } = prepared;
    const varies = parts.map(reads).includes(true) || (node.kind === 'input' && node.name === inputName);
    seen.set(prepared, varies);
    return varies;
  };
  reads(root);
  return new Set([...seen].flatMap(([prepared, varies]) => (varies ? [prepared] : [])));
}

/** The missing inputs at the start of each piece of each node: within a piece they do not change. */
function missingOf(
  program: Program,
  facts: Facts,
  input: NumberInputNode,
  { found, patience }: Variation,
): readonly string[] {
  const starts = new Set([...found.values()].flatMap((of) => [...of.values()].flat().map(({ from }) => from)));
  const names = [...starts].flatMap((start) =>
    spend(patience, program.size) ? missingInputs(program.root, contextAt(program, facts, input, start)) : [],
  );
  return [...new Set(names)];
}

/** A diagnostic for each node that has too many turning points, or for the rule where the steps ran out elsewhere. */
function tooFine(
  rule: RuleNode,
  unknown: readonly NodePiece<UnknownContent>[],
  { steps }: Patience,
): readonly Diagnostic[] {
  const nodes = new Set(unknown.map(({ content }) => content.tooFine));
  const places = walkRule(rule).filter(({ node }) => nodes.has(node));
  if (places.length === 0) return steps < 0 ? [error('CAISSE-CURVE-TOO-MANY-SEGMENTS', [])] : [];
  return places.map(({ path }) => error('CAISSE-CURVE-TOO-MANY-SEGMENTS', path));
}

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

function extreme(input: NumberInputNode, pieces: NumberPieces, side: 1 | -1, patience: Patience): CurveExtreme | null {
  const value = extremeOf(pieces, side, patience);
  if (value === null) return null;
  const first = whereValue(pieces, value, (sign) => sign === 0, patience)?.[0];
  return first === undefined ? null : { value: fractionText(value), ...inputRangeText(input, first) };
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
