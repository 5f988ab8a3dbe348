/** The flows of a plan in one month. */
import type { Party } from '../caisse/index.ts';
import { cents, type Cents, sumCents } from '../money/index.ts';
import type { FundFlow, Movement } from './fund-month.ts';
import { figureAt, type FundPlan } from './fund-plan.ts';
import { shareOf } from './share-of.ts';

/** Who pays into the fund: the households, other contributors, or public money. */
export type Payer = 'households' | 'others' | 'public';

const PAYERS: Readonly<Record<Exclude<Party, 'fund' | `third-payer:${string}`>, Payer>> = {
  household: 'households',
  employer: 'others',
  'public-funder': 'public',
  place: 'others',
  supplier: 'others',
  'price-support': 'others',
};

/** Which kind of payer a party is; a third payer is another contributor. */
export const payerOf = (party: Party): Payer =>
  Object.hasOwn(PAYERS, party) ? PAYERS[party as keyof typeof PAYERS] : 'others';

/**
 * What is paid of what is due.
 *
 * @param from - who owes it: households pay the payment rate of it, every other party pays in full
 * @param due - cents of one group
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

/** The flows of each group in a month, with what is paid. */
export function groupFlows(plan: FundPlan, index: number): readonly GroupFlow[] {
  return plan.groups.flatMap((group) =>
    group.flows.map(({ total, ...flow }): GroupFlow => {
      const due = figureAt(total, index);
      return { ...flow, group: group.label, due, paid: paidOf(flow.from, due, plan.paymentRate, index) };
    }),
  );
}

/** The flows of all groups together. */
export const fundFlows = (flows: readonly GroupFlow[]): readonly FundFlow[] =>
  addFlows(flows.map(({ group: _, ...flow }) => flow));

/** Flows added up: those of one id and the same parties are one. */
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

/** The movements of flows; what the fund owes households is credited and moves when it is spent. */
export function flowMovements(flows: readonly GroupFlow[]): readonly Movement[] {
  return flows
    .filter((flow) => !isCredit(flow))
    .map(({ from, to, group, paid }): Movement => ({ kind: 'flow', from, to, label: group, amount: paid }));
}

/** Whether a flow credits households. */
export const isCredit = ({ from, to }: FundFlow): boolean => from === 'fund' && to === 'household';

/** What some flows pay into the fund, by kind of payer. */
export function paidIn(flows: readonly FundFlow[], payer: Payer, part: 'due' | 'paid'): Cents<'once'> {
  return sumOnce(flows.filter(({ from, to }) => to === 'fund' && payerOf(from) === payer).map((flow) => flow[part]));
}

/** The sum of some cents. */
export const sumOnce = (amounts: readonly Cents<'once'>[]): Cents<'once'> =>
  amounts.length === 0 ? cents(0, 'once') : sumCents(amounts, 'once');
