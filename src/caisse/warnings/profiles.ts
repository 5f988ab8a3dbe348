/** Invented households under which the rules of a version are looked at, their income left open. */
import { type Facts, type FactValue, type InputNode, type RuleNode, nodesOf } from '../../rule/index.ts';
import type { LoweredVersion } from '../lowered.ts';
import { inputsOf } from '../rules-of-version.ts';

/** A household by the name of its composition, with everything that the rules read but its income. */
export interface Profile {
  readonly household: string;
  readonly facts: Facts;
}

/** The number along which a contribution is expected to grow. */
export const INCOME = 'income';

const COMPOSITIONS: readonly (readonly [Profile['household'], readonly number[]])[] = [
  ['single', [40]],
  ['couple', [40, 40]],
  ['single-parent', [40, 8]],
  ['family', [40, 40, 15, 8]],
  ['large-family', [40, 40, 15, 8, 3]],
];

/** Beyond these, answers to several questions are not combined further. */
const ANSWERS_LIMIT = 24;

/** Numbers of a household that are nothing unless they are told; of other numbers nothing is known. */
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

/** The households of a version: each composition with each answer that the rules tell apart. */
export function profilesOf({ eligibility, contribution, allocation }: LoweredVersion): readonly Profile[] {
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
  // Where nobody is counted, one household stands for all.
  const compositions = rules.some(countsMembers) ? COMPOSITIONS : COMPOSITIONS.slice(0, 1);
  return compositions.flatMap(([household, ages]) => answers.map((values) => ({ household, facts: { values, ages } })));
}

/** Whether a rule asks how many persons there are. */
export const countsMembers = (rule: RuleNode): boolean => nodesOf(rule).some(({ kind }) => kind === 'count-members');

function valuesOf(input: InputNode, rules: readonly RuleNode[]): readonly (FactValue | undefined)[] {
  switch (input.type) {
    case 'boolean':
      return [true, false];
    case 'category':
      return input.open ? wordsAccepted(input.name, rules) : input.options;
    default:
      return [Object.hasOwn(NUMBERS, input.name) ? NUMBERS[input.name] : undefined];
  }
}

/** One word that the rules name, such as a commune of the territory. */
function wordsAccepted(name: string, rules: readonly RuleNode[]): readonly string[] {
  const accepted = nodesOf(...rules).flatMap((node) =>
    node.kind === 'one-of' && node.of.kind === 'input' && node.of.name === name ? node.options : [],
  );
  return [accepted[0] ?? ''];
}
