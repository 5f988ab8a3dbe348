/** Example households for the warnings of a version, without an income. */
import { type Facts, type FactValue, type InputNode, type RuleNode, nodesOf } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { inputsOf } from '../rules-of-version.ts';

/** An example household: the name of its composition, and all facts that the rules read except income. */
export interface Profile {
  readonly household: string;
  readonly facts: Facts;
}

/** The input along which contributions are expected to grow. */
export const INCOME = 'income';

const COMPOSITIONS: readonly (readonly [Profile['household'], readonly number[]])[] = [
  ['single', [40]],
  ['couple', [40, 40]],
  ['single-parent', [40, 8]],
  ['family', [40, 40, 15, 8]],
  ['large-family', [40, 40, 15, 8, 3]],
];

/** The maximum number of combinations of answers. */
const ANSWERS_LIMIT = 24;

/** The numbers of the example households; other numbers stay absent. */
const NUMBERS: Readonly<Record<string, string>> = {
  benefits: '0',
  housingCosts: '0',
  charges: '0',
  savings: '0',
  adjustment: '0',
  attendance: '0',
  daysPresent: '30',
  daysInMonth: '30',
};

/** The example households of a version: each composition with each answer that the rules distinguish. */
export function profilesOf({ unit, eligibility, contribution, allocation }: LoweredVersion): readonly Profile[] {
  const rules = [eligibility.rule, contribution.due, allocation.amount];
  const inputs = Object.values(inputsOf(rules)).filter(({ name }) => name !== INCOME);
  const answers = inputs.reduce<readonly Facts['values'][]>(
    (combined, input) =>
      combined
        .flatMap((values) =>
          valuesOf(input, rules).map((value) => (value === undefined ? values : { ...values, [input.name]: value })),
        )
        .slice(0, ANSWERS_LIMIT),
    [{}],
  );
  // One composition is enough if participants are assessed alone, or if the rules do not count members.
  const compositions = unit === 'household' && rules.some(countsMembers) ? COMPOSITIONS : COMPOSITIONS.slice(0, 1);
  return compositions.flatMap(([household, ages]) => answers.map((values) => ({ household, facts: { values, ages } })));
}

/** Whether a rule counts members. */
export const countsMembers = (rule: RuleNode): boolean => nodesOf(rule).some(({ kind }) => kind === 'count-members');

function valuesOf(input: InputNode, rules: readonly RuleNode[]): readonly (FactValue | undefined)[] {
  switch (input.type) {
    case 'boolean':
      return [true, false];
    case 'category':
      return input.open ? acceptedOptions(input.name, rules) : input.options;
    default:
      return [Object.hasOwn(NUMBERS, input.name) ? NUMBERS[input.name] : undefined];
  }
}

/** One option that the rules accept, such as a commune of the territory. */
function acceptedOptions(name: string, rules: readonly RuleNode[]): readonly string[] {
  const accepted = nodesOf(...rules).flatMap((node) =>
    node.kind === 'one-of' && node.of.kind === 'input' && node.of.name === name ? node.options : [],
  );
  return [accepted[0] ?? ''];
}
