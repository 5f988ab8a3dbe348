/** Tabulates simulated funds. */
import { checkItems } from '../money/index.ts';
import type { FundFlow, FundMonth, FundSimulation, FundSummary } from '../simulation/index.ts';
import { flowLabel } from '../text/index.ts';
import { type Column, type CurrencyOptions, inCurrency, type Row, type Table, type Wording } from './table.ts';
import { checkSimulation } from './check-arguments.ts';

const monthColumn: Column = { key: 'month', header: { fr: 'Mois', en: 'Month' }, kind: 'month' };

const householdsColumn: Column = { key: 'households', header: { fr: 'Foyers', en: 'Households' }, kind: 'number' };

const refusedColumn: Column = {
  key: 'refusedHouseholds',
  header: { fr: 'Foyers refusés', en: 'Households refused' },
  kind: 'number',
};

const waitingColumn: Column = {
  key: 'waitingHouseholds',
  header: { fr: 'Foyers en attente', en: 'Households waiting' },
  kind: 'number',
};

const pausedColumn: Column = {
  key: 'pausedHouseholds',
  header: { fr: 'Foyers en pause', en: 'Households on pause' },
  kind: 'number',
};

const amountColumn = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'cents' });

/** The signed income and expenses: contributions of households, other flows of the rules, then the lines of the scenario. */
const flowLines = (simulations: readonly FundSimulation[]): readonly Column[] => [
  amountColumn('contributionsPaid', 'Cotisations des foyers', 'Household contributions'),
  amountColumn('latePayments', 'Cotisations en retard', 'Late contributions'),
  ...flowColumns(simulations),
  amountColumn('publicSubsidies', 'Argent public', 'Public money'),
  amountColumn('privateSubsidies', 'Argent privé', 'Private money'),
  amountColumn('allocationsSpent', 'Allocations dépensées', 'Allocations spent'),
  amountColumn('costs', 'Frais', 'Costs'),
];

/** One column for each flow between the fund and a party other than the households. */
function flowColumns(simulations: readonly FundSimulation[]): readonly Column[] {
  const flows = simulations.flatMap(({ summary }) => summary.flows.filter(isFurther));
  const columns = flows.map((flow): Column => ({ key: flowKey(flow), header: headerOf(flow), kind: 'cents' }));
  return [...new Map(columns.map((column) => [column.key, column])).values()];
}

const isFurther = ({ from, to }: FundFlow): boolean =>
  (to === 'fund' && from !== 'household') || (from === 'fund' && to !== 'household');

const flowKey = ({ id, from, to }: FundFlow): string => `${id} ${from} ${to}`;

function headerOf(flow: FundFlow): Wording {
  const { fr, en } = flowLabel(flow);
  return { fr, en };
}

const balanceColumn = amountColumn('balance', 'Solde', 'Balance');
const asBalance = (column: Column): Column => ({ ...column, isBalance: true });
const closingReserveColumn = asBalance(amountColumn('closingReserve', 'Réserve', 'Reserve'));

/** What is part of the reserve but owed or restricted, and what is left without it; nothing if all of the reserve is free. */
function heldColumns(simulations: readonly FundSimulation[]): readonly Column[] {
  const isHeld = simulations.some(({ months }) => months.some((month) => month.netReserve !== month.closingReserve));
  if (!isHeld) return [];
  return [
    amountColumn('creditOutstanding', 'dont crédits à dépenser', 'of which credit to spend'),
    amountColumn('dedicatedFunds', 'dont fonds dédiés', 'of which dedicated funds'),
    asBalance(amountColumn('netReserve', 'Réserve nette', 'Net reserve')),
  ];
}

const held = ({ creditOutstanding, dedicatedFunds, netReserve }: FundMonth | FundSummary): Row => ({
  creditOutstanding,
  dedicatedFunds,
  netReserve,
});

/**
 * Tabulates the months of a fund, one per row.
 *
 * @remarks
 * Expenses are negative, so the amounts of a row up to its balance add up to it. Each reserve is the previous one plus the balance; the net reserve is
 * the reserve less the credit that households may still spend and less the dedicated funds. The total row is the sum of the rows, without reserves.
 *
 * @param simulation - the result of `simulateFund`
 * @param options - the currency
 * @law the lines of a fund’s table add up as printed
 */
export function tabulateFund(simulation: FundSimulation, options: CurrencyOptions = {}): Table {
  checkSimulation('simulation', simulation);
  const { months, summary } = simulation;
  return {
    columns: inCurrency(
      [
        monthColumn,
        householdsColumn,
        refusedColumn,
        waitingColumn,
        pausedColumn,
        ...flowLines([simulation]),
        balanceColumn,
        closingReserveColumn,
        ...heldColumns([simulation]),
      ],
      options,
    ),
    rows: months.map((each) => ({
      month: each.month,
      households: each.households,
      refusedHouseholds: each.refusedHouseholds,
      waitingHouseholds: each.waitingHouseholds,
      pausedHouseholds: each.pausedHouseholds,
      ...signedFlows(each),
      closingReserve: each.closingReserve,
      ...held(each),
    })),
    total: { month: { fr: 'Total', en: 'Total' }, ...signedFlows(summary) },
  };
}

/** A simulated scenario with its label. */
export interface NamedSimulation {
  readonly label: Wording;
  readonly simulation: FundSimulation;
}

const scenarioColumns = (simulations: readonly FundSimulation[]): readonly Column[] => [
  { key: 'scenario', header: { fr: 'Scénario', en: 'Scenario' }, kind: 'text' },
  { key: 'months', header: { fr: 'Mois', en: 'Months' }, kind: 'number' },
  {
    key: 'refusedHouseholdMonths',
    header: { fr: 'Foyers refusés × mois', en: 'Households refused × months' },
    kind: 'number',
  },
  { key: 'householdMonths', header: { fr: 'Foyers × mois', en: 'Households × months' }, kind: 'number' },
  amountColumn('openingReserve', 'Réserve au départ', 'Opening reserve'),
  ...flowLines(simulations),
  balanceColumn,
  amountColumn('closingReserve', 'Réserve à la fin', 'Closing reserve'),
  ...heldColumns(simulations),
  amountColumn('lowestReserve', 'Trésorerie disponible la plus basse', 'Lowest available cash'),
  { key: 'firstBelowZero', header: { fr: 'Premier mois sous zéro', en: 'First month below zero' }, kind: 'month' },
  {
    key: 'coverage',
    header: { fr: 'Allocations couvertes par les cotisations', en: 'Allocations covered by contributions' },
    kind: 'rate',
  },
  amountColumn('publicPerHouseholdMonth', 'Argent public par foyer et par mois', 'Public money a household and month'),
  amountColumn(
    'toBeFundedPerHouseholdMonth',
    'Reste à financer par foyer et par mois',
    'Left to be funded a household and month',
  ),
];

/**
 * Tabulates scenarios of a fund for comparison, one per row. Use `renderTextTable` with `rows: 'side-by-side'`.
 *
 * @param scenarios - the simulations and their labels, in the order of the rows
 * @param options - the currency
 */
export function tabulateScenarios(scenarios: readonly NamedSimulation[], options: CurrencyOptions = {}): Table {
  checkItems('scenarios', scenarios, 'object');
  scenarios.forEach(({ simulation }, place) => {
    checkSimulation(`scenarios.${place}.simulation`, simulation);
  });
  return {
    columns: inCurrency(scenarioColumns(scenarios.map(({ simulation }) => simulation)), options),
    rows: scenarios.map(({ label, simulation: { months, summary } }) => ({
      scenario: label,
      months: months.length,
      refusedHouseholdMonths: summary.refusedHouseholdMonths,
      householdMonths: summary.householdMonths,
      openingReserve: summary.openingReserve,
      ...signedFlows(summary),
      closingReserve: summary.closingReserve,
      ...held(summary),
      lowestReserve: summary.lowest.reserve,
      firstBelowZero: summary.firstBelowZero,
      coverage: summary.coverage,
      publicPerHouseholdMonth: summary.publicPerHouseholdMonth,
      toBeFundedPerHouseholdMonth: summary.toBeFundedPerHouseholdMonth,
    })),
  };
}

function signedFlows(of: FundMonth | FundSummary): Row {
  return {
    contributionsPaid: of.contributionsPaid,
    latePayments: of.latePayments,
    ...Object.fromEntries(
      of.flows.filter(isFurther).map((flow) => [flowKey(flow), flow.to === 'fund' ? flow.paid : 0 - flow.paid]),
    ),
    publicSubsidies: of.publicSubsidies,
    privateSubsidies: of.privateSubsidies,
    allocationsSpent: 0 - of.allocationsSpent,
    costs: 0 - of.costs,
    balance: of.balance,
  };
}
