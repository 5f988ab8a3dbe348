/** The options `--from` and `--snapshot` of `caisse account`: where the accounts begin, and the file of their state. */
import { type Ledger, readSnapshot, writeSnapshot } from '../account/index.ts';
import type { Caisse } from '../caisse/index.ts';
import { type Diagnostic, isMonth, type Month } from '../money/index.ts';
import type { Given, Option } from './command.ts';
import type { Io } from './io.ts';
import { readCsvFile } from './read-csv-file.ts';
import { writeBytes, type WrittenFile } from './write-bytes.ts';

/** The options. */
export const snapshotOptions: Readonly<Record<'from' | 'snapshot', Option>> = {
  from: {
    value: { fr: 'FICHIER|AAAA-MM', en: 'FILE|YYYY-MM' },
    help: {
      fr: 'un relevé d’état auquel s’ajoutent les écritures, ou le premier mois d’un relevé qui va jusqu’au dernier mois du journal',
      en: 'a snapshot to which the entries are added, or the first month of a statement that goes to the last month of the journal',
    },
  },
  snapshot: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'écrit l’état des comptes, pour repartir de là avec --from',
      en: 'writes the state of the accounts, to begin there with --from',
    },
  },
};

/** The ledger of `--from`, or its month, or neither. */
export type LoadedStart =
  | { readonly ok: true; readonly ledger?: Ledger; readonly month?: Month }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads the option `--from`. */
export async function loadStart(from: string | undefined, caisse: Caisse, io: Io): Promise<LoadedStart> {
  if (from === undefined) return { ok: true };
  if (isMonth(from)) return { ok: true, month: from };
  const file = await readCsvFile(from, io);
  return file.ok ? readSnapshot(file.text, { caisse: caisse.document.id }) : file;
}

/** Writes the file of `--snapshot`, if it is asked. */
export async function writeState(
  ledger: Ledger,
  caisse: Caisse,
  { options: { snapshot: path, journal: input = '' }, switches }: Given,
  io: Io,
): Promise<WrittenFile> {
  if (path === undefined) return { ok: true };
  const text = writeSnapshot(ledger, { caisse: caisse.document.id });
  return writeBytes(new TextEncoder().encode(`${text}\n`), { path, input, force: switches.has('force') }, io);
}

/** The line that names the written state; none without one. */
export function stateLines({ options: { snapshot }, language }: Given): readonly string[] {
  if (snapshot === undefined) return [];
  return [
    '',
    language === 'fr' ? `État des comptes écrit dans ${snapshot}.` : `State of the accounts written to ${snapshot}.`,
  ];
}
