/** The files of a conformance kit. */
import type { Language } from '../money/index.ts';
import type { ConformanceKit, KitCell, KitTable, SqlDialect } from '../population/index.ts';

/** Returns the text of each file of a kit, by file name. */
export function kitFiles(
  kit: ConformanceKit,
  dialect: SqlDialect,
  language: Language,
): Readonly<Record<string, string>> {
  const csv = (table: KitTable): string => csvText(table, dialect);
  return {
    'README.txt': readme(kit, dialect, language).join('\n'),
    'rules.sql': kit.rules,
    'check.sql': kit.check,
    'households.csv': csv(kit.households),
    'expected-rows.csv': csv(kit.expectedRows),
    'expected-totals.csv': csv(kit.expectedTotals),
    ...(kit.expectedGroups === null ? {} : { 'expected-groups.csv': csv(kit.expectedGroups) }),
  };
}

function csvText({ columns, rows }: KitTable, dialect: SqlDialect): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map((cell) => cellText(cell, dialect)))];
  return lines.map((cells) => `${cells.join(',')}\n`).join('');
}

/** The form of a boolean in the CSV files of each engine. SQLite has no booleans and uses 1 and 0. */
const truths: Readonly<Record<SqlDialect, (value: boolean) => string>> = {
  duckdb: String,
  postgresql: String,
  spark: String,
  sqlite: (value) => String(Number(value)),
};

/** Writes a cell. An absent fact is an empty cell without quotes. */
function cellText(cell: KitCell, dialect: SqlDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  return typeof cell === 'boolean' ? truths[dialect](cell) : String(cell);
}

const engineCommands: Readonly<Record<SqlDialect, string>> = {
  duckdb: 'duckdb < check.sql',
  postgresql: 'psql -X -q -f check.sql',
  spark: 'spark-sql -f check.sql',
  sqlite: 'sqlite3 < check.sql',
};

function readme({ households }: ConformanceKit, dialect: SqlDialect, language: Language): readonly string[] {
  const command = `  ${engineCommands[dialect]}`;
  const count = households.rows.length;
  if (language === 'fr') {
    return [
      `Ce dossier permet de vérifier qu’un moteur SQL (${dialect}) donne les résultats attendus, au centime près.`,
      '',
      'rules.sql            les règles, à exécuter sur les données',
      `households.csv       ${count} foyers inventés, placés autour des seuils des règles`,
      'expected-rows.csv    les résultats attendus pour chaque foyer, calculés sans SQL',
      'expected-totals.csv  les totaux attendus ; expected-groups.csv : les totaux par groupe, s’il y en a',
      'check.sql            charge ces fichiers dans des tables kit_…, exécute les requêtes de rules.sql et compare',
      '',
      'Dans ce dossier :',
      '',
      command,
      '',
      'Chaque ligne du résultat doit se terminer par 0 : aucune différence. Une case vide est une information absente (NULL).',
      'Pour un autre moteur : charger les fichiers CSV, exécuter les requêtes de check.sql et comparer de la même façon.',
      '',
    ];
  }
  return [
    `This folder checks that an SQL engine (${dialect}) gives the expected results, to the cent.`,
    '',
    'rules.sql            the rules, to run on the data',
    `households.csv       ${count} invented households, placed around the thresholds of the rules`,
    'expected-rows.csv    the expected results of each household, computed without SQL',
    'expected-totals.csv  the expected totals; expected-groups.csv: the totals by group, if there are groups',
    'check.sql            loads these files into tables kit_…, runs the queries of rules.sql, and compares',
    '',
    'Inside this folder:',
    '',
    command,
    '',
    'Every line of the result must end in 0: no difference. An empty cell is an absent fact (NULL).',
    'For another engine: load the CSV files, run the queries of check.sql, and compare in the same way.',
    '',
  ];
}
