/** A rate on pay, split between employer and employee. */
import { rateOf } from '../rate-of.ts';
import { figure, quantity } from '../../fields.ts';
import type { QuantityName } from '../../quantity-name.ts';
import type { Figure } from '../../words.ts';
import type { ContributionKind } from '../kind.ts';
import { AMOUNT_OPTIONS } from '../options.ts';
import { PLAUSIBLE_RATE } from '../plausible-rate.ts';

/** A rate on pay, split between employer and employee; the member’s contribution is the employee’s part. */
export interface PayrollContribution {
  readonly kind: 'payroll';
  readonly base: QuantityName;
  readonly employeeRate: Figure;
  readonly employerRate: Figure;
}

/** The kind `payroll` of a contribution. */
export const payrollContribution: ContributionKind<PayrollContribution> = {
  fields: { base: quantity('money'), employeeRate: figure('rate'), employerRate: figure('rate') },
  options: AMOUNT_OPTIONS,
  plausibleRate: PLAUSIBLE_RATE,
  lower: (_, { node }) => ({
    amount: rateOf(node('base'), node('employeeRate')),
    beside: [
      {
        id: 'employer',
        from: 'employer',
        to: 'fund',
        unit: 'money',
        period: 'month',
        amount: rateOf(node('base'), node('employerRate')),
      },
    ],
  }),
};
