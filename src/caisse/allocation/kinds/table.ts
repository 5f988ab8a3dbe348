/** An amount by number of persons. */
import { byPersons } from '../../lowering/by-persons.ts';
import { figure, optional, personsRows } from '../../fields.ts';
import type { Figure } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** An amount by number of persons; the last row also applies to larger households, plus `further` for each additional person. */
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
