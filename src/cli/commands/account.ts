/** `caisse account`: the accounts of members, their statements and bills. */
import type { AccountingPlan } from '../../formats/index.ts';
import { ASSOCIATION_PLAN, readAccountingPlan } from '../../formats/index.ts';
import { type Diagnostic, type Month, month } from '../../money/index.ts';
import { parisTime } from '../../account/index.ts';
import { loadStart, snapshotOptions, stateLines, writeState } from '../account-snapshot.ts';
import { knownPlaces } from '../account-spending.ts';
import { periodFrom, periodOptions, periodTooEarly, readMonths } from '../account-period.ts';
import { accountView, type AccountQuestion } from '../account-view.ts';
import { caisseOperand, type Command, type Given } from '../command.ts';
import { invalidData, usageError, type UsageError } from '../command-outcome.ts';
import { fold } from '../fold.ts';
import type { Io } from '../io.ts';
import { loadCaisse } from '../load-caisse.ts';
import { journalOptions, loadJournal } from '../load-journal.ts';
import { checkReportName, writeReport } from '../write-report.ts';
import { readCsvFile } from '../read-csv-file.ts';
import { readCount, readInstantOption } from '../read-options.ts';
import { reportLines } from '../report-lines.ts';
import { writtenLines } from '../report-scenario.ts';

/** The views that are chosen by an option. Without one, the balances of all accounts are shown. */
const VIEWS = ['member', 'place', 'third-payer', 'fund', 'spending', 'receipt', 'accounting'] as const;

const id = { fr: 'IDENTIFIANT', en: 'ID' };
const file = { fr: 'FICHIER', en: 'FILE' };

/** The month of an instant. */
const monthOf = (instant: string): Month => month(parisTime(instant)!.date.slice(0, 7));

/** The command `caisse account`. */
export const account: Command = {
  name: 'account',
  summary: {
    fr: 'les comptes des membres : soldes, relevés, bordereaux, dépenses, tickets, export comptable',
    en: 'the accounts of members: balances, statements, bills, spending, receipts, accounting export',
  },
  operands: [caisseOperand],
  options: {
    ...journalOptions,
    ...snapshotOptions,
    member: {
      value: id,
      help: {
        fr: 'le solde d’un compte, ou son relevé avec --period',
        en: 'the balance of an account, or its statement with --period',
      },
    },
    place: { value: id, help: { fr: 'ce qui est dû à un lieu', en: 'what a place is owed' } },
    'third-payer': { value: id, help: { fr: 'ce que doit un tiers payeur', en: 'what a third payer owes' } },
    fund: {
      help: { fr: 'les mois du fonds d’après les comptes', en: 'the months of the fund as the accounts have it' },
    },
    spending: {
      value: { fr: 'PAR', en: 'BY' },
      help: {
        fr: 'les dépenses par place, level, label, zone ou channel, année par année, d’après --places et le document',
        en: 'spending by place, level, label, zone or channel, year by year, from --places and the document',
      },
    },
    receipt: { value: id, help: { fr: 'le ticket d’un achat', en: 'the receipt of a purchase' } },
    accounting: {
      help: {
        fr: 'les écritures comptables, au format du fichier des écritures comptables (FEC)',
        en: 'the accounting entries, in the form of the French file of accounting entries (FEC)',
      },
    },
    ...periodOptions,
    plan: {
      value: file,
      help: {
        fr: 'les comptes de --accounting, en CSV : role, compte, libellé ; sans plan, les numéros autres que 756 sont des hypothèses',
        en: 'the accounts of --accounting, in CSV: role, account, label; without a plan, numbers other than 756 are assumptions',
      },
    },
    secrecy: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'un nombre de comptes plus petit n’est pas montré (avec --third-payer)',
        en: 'a smaller number of accounts is not shown (with --third-payer)',
      },
    },
    report: {
      value: file,
      help: {
        fr: 'écrit aussi un fichier : .html, .ods, .md ou .csv',
        en: 'also writes a file: .html, .ods, .md or .csv',
      },
    },
    force: {
      help: {
        fr: 'remplace les fichiers de --report et de --snapshot s’ils existent',
        en: 'replaces the files of --report and --snapshot if they exist',
      },
    },
  },
  run: async (given, io) => {
    const [caisseName = ''] = given.operands;
    const { options, switches, language } = given;
    const asked = readQuestion(given);
    if (asked.kind === 'usage-error') return asked;
    const loaded = await loadCaisse(caisseName, io);
    if (!loaded.ok) return invalidData(caisseName, loaded.diagnostics);
    const { caisse } = loaded;
    const plan = await loadPlan(options['plan'], io);
    if (!plan.ok) return invalidData(options['plan'] ?? '', plan.diagnostics);
    const start = await loadStart(options['start'], caisse, io);
    if (!start.ok) return invalidData(options['start'] ?? '', start.diagnostics);
    const replayed = await loadJournal(options, caisse, io, start.ledger);
    if (!replayed.ok) return invalidData(replayed.source, replayed.diagnostics);
    const { journal, refused, problems } = replayed;
    const { first, ...rest } = asked.value;
    const period = rest.period ?? periodFrom(journal, first);
    const places = knownPlaces(caisse, replayed.places, language);
    const present = monthOf(options['now'] ?? io.now);
    const question = { ...rest, plan: plan.plan, period, places, present };
    const early = periodTooEarly(journal, period);
    if (early !== null) return early;
    const view = accountView(journal, question, { language, currency: caisse.document.currency?.code ?? 'EUR' });
    if (view.kind === 'usage-error') return view;
    const state = await writeState(journal.closing, caisse, given, io);
    if (!state.ok) return invalidData(options['snapshot'] ?? '', state.diagnostics);
    const { report: path } = options;
    if (path !== undefined) {
      if (view.kind !== 'report') return reportOfTables;
      const output = { path, input: options['journal'] ?? '', force: switches.has('force') };
      const written = await writeReport(view.report, output, io);
      if (!written.ok) return invalidData(path, written.diagnostics);
    }
    const lines = (): string[] => {
      const shown = view.kind === 'text' ? fold(view.text.split('\n'), io.width) : reportLines(view.report, io.width);
      return [...shown, ...writtenLines(given), ...stateLines(given)];
    };
    return {
      kind: 'done',
      text: () => (view.kind === 'text' && view.isForPrograms ? view.text : lines().join('\n')),
      ...(view.kind === 'text' && view.isForPrograms ? { isForPrograms: true } : {}),
      json: () => ({ caisse: caisse.document.id, accepted: journal.lines.length, refused, ...view.data }),
      problems: [
        { source: caisseName, diagnostics: loaded.warnings },
        ...problems,
        { source: options['plan'] ?? '--accounting', diagnostics: view.kind === 'text' ? (view.notices ?? []) : [] },
      ],
    };
  },
};

const reportOfTables = usageError(
  {
    fr: '--report s’utilise avec les soldes, les relevés, les bordereaux et les dépenses.',
    en: '--report applies to balances, statements, bills and spending.',
  },
  'account',
);

type ReadQuestion =
  | {
      readonly kind: 'value';
      readonly value: Omit<AccountQuestion, 'plan' | 'places' | 'present'> & { readonly first: Month | undefined };
    }
  | UsageError;

function readQuestion(given: Given): ReadQuestion {
  const { options, switches } = given;
  const chosen = VIEWS.filter((view) => options[view] !== undefined || switches.has(view));
  if (chosen.length > 1) {
    const names = chosen.map((view) => `--${view}`).join(', ');
    return usageError(
      { fr: `Choisissez une seule de ces options : ${names}.`, en: `Choose one of these options: ${names}.` },
      'account',
    );
  }
  const wrongReport = options['report'] === undefined ? null : checkReportName(options['report']);
  if (wrongReport !== null) return wrongReport;
  const now = readInstantOption(given, 'now');
  if (now.kind === 'usage-error') return now;
  const months = readMonths(given, chosen.length > 0 && chosen[0] !== 'receipt');
  if (months.kind === 'usage-error') return months;
  const secrecy = readCount(given, 'secrecy', 1_000_000);
  if (secrecy.kind === 'usage-error') return secrecy;
  const view = chosen[0] ?? 'balances';
  return {
    kind: 'value',
    value: { view, id: options[view] ?? '', ...months.value, secrecyThreshold: secrecy.value ?? 0 },
  };
}

type LoadedPlan =
  | { readonly ok: true; readonly plan: AccountingPlan }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

async function loadPlan(name: string | undefined, io: Io): Promise<LoadedPlan> {
  if (name === undefined) return { ok: true, plan: ASSOCIATION_PLAN };
  const read = await readCsvFile(name, io);
  return read.ok ? readAccountingPlan(read.text) : read;
}
