/** Rules as the text of one loop of JavaScript, for where a page may make functions of text. Off by default. */
import type { InputNode } from '../node.ts';
import {
  type IntegerRounding,
  partsOfStep,
  type Piece,
  type PlannedNode,
  type PlannedStep,
  type Term,
} from '../planned.ts';
import type { Curve } from './curve.ts';
import { biased } from './curve-figures.ts';
import { curveOf } from './fuse.ts';
import { columnOf, type IntegerArray, membersOf, type Table } from './table.ts';

/** Adds the results of some rows, times their weights, to sums: one for each rule. */
export type GeneratedSums = (start: number, end: number, sums: Float64Array) => void;

/** What is handed to the function beside its text. */
type Given = IntegerArray | Float64Array;

interface Writer {
  readonly table: Table;
  readonly lines: string[];
  readonly names: Map<PlannedNode, string>;
  /** Arrays by the name that they have in the text. */
  readonly given: Map<Given, string>;
  readonly words: Map<string, number>;
}

/**
 * Makes a function of the text of a loop.
 *
 * @param roots - planned rules whose results are numbers, or yes or no
 * @param table - the households
 * @param weights - what each row stands for; `null`: one
 * @returns `null` where a column lacks some facts: the loop knows no unknown
 * @throws EvalError where the policy of a page forbids functions made of text
 */
export function generateSums(
  roots: readonly PlannedNode[],
  table: Table,
  weights: IntegerArray | null,
): GeneratedSums | null {
  const writer: Writer = { table, lines: [], names: new Map(), given: new Map(), words: new Map() };
  if (roots.some((root) => !isKnown(root, writer))) return null;
  const results = roots.map((root) => write(root, writer));
  const weight = weights === null ? '1' : `${handed(weights, writer)}[i]`;
  const sums = roots.map(({ type }, place) => {
    const result = results[place]!;
    return `s${place} += ${type === 'boolean' ? `${result} ? w : 0` : `${result} * w`};`;
  });
  const text = [
    '"use strict";',
    ROUND_TO_EVEN,
    'return (start, end, sums) => {',
    roots.length === 0 ? '' : `let ${roots.map((_, place) => `s${place} = 0`).join(', ')};`,
    'for (let i = start; i < end; i += 1) {',
    ...writer.lines,
    `const w = ${weight};`,
    ...sums,
    '}',
    ...roots.map((_, place) => `sums[${place}] = s${place};`),
    '};',
  ].join('\n');
  const entries = [...writer.given];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, no-new-func, no-restricted-globals -- asked for by the caller; the text holds whole numbers and names made here
  const make = new Function(...entries.map(([, name]) => name), text) as (...given: readonly Given[]) => GeneratedSums;
  return make(...entries.map(([array]) => array));
}

/** Whether every fact that a node reads is known in every row. */
function isKnown(node: PlannedNode, { table }: Writer): boolean {
  const seen = new Set<PlannedNode>();
  const visit = (part: PlannedNode): boolean => {
    if (seen.has(part)) return true;
    seen.add(part);
    const { step } = part;
    if (step.kind === 'input' || step.kind === 'given') {
      const column = columnOf(table, step.input.name);
      const isAbsent = column === undefined || column.kind === 'never-given';
      return isAbsent ? step.kind === 'given' : column.absent === null;
    }
    if (step.kind === 'count-members') return membersOf(table, step)?.absent === null;
    return partsOfStep(part.step).every(visit);
  };
  return visit(node);
}

function handed(array: Given, { given }: Writer): string {
  const name = given.get(array) ?? `a${given.size}`;
  given.set(array, name);
  return name;
}

/** Writes what computes a node, after its parts, and gives the name of its value. */
function write(node: PlannedNode, writer: Writer): string {
  const known = writer.names.get(node);
  if (known !== undefined) return known;
  const value = node.size === null ? null : fused(node, writer);
  const text = value ?? expression(node, writer);
  const name = `n${node.number}`;
  writer.lines.push(`const ${name} = ${text};`);
  writer.names.set(node, name);
  return name;
}

function fused(node: PlannedNode, writer: Writer): string | null {
  const curve = curveOf(node);
  return curve.base === node ? null : curveText(curve, writer);
}

/** Pieces as a chain of conditions, the highest first. */
function curveText(curve: Curve, writer: Writer): string {
  const x = write(curve.base, writer);
  const { pieces, multiple, offset } = biased(curve);
  const value = ({ constant, slope, divisor }: (typeof pieces)[number]): string => {
    if (slope === 0n) return number((constant / divisor) * multiple + offset);
    const numerator = `${number(constant)} + ${number(slope)} * ${x}`;
    const quotient = divisor === 1n ? `(${numerator})` : `Math.trunc((${numerator}) / ${number(divisor)})`;
    const times = multiple === 1n ? quotient : `${number(multiple)} * ${quotient}`;
    return offset === 0n ? times : `${times} + ${number(offset)}`;
  };
  return pieces
    .slice(1)
    .reduce((below, piece) => `${x} >= ${number(piece.from!)} ? ${value(piece)} : ${below}`, value(pieces[0]!));
}

const number = (integer: bigint): string => (integer < 0n ? `(${integer})` : String(integer));

function expression(node: PlannedNode, writer: Writer): string {
  const { step } = node;
  const of = (part: PlannedNode): string => write(part, writer);
  const term = ({ of: part, factor }: Term): string => (factor === 1n ? of(part) : `${number(factor)} * ${of(part)}`);
  switch (step.kind) {
    case 'number':
      return number(step.value);
    case 'truth':
      return String(step.value);
    case 'word':
      return String(placeOf(step.value, writer));
    case 'input':
      return inputText(step.input, writer);
    case 'given': {
      const column = columnOf(writer.table, step.input.name);
      return String(column !== undefined && column.kind !== 'never-given');
    }
    case 'count-members':
      return `${handed(membersOf(writer.table, step)!.values, writer)}[i]`;
    case 'sum':
      return step.terms.map(term).join(' + ');
    case 'product':
      return `${of(step.left)} * ${of(step.right)}`;
    case 'quotient': {
      const { dividend, divisor, rounding } = step;
      return rounded(term(dividend), term(divisor), rounding, writer);
    }
    case 'round':
      return rounded(term(step.of), number(step.divisor), step.rounding, writer);
    case 'scale':
      return scaleText(step, writer);
    case 'min':
    case 'max':
      return `Math.${step.kind}(${step.of.map(term).join(', ')})`;
    case 'compare':
      return `${term(step.left)} ${COMPARISONS[step.operator]} ${term(step.right)}`;
    case 'and':
      return step.of.map(of).join(' && ');
    case 'or':
      return step.of.map(of).join(' || ');
    case 'not':
      return `!${of(step.of)}`;
    case 'one-of': {
      const word = of(step.of);
      const places = step.options.map((option) => `${word} === ${placeOf(option, writer)}`);
      return places.length === 0 ? 'false' : places.join(' || ');
    }
    case 'if':
      return `${of(step.condition)} ? ${term(step.then)} : ${term(step.else)}`;
    default:
      return step satisfies never;
  }
}

const COMPARISONS = { less: '<', 'at-most': '<=', equal: '===', 'at-least': '>=', more: '>' } as const;

function placeOf(word: string, { words }: Writer): number {
  const place = words.get(word) ?? words.size;
  words.set(word, place);
  return place;
}

function inputText(input: InputNode, writer: Writer): string {
  const column = columnOf(writer.table, input.name);
  if (column === undefined || column.kind === 'never-given') return '0';
  const cell = `${handed(column.values, writer)}[i]`;
  switch (column.kind) {
    case 'boolean':
      return `${cell} === 1`;
    case 'category':
      return `${handed(
        Float64Array.from(column.words, (word) => placeOf(word, writer)),
        writer,
      )}[${cell}]`;
    case 'number':
      return 'decimals' in input && input.decimals !== column.decimals
        ? `${cell} * ${10 ** (input.decimals - column.decimals)}`
        : cell;
    default:
      return column satisfies never;
  }
}

/** A scale that is no curve with its rounding: each piece with its own numerator and divisor. */
function scaleText({ base, pieces, rounding }: Extract<PlannedStep, { kind: 'scale' }>, writer: Writer): string {
  const x = write(base, writer);
  const chain = (value: (piece: Piece) => string): string =>
    pieces
      .slice(1)
      .reduce((below, piece) => `${x} >= ${number(piece.from!)} ? ${value(piece)} : ${below}`, value(pieces[0]!));
  const numerator = chain(({ start, slope, origin }) => `${number(start - slope * origin)} + ${number(slope)} * ${x}`);
  if (rounding === null) return numerator;
  const divisor = chain((piece) => number(piece.divisor));
  return rounded(`(${numerator})`, `(${divisor})`, rounding, writer);
}

/** To the nearest, ties to the even one, as the kernel over batches does it. */
const ROUND_TO_EVEN = `const even = (n, d) => {
  const sign = n < 0 ? -1 : 1;
  const half = Math.trunc(d / 2);
  const moved = n * sign + half;
  const nearest = Math.trunc(moved / d);
  return sign * (nearest - (half + half === d && nearest * d === moved && nearest % 2 === 1 ? 1 : 0));
};`;

function rounded(dividend: string, divisor: string, { mode, multiple }: IntegerRounding, { lines }: Writer): string {
  const [n, d] = [`p${lines.length}`, `q${lines.length}`];
  lines.push(`const ${n} = ${dividend};`, `const ${d} = ${divisor};`);
  const away = (bias: string): string => `Math.trunc((${n} < 0 ? ${n} - ${bias} : ${n} + ${bias}) / ${d})`;
  const times = multiple === 1n ? '' : `${number(multiple)} * `;
  switch (mode) {
    case 'half-up':
      return `${times}${away(`Math.trunc(${d} / 2)`)}`;
    case 'half-even':
      return `${times}even(${n}, ${d})`;
    case 'up':
      return `${times}${away(`(${d} - 1)`)}`;
    case 'down':
      return `${times}Math.trunc(${n} / ${d})`;
    default:
      return mode satisfies never;
  }
}
