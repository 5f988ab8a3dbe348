/** Piecewise linear functions of one number: a scale together with its rounding, its minimum and its maximum. */
import type { RoundingMode } from '../../money/index.ts';
import { ceilingDivided, floorDivided } from '../integers.ts';
import type { IntegerRounding, IntegerPiece, PlannedNode } from '../plan/plan-step-types.ts';
import type { Range } from '../range.ts';

/** `(constant + slope × x) ÷ divisor`, from `from` on; the first piece has no lower end. */
export interface FusedPiece {
  readonly from: bigint | null;
  readonly constant: bigint;
  readonly slope: bigint;
  readonly divisor: bigint;
}

/** `multiple × round((constant + slope × x) ÷ divisor) + offset` of the integer `x` of a node. */
export interface FusedScale {
  readonly base: PlannedNode;
  readonly pieces: readonly FusedPiece[];
  /** `null` without rounding: then every divisor and the multiple are 1, and the offset is 0. */
  readonly mode: RoundingMode | null;
  readonly multiple: bigint;
  readonly offset: bigint;
}

/** A piece that lies entirely below or entirely at or above a level. */
interface CutPiece extends FusedPiece {
  readonly isBelow: boolean;
}

/** The identity function of a node. */
export function identity(base: PlannedNode): FusedScale {
  return { base, pieces: [{ from: null, constant: 0n, slope: 1n, divisor: 1n }], mode: null, multiple: 1n, offset: 0n };
}

/** `factor × scale + addend` */
export function timesPlus(scale: FusedScale, factor: bigint, addend: bigint): FusedScale {
  const { pieces, mode, multiple, offset } = scale;
  if (mode !== null) return { ...scale, multiple: multiple * factor, offset: offset * factor + addend };
  return {
    ...scale,
    pieces: pieces.map(({ from, constant, slope, divisor }) => ({
      from,
      constant: constant * factor + addend,
      slope: slope * factor,
      divisor,
    })),
  };
}

/** The scale times `factor`, divided by `divisor` and rounded; it must not be rounded already. */
export function roundedScale(
  scale: FusedScale,
  factor: bigint,
  divisor: bigint,
  { multiple, mode }: IntegerRounding,
): FusedScale {
  const lifted = timesPlus(scale, factor, 0n);
  return { ...lifted, pieces: lifted.pieces.map((piece) => ({ ...piece, divisor })), mode, multiple };
}

/** A scale applied to a fused scale; `null` where the latter is not one rising straight line. */
export function throughScale(
  scale: FusedScale,
  pieces: readonly IntegerPiece[],
  rounding: IntegerRounding | null,
): FusedScale | null {
  const [line, ...others] = scale.pieces;
  if (line === undefined || others.length > 0 || scale.mode !== null || line.slope <= 0n) return null;
  const through = pieces.map(({ from, origin, start, slope, divisor }) => ({
    from: from === null ? null : ceilingDivided(from - line.constant, line.slope),
    constant: start + slope * (line.constant - origin),
    slope: slope * line.slope,
    divisor,
  }));
  return {
    ...scale,
    pieces: served(through, scale.base.size!),
    mode: rounding?.mode ?? null,
    multiple: rounding?.multiple ?? 1n,
  };
}

/** The minimum or maximum of a fused scale and a constant; `null` where the constant is not a possible rounded value. */
export function limited(scale: FusedScale, kind: 'min' | 'max', limit: bigint): FusedScale | null {
  const { multiple, offset, mode } = scale;
  if (multiple === 0n || (limit - offset) % multiple !== 0n) return null;
  const level = (limit - offset) / multiple;
  const replacesBelow = (kind === 'max') === multiple > 0n;
  const limitPiece = { constant: level, slope: 0n, divisor: 1n };
  const pieces = cutAtLevel(scale, level).map(({ isBelow, ...piece }) =>
    isBelow === replacesBelow ? { from: piece.from, ...limitPiece } : piece,
  );
  return { ...scale, pieces: pieces.filter((piece, place) => !isSamePiece(piece, pieces[place - 1])), mode };
}

/** The pieces of a fused scale, each cut in two where it crosses a level, before multiplication and rounding. */
export function cutAtLevel({ base, pieces }: FusedScale, level: bigint): readonly CutPiece[] {
  return pieces.flatMap((piece, place): readonly CutPiece[] => {
    const { low, high } = spanOf(pieces, place, base.size!);
    const { constant, slope, divisor } = piece;
    const missing = level * divisor - constant;
    if (slope === 0n) return [{ ...piece, isBelow: missing > 0n }];
    const turn = slope > 0n ? ceilingDivided(missing, slope) : floorDivided(missing, slope) + 1n;
    const before = { ...piece, isBelow: slope > 0n };
    const after = { ...piece, isBelow: slope < 0n };
    if (turn <= low) return [after];
    return turn > high ? [before] : [before, { ...after, from: turn }];
  });
}

/** The integers to which a piece applies. */
export function spanOf(
  pieces: readonly FusedPiece[],
  place: number,
  { minimum, maximum }: Range<bigint>,
): { readonly low: bigint; readonly high: bigint } {
  const next = pieces[place + 1]?.from ?? null;
  return { low: pieces[place]!.from ?? minimum, high: next === null ? maximum : next - 1n };
}

/** The pieces that apply to at least one integer. */
function served(pieces: readonly FusedPiece[], range: Range<bigint>): readonly FusedPiece[] {
  return pieces
    .filter((_piece, place) => {
      const { low, high } = spanOf(pieces, place, range);
      return low <= high && high >= range.minimum && low <= range.maximum;
    })
    .map((piece, place) => (place === 0 ? { ...piece, from: null } : piece));
}

function isSamePiece(piece: FusedPiece, other: FusedPiece | undefined): boolean {
  return piece.constant === other?.constant && piece.slope === other.slope && piece.divisor === other.divisor;
}
