/** The files of a conformance kit. */
import type { Language } from '../money/index.ts';
import type { ConformanceKit, KitCell, KitColumn, KitTable, SqlDialect } from '../population/index.ts';

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
    'prepare.sql': kit.preparation,
    'check.sql': kit.check,
    'source.csv': csv(kit.sources),
    'households.csv': csv(kit.households),
    ...Object.fromEntries(kit.views.map(({ what, expected }) => [`expected-${what}.csv`, csv(expected)])),
  };
}

function csvText({ columns, rows }: KitTable, dialect: SqlDialect): string {
  const kinds = columns.map(({ kind }) => kind);
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => row.map((cell, place) => cellText(cell, kinds[place]!, dialect))),
  ];
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
function cellText(cell: KitCell, kind: KitColumn['kind'], dialect: SqlDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'string' && kind !== 'decimal') return `"${cell.replaceAll('"', '""')}"`;
  return typeof cell === 'boolean' ? truths[dialect](cell) : String(cell);
}

const engineCommands: Readonly<Record<SqlDialect, string>> = {
  duckdb: 'duckdb < check.sql',
  postgresql: 'psql -X -q -f check.sql',
  spark: 'spark-sql -f check.sql',
  sqlite: 'sqlite3 < check.sql',
};

function readme(kit: ConformanceKit, dialect: SqlDialect, language: Language): readonly string[] {
  const command = `  ${engineCommands[dialect]}`;
  const count = kit.households.rows.length;
  const results = kit.views.map(({ what }) => `expected-${what}.csv`).join(', ');
  if (language === 'fr') {
    return [
      `Ce dossier permet de vérifier qu’un moteur SQL (${dialect}) donne les résultats attendus, au centime près.`,
      '',
      'rules.sql       les règles, à exécuter sur les données',
      'prepare.sql     la requête de rules.sql qui prépare une table en euros, à exécuter seule',
      `source.csv      des foyers inventés, tels que prepare.sql les lit`,
      `households.csv  les ${count} foyers inventés, tels que rules.sql les lit. Chaque partie (kit_part) est une population : la première est placée`,
      '                autour des seuils des règles, la dernière contient des lignes que le contrôle de rules.sql doit refuser',
      'check.sql       charge ces fichiers, exécute prepare.sql et rules.sql sur chaque partie et compare',
      `Résultats attendus, calculés sans SQL : ${results}`,
      '',
      'Dans ce dossier :',
      '',
      command,
      '',
      'Chaque ligne « found, not expected » ou « expected, not found » doit se terminer par 0 : aucune différence.',
      'Une case vide est une information absente (NULL). Les réponses des requêtes de rules.sql sont écrites dans rules.out, si le moteur le permet.',
      'Les tables créées sont supprimées à la fin. Si une table du même nom que celle des règles existe déjà, le script s’arrête sans la modifier.',
      'Pour un autre moteur : charger les fichiers CSV, exécuter rules.sql pour chaque partie et comparer de la même façon.',
      '',
    ];
  }
  return [
    `This folder checks that an SQL engine (${dialect}) gives the expected results, to the cent.`,
    '',
    'rules.sql       the rules, to run on the data',
    'prepare.sql     the query of rules.sql that makes the table from a source in euros, to run on its own',
    'source.csv      invented households, as prepare.sql reads them',
    `households.csv  the ${count} invented households, as rules.sql reads them. Each part (kit_part) is a population: the first is placed around the`,
    '                thresholds of the rules, the last has rows that the guard of rules.sql must reject',
    'check.sql       loads these files, runs prepare.sql and rules.sql on each part, and compares',
    `Expected results, computed without SQL: ${results}`,
    '',
    'Inside this folder:',
    '',
    command,
    '',
    'Every line “found, not expected” or “expected, not found” must end in 0: no difference.',
    'An empty cell is an absent fact (NULL). The answers of the queries of rules.sql are written to rules.out, where the engine allows it.',
    'All tables that the script makes are removed at its end. If a table with the name of that of the rules exists, the script stops and leaves it as it is.',
    'For another engine: load the CSV files, run rules.sql for each part, and compare in the same way.',
    '',
  ];
}
