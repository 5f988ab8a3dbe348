/** Tabulates scenarios side by side. */
import { checkArgument, checkWord } from '../../money/index.ts';
import type { Label } from '../../caisse/index.ts';
import type {
  AmountEffect,
  FundComparison,
  FundCounts,
  FundDifference,
  FundFigures,
  FundLine,
  FundOutcome,
  MonthEffects,
  PublicCost,
} from '../../simulation/index.ts';
import { labelText } from '../../text/index.ts';
import { funderKindLabel } from '../../text/fund.ts';
import { type Column, type CurrencyOptions, inCurrency, type Row, type Table, type Wording } from '../table.ts';
import { keyOfLine, lineLabel } from './compared-lines.ts';
import { checkFunds } from '../check-arguments.ts';

const wording = (label: Label): Wording => ({ fr: labelText(label, 'fr'), en: labelText(label, 'en') });

const amountColumn = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'cents' });

/** Each scenario, and the differences of each from the base. */
type Side = { readonly label: Wording } & (
  { readonly kind: 'outcome'; readonly of: FundOutcome } | { readonly kind: 'difference'; readonly of: FundDifference }
);

const DIFFERENCE: Wording = { fr: 'différence', en: 'difference' };

function sidesOf(comparison: FundComparison): readonly Side[] {
  checkFunds('comparison', comparison);
  const { base, others } = comparison;
  return [
    { kind: 'outcome', label: wording(base.label), of: base },
    ...others.flatMap(({ outcome, difference }): Side[] => [
      { kind: 'outcome', label: wording(outcome.label), of: outcome },
      { kind: 'difference', label: DIFFERENCE, of: difference },
    ]),
  ];
}

/** Columns of each scenario and of its differences from the base. */
const sideColumns = (comparison: FundComparison): readonly Column[] =>
  sidesOf(comparison).map(({ label }, place): Column => ({ key: `side${place}`, header: label, kind: 'cents' }));

/** A row for each key of the items of all sides, with an amount for each side, and the totals. */
function byKey<Item extends { readonly amount: number }>(
  comparison: FundComparison,
  itemsOf: (side: FundOutcome | FundDifference) => readonly Item[],
  keyOf: (item: Item) => string,
  headOf: (item: Item) => Row,
  totalHead: Row,
): Pick<Table, 'rows' | 'total'> {
  const sides = sidesOf(comparison).map(({ of }) => itemsOf(of));
  const first = new Map<string, Item>();
  for (const item of sides.flat()) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  const amounts = (isMeant: (item: Item) => boolean): Row =>
    Object.fromEntries(
      sides.map((items, place) => [
        `side${place}`,
        items.reduce((sum, item) => sum + (isMeant(item) ? item.amount : 0), 0),
      ]),
    );
  return {
    rows: [...first].map(([key, item]) => ({ ...headOf(item), ...amounts((other) => keyOf(other) === key) })),
    total: { ...totalHead, ...amounts(() => true) },
  };
}

/**
 * Tabulates one side of the budgets of compared scenarios: one line per row, one column for each scenario, and its difference from the base.
 *
 * @param comparison - the comparison of `compareFunds`
 * @param side - what comes in, or what goes out
 * @param options - the currency
 * @law the tables of compared budgets add up as printed
 */
export function tabulateComparedBudgets(
  comparison: FundComparison,
  side: FundLine['side'],
  options: CurrencyOptions = {},
): Table {
  checkArgument('side', side, 'text');
  checkWord('side', side, ['resource', 'charge']);
  const line: Column = { key: 'line', header: { fr: 'Intitulé', en: 'Item' }, kind: 'text' };
  return {
    columns: inCurrency([line, ...sideColumns(comparison)], options),
    ...byKey(
      comparison,
      ({ lines }) => lines.filter((each) => each.side === side),
      keyOfLine,
      (each) => ({ line: lineLabel(each) }),
      { line: { fr: 'Total', en: 'Total' } },
    ),
  };
}

/**
 * Tabulates the public cost of compared scenarios by funder and year.
 *
 * @param comparison - the comparison of `compareFunds`
 * @param options - the currency
 * @law the tables of compared budgets add up as printed
 */
export function tabulateComparedPublicCosts(comparison: FundComparison, options: CurrencyOptions = {}): Table {
  const head: readonly Column[] = [
    { key: 'funder', header: { fr: 'Financeur public', en: 'Public funder' }, kind: 'text' },
    { key: 'year', header: { fr: 'Année', en: 'Year' }, kind: 'text' },
  ];
  const keyOf = ({ label, funder, year }: PublicCost): string => JSON.stringify([label, funder, year]);
  return {
    columns: inCurrency([...head, ...sideColumns(comparison)], options),
    ...byKey(
      comparison,
      ({ publicCosts }) => publicCosts,
      keyOf,
      (each) => ({ funder: funderText(each), year: each.year }),
      { funder: { fr: 'Total', en: 'Total' } },
    ),
  };
}

function funderText({ label, funder }: PublicCost): Wording {
  if (label === null) return { fr: 'Selon les règles', en: 'By the rules' };
  const { fr, en } = funderKindLabel(funder);
  return { fr: `${label} (${fr})`, en: `${label} (${en})` };
}

const FIGURES: Readonly<Record<keyof FundFigures, Wording>> = {
  resources: { fr: 'Produits', en: 'Resources' },
  charges: { fr: 'Charges', en: 'Charges' },
  balance: { fr: 'Solde', en: 'Balance' },
  openingReserve: { fr: 'Réserve au départ', en: 'Opening reserve' },
  closingReserve: { fr: 'Réserve à la fin', en: 'Closing reserve' },
  creditOutstanding: { fr: 'dont crédits à dépenser', en: 'of which credit to spend' },
  dedicatedFunds: { fr: 'dont fonds dédiés', en: 'of which dedicated funds' },
  netReserve: { fr: 'Réserve nette', en: 'Net reserve' },
  arrears: { fr: 'Cotisations à recevoir', en: 'Contributions to come' },
  lowestReserve: { fr: 'Trésorerie disponible la plus basse', en: 'Lowest available cash' },
  publicCost: { fr: 'Coût public', en: 'Public cost' },
};

const COUNTS: Readonly<Record<keyof FundCounts, Wording>> = {
  householdMonths: { fr: 'Foyers × mois', en: 'Households × months' },
  refusedHouseholdMonths: { fr: 'Foyers refusés × mois', en: 'Households refused × months' },
  waitingHouseholdMonths: { fr: 'Foyers en attente × mois', en: 'Households waiting × months' },
  pausedHouseholdMonths: { fr: 'Foyers en pause × mois', en: 'Households on pause × months' },
};

/** The amounts that are shown even if they are zero. */
const ALWAYS: readonly string[] = ['resources', 'charges', 'balance', 'closingReserve', 'lowestReserve', 'publicCost'];

/**
 * Tabulates the amounts of compared scenarios over all months: one amount per row, one column for each scenario, and its difference from the base. Amounts
 * that are zero everywhere are left out, except the main ones.
 *
 * @param comparison - the comparison of `compareFunds`
 * @param options - the currency
 * @law the tables of compared budgets add up as printed
 */
export function tabulateComparedFigures(comparison: FundComparison, options: CurrencyOptions = {}): Table {
  const figure: Column = { key: 'figure', header: { fr: 'Montant', en: 'Amount' }, kind: 'text' };
  const sides = sidesOf(comparison);
  const keys = Object.keys(FIGURES) as (keyof FundFigures)[];
  const shown = keys.filter((key) => ALWAYS.includes(key) || sides.some(({ of }) => of.figures[key] !== 0));
  return {
    columns: inCurrency([figure, ...sideColumns(comparison)], options),
    rows: shown.map((key) => ({
      figure: FIGURES[key],
      ...Object.fromEntries(sides.map(({ of }, place) => [`side${place}`, of.figures[key]])),
    })),
  };
}

/**
 * Tabulates the months in which the reserve of compared scenarios is lowest or too low, and their households, one scenario per row, each with its difference
 * from the base below it.
 *
 * @param comparison - the comparison of `compareFunds`
 */
export function tabulateComparedFunds(comparison: FundComparison): Table {
  const month = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'month' });
  const counts = Object.entries(COUNTS).map(([key, header]): Column => ({ key, header, kind: 'number' }));
  return {
    columns: [
      { key: 'scenario', header: { fr: 'Scénario', en: 'Scenario' }, kind: 'text' },
      month('lowestMonth', 'Mois le plus bas', 'Lowest month'),
      month('firstBelowZero', 'Premier mois sous zéro', 'First month below zero'),
      month('firstBelowRule', 'Premier mois sous la règle de réserve', 'First month below the reserve rule'),
      ...counts,
    ],
    rows: sidesOf(comparison).map((side): Row => {
      const numbers = { scenario: side.label, ...side.of.counts };
      if (side.kind === 'difference') return numbers;
      const { firstBelowZero, firstBelowRule, simulation } = side.of;
      return { ...numbers, lowestMonth: simulation.summary.lowest.month, firstBelowZero, firstBelowRule };
    }),
  };
}

/**
 * Tabulates the reserve of compared scenarios at the end of each month, one column for each scenario.
 *
 * @param comparison - the comparison of `compareFunds`
 * @param options - the currency
 */
export function tabulateComparedReserves(comparison: FundComparison, options: CurrencyOptions = {}): Table {
  checkFunds('comparison', comparison);
  const { base, others } = comparison;
  const outcomes = [base, ...others.map(({ outcome }) => outcome)];
  const months = [...new Set(outcomes.flatMap(({ simulation }) => simulation.months.map(({ month }) => month)))].sort();
  return {
    columns: inCurrency(
      [
        { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' },
        ...outcomes.map(({ label }, place): Column => ({ key: `fund${place}`, header: wording(label), kind: 'cents' })),
      ],
      options,
    ),
    rows: months.map((month) => ({
      month,
      ...Object.fromEntries(
        outcomes.map(({ simulation }, place) => [
          `fund${place}`,
          simulation.months.find((each) => each.month === month)?.closingReserve ?? null,
        ]),
      ),
    })),
  };
}

const EFFECTS: Readonly<Record<'pays' | 'receives' | 'net', Wording>> = {
  pays: { fr: 'Versé', en: 'Paid' },
  receives: { fr: 'Reçu', en: 'Received' },
  net: { fr: 'Reçu moins versé', en: 'Received less paid' },
};

/**
 * Tabulates how many households pay or receive more, less or the same than in the base in the last compared month, by scenario.
 *
 * @param comparison - the comparison of `compareFunds`
 * @param options - the currency
 * @law the tables of compared budgets add up as printed
 */
export function tabulateComparedEffects(comparison: FundComparison, options: CurrencyOptions = {}): Table {
  checkFunds('comparison', comparison);
  const number = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'number' });
  return {
    columns: inCurrency(
      [
        { key: 'scenario', header: { fr: 'Scénario', en: 'Scenario' }, kind: 'text' },
        { key: 'amount', header: { fr: 'Montant', en: 'Amount' }, kind: 'text' },
        number('more', 'Plus (foyers)', 'More (households)'),
        amountColumn('moreAmount', 'Différence', 'Difference'),
        number('less', 'Moins (foyers)', 'Less (households)'),
        amountColumn('lessAmount', 'Différence', 'Difference'),
        number('same', 'Autant (foyers)', 'The same (households)'),
        number('joins', 'Foyers qui entrent', 'Households that join'),
        number('leaves', 'Foyers qui sortent', 'Households that leave'),
      ],
      options,
    ),
    rows: comparison.others.flatMap(({ outcome, effects }) => {
      const last = effects.at(-1);
      if (last === undefined) return [];
      return (['pays', 'receives', 'net'] as const).map((key) => ({
        scenario: wording(outcome.label),
        amount: EFFECTS[key],
        ...effectRow(last, last[key]),
      }));
    }),
  };
}

const effectRow = ({ joins, leaves }: MonthEffects, { more, less, same }: AmountEffect): Row => ({
  more: more.households,
  moreAmount: more.amount,
  less: less.households,
  lessAmount: less.amount,
  same,
  joins,
  leaves,
});
