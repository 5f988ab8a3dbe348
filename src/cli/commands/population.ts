/** `caisse population FILE`: the contents of a file of households, and the columns that the rules need and it lacks. */
import { locateFacts, needsOf, profileCsv, type ProfileCsvResult, type TableProfile } from '../../population/index.ts';
import { renderTextTable, type Table } from '../../report/index.ts';
import { fileFactsOptions, readFileFacts } from '../file-facts-options.ts';
import { monthOption, rulesInMonth } from '../rules-in-month.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';
import { loadCaisse } from '../load-caisse.ts';
import { type Problems, invalidData } from '../command-outcome.ts';
import { profileParquet } from '../parquet/profile-parquet.ts';
import { isParquet, readCsvFile } from '../read-csv-file.ts';
import { withSetAdvice } from '../set-advice.ts';

/** The command `caisse population`. */
export const population: Command = {
  name: 'population',
  summary: { fr: 'décrit le contenu d’un fichier de foyers', en: 'shows the contents of a file of households' },
  operands: [{ name: { fr: 'FICHIER', en: 'FILE' }, required: true }],
  options: {
    caisse: {
      value: { fr: 'FICHIER|MODÈLE', en: 'FILE|PRESET' },
      help: {
        fr: 'signale aussi les colonnes qui manquent pour ses règles',
        en: 'also reports the columns that its rules need and the file lacks',
      },
    },
    month: monthOption,
    ...fileFactsOptions,
  },
  run: async (given, io) => {
    const [file = ''] = given.operands;
    const profiled = await profileOf(file, io);
    if (!profiled.ok) return invalidData(file, profiled.diagnostics);
    const { profile } = profiled;
    const lacking = await missingColumns(given.options['caisse'], profile, given, io);
    if ('kind' in lacking) return lacking;
    return {
      kind: 'done',
      text: () => renderTextTable(tabulate(profile), given.language, { width: io.width }).join('\n'),
      json: () => profile,
      problems: [{ source: file, diagnostics: lacking }],
    };
  },
};

async function profileOf(file: string, io: Io): Promise<ProfileCsvResult> {
  if (isParquet(file)) return profileParquet(file, io);
  const read = await readCsvFile(file, io);
  return read.ok ? profileCsv(read.text) : read;
}

/** Warnings about the columns that the rules of a caisse read and the file lacks. The file itself is valid. */
async function missingColumns(
  name: string | undefined,
  { columns }: TableProfile,
  given: Parameters<Command['run']>[0],
  io: Io,
): Promise<Problems['diagnostics'] | Exclude<Awaited<ReturnType<Command['run']>>, { kind: 'done' }>> {
  if (name === undefined) return [];
  const loaded = await loadCaisse(name, io);
  if (!loaded.ok) return invalidData(name, loaded.diagnostics);
  const found = rulesInMonth(loaded.caisse, given, io);
  if ('kind' in found) return found;
  if (!found.ok) return invalidData(name, found.diagnostics);
  const read = await readFileFacts(given, io, found.memberInputs);
  if (read.kind !== 'facts') return read;
  const needs = needsOf(found.rules, found.pool === null ? [] : Object.values(found.pool.inputs));
  const names = columns.map((column) => column.name);
  const { diagnostics } = locateFacts(needs, names, read.facts);
  return withSetAdvice(diagnostics, found.rules).map((problem) => ({ ...problem, severity: 'warning' }));
}

const kinds = {
  number: { fr: 'nombres', en: 'numbers' },
  word: { fr: 'textes', en: 'words' },
  empty: { fr: 'vide', en: 'empty' },
} as const;

function tabulate({ rows, columns }: TableProfile): Table {
  return {
    columns: [
      { key: 'name', header: { fr: 'Colonne', en: 'Column' }, kind: 'text' },
      { key: 'kind', header: { fr: 'Contenu', en: 'Content' }, kind: 'text' },
      { key: 'smallest', header: { fr: 'Du plus petit', en: 'From the smallest' }, kind: 'text' },
      { key: 'largest', header: { fr: 'au plus grand', en: 'to the largest' }, kind: 'text' },
      { key: 'known', header: { fr: 'Remplies', en: 'Filled' }, kind: 'number' },
      { key: 'missing', header: { fr: 'Vides', en: 'Empty' }, kind: 'number' },
    ],
    rows: columns.map(({ name, kind, smallest, largest, missing }) => ({
      name,
      kind: kinds[kind],
      smallest,
      largest,
      known: rows - missing,
      missing,
    })),
  };
}
