/** The flows of a plan in one month. */
import type { Party } from '../caisse/index.ts';
import { cents, type Cents, type DecimalInput, sumCents } from '../money/index.ts';
import type { FundFlow } from './fund-month.ts';
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
export const payerOf = (party: Party): Payer =>
  Object.hasOwn(PAYERS, party) ? PAYERS[party as keyof typeof PAYERS] : 'others';

/** The flows of all groups in a month, added up by id and parties. Households pay the payment rate of each sum; every other party pays in full. */
export function monthFlows(plan: FundPlan, index: number): readonly FundFlow[] {
  const rate = figureAt(plan.paymentRate, index);
  const due = plan.groups.flatMap(({ flows }) =>
    flows.map(({ total, ...flow }) => ({ ...flow, due: figureAt(total, index), paid: NOTHING })),
  );
  return addFlows(due).map((flow) => ({ ...flow, paid: paidOf(flow, rate) }));
}

const paidOf = ({ from, due }: Pick<FundFlow, 'from' | 'due'>, rate: DecimalInput): Cents<'once'> =>
  payerOf(from) === 'households' ? shareOf(due, rate) : due;

/** The sum that is paid of some flows. */
export function paidOfFlows(
  flows: readonly Pick<FundFlow, 'id' | 'from' | 'to' | 'due'>[],
  rate: DecimalInput,
): Cents<'once'> {
  return sumOnce(addFlows(flows.map((flow) => ({ ...flow, paid: NOTHING }))).map((flow) => paidOf(flow, rate)));
}

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

/** Whether a flow is a credit to households. */
export const isCredit = ({ from, to }: Pick<FundFlow, 'from' | 'to'>): boolean => from === 'fund' && to === 'household';

/** The amount that flows of one kind of payer bring into the fund. */
export function paidIn(flows: readonly FundFlow[], payer: Payer, part: 'due' | 'paid'): Cents<'once'> {
  return sumOnce(flows.filter(({ from, to }) => to === 'fund' && payerOf(from) === payer).map((flow) => flow[part]));
}

/** The sum of amounts in cents; zero for an empty list. */
export const sumOnce = (amounts: readonly Cents<'once'>[]): Cents<'once'> =>
  amounts.length === 0 ? NOTHING : sumCents(amounts, 'once');

/** No money. */
export const NOTHING: Cents<'once'> = /* @__PURE__ */ cents(0, 'once');
