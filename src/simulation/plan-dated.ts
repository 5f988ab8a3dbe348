/** The subsidies, costs and support in kind of a plan, with their amounts in each month. */
import {
  dueMonths,
  indexedCents,
  type Label,
  type LoweredCost,
  type LoweredInKind,
  type LoweredScenario,
  type LoweredSubsidy,
  type OnlyFor,
  subsidyPayments,
  twelfth,
} from '../caisse/index.ts';
import { type Cents, cents, exact, type Month, roundExact } from '../money/index.ts';
import { NOTHING } from './fund-flows.ts';
import type { PlanCost, PlanInKind, PlanSubsidy, Restriction } from './fund-plan.ts';

/** A subsidy with its payments. */
export function planSubsidy(
  subsidy: LoweredSubsidy,
  scenario: LoweredScenario,
  calendar: readonly Month[],
  labelOf: (label: Label) => string,
): PlanSubsidy {
  const { label, funder, onlyFor } = subsidy;
  return {
    label: labelOf(label),
    funder,
    payments: subsidyPayments(subsidy, calendar).map(({ month, amount, households }) => ({
      month,
      amount,
      ...(households === 0 ? {} : { households }),
    })),
    ...(onlyFor === null ? {} : { onlyFor: restriction(onlyFor, scenario) }),
  };
}

/** The use of restricted money, by places instead of names. */
function restriction(onlyFor: OnlyFor, { groups, costs }: LoweredScenario): Restriction {
  if (onlyFor === 'allocations') return onlyFor;
  const placesOf = (list: readonly { readonly source: { readonly id?: string } }[], ids: readonly string[]): number[] =>
    [...list.keys()].filter((place) => ids.includes(list[place]!.source.id ?? ''));
  return 'groups' in onlyFor ? { groups: placesOf(groups, onlyFor.groups) } : { costs: placesOf(costs, onlyFor.costs) };
}

/** A cost with its account and its amounts in each month. */
export function planCost(cost: LoweredCost, calendar: readonly Month[], label: string): PlanCost {
  const { account = cost.source.per === 'post' ? '64' : '62' } = cost.source;
  return { label, account, ...amountsOf(cost, calendar) };
}

type Amounts<Of> = Of extends PlanCost ? Omit<Of, 'label' | 'account'> : never;

/** The amounts of a cost in each month. */
function amountsOf(cost: LoweredCost, calendar: readonly Month[]): Amounts<PlanCost> {
  const { source, amount, index, dueMonth, from } = cost;
  const start = calendar[0]!;
  const inMonths = (every: 'once' | 'month' | 'year', amountIn: (month: Month) => Cents<'once'>): Cents<'once'>[] =>
    amountsIn(calendar, dueMonths({ ...cost, every, dueMonth }, calendar), amountIn);
  const indexed = (month: Month): Cents<'once'> => indexedCents(amount, index, month, start);
  switch (source.per) {
    case 'once':
    case 'month':
    case 'year':
      return { per: 'month', amount: inMonths(source.per, indexed) };
    case 'household':
      return { per: 'household', amount: inMonths('month', indexed) };
    case 'spending': {
      const due = new Set(dueMonths({ ...cost, every: 'month', dueMonth }, calendar));
      return { per: 'spending', rate: calendar.map((month) => (due.has(month) ? amount : '0')) };
    }
    case 'post':
      return {
        per: 'month',
        amount: inMonths('month', (month) => cents(twelfth(postsOf(cost, indexed(month)), from, month), 'once')),
      };
    default:
      return source.per satisfies never;
  }
}

/** The yearly cost of some posts, rounded to the cent. */
function postsOf({ posts }: LoweredCost, yearly: Cents<'once'>): Cents<'once'> {
  return cents(roundExact(exact(posts).times(yearly), { to: '1', mode: 'half-up' }).toNumber(), 'once');
}

/** Support in kind with its value in each month. */
export function planInKind(
  inKind: LoweredInKind,
  calendar: readonly Month[],
  labelOf: (label: Label) => string,
): PlanInKind {
  const { source, amount, dueMonth } = inKind;
  const due = dueMonths({ ...inKind, every: source.per, dueMonth }, calendar);
  return {
    label: labelOf(source.label),
    ...(source.by === undefined ? {} : { by: labelOf(source.by) }),
    value: amountsIn(calendar, due, (month) => indexedCents(amount, null, month, month)),
  };
}

/** An amount in each month in which it is due, nothing in the others. */
function amountsIn(
  calendar: readonly Month[],
  due: readonly Month[],
  amountIn: (month: Month) => Cents<'once'>,
): Cents<'once'>[] {
  const months = new Set(due);
  return calendar.map((month) => (months.has(month) ? amountIn(month) : NOTHING));
}
