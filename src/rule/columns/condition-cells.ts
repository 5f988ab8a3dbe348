/** Cells of conditions and of choices. */
import type { StepOf } from '../plan/plan-step-types.ts';
import type { Cell } from './cell.ts';
import { termOf } from './cell-term.ts';
import type { Compiler } from './compiler.ts';
import { decideBatch, unknownChoice } from './kernels/absence.ts';
import { bothHold, choose, chooseOr, eitherHolds } from './kernels/choose.ts';
import { comparisonKernel } from './kernels/comparison-kernel.ts';
import { linear1 } from './kernels/linear.ts';
import { lookUpPlace } from './kernels/look-up.ts';
import { derivedCell } from './derived-cell.ts';
import { wordPlace } from './table.ts';

/** Whether a comparison of two numbers holds. */
export function comparisonCell(step: StepOf<'compare'>, compiler: Compiler): Cell {
  const kernel = comparisonKernel(step.operator);
  const { cell: left, factor: a } = termOf(step.left, compiler);
  const { cell: right, factor: b } = termOf(step.right, compiler);
  return derivedCell([left, right], compiler, (out, [x, y]) => (_, rows) => {
    kernel(out, x!.values, a, y!.values, b, rows);
  });
}

/** Whether all of some conditions hold, or any of them. */
export function decisionCell({ kind, of }: StepOf<'and' | 'or'>, compiler: Compiler): Cell {
  return of.map(compiler.cellOf).reduce((left, right) => decisionOfTwo(kind === 'or', left, right, compiler));
}

function decisionOfTwo(isOr: boolean, left: Cell, right: Cell, compiler: Compiler): Cell {
  if (left.unknown === null && right.unknown === null) {
    const kernel = isOr ? eitherHolds : bothHold;
    return derivedCell([left, right], compiler, (out, [x, y]) => (_, rows) => {
      kernel(out, x!.values, y!.values, rows);
    });
  }
  const { batch, work } = compiler;
  const values = new Float64Array(batch);
  const unknown = new Uint8Array(batch);
  const unknownRight = right.unknown ?? new Uint8Array(batch);
  work.push((_, rows) => {
    values.set(left.values.subarray(0, rows));
    if (left.unknown === null) unknown.fill(0, 0, rows);
    else unknown.set(left.unknown.subarray(0, rows));
    decideBatch(values, unknown, right.values, unknownRight, +isOr, rows);
  });
  return { values, unknown, parts: [left, right], isChoice: false, leaf: null };
}

/** Whether a condition does not hold. */
export function notCell({ of }: StepOf<'not'>, compiler: Compiler): Cell {
  return derivedCell([compiler.cellOf(of)], compiler, (out, [x]) => (_, rows) => {
    linear1(out, x!.values, -1, 1, rows);
  });
}

/** Whether a word is one of some words. */
export function oneOfCell({ of, options }: StepOf<'one-of'>, compiler: Compiler): Cell {
  const cell = compiler.cellOf(of);
  const accepted = new Float64Array(compiler.words.size + options.length + 1);
  options.forEach((option) => (accepted[wordPlace(option, compiler.words)] = 1));
  return derivedCell([cell], compiler, (out, [x]) => (_, rows) => {
    lookUpPlace(out, accepted, x!.values, rows);
  });
}

/** One of two parts, by a condition. */
export function choiceCell(step: StepOf<'if'>, compiler: Compiler): Cell {
  const condition = compiler.cellOf(step.condition);
  const [then, otherwise] = [compiler.cellOf(step.then.of), compiler.cellOf(step.else.of)];
  const [a, b] = [Number(step.then.factor), Number(step.else.factor)];
  const { batch, work } = compiler;
  const values = new Float64Array(batch);
  const constant = step.else.of.step.kind === 'number' ? Number(step.else.of.step.value * step.else.factor) : null;
  work.push((_, rows) => {
    if (constant === null) choose(values, condition.values, then.values, a, otherwise.values, b, rows);
    else chooseOr(values, condition.values, then.values, a, constant, rows);
  });
  const parts = [condition, then, otherwise];
  if (parts.every(({ unknown }) => unknown === null))
    return { values, unknown: null, parts, isChoice: true, leaf: null };
  const unknown = new Uint8Array(batch);
  const marks = parts.map((part) => part.unknown ?? new Uint8Array(batch)) as [Uint8Array, Uint8Array, Uint8Array];
  work.push((_, rows) => {
    unknownChoice(unknown, condition.values, marks, rows);
  });
  return { values, unknown, parts, isChoice: true, leaf: null };
}
