/** The values that an input can have, as integers at its decimals. */
import { type DecimalInput, exact, scaledText, toScaledInteger } from '../../money/index.ts';
import type { NumberInputNode, RuleNode } from '../rule-node.ts';
import { nodesOf } from '../walk-rule.ts';
import type { InputRange } from './curve-result.ts';

/** An input itself, or the number input of a rule that has a name. */
export function numberInput(rule: RuleNode, input: string | NumberInputNode): NumberInputNode {
  return typeof input === 'string' ? inputNamed(rule, input) : input;
}

function inputNamed(rule: RuleNode, name: string): NumberInputNode {
  const inputs = nodesOf(rule).flatMap((node) => (node.kind === 'input' && node.name === name ? [node] : []));
  const [input] = inputs;
  if (input === undefined) throw new RangeError(`input: the rule reads no ${JSON.stringify(name)}`);
  if (input.type === 'boolean' || input.type === 'category') {
    throw new RangeError(`input: ${name} is a ${input.type}, not a number`);
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
export function stretchOf(input: NumberInputNode, from: DecimalInput, to: DecimalInput): InputRange<bigint> {
  const [least, most] = [gridPoint(input, input.minimum, 'minimum'), gridPoint(input, input.maximum, 'maximum')];
  const stretch = { from: gridPoint(input, from, 'options.from'), to: gridPoint(input, to, 'options.to') };
  if (stretch.from > stretch.to) throw new RangeError(`options.from: ${from} is above ${to}, options.to`);
  if (stretch.from < least) throw new RangeError(`options.from: ${from} is below ${input.minimum}`);
  if (stretch.to > most) throw new RangeError(`options.to: ${to} is above ${input.maximum}`);
  return stretch;
}

/** A grid point as text. */
export const gridText = ({ decimals }: NumberInputNode, point: bigint): string => scaledText(point, decimals);

/** A stretch as text. */
export const inputRangeText = (input: NumberInputNode, { from, to }: InputRange<bigint>): InputRange => ({
  from: gridText(input, from),
  to: gridText(input, to),
});
