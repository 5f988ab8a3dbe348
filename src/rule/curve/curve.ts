/** A rule as the exact function of one input. */
import { checkArgument, type DecimalInput, type Diagnostic, error, readParts } from '../../money/index.ts';
import type { CurveResult, InputRange } from './curve-result.ts';
import { describeCurve, isFactPiece, STEPS } from './describe-curve.ts';
import { numberInput, gridRange } from './grid.ts';
import type { NodePiece, UnknownContent } from './node-piece.ts';
import { contextAt, piecesAlong } from './pieces-along.ts';
import type { Variation } from './pieces-of.ts';
import { type Patience, spend } from './signs-on.ts';
import type { Facts } from '../facts.ts';
import { missingInputs } from '../evaluate/missing-inputs.ts';
import type { NumberInputNode, RuleNode } from '../rule-node.ts';
import type { Program } from '../evaluate/prepare.ts';
import { checkNode } from '../parts-of.ts';
import { checkFacts } from '../evaluate/read-facts.ts';
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
 * @throws TypeError when an argument has another type; RangeError when the rule reads no such number, or an end is outside its declared range
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
  checkNode('rule', rule);
  checkFacts(facts);
  const known: Facts = { ...facts, values: readParts('facts.values', facts.values) };
  checkArgument('options', options, 'object');
  const input = numberInput(rule, along);
  const on = gridRange(input, options.from ?? input.minimum, options.to ?? input.maximum);
  const { steps = STEPS, where } = options;
  const patience: Patience = { steps };
  const { program, variation, pieces: all } = piecesAlong(rule, input, known, on, patience);
  const gaps = where === undefined ? [] : gapsAlong(where, input, known, on, patience);
  const pieces = outside(gaps, all);
  const unknown = pieces.filter(isUnknownPiece);
  const missing = unknown.length === 0 ? [] : missingOf(program, known, input, variation);
  const drawn =
    pieces.length === 0 || unknown.length > 0 ? null : describeCurve(program, input, pieces, variation, gaps);
  const used = Math.min(steps, steps - patience.steps);
  if (drawn !== null && patience.steps >= 0) return { ...drawn, steps: used };
  return { complete: false, missing, diagnostics: tooFine(rule, unknown, patience), steps: used };
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

const isUnknownPiece = (piece: NodePiece): piece is NodePiece<UnknownContent> => piece.content.kind === 'unknown';

/** The steps that are left at least for missing inputs, so that they are named also where a curve has too many turning points. */
const STEPS_FOR_MISSING = 10_000;

/** The missing inputs at the start of each piece of each node: within a piece they do not change. */
function missingOf(
  program: Program,
  facts: Facts,
  input: NumberInputNode,
  { found, patience }: Variation,
): readonly string[] {
  const left: Patience = { steps: Math.max(patience.steps, STEPS_FOR_MISSING) };
  const starts = new Set([...found.values()].flatMap((of) => [...of.values()].flat().map(({ from }) => from)));
  const names = [...starts].flatMap((start) =>
    spend(left, program.size) ? missingInputs(program.root, contextAt(program, facts, input, start)) : [],
  );
  patience.steps = Math.min(patience.steps, left.steps);
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
