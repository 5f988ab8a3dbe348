/** The files of a conformance kit. */
import type { Language } from '../money/index.ts';
import type { ConformanceKit, KitCell, KitTable, SqlDialect } from '../population/index.ts';

/** The texts of a kit by the names of their files. */
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

/** How an engine reads a yes or no in a CSV file; SQLite has only 1 and 0. */
const truths: Readonly<Record<SqlDialect, (value: boolean) => string>> = {
  duckdb: String,
  postgresql: String,
  spark: String,
  sqlite: (value) => String(Number(value)),
};

/** An absent fact is an empty cell without quotes. */
function cellText(cell: KitCell, dialect: SqlDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  return typeof cell === 'boolean' ? truths[dialect](cell) : String(cell);
}

const commands: Readonly<Record<SqlDialect, string>> = {
  duckdb: 'duckdb < check.sql',
  postgresql: 'psql -X -q -f check.sql',
  spark: 'spark-sql -f check.sql',
  sqlite: 'sqlite3 < check.sql',
};

function readme({ households }: ConformanceKit, dialect: SqlDialect, language: Language): readonly string[] {
  const command = `  ${commands[dialect]}`;
  const count = households.rows.length;
  if (language === 'fr') {
    return [
      `Ce dossier dit si un moteur SQL (${dialect}) donne les centimes attendus.`,
      '',
      'rules.sql            les règles, à porter là où sont les données',
      `households.csv       ${count} foyers inventés, placés là où les règles tournent`,
      'expected-rows.csv    ce que chaque foyer doit donner, calculé sans SQL',
      'expected-totals.csv  ce que tous doivent donner ensemble ; expected-groups.csv par groupe, s’il y en a',
      'check.sql            charge ces fichiers dans des tables kit_…, exécute les requêtes de rules.sql et compare',
      '',
      'Dans ce dossier :',
      '',
      command,
      '',
      'Chaque ligne de la réponse doit finir par 0 : aucune différence. Une case vide est une information absente (NULL).',
      'Un autre moteur : charger les CSV à sa façon, exécuter les requêtes de check.sql, comparer de même.',
      '',
    ];
  }
  return [
    `This folder tells whether an SQL engine (${dialect}) gives the cents that it must.`,
    '',
    'rules.sql            the rules, to be carried to the data',
    `households.csv       ${count} invented households, placed where the rules turn`,
    'expected-rows.csv    what each household must give, computed without SQL',
    'expected-totals.csv  what all must give together; expected-groups.csv by group, where there are any',
    'check.sql            loads these files into tables kit_…, runs the queries of rules.sql, and compares',
    '',
    'Inside this folder:',
    '',
    command,
    '',
    'Every line of the answer must end in 0: no difference. An empty cell is an absent fact (NULL).',
    'Another engine: load the CSV files its own way, run the queries of check.sql, compare likewise.',
    '',
  ];
}
