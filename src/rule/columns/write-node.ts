/** Generates the lines of a loop: one constant for each planned node. */
import type { InputNode } from '../rule-node.ts';
import type { PlannedNode, Term } from '../plan/plan-step-types.ts';
import { fuse } from './fuse.ts';
import { fusedText, scaleText } from './scale-text.ts';
import { roundedText } from './rounded-text.ts';
import { columnOf, membersOf, wordPlace } from './table.ts';
import { handed, numberText, type LoopWriter } from './loop-writer.ts';

/** Writes the lines that compute a node and its parts, and returns the name of its value. */
export function writeNode(node: PlannedNode, writer: LoopWriter): string {
  const known = writer.names.get(node);
  if (known !== undefined) return known;
  const value = node.size === null ? null : fusedExpression(node, writer);
  const text = value ?? expression(node, writer);
  const name = `n${node.number}`;
  writer.lines.push(`const ${name} = ${text};`);
  writer.names.set(node, name);
  return name;
}

function fusedExpression(node: PlannedNode, writer: LoopWriter): string | null {
  const scale = fuse(node);
  return scale.base === node ? null : fusedText(scale, writeNode(scale.base, writer));
}

function expression(node: PlannedNode, writer: LoopWriter): string {
  const { step } = node;
  const of = (part: PlannedNode): string => writeNode(part, writer);
  const term = ({ of: part, factor }: Term): string =>
    factor === 1n ? of(part) : `${numberText(factor)} * ${of(part)}`;
  switch (step.kind) {
    case 'number':
      return numberText(step.value);
    case 'truth':
      return String(step.value);
    case 'word':
      return String(wordPlace(step.value, writer.words));
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
      return roundedText(term(dividend), term(divisor), rounding, writer);
    }
    case 'round':
      return roundedText(term(step.of), numberText(step.divisor), step.rounding, writer);
    case 'scale':
      return scaleText(step, of(step.base), writer);
    case 'min':
    case 'max':
      return `Math.${step.kind}(${step.of.map(term).join(', ')})`;
    case 'compare':
      return `${term(step.left)} ${COMPARISON_SIGNS[step.operator]} ${term(step.right)}`;
    case 'and':
      return step.of.map(of).join(' && ');
    case 'or':
      return step.of.map(of).join(' || ');
    case 'not':
      return `!${of(step.of)}`;
    case 'one-of': {
      const word = of(step.of);
      const places = step.options.map((option) => `${word} === ${wordPlace(option, writer.words)}`);
      return places.length === 0 ? 'false' : places.join(' || ');
    }
    case 'if':
      return `${of(step.condition)} ? ${term(step.then)} : ${term(step.else)}`;
    default:
      return step satisfies never;
  }
}

const COMPARISON_SIGNS = { less: '<', 'at-most': '<=', equal: '===', 'at-least': '>=', more: '>' } as const;

function inputText(input: InputNode, writer: LoopWriter): string {
  const column = columnOf(writer.table, input.name);
  if (column === undefined || column.kind === 'never-given') return '0';
  const cell = `${handed(column.values, writer)}[i]`;
  switch (column.kind) {
    case 'boolean':
      return `${cell} === 1`;
    case 'category':
      return `${handed(
        Float64Array.from(column.words, (word) => wordPlace(word, writer.words)),
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
