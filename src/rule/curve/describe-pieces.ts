/** The public description of the pieces of a number: segments without rounding steps, jumps and kinks. */
import type { NumberInputNode } from '../rule-node.ts';
import type { CurveJump, CurveKink, CurveSegment, InputRange } from './curve-result.ts';
import { type Form, type StraightLine, lineAt } from './form.ts';
import { dividedBy, type Fraction, largerOf, areEqual, smallerOf, minus, negative, plus } from './fraction.ts';
import { fractionText } from './fraction-text.ts';
import { gridText, inputRangeText } from './grid.ts';
import { rangeHolds, hullRange } from './fraction-range.ts';
import type { NumberPieces } from './where-value.ts';
import type { Range } from '../range.ts';

/** Neighbouring pieces on one line. */
interface Joined extends InputRange<bigint> {
  readonly first: Form;
  readonly last: Form;
  readonly error: Range<Fraction>;
}

/** Segments, jumps and kinks of some pieces. */
export function describePieces(
  pieces: NumberPieces,
  input: NumberInputNode,
  unit: Fraction,
): {
  readonly segments: readonly CurveSegment[];
  readonly jumps: readonly CurveJump[];
  readonly kinks: readonly CurveKink[];
} {
  const parts = joinedByLine(pieces);
  const segments = parts.map((part) => segmentOf(part, input, unit));
  // Across a gap there is neither a jump nor a kink.
  const neighbours = parts.map((part, place) => place > 0 && parts[place - 1]!.to + 1n === part.from);
  const jumps = parts.flatMap((part, place) => (neighbours[place]! ? jumpInto(parts[place - 1]!, part, input) : []));
  const kinks = segments.flatMap((segment, place) =>
    neighbours[place]! ? kinkInto(segments[place - 1]!, segment) : [],
  );
  return { segments, jumps, kinks };
}

function joinedByLine(pieces: NumberPieces): readonly Joined[] {
  const found: Joined[] = [];
  for (const { from, to, content } of pieces) {
    const { form } = content;
    const before = found.at(-1);
    if (before !== undefined && before.to + 1n === from && continues(before.last, form)) {
      found[found.length - 1] = { ...before, to, last: form, error: hullRange(before.error, form.error) };
    } else {
      found.push({ from, to, first: form, last: form, error: form.error });
    }
  }
  return found;
}

const continues = (before: Form, after: Form): boolean =>
  before === after || (before.line !== null && after.line !== null && isOne(before.line, after.line));

const isOne = (left: StraightLine, right: StraightLine): boolean =>
  areEqual(left.slope, right.slope) && areEqual(left.start, right.start);

function segmentOf({ from, to, first, last, error }: Joined, input: NumberInputNode, unit: Fraction): CurveSegment {
  const { line } = first;
  return {
    ...inputRangeText(input, { from, to }),
    valueFrom: fractionText(first.at(from)),
    valueTo: fractionText(last.at(to)),
    line:
      line === null
        ? null
        : {
            start: fractionText(lineAt(line, from)),
            slope: fractionText(dividedBy(line.slope, unit)),
            error: fractionText(largerOf(error.maximum, negative(error.minimum))),
          },
  };
}

/** The jump between two parts: a change larger than their slopes and rounding errors explain. */
function jumpInto({ to, last }: Joined, { from, first }: Joined, input: NumberInputNode): readonly CurveJump[] {
  const [valueBefore, valueAfter] = [last.at(to), first.at(from)];
  const height = minus(valueAfter, valueBefore);
  const explained = {
    minimum: plus(smallerOf(last.slopes.minimum, first.slopes.minimum), minus(first.error.minimum, last.error.maximum)),
    maximum: plus(largerOf(last.slopes.maximum, first.slopes.maximum), minus(first.error.maximum, last.error.minimum)),
  };
  if (rangeHolds(explained, height)) return [];
  return [
    {
      before: gridText(input, to),
      after: gridText(input, from),
      valueBefore: fractionText(valueBefore),
      valueAfter: fractionText(valueAfter),
      height: fractionText(height),
    },
  ];
}

function kinkInto(before: CurveSegment, after: CurveSegment): readonly CurveKink[] {
  const [slopeBefore, slopeAfter] = [before.line?.slope ?? null, after.line?.slope ?? null];
  return slopeBefore === slopeAfter ? [] : [{ at: after.from, slopeBefore, slopeAfter }];
}
