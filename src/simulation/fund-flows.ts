/** The flows of a plan in one month. */
import type { Party } from '../caisse/index.ts';
import { cents, type Cents, sumCents } from '../money/index.ts';
import type { FundFlow, Movement } from './fund-month.ts';
import { figureAt, type FundPlan } from './fund-plan.ts';
import { shareOf } from './share-of.ts';

/** The kinds of payers into the fund: households, other contributors, and public funders. */
export type Payer = 'households' | 'others' | 'public';

const PAYERS: Readonly<Record<Exclude<Party, 'fund' | `third-payer:${string}`>, Payer>> = {
  household: 'households',
  employer: 'others',
  'public-funder': 'public',
  place: 'others',
  supplier: 'others',
  'price-support': 'others',
};

/** The kind of payer of a party. A third payer is among the other contributors. */
const payerOf = (party: Party): Payer =>
  Object.hasOwn(PAYERS, party) ? PAYERS[party as keyof typeof PAYERS] : 'others';

/**
 * The part of a due amount that is paid.
 *
 * @param from - the payer: households pay the payment rate, every other party pays in full
 * @param due - the due amount of one group, in cents
 * @param paymentRate - the share that households pay
 */
export const paidOf = (
  from: Party,
  due: Cents<'once'>,
  paymentRate: FundPlan['paymentRate'],
  index: number,
): Cents<'once'> => (payerOf(from) === 'households' ? shareOf(due, figureAt(paymentRate, index)) : due);

/** A flow of one group in a month. */
interface GroupFlow extends FundFlow {
  readonly group: string;
}

/** The flows of each group in a month, with the paid amounts. */
export function groupFlows(plan: FundPlan, index: number): readonly GroupFlow[] {
  return plan.groups.flatMap((group) =>
    group.flows.map(({ total, ...flow }): GroupFlow => {
      const due = figureAt(total, index);
      return { ...flow, group: group.label, due, paid: paidOf(flow.from, due, plan.paymentRate, index) };
    }),
  );
}

/** Adds up the flows of all groups. */
export const fundFlows = (flows: readonly GroupFlow[]): readonly FundFlow[] =>
  addFlows(flows.map(({ group: _, ...flow }) => flow));

/** Adds up the flows that have the same id and parties. */
export function addFlows(flows: readonly FundFlow[]): readonly FundFlow[] {
  const together = new Map<string, FundFlow>();
  for (const flow of flows) {
    const key = `${flow.id} ${flow.from} ${flow.to}`;
    const known = together.get(key);
    const add = (left: Cents<'once'>, right: Cents<'once'>): Cents<'once'> => sumCents([left, right], 'once');
    together.set(
      key,
      known === undefined ? flow : { ...known, due: add(known.due, flow.due), paid: add(known.paid, flow.paid) },
    );
  }
  return [...together.values()];
}

/** The movements of flows. Payments of the fund to households are credits, and move only when they are spent. */
export function flowMovements(flows: readonly GroupFlow[]): readonly Movement[] {
  return flows
    .filter((flow) => !isCredit(flow))
    .map(({ from, to, group, paid }): Movement => ({ kind: 'flow', from, to, label: group, amount: paid }));
}

/** Whether a flow is a credit to households. */
export const isCredit = ({ from, to }: FundFlow): boolean => from === 'fund' && to === 'household';

/** The amount that flows of one kind of payer bring into the fund. */
export function paidIn(flows: readonly FundFlow[], payer: Payer, part: 'due' | 'paid'): Cents<'once'> {
  return sumOnce(flows.filter(({ from, to }) => to === 'fund' && payerOf(from) === payer).map((flow) => flow[part]));
}

/** The sum of amounts in cents; zero for an empty list. */
export const sumOnce = (amounts: readonly Cents<'once'>[]): Cents<'once'> =>
  amounts.length === 0 ? cents(0, 'once') : sumCents(amounts, 'once');
