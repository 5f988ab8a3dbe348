/** Compares what the same public money does otherwise, for the same people. */
import type { Label } from '../../caisse/index.ts';
import {
  type Cents,
  cents,
  centsFromExact,
  checkParts,
  type DecimalInput,
  exact,
  type Exact,
  exactFromCents,
  parseDecimalText,
  roundExact,
  roundQuotient,
  TO_THE_CENT,
} from '../../money/index.ts';
import type { FundSimulation } from '../simulate-fund.ts';
import { costOfUse } from './cost-of-use.ts';
import { checkUses, type CheckUsesResult, shareOfUse } from './read-uses.ts';
import type { Use, UseKind } from './use.ts';

/** Options of `compareUses`. */
export interface CompareUsesOptions {
  /** The mean number of persons of a household. It is used where a use counts persons. */
  readonly persons: DecimalInput;
}

/** What one use does. Amounts are cents over all months unless they are a month's. */
export interface UseResult {
  /** `caisse` for the fund itself. */
  readonly kind: UseKind | 'caisse';
  readonly label: Label;
  readonly decidedBy: Label | null;
  /** The households that may take part, and those that the money reaches; `null` for a use without households. */
  readonly eligible: number | null;
  readonly reached: number | null;
  /** The persons reached, rounded down. */
  readonly persons: number | null;
  readonly publicMoney: Cents<'once'>;
  readonly costs: Cents<'once'>;
  /** What reaches households or places. */
  readonly spent: Cents<'once'>;
  readonly left: Cents<'once'>;
  /** What the money gives one household reached, and one person, a month; `null` without households. */
  readonly perHousehold: Cents | null;
  readonly perPerson: Cents | null;
  /** Spending at accredited places; `null` if it is not known. */
  readonly accredited: Cents<'once'> | null;
  /** What is there when the money stops: what is left, or is paid back by loans. */
  readonly remains: Cents<'once'>;
  readonly source: string | null;
}

/** The fund, then each use in the given order; or the diagnostics of the uses. */
export type CompareUsesResult =
  { readonly ok: true; readonly results: readonly UseResult[] } | Extract<CheckUsesResult, { ok: false }>;

/**
 * Compares what the same public money does otherwise.
 *
 * @remarks
 * The money is what public funders pay in the simulation, and the people are its households: the largest number that is there in a month, for all of its months. A use serves whole households for all
 * months, as many as the money pays for after its running costs, up to those that are eligible; what is left is shown. The fund's own row has what the simulation has, contributions included in what is spent. Amounts for one
 * household are rounded to the cent, half-up. The comparison states what the figures give; it does not say which use is better.
 *
 * @param simulation - a simulation of the fund
 * @param uses - the other uses, as data
 * @param options - the persons of a household
 * @law money of a use is what it spends, costs and leaves
 * @law a use never reaches more households than are eligible
 * @law more money never reaches fewer households
 * @law the order of uses changes nothing but the order of results
 * @unit cents
 * @french le même argent autrement
 */
export function compareUses(
  simulation: FundSimulation,
  uses: readonly Use[],
  options: CompareUsesOptions,
): CompareUsesResult {
  checkParts('simulation', simulation, { months: 'list', summary: 'object' });
  checkParts('options', options, {});
  const parsed = parseDecimalText(options.persons);
  const persons = parsed.ok ? exact(parsed.text) : undefined;
  if (persons === undefined || persons.lessThan(exact(1)))
    throw new RangeError(`options.persons: ${String(options.persons)} is not a number of at least 1`);
  const checked = checkUses(uses);
  if (!checked.ok) return checked;
  const { summary, months } = simulation;
  const scene: Scene = {
    money: cents(summary.publicFlows + summary.publicSubsidies, 'once'),
    households: months.reduce((most, month) => Math.max(most, month.households), 0),
    months: months.length,
    persons,
  };
  return { ok: true, results: [fundResult(simulation, scene), ...checked.uses.map((use) => useResult(use, scene))] };
}

interface Scene {
  readonly money: Cents<'once'>;
  readonly households: number;
  readonly months: number;
  readonly persons: Exact;
}

const toCents = (euros: Exact): Cents<'once'> =>
  centsFromExact(roundExact(euros, TO_THE_CENT)) as number as Cents<'once'>;

/** A month's amount for one of some households. */
function monthly(amount: Exact, parts: Exact): Cents | null {
  return parts.isZero() ? null : centsFromExact(roundQuotient(amount, parts, TO_THE_CENT));
}

const whole = (number: Exact): number => Number(roundExact(number, { to: '1', mode: 'down' }).toFixed());

function fundResult({ summary }: FundSimulation, { money, households, persons }: Scene): UseResult {
  const spent = exactFromCents(summary.allocationsSpent);
  const householdMonths = exact(summary.householdMonths);
  return {
    kind: 'caisse',
    label: { fr: 'la caisse', en: 'the caisse' },
    decidedBy: { fr: 'ses membres', en: 'its members' },
    eligible: households,
    reached: households,
    persons: whole(persons.times(exact(households))),
    publicMoney: money,
    costs: summary.costs,
    spent: summary.allocationsSpent,
    left: summary.closingReserve,
    perHousehold: monthly(spent, householdMonths),
    perPerson: monthly(spent, householdMonths.times(persons)),
    accredited: summary.allocationsSpent,
    remains: summary.closingReserve,
    source: null,
  };
}

function useResult(use: Use, scene: Scene): UseResult {
  const { money, households, months, persons } = scene;
  const { label, decidedBy, source } = use;
  const costs = toCents(exactFromCents(money).times(shareOfUse(use.costs)));
  const available = exactFromCents(cents(money - costs, 'once'));
  const one = costOfUse(use, { months, persons });
  const common = { kind: use.kind, label, decidedBy, publicMoney: money, costs, source };
  const accredited = (spending: Exact): Cents<'once'> | null =>
    use.accredited === undefined ? null : toCents(spending.times(shareOfUse(use.accredited)));
  if (one === null) {
    const lent =
      use.kind === 'investment' ? available.times(shareOfUse(use.lent)).times(shareOfUse(use.repaid)) : exact(0);
    return {
      ...common,
      eligible: null,
      reached: null,
      persons: null,
      spent: cents(money - costs, 'once'),
      left: cents(0, 'once'),
      perHousehold: null,
      perPerson: null,
      accredited: accredited(available),
      remains: toCents(lent),
    };
  }
  const eligible = whole(exact(households).times(shareOfUse(use.eligible ?? 1)));
  const affordable = whole(roundQuotient(available, one.cost, { to: '1', mode: 'down' }));
  const reached = Math.max(0, Math.min(eligible, affordable));
  const spent = toCents(one.cost.times(exact(reached)));
  const times = exact(months);
  return {
    ...common,
    eligible,
    reached,
    persons: whole(persons.times(exact(reached))),
    spent,
    left: cents(money - costs - spent, 'once'),
    perHousehold: reached === 0 ? null : monthly(one.cost, times),
    perPerson: reached === 0 ? null : monthly(one.cost, times.times(persons)),
    accredited: accredited(one.spending.times(exact(reached))),
    remains: cents(money - costs - spent, 'once'),
  };
}
