/** Cells of numbers that are computed from others: sums, products, scales and limits. */
import type { IntegerPiece, StepOf } from '../plan/plan-step-types.ts';
import type { Cell } from './cell.ts';
import { type CellTerm, termOf } from './cell-term.ts';
import type { Compiler } from './compiler.ts';
import type { FusedScale } from './fused-scale.ts';
import { biased, fusedFigures } from './fused-figures.ts';
import { withoutConstants } from './fuse.ts';
import { largerTerm, smallerTerm } from './kernels/choose.ts';
import { piecewiseKernel } from './kernels/piecewise-kernel.ts';
import { linear1, linear2, productOfTwo } from './kernels/linear.ts';
import { constantCell } from './leaf-cells.ts';
import { derivedCell } from './derived-cell.ts';
import { roundedQuotientCell } from './quotient-cells.ts';

/** The sum of some terms. */
export function sumCell({ terms }: StepOf<'sum'>, compiler: Compiler): Cell {
  const { varying, addend } = withoutConstants(terms);
  if (varying.length === 0) return constantCell(Number(addend), compiler);
  const factors = varying.map(({ factor }) => Number(factor));
  const cells = varying.map(({ of }) => compiler.cellOf(of));
  const constant = Number(addend);
  return derivedCell(cells, compiler, (out, [x, y, ...others]) => {
    const [a = 0, b = 0, ...further] = factors;
    return (_, rows) => {
      if (y === undefined) linear1(out, x!.values, a, constant, rows);
      else linear2(out, x!.values, a, y.values, b, constant, rows);
      others.forEach((other, place) => {
        linear2(out, out, 1, other.values, further[place]!, 0, rows);
      });
    };
  });
}

/** The product of two numbers. */
export function productCell({ left, right }: StepOf<'product'>, compiler: Compiler): Cell {
  return derivedCell([compiler.cellOf(left), compiler.cellOf(right)], compiler, (out, [x, y]) => (_, rows) => {
    productOfTwo(out, x!.values, y!.values, rows);
  });
}

/** A fused scale. */
export function fusedCell(scale: FusedScale, compiler: Compiler): Cell {
  const figures = fusedFigures(biased(scale));
  const { run } = piecewiseKernel(figures.constant.length - 1);
  return derivedCell([compiler.cellOf(scale.base)], compiler, (out, [x]) => (_, rows) => {
    run(out, x!.values, figures, rows);
  });
}

/** A scale that cannot be fused with its rounding: numerators and divisors are two fused scales. */
export function scaleCell({ base, pieces, rounding }: StepOf<'scale'>, compiler: Compiler): Cell {
  const parts = (figures: (piece: IntegerPiece) => { readonly constant: bigint; readonly slope: bigint }): Cell =>
    fusedCell(
      {
        base,
        pieces: pieces.map((piece) => ({ from: piece.from, divisor: 1n, ...figures(piece) })),
        mode: null,
        multiple: 1n,
        offset: 0n,
      },
      compiler,
    );
  const numerator = parts(({ start, slope, origin }) => ({ constant: start - slope * origin, slope }));
  if (rounding === null) return numerator;
  const divisor = parts((piece) => ({ constant: piece.divisor, slope: 0n }));
  return roundedQuotientCell({ cell: numerator, factor: 1 }, { cell: divisor, factor: 1 }, rounding, compiler);
}

/** The smallest or the largest of some terms. */
export function limitCell({ kind, of }: StepOf<'min' | 'max'>, compiler: Compiler): Cell {
  const kernel = kind === 'min' ? smallerTerm : largerTerm;
  const [first, ...others] = of;
  const { cell } = others
    .map((term) => termOf(term, compiler))
    .reduce<CellTerm>(
      ({ cell: left, factor: a }, { cell: right, factor: b }) => ({
        cell: derivedCell([left, right], compiler, (out, [x, y]) => (_, rows) => {
          kernel(out, x!.values, a, y!.values, b, rows);
        }),
        factor: 1,
      }),
      termOf(first!, compiler),
    );
  return cell;
}
