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
import { NOTHING, sumOnce } from '../fund-flows.ts';
import type { FundSimulation } from '../simulate-fund.ts';
import { mostPlaces, type Served, servedBy } from './served-households.ts';
import { priceOfUse } from './use-price.ts';
import { eligibleOf, type UsesScene, usesScene } from './uses-scene.ts';

/** Options of `compareUses`. */
export interface CompareUsesOptions {
  /** The mean number of persons of a household, for groups that have figures and no typical household. Without it, the persons of a scenario with such a group are not known. */
  readonly persons?: DecimalInput;
  /**
   * The simulation in which unspent credit stays in the fund, of a scenario that leaves it open: the fund then has a result for each treatment.
   *
   * @defaultValue `null`: one result for the fund
   */
  readonly ifUnspentStays?: FundSimulation | null;
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

/** The fund, or the fund with each treatment of unspent credit; then each use in the given order; or the diagnostics of the uses. */
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
 * @law a fund whose unspent credit is left open has the result of each treatment
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
  const { ifUnspentStays = null } = options;
  if (ifUnspentStays !== null) checkParts('options.ifUnspentStays', ifUnspentStays, { summary: 'object' });
  const persons = readPersons(options.persons);
  const checked = checkUses(uses);
  if (!checked.ok) return checked;
  const scene = usesScene(simulation, persons);
  const diagnostics = checked.uses.flatMap((use, place) => personProblems(use, scene, place));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const { personMonths, householdMonths } = scene;
  return {
    ok: true,
    results: [...fundResults(simulation, ifUnspentStays, scene), ...checked.uses.map((use) => useResult(use, scene))],
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
  if (unknownGroups.length === 0 || use.kind === 'investment' || priceOfUse(use).per !== 'person') return [];
  return [error('CAISSE-USE-PERSONS', [place, 'per'], { names: unknownGroups })];
}

const toCents = (euros: Exact): Cents<'once'> => centsFromExact(roundExact(euros, TO_THE_CENT), 'once');

/** A number of households as persons, by the mean of all months. */
function personsOf(households: number, { personMonths, householdMonths }: UsesScene): number | null {
  if (personMonths === null) return null;
  if (householdMonths.isZero()) return 0;
  return roundQuotient(personMonths.times(households), householdMonths, { to: '1', mode: 'down' }).toNumber();
}

function fundResults(
  simulation: FundSimulation,
  ifUnspentStays: FundSimulation | null,
  scene: UsesScene,
): readonly UseResult[] {
  if (ifUnspentStays === null) return [fundResult(simulation, { fr: 'la caisse', en: 'the caisse' }, scene)];
  return [
    fundResult(
      simulation,
      { fr: 'la caisse (crédit gardé par les foyers)', en: 'the caisse (credit kept by households)' },
      scene,
    ),
    fundResult(
      ifUnspentStays,
      { fr: 'la caisse (crédit qui reste au fonds)', en: 'the caisse (credit that stays in the fund)' },
      scene,
    ),
  ];
}

function fundResult({ summary }: FundSimulation, label: Label, scene: UsesScene): UseResult {
  const { money, households } = scene;
  const reached = Math.max(0, ...households);
  const spent = summary.allocationsSpent;
  const ownPayments = sumOnce([summary.contributionsPaid, summary.latePayments]);
  return {
    kind: 'caisse',
    label,
    decidedBy: { fr: 'ses membres', en: 'its members' },
    eligible: reached,
    reached,
    householdMonths: summary.householdMonths,
    persons: personsOf(reached, scene),
    publicMoney: money,
    ownPayments,
    otherMoney: sumOnce([summary.openingReserve, summary.othersPaid, summary.privateSubsidies]),
    costs: summary.costs,
    spent,
    left: summary.closingReserve,
    ...meansOf(cents(spent - ownPayments, 'once'), summary.householdMonths, scene),
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
  if (use.kind === 'investment') {
    return {
      ...common,
      ...NO_HOUSEHOLD,
      ownPayments: NOTHING,
      spent: available,
      left: NOTHING,
      accredited: accredited(available),
      remains: toCents(exactFromCents(available).times(shareOfUse(use.lent)).times(shareOfUse(use.repaid))),
    };
  }
  const price = priceOfUse(use);
  const eligible = shareOfUse(use.eligible ?? 1);
  const most = Math.max(0, ...scene.households.map((count) => eligibleOf(count, eligible)));
  const served = (places: number): Served => servedBy(places, price, eligible, scene);
  const reached = mostPlaces(most, (places) => served(places).isCoveredBy(available));
  const { householdMonths, publicCost, ownPayments } = served(reached);
  const spent = cents(publicCost + ownPayments, 'once');
  const left = cents(available - publicCost, 'once');
  return {
    ...common,
    eligible: most,
    reached,
    householdMonths,
    persons: personsOf(reached, scene),
    ownPayments,
    spent,
    left,
    ...meansOf(publicCost, householdMonths, scene),
    accredited: accredited(spent),
    remains: left,
  };
}

const NO_HOUSEHOLD = {
  eligible: null,
  reached: null,
  householdMonths: null,
  persons: null,
  perHousehold: null,
  perPerson: null,
} as const;

/** What one household and one person of those served receive a month; persons by the mean of all households. */
function meansOf(
  received: Cents<'once'>,
  served: number,
  { personMonths, householdMonths }: UsesScene,
): Pick<UseResult, 'perHousehold' | 'perPerson'> {
  const mean = (amount: Exact, parts: Exact): Cents | null =>
    parts.isZero() ? null : centsFromExact(roundQuotient(amount, parts, TO_THE_CENT));
  const amount = exactFromCents(received);
  return {
    perHousehold: mean(amount, exact(served)),
    perPerson: personMonths === null ? null : mean(amount.times(householdMonths), personMonths.times(exact(served))),
  };
}
