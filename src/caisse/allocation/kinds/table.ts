/** An amount by number of persons. */
import { byPersons } from '../../lowering/by-persons.ts';
import { figure, optional, personsRows } from '../../fields.ts';
import type { Figure } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** By number of persons; the last row goes on, plus `further` for each person beyond it. */
export interface TableAllocation {
  readonly kind: 'table';
  readonly rows: readonly { readonly persons: number; readonly amount: Figure }[];
  readonly further?: Figure;
}

/** The kind `table` of an allocation. */
export const tableAllocation: AllocationKind<TableAllocation> = {
  fields: { rows: personsRows, further: optional(figure('money')) },
  options: ALL_OPTIONS,
  lower: (formula, { scope }) => ({ unit: 'money', amount: byPersons(formula, 'money', scope) }),
};
