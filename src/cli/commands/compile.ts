/** `caisse compile`: writes the rules of a caisse as SQL, to run where the data is. */
import { type Diagnostic, type Language, printable } from '../../money/index.ts';
import type { Caisse } from '../../caisse/index.ts';
import { compileComparison, compileDistribution, makeConformanceKit } from '../../population/index.ts';
import { type RuleNode } from '../../rule/index.ts';
import { type CompileToSqlResult, compileToSql, SQL_DIALECTS, type SqlOptions, type SqlText } from '../../rule/many.ts';
import { describeCaisse } from '../../text/index.ts';
import { monthOption, rulesInMonth, rulesLines } from '../rules-in-month.ts';
import { caisseOperand, type Command, type Given } from '../command.ts';
import type { Io } from '../io.ts';
import { kitFiles } from '../kit-files.ts';
import { loadCaisse } from '../load-caisse.ts';
import { usageError, type UsageError, invalidData } from '../command-outcome.ts';
import { readTables, tablesOptions } from '../tables-options.ts';
import { readRows, rowsOption } from '../rows-option.ts';
import { personsOption, personsScript, readPersons } from '../persons-option.ts';
import { readCount, type OptionValue } from '../read-options.ts';
import { writeProblem } from '../read-source.ts';
import { weightOptions } from '../weight-options.ts';

/** The largest integer allowed in a weight column. Products of smaller weights and amounts fit in 128-bit integers. */
const WEIGHT_LIMIT = 1_000_000_000;
const WEIGHT_DECIMALS_LIMIT = 8;

const COLUMN = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;
const TABLE = /^[A-Za-z_][A-Za-z0-9_]{0,62}(?:\.[A-Za-z_][A-Za-z0-9_]{0,62})?$/;

/** The command `caisse compile`. */
export const compile: Command = {
  name: 'compile',
  summary: { fr: 'écrit les règles d’une caisse en SQL', en: 'writes the rules of a caisse as SQL' },
  operands: [caisseOperand],
  options: {
    dialect: {
      value: { fr: SQL_DIALECTS.join('|'), en: SQL_DIALECTS.join('|') },
      required: true,
      help: { fr: 'le moteur SQL', en: 'the SQL engine' },
    },
    month: monthOption,
    table: {
      value: { fr: 'NOM', en: 'NAME' },
      help: {
        fr: 'la table des foyers (par défaut, households)',
        en: 'the table of households (default: households)',
      },
    },
    key: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: { fr: 'la colonne qui identifie les foyers', en: 'the column that identifies households' },
    },
    weight: weightOptions.weight,
    'weight-decimals': {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'nombre de décimales du poids, entier dans la table',
        en: 'decimals of the weight, which the table holds as a whole number',
      },
    },
    rows: rowsOption,
    by: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: { fr: 'un total pour chaque valeur de cette colonne', en: 'a total for each value of this column' },
    },
    tenths: {
      value: { fr: 'COLONNE', en: 'COLUMN' },
      help: { fr: 'un total par décile de cette colonne', en: 'a total for each tenth of households by this column' },
    },
    persons: personsOption,
    ...tablesOptions,
    kit: {
      value: { fr: 'DOSSIER', en: 'FOLDER' },
      help: {
        fr: 'un nouveau dossier avec le fichier SQL et un jeu d’essai pour vérifier le moteur',
        en: 'a new folder with the SQL file and a conformance kit to test the engine',
      },
    },
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const read = sqlOptions(given);
    if (read.kind === 'usage-error') return read;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const found = rulesInMonth(loaded.caisse, given, io);
    if ('kind' in found) return found;
    if (!found.ok) return invalidData(name, found.diagnostics);
    const comment = [
      ...describeCaisse(loaded.caisse, { language: given.language, month: found.month }),
      ...rulesLines(loaded.caisse, given, io),
    ];
    const { pool } = found;
    if (pool !== null && read.value.key === undefined) return keyMissing();
    const { memberInputs } = found;
    const options = { ...read.value, comment, memberInputs, ...(pool === null ? {} : { pool }) };
    const about = { caisse: loaded.caisse.document.id, month: found.month, dialect: options.dialect };
    const compiled = compileNamed(found.rules, options);
    if ('kind' in compiled) return compiled;
    if (!compiled.ok) return invalidData(name, compiled.diagnostics);
    const { sql } = compiled;
    const persons = readPersons(given, found.rules, loaded.caisse, options, sql);
    if (persons.kind === 'usage-error') return persons;
    const before = persons.value === null ? '' : personsScript(persons.value);
    const tables = await compiledTables(given, loaded.caisse, found, options, io);
    if ('kind' in tables) return tables;
    if (!tables.ok) return invalidData(tables.source ?? name, tables.diagnostics);
    const problems = [{ source: name, diagnostics: loaded.warnings }];
    const folder = given.options['kit'];
    if (folder === undefined) {
      return {
        kind: 'done',
        text: () => `${before}${fileText(sql, tables.sql, comment)}`,
        isForPrograms: true,
        json: () => ({
          ...about,
          ...(tables.sql?.isProtected === true ? { hash: sql.hash } : sql),
          ...(persons.value === null ? {} : { persons: persons.value }),
          ...(tables.sql === null ? {} : { tables: tables.sql.queries }),
        }),
        problems,
      };
    }
    if (tables.sql?.isProtected === true) return kitRefused();
    const written = writeKit(folder, found.rules, options, given.language, io);
    if (!written.ok) return invalidData(folder, written.diagnostics);
    const { files, households } = written;
    return {
      kind: 'done',
      text: () => kitPage(folder, written, given.language),
      json: () => ({ ...about, hash: sql.hash, folder, files, households }),
      problems,
    };
  },
};

/** The file: the rules, then the tables; the tables alone where small cells are protected, since results by household and totals would reveal them. */
function fileText({ script, hash }: SqlText, tables: TablesSql | null, comment: readonly string[]): string {
  if (tables === null) return script;
  if (!tables.isProtected) return `${script}\n${tables.script}`;
  const head = [`Rules: sha256 ${hash}`, ...comment].map((line) => `-- ${line}`.trimEnd());
  return `${head.map(printable).join('\n')}\n\n${tables.script}`;
}

const kitRefused = (): UsageError =>
  usageError(
    {
      fr: '--kit contient les résultats de chaque foyer : il s’écrit sans --minimum-cell, --dominance ni --rounding-base.',
      en: '--kit contains the results of each household: write it without --minimum-cell, --dominance and --rounding-base.',
    },
    'compile',
  );

/** The queries of `--tables` by name, and the file of them. */
interface TablesSql {
  readonly script: string;
  /** Whether small cells are protected, so that results by household and totals are left out. */
  readonly isProtected: boolean;
  readonly queries: Readonly<Record<string, string>>;
}

type CompiledTables =
  | { readonly ok: true; readonly sql: TablesSql | null }
  | { readonly ok: false; readonly source: string | null; readonly diagnostics: readonly Diagnostic[] };

/** The queries of `--tables`; `null` without it. */
async function compiledTables(
  given: Given,
  caisse: Caisse,
  found: Parameters<typeof readTables>[2],
  { dialect, table, weight, rows, memberInputs }: SqlOptions,
  io: Io,
): Promise<CompiledTables | UsageError> {
  const tables = await readTables(given, caisse, found, io, 'compile');
  if (tables.kind === 'usage-error') return tables;
  const { asked } = tables;
  if (!asked.ok || asked.run === null) return asked.ok ? { ok: true, sql: null } : asked;
  if (dialect === 'sqlite') {
    return usageError(
      {
        fr: '--tables ne s’écrit pas pour SQLite, qui n’a pas d’entiers assez longs.',
        en: '--tables is not written for SQLite, which has no integers that are long enough.',
      },
      'compile',
    );
  }
  const { rules, baseline, options } = asked.run;
  const isProtected = options.disclosure !== undefined;
  const engine = {
    dialect,
    table,
    ...(weight === undefined ? {} : { weight }),
    ...(rows === undefined ? {} : { rows }),
    ...(memberInputs === undefined ? {} : { memberInputs }),
    ...options,
  };
  if (baseline !== null) {
    const compiled = compileComparison(baseline.rules, rules, engine);
    if (!compiled.ok) return { ...compiled, source: null };
    const { script, guard, preparation, groups, baselineMeasures, reformMeasures, unknown } = compiled.sql;
    const queries = { guard, preparation, groups, baselineMeasures, reformMeasures, unknown };
    return { ok: true, sql: { script, isProtected, queries } };
  }
  const compiled = compileDistribution(rules, engine);
  if (!compiled.ok) return { ...compiled, source: null };
  const { script, guard, preparation, groups, measures, unknown } = compiled.sql;
  return { ok: true, sql: { script, isProtected, queries: { guard, preparation, groups, measures, unknown } } };
}

/** The error for a pool without `--key`: left-over cents go to the first households in the order of the key. */
const keyMissing = (): UsageError =>
  usageError({
    fr: 'Ces règles partagent une cagnotte : indiquez avec --key la colonne qui ordonne les foyers.',
    en: 'These rules share a pool. Give the column that orders the households with --key.',
  });

/** Reads the options of the command as options of `compileToSql`. */
function sqlOptions(given: Given): OptionValue<SqlOptions> | UsageError {
  const { dialect, table = 'households', key, weight, by, tenths } = given.options;
  const known = SQL_DIALECTS.find((each) => each === dialect);
  if (known === undefined) {
    const all = SQL_DIALECTS.join(', ');
    return usageError(
      { fr: `--dialect prend une de ces valeurs : ${all}.`, en: `--dialect must be one of ${all}.` },
      'compile',
    );
  }
  const columns = [key, weight, by, tenths].filter((each) => each !== undefined);
  const invalidName = TABLE.test(table) ? columns.find((each) => !COLUMN.test(each)) : table;
  if (invalidName !== undefined) {
    return usageError({
      fr: `« ${invalidName} » n’est pas un nom simple de table ou de colonne : lettres sans accent, chiffres et « _ ».`,
      en: `“${invalidName}” is not a plain name of a table or column: letters without accents, digits and “_”.`,
    });
  }
  if (by !== undefined && tenths !== undefined) {
    return usageError({
      fr: '--by et --tenths ne peuvent pas être utilisées ensemble.',
      en: '--by and --tenths cannot be used together.',
    });
  }
  const rows = readRows(given, 'compile');
  if (rows.kind === 'usage-error') return rows;
  const decimals = readCount(given, 'weight-decimals', WEIGHT_DECIMALS_LIMIT, 0);
  if (decimals.kind === 'usage-error') return decimals;
  const of = by ?? tenths;
  const weightOption =
    weight === undefined ? {} : { weight: { column: weight, decimals: decimals.value ?? 0, maximum: WEIGHT_LIMIT } };
  const groups = of === undefined ? {} : { groups: { by: by === undefined ? 'tenth' : 'value', of } as const };
  return {
    kind: 'value',
    value: {
      dialect: known,
      table,
      ...(key === undefined ? {} : { key }),
      ...weightOption,
      ...groups,
      ...(rows.value === undefined ? {} : { rows: rows.value }),
    },
  };
}

/** Compiles the rules. A given column name that the queries already use is a usage error. */
function compileNamed(rules: Readonly<Record<string, RuleNode>>, options: SqlOptions): CompileToSqlResult | UsageError {
  try {
    return compileToSql(rules, options);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return usageError({
      fr: `Un nom de colonne désigne deux colonnes, ou n’est pas accepté par les moteurs (${thrown.message}).`,
      en: `A column name has two meanings, or engines do not accept it (${thrown.message}).`,
    });
  }
}

interface WrittenKit {
  readonly files: readonly string[];
  readonly households: number;
}

function writeKit(
  folder: string,
  rules: Readonly<Record<string, RuleNode>>,
  options: SqlOptions,
  language: Language,
  io: Io,
): ({ readonly ok: true } & WrittenKit) | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  const made = makeConformanceKit(rules, options);
  if (!made.ok) return made;
  const files = kitFiles(made.kit, options.dialect, language);
  try {
    io.writeFolder(folder, files);
  } catch (thrown) {
    return { ok: false, diagnostics: [writeProblem(folder, thrown)] };
  }
  return { ok: true, files: Object.keys(files), households: made.kit.households.rows.length };
}

function kitPage(folder: string, { files, households }: WrittenKit, language: Language): string {
  const title =
    language === 'fr'
      ? `${folder} : ${households} foyers inventés et ce qu’ils doivent donner.`
      : `${folder}: ${households} invented households and their expected results.`;
  return [title, ...files.map((file) => `  ${file}`)].map(printable).join('\n');
}
