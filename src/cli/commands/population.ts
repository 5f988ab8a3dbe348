/** `caisse population FILE`: what stands in a file of households, and what the rules need of it. */
import { error, nearestDetail } from '../../money/index.ts';
import type { Diagnostic } from '../../money/index.ts';
import { needsOf, profileCsv, type ProfiledTable, type TableProfile } from '../../population/index.ts';
import { renderTextTable, type Table } from '../../report/index.ts';
import { memberColumn } from '../../rule/many.ts';
import { monthOption, rulesInMonth } from '../caisse-month.ts';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';
import { loadCaisse } from '../load-caisse.ts';
import { type Problems, refused } from '../outcome.ts';
import { profileParquet } from '../parquet/profile-parquet.ts';
import { isParquet, readCsvFile } from '../population-file.ts';

/** Profiles a population. */
export const population: Command = {
  name: 'population',
  summary: { fr: 'dit ce que contient un fichier de foyers', en: 'says what stands in a file of households' },
  operands: [{ name: { fr: 'FICHIER', en: 'FILE' }, required: true }],
  options: {
    caisse: {
      value: { fr: 'FICHIER|MODÈLE', en: 'FILE|PRESET' },
      help: { fr: 'dit aussi ce qui manque à ses règles', en: 'says what its rules lack, too' },
    },
    month: monthOption,
  },
  run: async (given, io) => {
    const [file = ''] = given.operands;
    const profiled = await profileOf(file, io);
    if (!profiled.ok) return refused(file, profiled.diagnostics);
    const { profile } = profiled;
    const lacking = await lackingFor(given.options['caisse'], profile, given, io);
    if ('kind' in lacking) return lacking;
    return {
      kind: 'done',
      text: () => renderTextTable(tabulate(profile), given.language, { width: io.width }).join('\n'),
      json: () => profile,
      problems: [{ source: file, diagnostics: lacking }],
    };
  },
};

async function profileOf(file: string, io: Io): Promise<ProfiledTable> {
  if (isParquet(file)) return profileParquet(file);
  const read = await readCsvFile(file, io);
  return read.ok ? profileCsv(read.text) : read;
}

/** What the rules of a caisse read and the file lacks; as warnings, for the file itself is right. */
async function lackingFor(
  name: string | undefined,
  { columns }: TableProfile,
  given: Parameters<Command['run']>[0],
  io: Io,
): Promise<Problems['diagnostics'] | Exclude<Awaited<ReturnType<Command['run']>>, { kind: 'done' }>> {
  if (name === undefined) return [];
  const loaded = await loadCaisse(name, io);
  if (!loaded.ok) return refused(name, loaded.diagnostics);
  const found = rulesInMonth(loaded.caisse, given);
  if ('kind' in found) return found;
  if (!found.ok) return refused(name, found.diagnostics);
  const { inputs, ranges, optional } = needsOf(found.rules);
  const names = columns.map((column) => column.name);
  const counts = names.includes('ages') ? [] : ranges.map(memberColumn);
  const wanted = [...inputs.map((input) => input.name).filter((input) => !optional.includes(input)), ...counts];
  return wanted
    .filter((each) => !names.includes(each) && !names.includes(`${each}_cents`))
    .map((each) => lack(each, names));
}

function lack(name: string, names: readonly string[]): Diagnostic {
  const problem = error('CAISSE-COLUMN-MISSING', [], { name, ...nearestDetail(name, names) });
  return { ...problem, severity: 'warning' };
}

const kinds = {
  number: { fr: 'nombres', en: 'numbers' },
  word: { fr: 'mots', en: 'words' },
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
