/** The payments of funders that fall in a month. */
import { type Cents, type Month } from '../money/index.ts';
import { sumOnce } from './fund-flows.ts';
import type { FundPlan } from './fund-plan.ts';

/** The payments of a month. */
export interface DuePayments {
  /** What each subsidy pays, in the order of the plan. */
  readonly amounts: readonly Cents<'once'>[];
  /** All payments made until now. */
  readonly paid: ReadonlySet<string>;
}

/** The payments of a month: those of the month, and earlier ones whose number of households is reached now. */
export function duePayments(
  { subsidies, start }: FundPlan,
  month: Month,
  households: number,
  before: ReadonlySet<string>,
): DuePayments {
  const paid = new Set(before);
  const amounts = subsidies.map(({ payments }, place) =>
    sumOnce(
      payments.flatMap(({ month: from, amount, households: asked = 0 }, index) => {
        const key = `${place} ${index}`;
        if (from < start || from > month || paid.has(key)) return [];
        if (asked === 0 ? from !== month : households < asked) return [];
        paid.add(key);
        return [amount];
      }),
    ),
  );
  return { amounts, paid };
}
