/** Example households for the warnings of a version. */
import {
  evaluate,
  type Facts,
  type FactValue,
  type InputNode,
  nodesOf,
  type NumberInputNode,
  type RuleNode,
  turningPoints,
} from '../../rule/index.ts';
import { decimalPlaces, exact, type Exact, fromScaledInteger, toPlainText } from '../../money/index.ts';
import { isNumberInput } from '../is-number-input.ts';
import type { LoweredVersion } from '../lowered.ts';
import { inputsOf } from '../rules-of-version.ts';
import { INCOME, isFollowed } from './followed-inputs.ts';

/** An example household: the name of its composition, and all facts that the rules read. */
export interface Profile {
  readonly household: string;
  readonly facts: Facts;
}

const COMPOSITIONS: readonly (readonly [Profile['household'], readonly number[]])[] = [
  ['single', [40]],
  ['couple', [40, 40]],
  ['single-parent', [40, 8]],
  ['family', [40, 40, 15, 8]],
  ['large-family', [40, 40, 15, 8, 3]],
];

/** The composition with the most members: what only it reaches, larger households may exceed. */
export const LARGEST_COMPOSITION = 'large-family';

/** The maximum number of combinations of answers. */
const ANSWERS_LIMIT = 24;

/** The example numbers of a month. */
const NUMBERS: Readonly<Record<string, string>> = { daysPresent: '30', daysInMonth: '30' };

/** Numbers that are known beside the household’s situation; any other number that is not followed stays absent. */
const KNOWN_BESIDE: ReadonlySet<string> = /* @__PURE__ */ new Set(['attendance', 'rank']);

/** The greater example value of an amount, unless the rules name a greater one. */
const GREATER_AMOUNT = '2000';

/**
 * The example households of a version: each composition with each answer that the rules distinguish, and its other numbers at two ends.
 *
 * @remarks
 * The ends of a number are the smallest and the largest figure of the rules that do not exclude the household on their own. Households come in the order of
 * their use: first with all numbers at their smaller end, then at their greater one, then with only the income at its greater one.
 *
 * @param rules - what the household pays and receives
 * @param version - the version of the rules
 */
export function profilesOf(rules: readonly RuleNode[], version: LoweredVersion): readonly Profile[] {
  const { rule: eligibility } = version.eligibility;
  const all = [eligibility, ...rules];
  const inputs = Object.values(inputsOf(all));
  const answers = inputs
    .filter((input) => !isNumberInput(input))
    .reduce<readonly Facts['values'][]>(
      (combined, input) =>
        combined
          .flatMap((values) => answersTo(input, all).map((answer) => ({ ...values, [input.name]: answer })))
          .slice(0, ANSWERS_LIMIT),
      [{}],
    );
  // One composition is enough if participants are assessed alone, or if the rules do not count members.
  const compositions =
    version.unit === 'household' && all.some(countsMembers) ? COMPOSITIONS : COMPOSITIONS.slice(0, 1);
  return numbersOf(inputs.filter(isNumberInput), all, eligibility).flatMap((numbers) =>
    compositions.flatMap(([household, ages]) =>
      answers.map((values) => ({ household, facts: { values: { ...numbers, ...values }, ages } })),
    ),
  );
}

/** Whether a rule counts members. */
export const countsMembers = (rule: RuleNode): boolean => nodesOf(rule).some(({ kind }) => kind === 'count-members');

/** The facts of a household as `name=value`, without the number that varies. */
export function factsIn({ facts: { values, ages = [] } }: Profile, varying: string): readonly string[] {
  const others = Object.entries(values).filter(([name, value]) => name !== varying && value !== undefined);
  return [`ages=${ages.join('+')}`, ...others.map(([name, value]) => `${name}=${String(value)}`)];
}

function answersTo(input: InputNode, rules: readonly RuleNode[]): readonly FactValue[] {
  switch (input.type) {
    case 'boolean':
      return [true, false];
    case 'category':
      return input.open ? acceptedOptions(input.name, rules) : input.options;
    default:
      return [];
  }
}

/** One option that the rules accept, such as a commune of the territory. */
function acceptedOptions(name: string, rules: readonly RuleNode[]): readonly string[] {
  const accepted = nodesOf(...rules).flatMap((node) =>
    node.kind === 'one-of' && node.of.kind === 'input' && node.of.name === name ? node.options : [],
  );
  return [accepted[0] ?? ''];
}

/** The example values of all numbers together. */
function numbersOf(
  inputs: readonly NumberInputNode[],
  rules: readonly RuleNode[],
  eligibility: RuleNode,
): readonly Facts['values'][] {
  const ends = inputs.flatMap((input) => {
    const found = endsOf(input, rules, eligibility);
    return found === undefined ? [] : [[input.name, found] as const];
  });
  const at = (isGreater: (name: string) => boolean): Facts['values'] =>
    Object.fromEntries(ends.map(([name, { smaller, greater }]) => [name, isGreater(name) ? greater : smaller]));
  const combined = [at(() => false), at(() => true), at((name) => name === INCOME)];
  const texts = combined.map((values) => JSON.stringify(values));
  return combined.filter((_, place) => texts.indexOf(texts[place]!) === place);
}

interface Ends {
  readonly smaller: string;
  readonly greater: string;
}

/** The smallest and the largest example value of a number; `undefined` for a number that stays absent. */
function endsOf(input: NumberInputNode, rules: readonly RuleNode[], eligibility: RuleNode): Ends | undefined {
  const fixed = Object.hasOwn(NUMBERS, input.name) ? NUMBERS[input.name] : undefined;
  if (fixed !== undefined) return { smaller: fixed, greater: fixed };
  const isOfHousehold = isFollowed(input);
  if (!isOfHousehold && !KNOWN_BESIDE.has(input.name)) return undefined;
  const isRead = Object.hasOwn(inputsOf([eligibility]), input.name);
  const figures = figuresIn(isRead ? [eligibility] : isOfHousehold ? rules : []);
  const further = input.type === 'money' && isOfHousehold ? [exact(GREATER_AMOUNT)] : [];
  const values = onGrid(input, [exact(0), ...figures, ...further]);
  const isRefused = (value: string): boolean => {
    const verdict = evaluate(eligibility, { values: { [input.name]: value } });
    return verdict.complete && verdict.value === false;
  };
  const possible = isRead ? values.filter((value) => !isRefused(value)) : values;
  const smaller = possible[0] ?? values[0]!;
  return { smaller, greater: possible.at(-1) ?? smaller };
}

/** The maximum number of figures that are tried. */
const FIGURES_LIMIT = 200;

/** The figures of rules: constants and thresholds. */
function figuresIn(rules: readonly RuleNode[]): readonly Exact[] {
  const texts = nodesOf(...rules).flatMap((node) => {
    if (node.kind === 'constant') return typeof node.value === 'string' && node.type !== 'category' ? [node.value] : [];
    return turningPoints(node).flatMap((point) => (point.kind === 'threshold' ? [point.at] : []));
  });
  return [...new Set(texts)].slice(0, FIGURES_LIMIT).map((text) => exact(text));
}

/** Figures and their neighbours among the values of an input, in ascending order; zero or the nearest value first. */
function onGrid({ minimum, maximum, decimals }: NumberInputNode, figures: readonly Exact[]): readonly string[] {
  const unit = fromScaledInteger(1n, decimals);
  const [least, most] = [exact(minimum), exact(maximum)];
  const near = figures
    .filter((figure) => decimalPlaces(figure) <= decimals)
    .flatMap((figure) => [figure.minus(unit), figure, figure.plus(unit)]);
  const clipped = near
    .map((figure) => (figure.lt(0) ? exact(0) : figure))
    .map((figure) => (figure.lt(least) ? least : figure.gt(most) ? most : figure));
  const ascending = clipped.sort((left, right) => left.comparedTo(right));
  return [...new Set(ascending.map((figure) => toPlainText(figure)))];
}
