/** Loads a journal of entries and replays it with the rules of a caisse. */
import { accountPolicies, type Journal, keepJournal, type Ledger, type ReplayOptions } from '../account/index.ts';
import type { Caisse } from '../caisse/index.ts';
import type { Diagnostic } from '../money/index.ts';
import { type ListedPlace, type ReadListResult, readJournal, readPlaces } from '../formats/index.ts';
import type { Option } from './command.ts';
import type { Problems } from './command-outcome.ts';
import type { Io } from './io.ts';
import { readCsvFile } from './read-csv-file.ts';

/** The options of a journal. */
export const journalOptions: Readonly<Record<'journal' | 'places' | 'now', Option>> = {
  journal: {
    value: { fr: 'FICHIER', en: 'FILE' },
    required: true,
    help: { fr: 'les écritures, un objet JSON par ligne', en: 'the entries, one JSON object per line' },
  },
  places: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'les lieux connus, en CSV : une écriture dans un autre lieu est refusée',
      en: 'the known places, in CSV: an entry at another place is refused',
    },
  },
  now: {
    value: { fr: 'INSTANT', en: 'INSTANT' },
    help: {
      fr: 'une écriture postérieure à cet instant est refusée, par exemple 2026-11-27T12:00:00Z (par défaut, maintenant)',
      en: 'an entry dated after this instant is refused, for example 2026-11-27T12:00:00Z (default: now)',
    },
  },
};

/** A journal with the problems of its refused entries; or the problems of a file that cannot be read. */
export type LoadedJournal =
  | {
      readonly ok: true;
      readonly journal: Journal;
      /** The places of `--places`. */
      readonly places: readonly ListedPlace[];
      /** The number of entries that were refused or are not JSON. */
      readonly refused: number;
      readonly problems: readonly Problems[];
    }
  | { readonly ok: false; readonly source: string; readonly diagnostics: readonly Diagnostic[] };

/** More problems of a journal are counted and not printed. */
const PROBLEMS_LIMIT = 100;

/** Reads the files of `--journal` and `--places`, and replays the entries, from a ledger or from none. */
export async function loadJournal(
  { journal: name = '', places: placesName, now }: Readonly<Record<string, string>>,
  caisse: Caisse,
  io: Io,
  from?: Ledger,
): Promise<LoadedJournal> {
  const file = await readCsvFile(name, io);
  if (!file.ok) return { ok: false, source: name, diagnostics: file.diagnostics };
  const places = placesName === undefined ? null : await loadPlaces(placesName, io);
  if (places?.ok === false) return { ok: false, source: placesName ?? '', diagnostics: places.diagnostics };
  const read = readJournal(file.text);
  const options: ReplayOptions = {
    ...(from === undefined ? {} : { from }),
    ...(places === null ? {} : { places: places.items.map(({ id }) => id) }),
    now: now ?? io.now,
  };
  const journal = keepJournal(read.entries, accountPolicies(caisse), options);
  const refused = journal.diagnostics.map((problem) => {
    const [place, ...path] = problem.path;
    const line = read.fileLines[Number(place)];
    return line === undefined ? problem : { ...problem, path, line };
  });
  const all = [...read.problems, ...refused].sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
  return {
    ok: true,
    journal,
    places: places?.items ?? [],
    refused: new Set(all.map(({ line }) => line)).size,
    problems: [
      { source: name, diagnostics: all.slice(0, PROBLEMS_LIMIT) },
      ...(places === null ? [] : [{ source: placesName ?? '', diagnostics: places.problems }]),
    ],
  };
}

async function loadPlaces(name: string, io: Io): Promise<ReadListResult<ListedPlace>> {
  const file = await readCsvFile(name, io);
  return file.ok ? readPlaces(file.text) : file;
}
