/** The options `--start` and `--snapshot` of `caisse account`: the states with which the accounts begin and end. */
import { type Ledger, readSnapshot, writeSnapshot } from '../account/index.ts';
import type { Caisse } from '../caisse/index.ts';
import type { Diagnostic } from '../money/index.ts';
import type { Given, Option } from './command.ts';
import type { Io } from './io.ts';
import { readCsvFile } from './read-csv-file.ts';
import { writeBytes, type WrittenFile } from './write-bytes.ts';

/** The options. */
export const snapshotOptions: Readonly<Record<'start' | 'snapshot', Option>> = {
  start: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'l’état écrit par --snapshot, auquel s’ajoutent les écritures',
      en: 'the state that --snapshot wrote, to which the entries are added',
    },
  },
  snapshot: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'écrit l’état des comptes, pour repartir de là avec --start',
      en: 'writes the state of the accounts, to begin there with --start',
    },
  },
};

/** The ledger of `--start`, if it is given. */
export type LoadedStart =
  { readonly ok: true; readonly ledger?: Ledger } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads the file of `--start`. */
export async function loadStart(start: string | undefined, caisse: Caisse, io: Io): Promise<LoadedStart> {
  if (start === undefined) return { ok: true };
  const file = await readCsvFile(start, io);
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
