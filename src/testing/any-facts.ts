/** Random facts for a rule, at and near its thresholds. */
import fc from 'fast-check';
import {
  checkArgument,
  checkWord,
  decimalPlaces,
  exact,
  type Exact,
  fromScaledInteger,
  roundExact,
  toPlainText,
  toScaledInteger,
} from '../money/index.ts';
import { checkNode } from '../rule/arguments.ts';
import {
  type Facts,
  type FactValue,
  type InputNode,
  type NumberInputNode,
  type RuleNode,
  nodesOf,
  turningPoints,
} from '../rule/index.ts';
import { WORDS } from './any-inputs.ts';

/** Options of `anyFacts`. */
export interface AnyFactsOptions {
  /**
   * Whether facts may be absent: `some` of them, or `none`.
   *
   * @defaultValue `'some'`
   */
  readonly absent?: 'some' | 'none';
}

/**
 * Random facts that a rule accepts.
 *
 * @remarks
 * Numbers are figures and thresholds of the rule, one unit on either side of them, zero, one unit below zero, and the ends of the
 * declared range; ages are the limits of the age ranges.
 *
 * @param rule - the rule that reads them
 * @param options - whether some may be absent
 * @throws TypeError when an argument has another type
 */
export function anyFacts(rule: RuleNode, options: AnyFactsOptions = {}): fc.Arbitrary<Facts> {
  checkNode('rule', rule);
  checkArgument('options', options, 'object');
  const nodes = nodesOf(rule);
  const inputs = new Map(nodes.flatMap((node) => (node.kind === 'input' ? [[node.name, node] as const] : [])));
  const figures = nodes.flatMap(nodeFigures).map((text) => exact(text));
  const values = Object.fromEntries([...inputs].map(([name, input]) => [name, anyValue(input, figures)]));
  const ages = nodes.flatMap((node) => (node.kind === 'count-members' ? [node.from, node.before ?? node.from] : []));
  checkWord('options.absent', options.absent, ['some', 'none']);
  if (options.absent === 'none') return fc.record({ values: fc.record(values), ages: anyAges(ages, 0) });
  return fc.record(
    { values: fc.record(values, { requiredKeys: [] }), ages: fc.oneof(anyAges(ages, 0), anyAges(ages, 1)) },
    { requiredKeys: ['values'] },
  );
}

/** The value of a constant number, and the thresholds of a node. */
export function nodeFigures(node: RuleNode): readonly string[] {
  const isNumber = node.kind === 'constant' && node.type !== 'boolean' && node.type !== 'category';
  const thresholds = turningPoints(node).flatMap((point) => (point.kind === 'threshold' ? [point.at] : []));
  return isNumber ? [node.value, ...thresholds] : thresholds;
}

/** A value that an input accepts; a number is at or next to a figure, or at an end of its range. */
export function anyValue(input: InputNode, figures: readonly Exact[]): fc.Arbitrary<FactValue> {
  switch (input.type) {
    case 'boolean':
      return fc.boolean();
    case 'category':
      return fc.constantFrom(...input.options, ...(input.open ? WORDS : []));
    default:
      return anyNumberValue(input, figures);
  }
}

function anyNumberValue(input: NumberInputNode, figures: readonly Exact[]): fc.Arbitrary<FactValue> {
  const unit = fromScaledInteger(1n, input.decimals);
  const [minimum, maximum] = [exact(input.minimum), exact(input.maximum)];
  const turns = [exact(0), minimum, maximum, ...figures]
    .map((figure) => roundExact(figure, { to: toPlainText(unit), mode: 'down' }))
    .flatMap((figure) => [figure.minus(unit), figure, figure.plus(unit)])
    .filter((value) => value.greaterThanOrEqualTo(minimum) && value.lessThanOrEqualTo(maximum));
  const units = fc.bigInt({ min: integer(minimum, unit), max: integer(maximum, unit) });
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...turns) },
      { weight: 1, arbitrary: units.map((integerValue) => fromScaledInteger(integerValue, input.decimals)) },
    )
    .chain(anyForm);
}

/** The value as a number of units; it has at most as many decimals as the unit. */
function integer(value: Exact, unit: Exact): bigint {
  return toScaledInteger(value, decimalPlaces(unit));
}

/** The value as text, or as a number if that has the same text. */
function anyForm(value: Exact): fc.Arbitrary<FactValue> {
  const text = toPlainText(value);
  return String(Number(text)) === text ? fc.constantFrom<FactValue>(text, Number(text)) : fc.constant(text);
}

function anyAges(limits: readonly number[], unknown: number): fc.Arbitrary<readonly (number | undefined)[]> {
  const turns = limits.flatMap((limit) => [limit - 1, limit, limit + 1]).filter((age) => age >= 0);
  const age = fc.oneof(fc.constantFrom(0, ...turns), fc.nat({ max: 120 }));
  const member = fc.oneof({ weight: 3, arbitrary: age }, { weight: unknown, arbitrary: fc.constant(undefined) });
  return fc.array(member, { minLength: 1, maxLength: 7 });
}
