/** Random contributions of every kind, with the options that apply to each. */
import fc from 'fast-check';
import type { Advice, Contribution, ContributionFormula, Waiver } from '../../caisse/index.ts';
import {
  CONTRIBUTION_CASES,
  CONTRIBUTION_KINDS,
  CONTRIBUTION_OPTIONS,
  type ContributionKindName,
  contributionKindOf,
  type FieldShapes,
} from '../../caisse/kinds.ts';
import { anyCriterion } from './any-criterion.ts';
import { anyFields, anyOfKind, type FieldOptions } from './any-field.ts';
import { anyAmount, anySome } from './any-words.ts';

const KIND_NAMES = Object.keys(CONTRIBUTION_KINDS) as ContributionKindName[];
const ONE_LEVEL: FieldOptions = { criterion: anyCriterion(1) };

/** Whether the contribution depends on the allocation. */
export type FromAllocation = 'from-allocation' | 'by-itself';

/** A random contribution. */
export function anyContribution(from: FromAllocation): fc.Arbitrary<Contribution> {
  return anyFormula(KIND_NAMES, from).chain((formula) =>
    fc
      .tuple(anyOptions(formula), anySupplement)
      .map(([options, supplement]) =>
        withoutAmounts(withCases({ ...formula, ...options, ...supplement } as Contribution)),
      ),
  );
}

/** Removes the waivers and third payers that do not apply. */
function withCases({ waivers, thirdPayers, ...contribution }: Contribution): Contribution {
  const { cases = () => CONTRIBUTION_CASES } = contributionKindOf(contribution);
  const taken = cases(contribution.choice);
  return {
    ...contribution,
    ...(waivers === undefined || !taken.includes('waivers') ? {} : { waivers }),
    ...(thirdPayers === undefined || !taken.includes('thirdPayers') ? {} : { thirdPayers }),
  };
}

/** Removes the amounts of waivers of work, which has no amount in money. */
function withoutAmounts({ waivers, ...contribution }: Contribution): Contribution {
  if (waivers === undefined) return contribution;
  if (contribution.kind !== 'labour') return { ...contribution, waivers };
  return { ...contribution, waivers: waivers.map(({ amount: _, ...waiver }) => waiver) };
}

function anyFormula(names: readonly ContributionKindName[], from: FromAllocation): fc.Arbitrary<ContributionFormula> {
  const readsAllocation = from === 'from-allocation';
  const possible = names.filter((name) => !readsAllocation || 'readsAllocation' in CONTRIBUTION_KINDS[name]);
  const formulas = possible.map(
    (name) => anyOfKind(name, CONTRIBUTION_KINDS[name], ONE_LEVEL) as fc.Arbitrary<ContributionFormula>,
  );
  return fc
    .oneof(...formulas)
    .filter((formula) => (contributionKindOf(formula).readsAllocation?.(formula) ?? false) === readsAllocation);
}

/** Random options that apply to a formula and its `choice`. */
function anyOptions(formula: ContributionFormula): fc.Arbitrary<Partial<Contribution>> {
  const kind = contributionKindOf(formula);
  const choices = kind.options(undefined).includes('choice') ? ([undefined, 'due', 'at-least'] as const) : [undefined];
  return fc.constantFrom(...choices).chain((choice) => {
    const taken = Object.entries(CONTRIBUTION_OPTIONS as FieldShapes).filter(
      ([option]) => option !== 'choice' && (kind.options(choice) as readonly string[]).includes(option),
    );
    return anyFields(Object.fromEntries(taken), ONE_LEVEL).map((drawn) => ({
      ...inPeriod(drawn as Partial<Contribution>),
      ...(choice === undefined ? {} : { choice }),
    }));
  });
}

/** Removes options that do not apply: a conversion of a month or of the entry, and a month of the year without a yearly amount. */
function inPeriod({ conversion, dueMonth, ...options }: Partial<Contribution>): Partial<Contribution> {
  const { period = 'month' } = options;
  const isConverted = conversion !== undefined && period !== 'month' && period !== 'entry';
  return {
    ...options,
    ...(isConverted ? { conversion } : {}),
    ...(dueMonth !== undefined && period === 'year' && !isConverted ? { dueMonth } : {}),
  };
}

const anyWaiver: fc.Arbitrary<Waiver> = fc.oneof(
  fc.record({ when: anyCriterion(1), amount: anyAmount }),
  fc.record({ when: anyCriterion(1), reduction: fc.constantFrom('50 %', 0.3, '100 %') }),
  fc.record({ when: anyCriterion(1) }),
);

/** Whether a formula has no question; two formulas of one contribution cannot have the same question with different answers. */
const hasNoQuestion = (name: ContributionKindName): boolean =>
  Object.values(CONTRIBUTION_KINDS[name].fields as FieldShapes).every(
    (field) => field.type !== 'list' || field.names === undefined,
  );

const anyAdvice: fc.Arbitrary<Advice> = fc.oneof(
  fc.record({ from: anyAmount, to: anyAmount }),
  fc.record({ of: anyFormula(KIND_NAMES.filter(hasNoQuestion), 'by-itself') }),
  fc.record({
    combine: fc.constantFrom('lowest', 'highest', 'mean'),
    of: fc.array(anyFormula(KIND_NAMES.filter(hasNoQuestion), 'by-itself'), { minLength: 1, maxLength: 2 }),
  }),
);

const anySupplement: fc.Arbitrary<Pick<Contribution, 'waivers' | 'advice' | 'thirdPayers' | 'source'>> = anySome({
  waivers: fc.array(anyWaiver, { maxLength: 2 }),
  advice: anyAdvice,
  thirdPayers: anyCriterion(1).map((when) => [{ id: 'ccas', label: 'CCAS', when }]),
  source: fc.constantFrom('charter', ['charter', 'minutes']),
});
