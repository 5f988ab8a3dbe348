/** The months of one run by plain numbers, for many runs. */
import { splitAmount, cents } from '../money/index.ts';
import type { RunPath } from './run-path.ts';
import { type WholeShare, wholeShareOf } from './whole-share.ts';

/** How a flow moves the money of the fund. */
export type LeanFlowKind = 'from-households' | 'from-others' | 'credit' | 'to-others';

/** A flow of all groups: its total by month. */
export interface LeanFlow {
  readonly kind: LeanFlowKind;
  readonly due: readonly number[];
}

/** What a funder gives. */
export interface LeanSubsidy {
  /** The payments without a condition, by month. */
  readonly fixed: readonly number[];
  /** The payments that wait for a number of households. */
  readonly conditional: readonly { readonly from: number; readonly amount: number; readonly households: number }[];
  /** Its use: any, all allocations, or the costs at some places. */
  readonly use: 'any' | 'allocations' | readonly number[];
}

/** A cost: an amount by month, an amount for each household by month, or a share of the spending by month. */
export type LeanCost =
  | { readonly per: 'month' | 'household'; readonly amounts: readonly number[] }
  | { readonly per: 'spending'; readonly rates: readonly WholeShare[] };

/** What one run needs. */
export interface LeanInput {
  readonly months: number;
  readonly openingReserve: number;
  readonly flows: readonly LeanFlow[];
  readonly households: readonly number[];
  readonly paymentRate: readonly WholeShare[];
  readonly takeUp: readonly WholeShare[];
  readonly arrears: { readonly share: WholeShare; readonly after: number } | null;
  readonly subsidies: readonly LeanSubsidy[];
  readonly costs: readonly LeanCost[];
  readonly reserveMonths: WholeShare | null;
}

/** The number of months after its own in which credit can be spent; `Infinity` for all. */
export type CreditLife = number;

const at = <Value>(values: readonly Value[], month: number): Value =>
  values[Math.min(month, values.length - 1)] as Value;

/** Simulates the months of a run, as `simulateFund` does. */
export function simulateLean(input: LeanInput, creditLife: CreditLife): RunPath {
  const { months, flows, households, subsidies, costs, arrears, reserveMonths } = input;
  const reserves: number[] = [];
  const late: number[] = Array.from({ length: months }, () => 0);
  const credit = createCredit(creditLife);
  const restricted = createRestricted(subsidies);
  const spentOn = costs.map(() => 0);
  let cash = input.openingReserve;
  let result = 0;
  let firstBelowRule: number | null = null;
  for (let month = 0; month < months; month += 1) {
    const rate = at(input.paymentRate, month);
    let [due, paid, others, credited] = [0, 0, 0, 0];
    for (const { kind, due: amounts } of flows) {
      const amount = amounts[month]!;
      if (kind === 'from-households') {
        due += amount;
        paid += wholeShareOf(amount, rate);
      } else if (kind === 'credit') credited += amount;
      else others += kind === 'from-others' ? amount : -amount;
    }
    let received = 0;
    let expected = 0;
    if (arrears !== null) {
      expected = wholeShareOf(due - paid, arrears.share);
      const payment = month + arrears.after;
      if (payment < months) late[payment]! += expected;
      received = late[month]!;
    }
    const { free, all } = restricted.receive(month, households[month]!);
    const { spent, expired } = credit.month(month, credited, at(input.takeUp, month));
    let costsPaid = 0;
    for (const [place, cost] of costs.entries()) {
      const amount = costOf(cost, month, households[month]!, spent);
      spentOn[place] = amount;
      costsPaid += amount;
    }
    const released = restricted.release(spent, spentOn);
    cash += paid + others + received + all - spent - costsPaid;
    result += paid + others + expected + free + released + expired - credited - costsPaid;
    const available = cash - restricted.held();
    reserves.push(available);
    if (firstBelowRule === null && reserveMonths !== null) {
      if (available - credit.outstanding() < wholeShareOf(credited, reserveMonths)) firstBelowRule = month;
    }
  }
  return { reserves, result, firstBelowRule };
}

function costOf(cost: LeanCost, month: number, households: number, spent: number): number {
  switch (cost.per) {
    case 'month':
      return at(cost.amounts, month);
    case 'household':
      return at(cost.amounts, month) * households;
    case 'spending':
      return wholeShareOf(spent, at(cost.rates, month));
    default:
      return cost satisfies never;
  }
}

/** The credit of households: what is spent, what expires and what is left. */
function createCredit(life: CreditLife) {
  // Without a limit, or if credit ends with its month, its age does not matter.
  let layers: { month: number; amount: number }[] = [];
  let sum = 0;
  return {
    month(month: number, credited: number, takeUp: WholeShare) {
      const atHand = sum + credited;
      const spent = wholeShareOf(atHand, takeUp);
      if (life === Infinity || life === 0) {
        sum = life === 0 ? 0 : atHand - spent;
        return { spent, expired: life === 0 ? atHand - spent : 0 };
      }
      layers.push({ month, amount: credited });
      let left = spent;
      layers = layers.filter((layer, place) => {
        const used = place === layers.length - 1 ? left : Math.max(0, Math.min(left, layer.amount));
        left -= used;
        layer.amount -= used;
        return layer.amount !== 0;
      });
      layers = layers.filter((layer) => month < layer.month + life);
      sum = layers.reduce((total, { amount }) => total + amount, 0);
      return { spent, expired: atHand - spent - sum };
    },
    outstanding: () => sum,
  };
}

/** The payments of funders, and the restricted money that is not used yet. */
function createRestricted(subsidies: readonly LeanSubsidy[]) {
  const balances = subsidies.map(() => 0);
  const pending = subsidies.map(({ conditional }) => [...conditional]);
  const pay = (place: number, month: number, households: number): number => {
    const { fixed } = subsidies[place]!;
    let amount = fixed[month]!;
    if (pending[place]!.length > 0) {
      pending[place] = pending[place]!.filter((payment) => {
        if (payment.from > month || households < payment.households) return true;
        amount += payment.amount;
        return false;
      });
    }
    return amount;
  };
  /** Pays for a use as far as the money of a subsidy goes. */
  const use = (place: number, open: number): number => {
    const amount = Math.max(0, Math.min(balances[place]!, open));
    balances[place]! -= amount;
    return amount;
  };
  return {
    receive(month: number, households: number) {
      let [free, all] = [0, 0];
      for (const [place, subsidy] of subsidies.entries()) {
        const amount = pay(place, month, households);
        all += amount;
        if (subsidy.use === 'any') free += amount;
        else balances[place]! += amount;
      }
      return { free, all };
    },
    /** Subsidies for some costs come first, then those for all allocations. */
    release(spent: number, spentOn: readonly number[]): number {
      let released = 0;
      const open = [...spentOn];
      for (const [place, { use: places }] of subsidies.entries()) {
        if (typeof places === 'string') continue;
        const own = places.map((each) => cents(open[each]!, 'once'));
        const amount = use(
          place,
          own.reduce((sum, each) => sum + each, 0),
        );
        if (amount === 0) continue;
        released += amount;
        splitAmount(cents(amount, 'once'), own).forEach((part, index) => {
          open[places[index]!]! -= part;
        });
      }
      let left = spent;
      for (const [place, { use: of }] of subsidies.entries()) {
        if (of !== 'allocations') continue;
        const amount = use(place, left);
        left -= amount;
        released += amount;
      }
      return released;
    },
    held: () => balances.reduce((sum, balance) => sum + balance, 0),
  };
}
