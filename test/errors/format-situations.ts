/** The situations of files of other software. */
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { readAccountingPlan, readHelloAsso, readMembers, readPayments } from '../../src/formats/index.ts';
import type { Diagnostic, FormatDiagnostics } from '../../src/money/index.ts';
import { fileIo } from '../cli/file-io.ts';
import type { Situation } from './situations.ts';

/** The diagnostics of a text as payments of HelloAsso. */
function payments(text: string): readonly Diagnostic[] {
  const read = readHelloAsso(text, { accountOf: () => undefined });
  return read.ok ? read.problems : read.diagnostics;
}

/** The diagnostics of a list of members. */
function members(text: string): readonly Diagnostic[] {
  const read = readMembers(text);
  return read.ok ? read.problems : read.diagnostics;
}

/** The diagnostics of a plan of accounts. */
function plan(text: string): readonly Diagnostic[] {
  const read = readAccountingPlan(text);
  return read.ok ? [] : read.diagnostics;
}

/** The situations, by code. */
export const formatSituations: Readonly<Record<keyof FormatDiagnostics, Situation>> = {
  'CAISSE-FORMAT-JSON': {
    fr: '`readHelloAsso`, avec un texte coupé',
    en: '`readHelloAsso`, with a text that is cut',
    provoke: () => payments('{"data":'),
  },
  'CAISSE-FORMAT-UNKNOWN': {
    fr: '`readHelloAsso`, avec le JSON d’un autre logiciel',
    en: '`readHelloAsso`, with JSON of other software',
    provoke: () => payments('{"hello": "world"}'),
  },
  'CAISSE-FORMAT-PAYMENT': {
    fr: 'un paiement dont le montant n’est pas en centimes entiers',
    en: 'a payment whose amount is not in whole cents',
    provoke: () => payments('{"data": [{"id": 1, "amount": 10.5, "date": "2026-11-27", "state": "Authorized"}]}'),
  },
  'CAISSE-FORMAT-ID': {
    fr: 'une liste de membres dont l’identifiant est une adresse e-mail',
    en: 'a list of members whose id is an e-mail address',
    provoke: () => members('account\nfoyer@example.org\n'),
  },
  'CAISSE-FORMAT-ACCOUNT': {
    fr: '`readAccountingPlan`, avec un compte de la classe 8',
    en: '`readAccountingPlan`, with an account of class 8',
    provoke: () => plan('role,account,label\nbank,870,Banque\n'),
  },
  'CAISSE-FORMAT-TWICE': {
    fr: 'deux comptes pour le même usage dans un plan de comptes',
    en: 'two accounts for the same role in a plan of accounts',
    provoke: () => plan('role,account,label\nbank,512,Banque\nbank,514,Banque postale\n'),
  },
  'CAISSE-FORMAT-DATE': {
    fr: 'un paiement daté du treizième mois',
    en: 'a payment of the thirteenth month',
    provoke: () => {
      const read = readPayments('id,account,date,amount\nvirement-1,foyer-12,2026-13-05,20\n');
      return read.ok ? read.problems : read.diagnostics;
    },
  },
  'CAISSE-WARN-REFUND-PENDING': {
    fr: 'un paiement remboursé, sans opération de remboursement',
    en: 'a payment that is refunded, without a refund operation',
    provoke: () => payments('{"data": [{"id": 1, "amount": 2000, "date": "2026-11-27", "state": "Refunded"}]}'),
  },
  'CAISSE-WARN-REFUND-ABOVE': {
    fr: 'un paiement remboursé en partie, puis rejeté par la banque',
    en: 'a payment that was refunded in part, then taken back by the bank',
    provoke: () => {
      const refundOperations = [{ id: 7, amount: 500, status: 'Processed' }];
      const payment = { id: 1, amount: 2000, date: '2026-11-27', state: 'Contested', refundOperations };
      return payments(JSON.stringify({ data: [payment] }));
    },
  },
  'CAISSE-WARN-ACCOUNTS-ASSUMED': {
    fr: '`caisse account --accounting`, sans plan de comptes de la caisse',
    en: '`caisse account --accounting`, without a plan of accounts of the caisse',
    provoke: async () => {
      const args = ['account', 'examples/account/caisse.yaml', '--journal', 'examples/account/journal.jsonl'];
      const { errors } = await runCommandLine([...args, '--accounting', '--from', '2025-01', '--json'], fileIo, '0');
      return { ok: false, diagnostics: (JSON.parse(errors) as { diagnostics: readonly Diagnostic[] }).diagnostics };
    },
  },
};
