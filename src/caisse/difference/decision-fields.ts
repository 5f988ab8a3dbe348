/** The fields of a contribution beside its formula and its options, and of declared inputs. */
import type { Advice, Contribution, Waiver } from '../contribution.ts';
import { amount, criterion, figure, type FieldsOf, group, integer, label, list, optional, text } from '../fields.ts';
import type { Criterion } from '../eligibility.ts';
import type { InputDefinition, InputMembers } from '../input-definition.ts';

/** The keys of a contribution that name cases of households. */
export type ContributionCases = Pick<Contribution, 'waivers' | 'thirdPayers'>;

type ThirdPayer = NonNullable<Contribution['thirdPayers']>[number];

/** The fields of the cases of a contribution. */
export const CONTRIBUTION_CASES: FieldsOf<ContributionCases> = {
  waivers: optional(
    list(
      group<Waiver>({
        when: criterion<Criterion>(),
        amount: optional(amount()),
        reduction: optional(figure('share')),
        label: optional(label()),
      }),
    ),
  ),
  thirdPayers: optional(list(group<ThirdPayer>({ id: text('id'), label: label(), when: criterion<Criterion>() }))),
};

/** The range of an advice. */
export type AdvisedRange = Omit<Exclude<Advice, { readonly of: unknown }>, 'source' | 'note'>;

/** The fields of an advised range. */
export const ADVISED_RANGE: FieldsOf<AdvisedRange> = { from: optional(amount()), to: optional(amount()) };

/** The keys of a declared input: those of a number, and the options of a category. */
export type InputKeys = Omit<Extract<InputDefinition, { readonly minimum?: unknown }>, 'type'> &
  Partial<Pick<Extract<InputDefinition, { readonly options: unknown }>, 'options'>>;

type InputOption = Extract<InputDefinition, { readonly options: unknown }>['options'][number];

/** The fields of a declared input of a type. */
export const inputFields = ({ type }: InputDefinition): FieldsOf<InputKeys> => {
  const bound = figure(type === 'money' ? 'difference' : type === 'ratio' ? 'ratio' : 'count');
  return {
    label: label(),
    question: optional(label()),
    decimals: optional(integer(0, 10)),
    minimum: optional(bound) as FieldsOf<InputKeys>['minimum'],
    maximum: optional(bound) as FieldsOf<InputKeys>['maximum'],
    members: optional(group<InputMembers>({ atMost: integer(1, 20), from: optional(integer(0, 129), 0) })),
    options: optional(list(group<InputOption>({ id: text('id'), label: label() }))),
  };
};
