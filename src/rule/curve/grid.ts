/** The values that an input can have, as integers at its decimals. */
import { type DecimalInput, exact, scaledText, toScaledInteger } from '../../money/index.ts';
import { checkNode } from '../parts-of.ts';
import type { NumberInputNode, RuleNode } from '../rule-node.ts';
import { nodesOf } from '../walk-rule.ts';
import type { InputRange } from './curve-result.ts';

/** The given input, or the number input of a rule by its name. */
export function numberInput(rule: RuleNode, input: string | NumberInputNode): NumberInputNode {
  if (typeof input === 'string') return inputNamed(rule, input);
  checkNode('along', input);
  return checkNumber(input);
}

function inputNamed(rule: RuleNode, name: string): NumberInputNode {
  const inputs = nodesOf(rule).flatMap((node) => (node.kind === 'input' && node.name === name ? [node] : []));
  const [input] = inputs;
  if (input === undefined) throw new RangeError(`along: the rule reads no ${JSON.stringify(name)}`);
  return checkNumber(input);
}

function checkNumber(input: RuleNode): NumberInputNode {
  if (input.kind !== 'input') throw new RangeError(`along: ${input.kind} is not an input`);
  if (input.type === 'boolean' || input.type === 'category') {
    throw new RangeError(`along: ${input.name} is a ${input.type}, not a number`);
  }
  return input;
}

/** The grid point of a value; `what` names the value where it is refused. */
export function gridPoint({ decimals }: NumberInputNode, value: DecimalInput, what: string): bigint {
  try {
    return toScaledInteger(exact(value), decimals);
  } catch (cause) {
    throw new RangeError(`${what}: ${String(value)} is not a number of at most ${decimals} decimals`, { cause });
  }
}

/** The inputs from one to another, within the declared range. */
export function gridRange(input: NumberInputNode, from: DecimalInput, to: DecimalInput): InputRange<bigint> {
  const [least, most] = [gridPoint(input, input.minimum, 'minimum'), gridPoint(input, input.maximum, 'maximum')];
  const range = { from: gridPoint(input, from, 'options.from'), to: gridPoint(input, to, 'options.to') };
  if (range.from > range.to) throw new RangeError(`options.from: ${from} is above ${to}, options.to`);
  if (range.from < least) throw new RangeError(`options.from: ${from} is below ${input.minimum}`);
  if (range.to > most) throw new RangeError(`options.to: ${to} is above ${input.maximum}`);
  return range;
}

/** A grid point as text. */
export const gridText = ({ decimals }: NumberInputNode, point: bigint): string => scaledText(point, decimals);

/** A range of inputs as text. */
export const inputRangeText = (input: NumberInputNode, { from, to }: InputRange<bigint>): InputRange => ({
  from: gridText(input, from),
  to: gridText(input, to),
});
