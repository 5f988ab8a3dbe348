/** An amount for each consumption unit. */
import { multiply } from '../../../rule/index.ts';
import { figure } from '../../fields.ts';
import type { Figure } from '../../words.ts';
import type { AllocationKind } from '../kind.ts';
import { ALL_OPTIONS } from '../options.ts';

/** An amount for each consumption unit. */
export interface ConsumptionUnitAllocation {
  readonly kind: 'consumption-unit';
  readonly amount: Figure;
}

/** The kind `consumption-unit` of an allocation. */
export const consumptionUnitAllocation: AllocationKind<ConsumptionUnitAllocation> = {
  fields: { amount: figure('money') },
  options: ALL_OPTIONS,
  lower: (_, { node, scope }) => ({
    unit: 'money',
    amount: multiply(node('amount'), scope.quantity('consumption-units')),
  }),
};
