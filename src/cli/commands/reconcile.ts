/** `caisse reconcile`: payments or balances of other software against the journal of accounts. */
import type { Journal } from '../../account/index.ts';
import {
  expectedPayments,
  type ListedMember,
  readCyclosBalances,
  readHelloAsso,
  readMembers,
  readPayments,
  reconcile as reconcilePayments,
  reconcileBalances,
} from '../../formats/index.ts';
import type { Diagnostic } from '../../money/index.ts';
import { caisseOperand, type Command, type Given } from '../command.ts';
import { invalidData, usageError, type UsageError } from '../command-outcome.ts';
import type { Io } from '../io.ts';
import { loadCaisse } from '../load-caisse.ts';
import { journalOptions, loadJournal } from '../load-journal.ts';
import { readCsvFile } from '../read-csv-file.ts';
import { readInstantOption, readPeriod } from '../read-options.ts';
import { balancesPage, paymentsPage, type ReconcilePageOptions } from '../reconcile-page.ts';

/** The files that are compared with the journal. */
const SOURCES = ['helloasso', 'payments', 'cyclos'] as const;

type Source = (typeof SOURCES)[number];

const file = { fr: 'FICHIER', en: 'FILE' };

/** The command `caisse reconcile`. */
export const reconcile: Command = {
  name: 'reconcile',
  summary: {
    fr: 'rapproche le journal des comptes et les paiements ou les soldes d’un autre logiciel',
    en: 'compares the journal of accounts with the payments or balances of other software',
  },
  operands: [caisseOperand],
  options: {
    ...journalOptions,
    helloasso: {
      value: file,
      help: { fr: 'les paiements de HelloAsso, en JSON', en: 'payments of HelloAsso, in JSON' },
    },
    payments: {
      value: file,
      help: {
        fr: 'une liste de paiements, en CSV : id, compte, date, montant',
        en: 'a list of payments, in CSV: id, account, date, amount',
      },
    },
    cyclos: {
      value: file,
      help: {
        fr: 'les soldes de Cyclos, en CSV : utilisateur, solde',
        en: 'balances of Cyclos, in CSV: user, balance',
      },
    },
    members: {
      value: file,
      help: {
        fr: 'les membres, en CSV : compte, courriel, utilisateur',
        en: 'the members, in CSV: account, email, user',
      },
    },
    form: {
      value: { fr: 'FORMULAIRE', en: 'FORM' },
      help: { fr: 'le seul formulaire de HelloAsso qui compte', en: 'the only form of HelloAsso that counts' },
    },
    period: {
      value: { fr: 'AAAA[-MM]', en: 'YYYY[-MM]' },
      help: {
        fr: 'le mois ou l’année des cotisations du journal et des paiements ; les autres paiements sont listés à part',
        en: 'the month or the year of the contributions of the journal and of the payments; other payments are listed apart',
      },
    },
    against: {
      value: { fr: 'due|paid', en: 'due|paid' },
      help: {
        fr: 'les cotisations dues (par défaut), ou celles que le journal a comme payées',
        en: 'the contributions due (by default), or those that the journal has as paid',
      },
    },
  },
  run: async (given, io) => {
    const [caisseName = ''] = given.operands;
    const { options, language } = given;
    const asked = readQuestion(given);
    if (asked.kind === 'usage-error') return asked;
    const loaded = await loadCaisse(caisseName, io);
    if (!loaded.ok) return invalidData(caisseName, loaded.diagnostics);
    const members = await loadMembers(options['members'], io);
    if (!members.ok) return invalidData(options['members'] ?? '', members.diagnostics);
    const name = options[asked.source] ?? '';
    const text = await readCsvFile(name, io);
    if (!text.ok) return invalidData(name, text.diagnostics);
    const replayed = await loadJournal(options, loaded.caisse, io);
    if (!replayed.ok) return invalidData(replayed.source, replayed.diagnostics);
    const { journal, refused, problems } = replayed;
    const page: ReconcilePageOptions = {
      language,
      width: io.width,
      currency: loaded.caisse.document.currency?.code ?? 'EUR',
    };
    const found = compareWith(text.text, { asked, journal, members: members.items, form: options['form'] }, page);
    if (!found.ok) return invalidData(name, found.diagnostics);
    return {
      kind: 'done',
      text: () => found.lines().join('\n'),
      json: () => ({ caisse: loaded.caisse.document.id, refused, ...found.data }),
      problems: [
        { source: caisseName, diagnostics: loaded.warnings },
        ...problems,
        { source: options['members'] ?? '', diagnostics: members.problems },
        { source: name, diagnostics: found.problems },
      ],
    };
  },
};

interface Question {
  readonly kind: 'value';
  readonly source: Source;
  readonly of: 'due' | 'paid';
  readonly period: string;
}

function readQuestion(given: Given): Question | UsageError {
  const { options } = given;
  const [source, ...others] = SOURCES.filter((each) => options[each] !== undefined);
  if (source === undefined || others.length > 0) {
    return usageError(
      {
        fr: 'Donnez un fichier, et un seul, avec --helloasso, --payments ou --cyclos.',
        en: 'Give exactly one file, with --helloasso, --payments or --cyclos.',
      },
      'reconcile',
    );
  }
  const now = readInstantOption(given, 'now');
  if (now.kind === 'usage-error') return now;
  const period = readPeriod(given);
  if (period.kind === 'usage-error') return period;
  if (period.value === undefined && source !== 'cyclos') {
    return usageError(
      { fr: 'Indiquez un mois ou une année avec --period.', en: 'Give a month or a year with --period.' },
      'reconcile',
    );
  }
  const { against = 'due' } = options;
  if (against !== 'due' && against !== 'paid') {
    return usageError(
      { fr: '--against vaut due (dues) ou paid (payées).', en: '--against is due or paid.' },
      'reconcile',
    );
  }
  return { kind: 'value', source, of: against, period: period.value ?? '' };
}

interface Compared {
  readonly asked: Question;
  readonly journal: Journal;
  readonly members: readonly ListedMember[];
  readonly form: string | undefined;
}

type Found =
  | {
      readonly ok: true;
      readonly lines: () => string[];
      readonly data: object;
      readonly problems: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

function compareWith(text: string, { asked, journal, members, form }: Compared, page: ReconcilePageOptions): Found {
  if (asked.source === 'cyclos') {
    const read = readCyclosBalances(text);
    if (!read.ok) return read;
    const data = reconcileBalances(journal.closing, read.balances, members);
    return { ok: true, lines: () => balancesPage(data, page), data, problems: read.problems };
  }
  const read =
    asked.source === 'helloasso'
      ? readHelloAsso(text, { accountOf: accountByEmail(members), ...(form === undefined ? {} : { form }) })
      : readPayments(text);
  if (!read.ok) return read;
  const expected = expectedPayments(journal, asked.period, { of: asked.of });
  const data = reconcilePayments(expected, read.payments, { period: asked.period });
  return { ok: true, lines: () => paymentsPage(data, asked.of, page), data, problems: read.problems };
}

const accountByEmail = (
  members: readonly ListedMember[],
): ((payer: { readonly email?: string }) => string | undefined) => {
  const accounts = new Map(members.flatMap(({ email, account }) => (email === undefined ? [] : [[email, account]])));
  return ({ email }) => (email === undefined ? undefined : accounts.get(email.toLowerCase()));
};

type LoadedMembers =
  | { readonly ok: true; readonly items: readonly ListedMember[]; readonly problems: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

async function loadMembers(name: string | undefined, io: Io): Promise<LoadedMembers> {
  if (name === undefined) return { ok: true, items: [], problems: [] };
  const read = await readCsvFile(name, io);
  return read.ok ? readMembers(read.text) : read;
}
