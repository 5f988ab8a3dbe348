/** Cells of quotients, each with its rounding. */
import type { RoundingMode } from '../../money/index.ts';
import type { IntegerRounding, StepOf } from '../plan/plan-step-types.ts';
import type { Cell } from './cell.ts';
import { type CellTerm, termOf } from './cell-term.ts';
import type { Compiler } from './compiler.ts';
import { quotientByBias, quotientToEven } from './kernels/quotient.ts';
import { constantCell } from './leaf-cells.ts';
import { derivedCell } from './derived-cell.ts';

/** The quotient of two terms of a rule. */
export function quotientCell({ dividend, divisor, rounding }: StepOf<'quotient'>, compiler: Compiler): Cell {
  return roundedQuotientCell(termOf(dividend, compiler), termOf(divisor, compiler), rounding, compiler);
}

/** A rounding that cannot be fused: to the nearest, ties to the even one. */
export function roundCell({ of, divisor, rounding }: StepOf<'round'>, compiler: Compiler): Cell {
  const dividend = termOf(of, compiler);
  return roundedQuotientCell(
    dividend,
    { cell: constantCell(Number(divisor), compiler), factor: 1 },
    rounding,
    compiler,
  );
}

/** The quotient of two cells, rounded; the divisor is above zero. */
export function roundedQuotientCell(
  dividend: CellTerm,
  divisor: CellTerm,
  { mode, multiple }: IntegerRounding,
  compiler: Compiler,
): Cell {
  const { part, more } = biasParts(mode);
  const figures = Float64Array.of(dividend.factor, divisor.factor, part, more, Number(multiple));
  const kernel = mode === 'half-even' ? quotientToEven : quotientByBias;
  return derivedCell([dividend.cell, divisor.cell], compiler, (out, [x, y]) => (_, rows) => {
    kernel(out, x!.values, y!.values, figures, rows);
  });
}

/** A bias as a part of the divisor plus a constant. */
function biasParts(mode: RoundingMode): { readonly part: number; readonly more: number } {
  switch (mode) {
    case 'half-up':
    case 'half-even':
      return { part: 0.5, more: 0 };
    case 'up':
      return { part: 1, more: -1 };
    case 'down':
      return { part: 0, more: 0 };
    default:
      return mode satisfies never;
  }
}
