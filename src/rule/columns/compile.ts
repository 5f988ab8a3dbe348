/** From planned nodes to work over batches: each node a cell that one pass fills. */
import { exact, toScaledInteger } from '../../money/index.ts';
import type { Piece, PlannedNode, PlannedStep, Term } from '../planned.ts';
import type { Cell, Leaf, Work } from './cell.ts';
import type { Compiler } from './compiler.ts';
import type { Curve } from './curve.ts';
import { biased, biasOf, figuresOf } from './curve-figures.ts';
import { curveOf, withoutConstants } from './fuse.ts';
import { decide, known, unknownChoice, unknownEither } from './kernels/absence.ts';
import { both, choose, chooseOr, either, larger, smaller } from './kernels/choose.ts';
import { comparisonKernel } from './kernels/compare.ts';
import { curveKernel } from './kernels/curve.ts';
import { linear1, linear2, product } from './kernels/linear.ts';
import { lookUpPlace } from './kernels/look-up.ts';
import { quotient, quotientToEven } from './kernels/quotient.ts';
import { loader, loadMarks } from './load.ts';
import { columnOf, membersOf, type Table } from './table.ts';
import { tabulated } from './tabulate.ts';

/** A compiler for a table; `tabulates` says whether parts that read columns of few values become tables. */
export function createCompiler(table: Table, batch: number, tabulates: boolean): Compiler {
  return {
    table,
    batch,
    work: [],
    cells: new Map(),
    words: new Map(),
    compute: tabulates ? computeAlone : null,
  };
}

/** The values of a node in every row of a small table. */
function computeAlone(node: PlannedNode, table: Table): Float64Array {
  const compiler = createCompiler(table, table.rows, false);
  const { values } = compileNode(node, compiler);
  for (const work of compiler.work) work(0, table.rows);
  return values;
}

/** The cell of a node; what fills it is appended to the work, after what fills its parts. */
export function compileNode(node: PlannedNode, compiler: Compiler): Cell {
  const cached = compiler.cells.get(node);
  if (cached !== undefined) return cached;
  const cell = tabulated(node, compiler) ?? compileStep(node, compiler);
  compiler.cells.set(node, cell);
  return cell;
}

function compileStep(node: PlannedNode, compiler: Compiler): Cell {
  const curve = node.size === null ? null : curveOf(node);
  if (curve !== null && curve.base !== node) return curveCell(curve, compiler);
  const { step } = node;
  const cellOf = (of: PlannedNode): Cell => compileNode(of, compiler);
  switch (step.kind) {
    case 'number':
      return constantCell(Number(step.value), compiler);
    case 'truth':
      return constantCell(+step.value, compiler);
    case 'word':
      return constantCell(placeOf(step.value, compiler), compiler);
    case 'input':
      return inputCell(step.input, compiler);
    case 'given':
      return givenCell(step.input.name, compiler);
    case 'count-members':
      return membersCell(step, compiler);
    case 'sum':
      return sumCell(step.terms, compiler);
    case 'product':
      return made([cellOf(step.left), cellOf(step.right)], compiler, (out, [x, y]) => (_, rows) => {
        product(out, x!.values, y!.values, rows);
      });
    case 'quotient':
      return quotientCell(step, compiler);
    case 'min':
    case 'max':
      return limitCell(step, compiler);
    case 'round':
      return roundCell(step, compiler);
    case 'scale':
      return scaleCell(step, compiler);
    case 'compare': {
      const kernel = comparisonKernel(step.operator);
      const [a, b] = [Number(step.left.factor), Number(step.right.factor)];
      return made([cellOf(step.left.of), cellOf(step.right.of)], compiler, (out, [x, y]) => (_, rows) => {
        kernel(out, x!.values, a, y!.values, b, rows);
      });
    }
    case 'and':
    case 'or':
      return step.of.map(cellOf).reduce((left, right) => decision(step.kind === 'or', left, right, compiler));
    case 'not':
      return made([cellOf(step.of)], compiler, (out, [x]) => (_, rows) => {
        linear1(out, x!.values, -1, 1, rows);
      });
    case 'one-of':
      return oneOfCell(step.of, step.options, compiler);
    case 'if':
      return choiceCell(step, compiler);
    default:
      return step satisfies never;
  }
}

type Step<Kind extends PlannedStep['kind']> = Extract<PlannedStep, { kind: Kind }>;

/** A cell that is unknown where one of its parts is. */
function made(
  parts: readonly Cell[],
  { batch, work }: Compiler,
  fill: (out: Float64Array, parts: readonly Cell[]) => Work,
): Cell {
  const values = new Float64Array(batch);
  work.push(fill(values, parts));
  return { values, unknown: unknownOf(parts, batch, work), parts, isChoice: false, leaf: null };
}

function unknownOf(parts: readonly Cell[], batch: number, work: Work[]): Uint8Array | null {
  return parts.reduce<Uint8Array | null>((left, { unknown: right }) => {
    if (left === null || right === null || left === right) return left ?? right;
    const out = new Uint8Array(batch);
    work.push((_, rows) => {
      unknownEither(out, left, right, rows);
    });
    return out;
  }, null);
}

function constantCell(value: number, { batch }: Compiler): Cell {
  return { values: new Float64Array(batch).fill(value), unknown: null, parts: [], isChoice: false, leaf: null };
}

/** The place of a word among all words that are seen. */
function placeOf(word: string, { words }: Compiler): number {
  const place = words.get(word) ?? words.size;
  words.set(word, place);
  return place;
}

function inputCell({ name, ...input }: Step<'input'>['input'], compiler: Compiler): Cell {
  const column = columnOf(compiler.table, name);
  if (column === undefined || column.kind === 'never-given') {
    const standIn = 'minimum' in input ? Number(toScaledInteger(exact(input.minimum), input.decimals)) : 0;
    return neverGiven({ kind: 'input', name }, standIn, compiler);
  }
  const { values, absent } = column;
  const leaf: Leaf = { kind: 'input', name };
  const loaded = leafCell(values, absent, leaf, compiler);
  if (column.kind === 'category') return translated(loaded, column.words, compiler);
  if (column.kind !== 'number' || !('decimals' in input) || column.decimals === input.decimals) return loaded;
  const factor = 10 ** (input.decimals - column.decimals);
  compiler.work.push((_, rows) => {
    linear1(loaded.values, loaded.values, factor, 0, rows);
  });
  return loaded;
}

/** Unknown in every row; what stands there is a value that the rule takes, so that nothing is divided by zero. */
function neverGiven(leaf: Leaf, standIn: number, { batch }: Compiler): Cell {
  return {
    values: new Float64Array(batch).fill(standIn),
    unknown: new Uint8Array(batch).fill(1),
    parts: [],
    isChoice: false,
    leaf,
  };
}

function leafCell(
  column: Parameters<typeof loader>[0],
  absent: Uint8Array | null,
  leaf: Leaf,
  { batch, work }: Compiler,
): Cell {
  const values = new Float64Array(batch);
  const load = loader(column);
  work.push((start, rows) => {
    load(values, start, rows);
  });
  if (absent === null) return { values, unknown: null, parts: [], isChoice: false, leaf };
  const unknown = new Uint8Array(batch);
  work.push((start, rows) => {
    loadMarks(unknown, absent, start, rows);
  });
  return { values, unknown, parts: [], isChoice: false, leaf };
}

/** A category's places in its own column become places among all words. */
function translated(cell: Cell, words: readonly string[], compiler: Compiler): Cell {
  const places = Float64Array.from(words.length === 0 ? [''] : words, (word) => placeOf(word, compiler));
  compiler.work.push((_, rows) => {
    lookUpPlace(cell.values, places, cell.values, rows);
  });
  return cell;
}

function givenCell(name: string, compiler: Compiler): Cell {
  const column = columnOf(compiler.table, name);
  if (column === undefined || column.kind === 'never-given') return constantCell(0, compiler);
  const { absent } = column;
  if (absent === null) return constantCell(1, compiler);
  const { batch, work } = compiler;
  const values = new Float64Array(batch);
  const marks = new Uint8Array(batch);
  work.push((start, rows) => {
    loadMarks(marks, absent, start, rows);
    known(values, marks, rows);
  });
  return { values, unknown: null, parts: [], isChoice: false, leaf: null };
}

function membersCell(step: Step<'count-members'>, compiler: Compiler): Cell {
  const column = membersOf(compiler.table, step);
  const isOfAll = step.from === 0 && step.before === null;
  const leaf: Leaf = { kind: 'members', counts: isOfAll ? 'all' : 'some' };
  return column === undefined ? neverGiven(leaf, 1, compiler) : leafCell(column.values, column.absent, leaf, compiler);
}

function curveCell(curve: Curve, compiler: Compiler): Cell {
  const figures = figuresOf(biased(curve));
  const { run } = curveKernel(figures.constant.length - 1);
  return made([compileNode(curve.base, compiler)], compiler, (out, [x]) => (_, rows) => {
    run(out, x!.values, figures, rows);
  });
}

function sumCell(terms: readonly Term[], compiler: Compiler): Cell {
  const { varying, addend } = withoutConstants(terms);
  if (varying.length === 0) return constantCell(Number(addend), compiler);
  const factors = varying.map(({ factor }) => Number(factor));
  const cells = varying.map(({ of }) => compileNode(of, compiler));
  const constant = Number(addend);
  return made(cells, compiler, (out, [x, y, ...others]) => {
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

function quotientCell({ dividend, divisor, rounding }: Step<'quotient'>, compiler: Compiler): Cell {
  const { part, more } = biasParts(rounding.mode);
  const figures = Float64Array.of(
    Number(dividend.factor),
    Number(divisor.factor),
    part,
    more,
    Number(rounding.multiple),
  );
  const kernel = rounding.mode === 'half-even' ? quotientToEven : quotient;
  const cells = [compileNode(dividend.of, compiler), compileNode(divisor.of, compiler)];
  return made(cells, compiler, (out, [x, y]) => (_, rows) => {
    kernel(out, x!.values, y!.values, figures, rows);
  });
}

/** A bias as a part of the divisor and something more. */
function biasParts(mode: Parameters<typeof biasOf>[0]): { readonly part: number; readonly more: number } {
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

/** Rounding that is no curve: to even. */
function roundCell({ of, divisor, rounding }: Step<'round'>, compiler: Compiler): Cell {
  return quotientOf(
    compileNode(of.of, compiler),
    Number(of.factor),
    constantCell(Number(divisor), compiler),
    rounding,
    compiler,
  );
}

function quotientOf(
  dividend: Cell,
  factor: number,
  divisor: Cell,
  { mode, multiple }: Step<'round'>['rounding'],
  compiler: Compiler,
): Cell {
  const { part, more } = biasParts(mode);
  const figures = Float64Array.of(factor, 1, part, more, Number(multiple));
  const kernel = mode === 'half-even' ? quotientToEven : quotient;
  return made([dividend, divisor], compiler, (out, [x, y]) => (_, rows) => {
    kernel(out, x!.values, y!.values, figures, rows);
  });
}

/** A scale that is no curve with its rounding: its numerators are one curve, its divisors another. */
function scaleCell({ base, pieces, rounding }: Step<'scale'>, compiler: Compiler): Cell {
  const parts = (figures: (piece: Piece) => { readonly constant: bigint; readonly slope: bigint }): Cell =>
    curveCell(
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
  return quotientOf(numerator, 1, divisor, rounding, compiler);
}

function limitCell({ kind, of }: Step<'min' | 'max'>, compiler: Compiler): Cell {
  const kernel = kind === 'min' ? smaller : larger;
  const [first, ...others] = of;
  const lifted = ({ of: node, factor }: Term): readonly [Cell, number] => [compileNode(node, compiler), Number(factor)];
  const [chosen] = others.map(lifted).reduce<readonly [Cell, number]>(
    ([left, a], [right, b]) => [
      made([left, right], compiler, (out, [x, y]) => (_, rows) => {
        kernel(out, x!.values, a, y!.values, b, rows);
      }),
      1,
    ],
    lifted(first!),
  );
  return chosen;
}

function decision(isOr: boolean, left: Cell, right: Cell, compiler: Compiler): Cell {
  if (left.unknown === null && right.unknown === null) {
    const kernel = isOr ? either : both;
    return made([left, right], compiler, (out, [x, y]) => (_, rows) => {
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
    decide(values, unknown, right.values, unknownRight, +isOr, rows);
  });
  return { values, unknown, parts: [left, right], isChoice: false, leaf: null };
}

function oneOfCell(of: PlannedNode, options: readonly string[], compiler: Compiler): Cell {
  const cell = compileNode(of, compiler);
  const accepted = new Float64Array(compiler.words.size + options.length + 1);
  options.forEach((option) => (accepted[placeOf(option, compiler)] = 1));
  return made([cell], compiler, (out, [x]) => (_, rows) => {
    lookUpPlace(out, accepted, x!.values, rows);
  });
}

function choiceCell(step: Step<'if'>, compiler: Compiler): Cell {
  const condition = compileNode(step.condition, compiler);
  const [then, otherwise] = [compileNode(step.then.of, compiler), compileNode(step.else.of, compiler)];
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
