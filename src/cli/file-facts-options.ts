/** The options that say how the columns of a file of households become facts. */
import { type FileFacts, parseHouseholdTypes } from '../population/index.ts';
import type { Given, Option } from './command.ts';
import { type InvalidData, invalidData, type UsageError } from './command-outcome.ts';
import type { Io } from './io.ts';
import { givenTwice, notAPair, type Pair, pairIn, readSet } from './name-value.ts';
import { readSource } from './read-source.ts';

/** The options of the commands that read a file of households. */
export const fileFactsOptions: Readonly<Record<'map' | 'set' | 'types' | 'annual' | 'round', Option>> = {
  map: {
    value: { fr: 'DONNÉE=COLONNE|FICHIER', en: 'FACT=COLUMN|FILE' },
    repeats: true,
    help: {
      fr: 'la colonne d’une donnée, ou un fichier qui en donne une par ligne',
      en: 'the column of a fact, or a file with one per line',
    },
  },
  set: {
    value: { fr: 'DONNÉE=VALEUR', en: 'FACT=VALUE' },
    repeats: true,
    help: { fr: 'une donnée commune à toutes les lignes', en: 'a fact that all rows share' },
  },
  types: {
    value: { fr: 'COLONNE=FICHIER', en: 'COLUMN=FILE' },
    help: {
      fr: 'la colonne des types de foyer, et un fichier CSV qui donne les données de chaque type',
      en: 'the column of household types, and a CSV file with the facts of each type',
    },
  },
  annual: {
    value: { fr: 'DONNÉE', en: 'FACT' },
    repeats: true,
    help: {
      fr: 'une donnée annuelle : divisée par 12 et arrondie',
      en: 'a fact of a year: divided by 12 and rounded',
    },
  },
  round: {
    value: { fr: 'DONNÉE', en: 'FACT' },
    repeats: true,
    help: { fr: 'une donnée à arrondir, au centime pour un montant', en: 'a fact to round, to the cent for an amount' },
  },
};

/** How columns become facts, or the reason why the options cannot be read. */
export type ReadFileFacts = { readonly kind: 'facts'; readonly facts: FileFacts } | UsageError | InvalidData;

/** Reads the options, and the mapping files that they name; `memberInputs` are what the rules ask of each member. */
export async function readFileFacts(
  { lists, options }: Given,
  io: Io,
  memberInputs?: FileFacts['memberInputs'],
): Promise<ReadFileFacts> {
  const columns = new Map<string, string>();
  for (const text of lists['map'] ?? []) {
    const pairs = await readMapping(text, io);
    if ('kind' in pairs) return pairs;
    for (const [name, column] of pairs) {
      if (columns.has(name)) return givenTwice('map', name);
      columns.set(name, column);
    }
  }
  const shared = readSet(lists['set'] ?? []);
  if (shared.kind !== 'set') return shared;
  const types = options['types'] === undefined ? undefined : await readTypes(options['types'], io);
  if (types !== undefined && 'kind' in types) return types;
  const names = (option: string): readonly string[] => (lists[option] ?? []).flatMap((text) => text.split(','));
  return {
    kind: 'facts',
    facts: {
      columns: Object.fromEntries(columns),
      shared: shared.facts,
      annual: names('annual'),
      rounded: names('round'),
      ...(types === undefined ? {} : { types }),
      ...(memberInputs === undefined ? {} : { memberInputs }),
    },
  };
}

/** Reads one pair, or the pairs of a file, one per line; an empty line or a line after `#` says nothing. */
async function readMapping(text: string, io: Io): Promise<readonly Pair[] | UsageError | InvalidData> {
  if (text.includes('=')) {
    const pair = pairIn(text);
    return pair === null ? notAPair('map', text) : [pair];
  }
  const source = await readSource(text, io);
  if (!source.ok) return invalidData(text, source.diagnostics);
  const lines = new TextDecoder()
    .decode(source.bytes)
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim());
  const pairs: Pair[] = [];
  for (const line of lines.filter((each) => each !== '')) {
    const pair = pairIn(line);
    if (pair === null) return notAPair('map', line);
    pairs.push(pair);
  }
  return pairs;
}

/** Reads the column of household types, and the file with their facts. */
async function readTypes(text: string, io: Io): Promise<NonNullable<FileFacts['types']> | UsageError | InvalidData> {
  const pair = pairIn(text);
  if (pair === null) return notAPair('types', text);
  const [column, file] = pair;
  const source = await readSource(file, io);
  if (!source.ok) return invalidData(file, source.diagnostics);
  const parsed = parseHouseholdTypes(new TextDecoder().decode(source.bytes));
  return parsed.ok ? { column, facts: parsed.types } : invalidData(file, parsed.diagnostics);
}
