/** `caisse population FILE`: the contents of a file of households, and the columns that the rules need and it lacks. */
import { error, nearestDetail } from '../../money/index.ts';
import type { Diagnostic } from '../../money/index.ts';
import { needsOf, profileCsv, type ProfileCsvResult, type TableProfile } from '../../population/index.ts';
import { renderTextTable, type Table } from '../../report/index.ts';
import { memberColumn } from '../../rule/many.ts';
import { monthOption, rulesInMonth } from '../rules-in-month.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';
import { loadCaisse } from '../load-caisse.ts';
import { type Problems, invalidData } from '../command-outcome.ts';
import { profileParquet } from '../parquet/profile-parquet.ts';
import { isParquet, readCsvFile } from '../read-csv-file.ts';

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
  if (isParquet(file)) return profileParquet(file);
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
  const { inputs, ranges, optional } = needsOf(found.rules);
  const names = columns.map((column) => column.name);
  const counts = names.includes('ages') ? [] : ranges.map(memberColumn);
  const wanted = [...inputs.map((input) => input.name).filter((input) => !optional.includes(input)), ...counts];
  return wanted
    .filter((each) => !names.includes(each) && !names.includes(`${each}_cents`))
    .map((each) => missingColumnWarning(each, names));
}

function missingColumnWarning(name: string, names: readonly string[]): Diagnostic {
  const problem = error('CAISSE-COLUMN-MISSING', [], { name, ...nearestDetail(name, names) });
  return { ...problem, severity: 'warning' };
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
