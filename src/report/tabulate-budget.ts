/** Tabulates the provisional budget of a fund by account class and calendar year. */
import type { FunderKind } from '../caisse/index.ts';
import type { FundFlow, FundMonth, FundSimulation } from '../simulation/index.ts';
import { flowLabel } from '../text/index.ts';
import { type AccountClass, accountLabel } from '../text/fund.ts';
import {
  currencyOf,
  type Column,
  type CurrencyOptions,
  inCurrency,
  type Row,
  type Table,
  type Wording,
} from './table.ts';
import { byYear } from './tabulate-funders.ts';
import { checkSimulation } from './check-arguments.ts';

/** The two sides of a provisional budget, and the support in kind at its foot. */
export interface BudgetTables {
  readonly charges: Table;
  readonly resources: Table;
  /** `null` without support in kind. */
  readonly inKind: Table | null;
}

/** An amount under an account; the result has none. */
interface Line {
  readonly account: AccountClass | null;
  readonly label: Wording;
  readonly amount: number;
}

const FUNDER_ACCOUNTS: Readonly<Record<FunderKind, AccountClass>> = {
  public: '74',
  town: '74',
  intercommunality: '74',
  departement: '74',
  region: '74',
  state: '74',
  'social-security': '74',
  'european-union': '74',
  private: '74',
  foundation: '74',
  gift: '75',
  own: '78',
};

/**
 * Tabulates the provisional budget in the form that French associations hand in with a grant application: charges and resources by account class, one
 * column for each calendar year.
 *
 * @remarks
 * Amounts are those of the year to which they belong, whenever they are paid: contributions due less those never paid, and credit given less credit
 * expired. Restricted money that is not used in its year is a charge (dedicated funds), and a resource when it is used. The last line of the charges is
 * the result, negative for a loss, so that both sides have the same total. Support in kind is valued apart.
 *
 * @param simulation - the result of `simulateFund`
 * @param options - the currency
 * @law the charges and the resources of a provisional budget have the same totals
 * @french budget prévisionnel
 * @source Cerfa 12156 (application for a grant by an association), règlement ANC 2018-06
 */
export function tabulateBudget(simulation: FundSimulation, options: CurrencyOptions = {}): BudgetTables {
  checkSimulation('simulation', simulation);
  currencyOf(options);
  const years = byYear(simulation.months);
  const table = (linesOf: (months: readonly FundMonth[]) => readonly Line[]): Table => {
    const columns = [
      accountColumn,
      labelColumn,
      ...years.map(([year]): Column => ({ key: year, header: { fr: year, en: year }, kind: 'cents' })),
      totalColumn,
    ];
    const byAccount = years.map(([year, months]) => ({ year, lines: linesOf(months) }));
    return { columns: inCurrency(columns, options), ...addUp(byAccount) };
  };
  const inKind =
    (account: AccountClass): ((months: readonly FundMonth[]) => readonly Line[]) =>
    (months) =>
      months.flatMap(({ inKindLines }) =>
        inKindLines.map(({ label, by, value }) => {
          const text = by === undefined ? label : `${label} (${by})`;
          return line(account, { fr: text, en: text }, value);
        }),
      );
  const hasInKind = simulation.months.some(({ inKindLines }) => inKindLines.length > 0);
  return {
    charges: table(chargesOf),
    resources: table(resourcesOf),
    inKind: hasInKind ? table(inKind('87')) : null,
  };
}

const accountColumn: Column = { key: 'account', header: { fr: 'Compte', en: 'Account' }, kind: 'text' };
const labelColumn: Column = { key: 'label', header: { fr: 'Intitulé', en: 'Item' }, kind: 'text' };
const totalColumn: Column = { key: 'total', header: { fr: 'Total', en: 'Total' }, kind: 'cents' };

/** The rows of the lines of all years in the order of the accounts, with the result last, and their totals. */
function addUp(
  years: readonly { readonly year: string; readonly lines: readonly Line[] }[],
): Pick<Table, 'rows' | 'total'> {
  const lines = years.flatMap(({ year, lines: ofYear }) => ofYear.map((line) => ({ ...line, year })));
  const keyOf = ({ account, label }: Line): string => JSON.stringify([account ?? '99', label]);
  const keys = [...new Set(lines.map(keyOf))].sort((left, right) => compareAccounts(left, right));
  const sums = (of: readonly (typeof lines)[number][]): Row => ({
    ...Object.fromEntries(
      years.map(({ year }) => [year, sum(of.filter((line) => line.year === year).map(({ amount }) => amount))]),
    ),
    total: sum(of.map(({ amount }) => amount)),
  });
  return {
    rows: keys.map((key) => {
      const same = lines.filter((line) => keyOf(line) === key);
      const { account, label } = same[0]!;
      return { account: account === null ? null : accountText(account), label, ...sums(same) };
    }),
    total: { label: { fr: 'Total', en: 'Total' }, ...sums(lines) },
  };
}

/** Compares keys by their account only, so that the lines of an account keep their order. */
function compareAccounts(left: string, right: string): number {
  const [first, second] = [left.slice(2, 4), right.slice(2, 4)];
  return first < second ? -1 : Number(first > second);
}

function accountText(account: AccountClass): Wording {
  const { fr, en } = accountLabel(account);
  return { fr: `${account} ${fr}`, en: `${account} ${en}` };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** The charges of some months: allocations, flows to other parties, costs, dedicated funds, and the result. */
function chargesOf(months: readonly FundMonth[]): readonly Line[] {
  return [
    ...months.flatMap(({ costLines }) =>
      costLines.map(({ label, account, amount }) => line(account, { fr: label, en: label }, amount)),
    ),
    ...months.map(({ allocationsCredited, creditExpired }) =>
      line(
        '65',
        { fr: 'Allocations aux foyers', en: 'Allocations to households' },
        allocationsCredited - creditExpired,
      ),
    ),
    ...flowLines(months, '65', ({ from, to }) => from === 'fund' && to !== 'household'),
    ...dedicatedLine(months, '68', -1),
    line(null, { fr: 'Résultat prévisionnel', en: 'Expected result' }, sum(months.map(({ result }) => result))),
  ];
}

/** The resources of some months: contributions, flows of other parties, subsidies, use of dedicated funds. */
function resourcesOf(months: readonly FundMonth[]): readonly Line[] {
  return [
    ...months.flatMap(({ subsidies }) =>
      subsidies.map(({ label, funder, amount }) => line(FUNDER_ACCOUNTS[funder], { fr: label, en: label }, amount)),
    ),
    ...flowLines(months, '74', ({ from, to }) => from === 'public-funder' && to === 'fund'),
    ...months.map(({ contributionsDue, unpaid }) =>
      line('75', { fr: 'Cotisations des foyers', en: 'Household contributions' }, contributionsDue - unpaid),
    ),
    ...flowLines(months, '75', ({ from, to }) => to === 'fund' && from !== 'household' && from !== 'public-funder'),
    ...dedicatedLine(months, '78', 1),
  ];
}

const line = (account: Line['account'], label: Wording, amount: number): Line => ({ account, label, amount });

/** The flows of the rules between the fund and parties other than households. */
function flowLines(
  months: readonly FundMonth[],
  account: AccountClass,
  isCounted: (flow: FundFlow) => boolean,
): readonly Line[] {
  return months.flatMap(({ flows }) =>
    flows.filter(isCounted).map((flow) => {
      const { fr, en } = flowLabel(flow);
      return line(account, { fr, en }, flow.paid);
    }),
  );
}

/** Restricted money used in excess of what is received (sign 1), or received in excess of what is used (sign -1). */
function dedicatedLine(months: readonly FundMonth[], account: '68' | '78', sign: 1 | -1): readonly Line[] {
  const used = sum(months.flatMap(({ movements }) => movements.filter(isRelease).map(({ amount }) => amount)));
  const received = sum(
    months.flatMap(({ subsidies }) => subsidies.filter(({ isRestricted }) => isRestricted).map(({ amount }) => amount)),
  );
  const amount = sign * (used - received);
  const label =
    account === '68'
      ? { fr: 'Reports en fonds dédiés', en: 'Transfers to dedicated funds' }
      : { fr: 'Utilisation des fonds dédiés', en: 'Use of dedicated funds' };
  return amount > 0 ? [line(account, label, amount)] : [];
}

const isRelease = ({ kind }: FundMonth['movements'][number]): boolean => kind === 'release';
