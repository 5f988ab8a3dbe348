/** Runs the check script of a kit as the shells of DuckDB and SQLite do. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { kitFiles } from '../../../src/cli/kit-files.ts';
import type { ConformanceKit } from '../../../src/population/index.ts';
import type { Engine } from '../../rule/sql/engines.ts';

/** One line of the result: what was compared, and the number of differences. */
export type Answer = readonly [what: string, differences: bigint];

/** The files of a kit, by name. */
export type KitFiles = Readonly<Record<string, string>>;

export const filesOf = (kit: ConformanceKit, { dialect }: Engine): KitFiles => kitFiles(kit, dialect, 'en');

/** Writes the files into a folder, where DuckDB reads tables. */
export function writeFiles(folder: string, files: KitFiles): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** The statements of a script: commands of the shell on a line of their own, and SQL up to a semicolon at the end of a line. */
const statementsOf = (script: string): readonly string[] =>
  script
    .replace(/^\s*--.*\n/gm, '')
    .replace(/^\..*[^;]$|^\.output$/gm, '$&;')
    .split(/;\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.startsWith('.bail'));

/**
 * Runs `check.sql` and returns its answers.
 *
 * @param engine - the engine; the script leaves nothing behind in it
 * @param files - the files of the kit
 * @param folder - where DuckDB finds them; not read in SQLite
 */
export async function runKit(engine: Engine, files: KitFiles, folder = ''): Promise<readonly Answer[]> {
  if (folder !== '') await engine.run(`SET file_search_path = '${folder}'`);
  try {
    return await answersOf(engine, files, 'check.sql');
  } catch (thrown) {
    // As the shell ends: nothing is left.
    for (const statement of ['ROLLBACK', ...detached(files)]) await engine.run(statement).catch(() => []);
    throw thrown;
  }
}

const detached = (files: KitFiles): readonly string[] =>
  (files['check.sql'] ?? '').split('\n').filter((line) => line.startsWith('DETACH'));

/** Checks files that differ from those of a kit, on tables that are loaded once. */
export interface KitChecker {
  /** The answers; `null` where the engine refuses a statement. */
  readonly check: (changed: KitFiles) => Promise<readonly Answer[] | null>;
  readonly close: () => Promise<void>;
}

/** Runs the head of `check.sql` once, and the rest for each change. */
export async function openKit(engine: Engine, files: KitFiles): Promise<KitChecker> {
  const statements = statementsOf(files['check.sql']!);
  const loaded = statements.indexOf('.read prepare.sql');
  const end = statements.indexOf('ROLLBACK');
  const text = (part: readonly string[]): string => part.map((statement) => `${statement};\n`).join('');
  await answersOf(engine, { ...files, head: text(statements.slice(0, loaded)) }, 'head');
  await engine.run('SAVEPOINT loaded');
  return {
    check: async (changed) => {
      try {
        return await answersOf(engine, { ...files, ...changed, rest: text(statements.slice(loaded, end)) }, 'rest');
      } catch {
        return null;
      } finally {
        await engine.run('ROLLBACK TO loaded');
      }
    },
    close: async () => {
      await engine.run('ROLLBACK');
    },
  };
}

async function answersOf(engine: Engine, files: KitFiles, file: string): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const statement of statementsOf(files[file]!)) {
    const [command, ...words] = statement.split(/\s+/);
    if (command === '.output') continue;
    else if (command === '.read') answers.push(...(await answersOf(engine, files, words[0]!)));
    else if (command === '.import') await load(engine, files[words[3]!]!, words[4]!);
    else {
      const rows = await engine.run(statement);
      answers.push(
        ...rows.flatMap((row) =>
          'differences' in row ? [[String(row['what']), BigInt(row['differences']!)] as const] : [],
        ),
      );
    }
  }
  return answers;
}

/** The command `.import --csv --skip 1`: every cell is a text. */
async function load(engine: Engine, csv: string, table: string): Promise<void> {
  const rows = Papa.parse<readonly string[]>(csv, { skipEmptyLines: true }).data.slice(1);
  const values = rows.map((row) => `(${row.map((cell) => `'${cell.replaceAll("'", "''")}'`).join(', ')})`);
  for (let place = 0; place < values.length; place += 500) {
    await engine.run(`INSERT INTO ${table} VALUES ${values.slice(place, place + 500).join(', ')}`);
  }
}

/** The answers of an engine that follows the rules. */
export const noDifference = (files: KitFiles): readonly Answer[] => {
  const compared = Object.keys(files).flatMap((name) => /^expected-(\w+)\.csv$/.exec(name)?.[1] ?? []);
  return ['preparation', ...compared].flatMap((what) => [
    [`${what}: found, not expected`, 0n],
    [`${what}: expected, not found`, 0n],
  ]);
};
