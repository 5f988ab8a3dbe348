/** The shapes of criteria, contributions, allocations, quantities and declared inputs. */
import {
  DECIMAL,
  type DataShape,
  either,
  type KeysOf,
  kinds,
  later,
  listOf,
  NUMBER,
  object,
  optional,
  TEXT,
  words,
} from '../../shape/index.ts';
import type { Allocation } from '../allocation.ts';
import { ALLOCATION_KINDS } from '../allocation/kinds.ts';
import { ALL_OPTIONS, ALLOCATION_OPTIONS, type AllocationOptions } from '../allocation/options.ts';
import type { Advice, Contribution, ContributionFormula, Waiver } from '../contribution.ts';
import { CONTRIBUTION_KINDS } from '../contribution/kinds.ts';
import { CONTRIBUTION_CASES, CONTRIBUTION_OPTIONS, type ContributionOptions } from '../contribution/options.ts';
import type { InputDefinition, InputMembers } from '../input-definition.ts';
import type { QuantityDefinition } from '../quantity.ts';
import { QUANTITY_KINDS } from '../quantity/kinds.ts';
import { criterionShape, keysOf, kindShapes } from './field-shape.ts';
import { AMOUNT, FIGURE, LABEL, NUMBER_TYPE, ROUNDING, SOURCED } from './words.ts';

type NumberInput = Extract<InputDefinition, { readonly minimum?: unknown }>;
type YesOrNoInput = Extract<InputDefinition, { readonly type: 'boolean' }>;
type CategoryInput = Extract<InputDefinition, { readonly options: unknown }>;
type ThirdPayer = NonNullable<Contribution['thirdPayers']>[number];
type AdvisedRange = Exclude<Advice, { readonly of: unknown }>;
type AdvisedFormula = Extract<Advice, { readonly of: ContributionFormula }>;
type CombinedAdvice = Extract<Advice, { readonly combine: unknown }>;

/** The keys of a contribution beside its formula and its options. */
type SupplementKeys = KeysOf<Pick<Contribution, Exclude<keyof Contribution, 'kind' | keyof ContributionOptions>>>;

/** The shape of `Contribution`. */
export const contributionShape: DataShape<Contribution> = /* @__PURE__ */ later(() => {
  const waiver = object<Waiver>({
    when: criterionShape,
    amount: optional(AMOUNT),
    reduction: optional(FIGURE),
    label: optional(LABEL),
  });
  const supplement: SupplementKeys = {
    advice: optional(adviceShape()),
    waivers: optional(listOf(waiver)),
    thirdPayers: optional(listOf(object<ThirdPayer>({ id: TEXT, label: LABEL, when: criterionShape }))),
    ...SOURCED,
    note: optional(LABEL),
  };
  const more = { ...keysOf(CONTRIBUTION_OPTIONS), ...supplement };
  return kinds(
    'kind',
    kindShapes(CONTRIBUTION_KINDS, more, ({ options, cases = () => CONTRIBUTION_CASES }) => {
      const taken: readonly string[] = (['due', 'at-least'] as const).flatMap((choice) => [
        ...options(choice),
        ...cases(choice),
      ]);
      return [...Object.keys(CONTRIBUTION_OPTIONS), ...CONTRIBUTION_CASES].filter((option) => !taken.includes(option));
    }),
  );
});

function adviceShape(): DataShape<Advice> {
  const formula = kinds<'kind', ContributionFormula>('kind', kindShapes(CONTRIBUTION_KINDS));
  return either(
    object<AdvisedRange>({ from: optional(AMOUNT), to: optional(AMOUNT), ...SOURCED, note: optional(LABEL) }),
    object<AdvisedFormula>({ of: formula, rounding: optional(ROUNDING), ...SOURCED, note: optional(LABEL) }),
    object<CombinedAdvice>({
      combine: words('lowest', 'highest', 'mean'),
      of: listOf(formula),
      rounding: optional(ROUNDING),
      ...SOURCED,
    }),
  );
}

/** The keys of an allocation beside its formula and its options. */
type FurtherKeys = KeysOf<Pick<Allocation, Exclude<keyof Allocation, 'kind' | keyof AllocationOptions>>>;

/** The shape of `Allocation`. */
export const allocationShape: DataShape<Allocation> = /* @__PURE__ */ later(() => {
  const further: FurtherKeys = { ...SOURCED, note: optional(LABEL) };
  return kinds(
    'kind',
    kindShapes(ALLOCATION_KINDS, { ...keysOf(ALLOCATION_OPTIONS), ...further }, ({ options }) =>
      ALL_OPTIONS.filter((option) => !options.includes(option)),
    ),
  );
});

/** The shape of `QuantityDefinition`. */
export const quantityShape: DataShape<QuantityDefinition> = /* @__PURE__ */ later(() =>
  kinds('kind', kindShapes(QUANTITY_KINDS)),
);

/** The shape of `InputDefinition`. */
export const inputShape: DataShape<InputDefinition> = /* @__PURE__ */ later(() => {
  const labels = { label: LABEL, question: optional(LABEL) };
  const number = object<NumberInput>({
    type: NUMBER_TYPE,
    ...labels,
    decimals: optional(NUMBER),
    minimum: optional(DECIMAL),
    maximum: optional(DECIMAL),
    members: optional(object<InputMembers>({ atMost: NUMBER, from: optional(NUMBER) })),
  });
  return kinds<'type', InputDefinition>('type', {
    money: number,
    count: number,
    ratio: number,
    boolean: object<YesOrNoInput>({ type: words('boolean'), ...labels }),
    category: object<CategoryInput>({
      type: words('category'),
      ...labels,
      options: listOf(object<CategoryInput['options'][number]>({ id: TEXT, label: LABEL })),
    }),
  });
});
