/** What `caisse account` shows of a journal: a balance, a statement, a bill, a receipt, spending by group, or the accounting entries. */
import { shareSpending } from '../accreditation/index.ts';
import {
  balancesOf,
  findPurchase,
  fundStatements,
  type Journal,
  memberStatement,
  placeBill,
  placesIn,
  thirdPayerStatements,
} from '../account/index.ts';
import { type AccountingPlan, assumedAccounts, renderAccounting } from '../formats/index.ts';
import { type Diagnostic, type Language, type Month, type Unit, warning } from '../money/index.ts';
import {
  reportAccount,
  reportBalances,
  type ReportDocument,
  reportFundStatements,
  reportMemberStatement,
  reportPlaceBill,
  reportSpending,
  reportThirdPayers,
} from '../report/index.ts';
import { renderReceipt } from '../text/index.ts';
import { type KnownPlaces, spendingIn } from './account-spending.ts';
import { usageError, type UsageError } from './command-outcome.ts';

/** What is asked, from the options. */
export interface AccountQuestion {
  readonly view: 'balances' | 'member' | 'place' | 'third-payer' | 'fund' | 'spending' | 'receipt' | 'accounting';
  /** The member, the place, the third payer, the dimension of spending or the purchase; empty for other views. */
  readonly id: string;
  readonly period: string | undefined;
  readonly secrecyThreshold: number;
  readonly plan: AccountingPlan;
  readonly places: KnownPlaces;
  /** The present month. */
  readonly present: Month;
}

/** The answer: a report, or a text; and the data of `--json`. */
export type AccountView =
  | { readonly kind: 'report'; readonly report: ReportDocument; readonly data: object }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly data: object;
      readonly isForPrograms: boolean;
      /** What the reader of the text must know, and the text cannot say. */
      readonly notices?: readonly Diagnostic[];
    };

/** The language and the currency. */
export interface ViewOptions {
  readonly language: Language;
  readonly currency: Unit;
}

/** Makes the view of a journal. */
export function accountView(journal: Journal, asked: AccountQuestion, options: ViewOptions): AccountView | UsageError {
  const { view, id, period } = asked;
  switch (view) {
    case 'balances': {
      const balances = balancesOf(journal.closing);
      return { kind: 'report', report: reportBalances(balances, options), data: { balances } };
    }
    case 'member':
      return memberView(journal, asked, options);
    case 'receipt':
      return receiptView(journal, id, options);
    default:
      return period === undefined ? periodMissing : periodView(journal, { ...asked, view, period }, options);
  }
}

const periodMissing = usageError(
  {
    fr: 'Indiquez un mois ou une année avec --period, ou le premier mois avec --from.',
    en: 'Give a month or a year with --period, or the first month with --from.',
  },
  'account',
);

interface PeriodQuestion extends AccountQuestion {
  readonly view: 'place' | 'third-payer' | 'fund' | 'spending' | 'accounting';
  readonly period: string;
}

function periodView(
  journal: Journal,
  { view, id, period, secrecyThreshold, plan, places }: PeriodQuestion,
  options: ViewOptions,
): AccountView | UsageError {
  switch (view) {
    case 'place': {
      const bill = placeBill(journal, id, period);
      if (bill.lines.length === 0) return nothingFor('place', id, placesIn(journal, period));
      return { kind: 'report', report: reportPlaceBill(bill, options), data: { bill } };
    }
    case 'third-payer': {
      const all = thirdPayerStatements(journal, period, { secrecyThreshold });
      const found = all.filter(({ thirdPayer }) => thirdPayer === id);
      const known = all.map(({ thirdPayer }) => thirdPayer);
      if (found.length === 0) return nothingFor('third-payer', id, known);
      return { kind: 'report', report: reportThirdPayers(found, options), data: { thirdPayers: found } };
    }
    case 'fund': {
      const months = fundStatements(journal, period);
      return { kind: 'report', report: reportFundStatements(months, options), data: { months } };
    }
    case 'spending': {
      const asked = spendingIn(journal, id, period, places);
      if (asked.kind === 'usage-error') return asked;
      const { lines, by, names } = asked.value;
      const report = reportSpending(lines, by, { ...options, names });
      return { kind: 'report', report, data: { spending: shareSpending(lines, by) } };
    }
    case 'accounting': {
      const text = renderAccounting(journal, period, { plan });
      const assumed = assumedAccounts(journal, period, { plan });
      const numbers = assumed.map(({ number }) => number);
      return {
        kind: 'text',
        text,
        data: { period, assumedAccounts: assumed, lines: text.split('\r\n').slice(0, -1) },
        isForPrograms: true,
        notices: numbers.length === 0 ? [] : [warning('CAISSE-WARN-ACCOUNTS-ASSUMED', [], { numbers })],
      };
    }
    default:
      return view satisfies never;
  }
}

function memberView(
  journal: Journal,
  { id, period, present }: Pick<AccountQuestion, 'id' | 'period' | 'present'>,
  options: ViewOptions,
): AccountView | UsageError {
  const account = journal.closing.accounts.get(id);
  if (account === undefined) return nothingFor('member', id, [...journal.closing.accounts.keys()]);
  if (period !== undefined) {
    const statement = memberStatement(journal, id, period);
    return { kind: 'report', report: reportMemberStatement(statement, options), data: { statement } };
  }
  const { status, sequence, money, due, holds } = account;
  const data = {
    account: id,
    status,
    sequence,
    credit: money.member.amount,
    held: money.held.amount,
    owed: 0 - due.amount,
    layers: money.layers,
    holds: [...holds].map(([hold, { place, item, amount }]) => ({ hold, place, item, amount })),
    items: [...account.items.values()].map(({ item, member, held }) => ({
      item,
      credit: member.amount,
      held: held.amount,
    })),
  };
  return { kind: 'report', report: reportAccount(account, { ...options, month: present }), data: { balance: data } };
}

function receiptView(journal: Journal, id: string, options: ViewOptions): AccountView | UsageError {
  const purchase = findPurchase(journal, id);
  if (purchase === null) return nothingFor('receipt', id, []);
  const { place, at } = purchase;
  const lines = renderReceipt({ place, at, id, authorisation: purchase }, options);
  return { kind: 'text', text: lines.join('\n'), data: { receipt: purchase }, isForPrograms: false };
}

/** The usage error for an id of which the journal has nothing, with the first ones that it has. */
function nothingFor(option: string, id: string, known: readonly string[]): UsageError {
  const first = [...known].sort().slice(0, 5).join(', ');
  return usageError(
    {
      fr: `--${option} : le journal n’a rien pour « ${id} »${first === '' ? '' : `. Il a par exemple : ${first}`}.`,
      en: `--${option}: the journal has nothing for “${id}”${first === '' ? '' : `. It has for example: ${first}`}.`,
    },
    'account',
  );
}
