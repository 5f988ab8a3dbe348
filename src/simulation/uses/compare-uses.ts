/** Compares what the same public money does otherwise, for the same people. */
import { checkUses, type CheckUsesResult, type Label, shareOfUse, type Use, type UseKind } from '../../caisse/index.ts';
import {
  type Cents,
  cents,
  centsFromExact,
  checkParts,
  type DecimalInput,
  type Diagnostic,
  error,
  exact,
  type Exact,
  exactFromCents,
  parseDecimalText,
  roundExact,
  roundQuotient,
  TO_THE_CENT,
} from '../../money/index.ts';
import { sumOnce } from '../fund-flows.ts';
import type { FundSimulation } from '../simulate-fund.ts';
import { priceOfUse, type UsePrice } from './use-price.ts';
import { eligibleOf, servedMonths, type UsesScene, usesScene } from './uses-scene.ts';

/** Options of `compareUses`. */
export interface CompareUsesOptions {
  /** The mean number of persons of a household, for groups that have figures and no typical household. Without it, the persons of a scenario with such a group are not known. */
  readonly persons?: DecimalInput;
}

/** What one use does. Amounts are cents over all months unless they are a month's. `publicMoney`, `ownPayments` and `otherMoney` are together what is `spent`, the `costs` and what is `left`. */
export interface UseResult {
  /** `caisse` for the fund itself. */
  readonly kind: UseKind | 'caisse';
  readonly label: Label;
  readonly decidedBy: Label | null;
  /** The households that may take part, and those that the money reaches, in the month that has most; `null` for a use without households. */
  readonly eligible: number | null;
  readonly reached: number | null;
  /** The sum of the households reached in all months. */
  readonly householdMonths: number | null;
  /** The persons in the households reached, by the mean of all months, rounded down; `null` if it is not known. */
  readonly persons: number | null;
  readonly publicMoney: Cents<'once'>;
  /** What the households pay: contributions to the fund, or reduced prices. */
  readonly ownPayments: Cents<'once'>;
  /** The other resources of the fund: the opening reserve, private funders, employers and third payers. */
  readonly otherMoney: Cents<'once'>;
  readonly costs: Cents<'once'>;
  /** What is spent on food, or paid to places. */
  readonly spent: Cents<'once'>;
  readonly left: Cents<'once'>;
  /** What a household and a person reached receive more than they pay, a month; `null` without households, or if the persons are not known. */
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
  | {
      readonly ok: true;
      readonly results: readonly UseResult[];
      /** The mean number of persons of a household, to two decimals; `null` if it is not known. */
      readonly persons: string | null;
    }
  | Extract<CheckUsesResult, { ok: false }>;

/**
 * Compares what the same public money does otherwise.
 *
 * @remarks
 * The money is what public funders pay in the simulation, and the people are the households that take part, in the months in which they do. A use has a number of places: as many as its money pays
 * for after its running costs, in all months. Households keep their places as long as they take part; what is left is shown. Amounts for one household are rounded to the cent, half-up.
 * The comparison states what the figures give; it does not say which use is better.
 *
 * @param simulation - a simulation of the fund
 * @param uses - the other uses, as data
 * @param options - the persons of households that do not say it
 * @law all money of a use is spent, a cost or left
 * @law a use never reaches more households than are eligible
 * @law more money never reaches fewer households
 * @law a use has no money for one place more
 * @law the order of uses changes nothing but the order of results
 * @unit cents
 * @french le même argent autrement
 */
export function compareUses(
  simulation: FundSimulation,
  uses: readonly Use[],
  options: CompareUsesOptions = {},
): CompareUsesResult {
  checkParts('simulation', simulation, { plan: 'object', months: 'list', summary: 'object' });
  checkParts('options', options, {});
  const persons = readPersons(options.persons);
  const checked = checkUses(uses);
  if (!checked.ok) return checked;
  const scene = usesScene(simulation, persons);
  const diagnostics = checked.uses.flatMap((use, place) => personProblems(use, scene, place));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const { personMonths, householdMonths } = scene;
  return {
    ok: true,
    results: [fundResult(simulation, scene), ...checked.uses.map((use) => useResult(use, scene))],
    persons:
      personMonths === null || householdMonths.isZero()
        ? null
        : roundQuotient(personMonths, householdMonths, { to: '0.01', mode: 'half-up' }).toFixed(2),
  };
}

function readPersons(written: DecimalInput | undefined): Exact | undefined {
  if (written === undefined) return undefined;
  const parsed = parseDecimalText(written);
  const persons = parsed.ok ? exact(parsed.text) : undefined;
  if (persons === undefined || persons.lessThan(exact(1)))
    throw new RangeError(`options.persons: ${String(written)} is not a number of at least 1`);
  return persons;
}

/** A use that counts persons needs their number in each group. */
function personProblems(use: Use, { unknownGroups }: UsesScene, place: number): readonly Diagnostic[] {
  if (unknownGroups.length === 0 || priceOfUse(use)?.per !== 'person') return [];
  return [error('CAISSE-USE-PERSONS', [place, 'per'], { names: unknownGroups })];
}

const toCents = (euros: Exact): Cents<'once'> =>
  centsFromExact(roundExact(euros, TO_THE_CENT)) as number as Cents<'once'>;

const mean = (amount: Cents<'once'>, parts: Exact | null): Cents | null =>
  parts === null || parts.isZero() ? null : centsFromExact(roundQuotient(exactFromCents(amount), parts, TO_THE_CENT));

/** A number of households as persons, by the mean of all months. */
function personsOf(households: number, { personMonths, householdMonths }: UsesScene): Exact | null {
  if (personMonths === null) return null;
  if (householdMonths.isZero()) return exact(0);
  return roundQuotient(personMonths.times(exact(households)), householdMonths, { to: '1', mode: 'down' });
}

function fundResult({ summary }: FundSimulation, scene: UsesScene): UseResult {
  const { money, households, householdMonths, personMonths } = scene;
  const reached = Math.max(0, ...households);
  const spent = summary.allocationsSpent;
  const ownPayments = sumOnce([summary.contributionsPaid, summary.latePayments]);
  const received = cents(spent - ownPayments, 'once');
  return {
    kind: 'caisse',
    label: { fr: 'la caisse', en: 'the caisse' },
    decidedBy: { fr: 'ses membres', en: 'its members' },
    eligible: reached,
    reached,
    householdMonths: summary.householdMonths,
    persons: personsOf(reached, scene)?.toNumber() ?? null,
    publicMoney: money,
    ownPayments,
    otherMoney: sumOnce([summary.openingReserve, summary.othersPaid, summary.privateSubsidies]),
    costs: summary.costs,
    spent,
    left: summary.closingReserve,
    perHousehold: mean(received, householdMonths),
    perPerson: mean(received, personMonths),
    accredited: spent,
    remains: summary.closingReserve,
    source: null,
  };
}

function useResult(use: Use, scene: UsesScene): UseResult {
  const { money } = scene;
  const { label, decidedBy, source } = use;
  const costs = toCents(exactFromCents(money).times(shareOfUse(use.costs)));
  const available = cents(money - costs, 'once');
  const common = { kind: use.kind, label, decidedBy, publicMoney: money, otherMoney: NOTHING, costs, source };
  const accredited = (spent: Cents<'once'>): Cents<'once'> | null =>
    use.accredited === undefined ? null : toCents(exactFromCents(spent).times(shareOfUse(use.accredited)));
  const price = priceOfUse(use);
  if (price === null) {
    const back = use.kind === 'investment' ? shareOfUse(use.lent).times(shareOfUse(use.repaid)) : exact(0);
    return {
      ...common,
      ...NO_HOUSEHOLD,
      ownPayments: NOTHING,
      spent: available,
      left: NOTHING,
      accredited: accredited(available),
      remains: toCents(exactFromCents(available).times(back)),
    };
  }
  const eligible = shareOfUse(use.eligible ?? 1);
  const most = Math.max(0, ...scene.households.map((count) => eligibleOf(count, eligible)));
  const served = (places: number): Served => servedBy(places, price, eligible, scene);
  const reached = mostPlaces(most, (places) => served(places).publicCost <= available);
  const { householdMonths, publicCost, ownPayments } = served(reached);
  const spent = cents(publicCost + ownPayments, 'once');
  const left = cents(available - publicCost, 'once');
  const persons = personsOf(reached, scene);
  return {
    ...common,
    eligible: most,
    reached,
    householdMonths,
    persons: persons?.toNumber() ?? null,
    ownPayments,
    spent,
    left,
    perHousehold: mean(publicCost, exact(householdMonths)),
    perPerson: meanOfPersons(publicCost, householdMonths, scene),
    accredited: accredited(spent),
    remains: left,
  };
}

const NOTHING: Cents<'once'> = /* @__PURE__ */ cents(0, 'once');

const NO_HOUSEHOLD = {
  eligible: null,
  reached: null,
  householdMonths: null,
  persons: null,
  perHousehold: null,
  perPerson: null,
} as const;

/** What a number of places of a use costs in all months. */
interface Served {
  readonly householdMonths: number;
  readonly publicCost: Cents<'once'>;
  readonly ownPayments: Cents<'once'>;
}

function servedBy(places: number, { bought, paid, per }: UsePrice, eligible: Exact, scene: UsesScene): Served {
  const householdMonths = servedMonths(scene, eligible, places);
  const units = exact(per === 'once' ? places : householdMonths);
  const total = (euros: Exact): Cents<'once'> => {
    if (per !== 'person') return toCents(euros.times(units));
    const { personMonths, householdMonths: all } = scene;
    if (personMonths === null || all.isZero()) return NOTHING;
    return centsFromExact(
      roundQuotient(euros.times(units).times(personMonths), all, TO_THE_CENT),
    ) as number as Cents<'once'>;
  };
  return { householdMonths, publicCost: total(bought.minus(paid)), ownPayments: total(paid) };
}

/** The amount that one person of the households served receives a month. */
function meanOfPersons(
  amount: Cents<'once'>,
  served: number,
  { personMonths, householdMonths }: UsesScene,
): Cents | null {
  if (personMonths === null || personMonths.isZero() || served === 0) return null;
  const parts = personMonths.times(exact(served));
  return centsFromExact(roundQuotient(exactFromCents(amount).times(householdMonths), parts, TO_THE_CENT));
}

/** The largest number of places up to a limit that can be paid. None can always be paid. */
function mostPlaces(limit: number, canPay: (places: number) => boolean): number {
  let [paid, tooMany] = [0, limit + 1];
  while (tooMany - paid > 1) {
    const middle = Math.floor((paid + tooMany) / 2);
    if (canPay(middle)) paid = middle;
    else tooMany = middle;
  }
  return paid;
}
