/** Large populations on which an SQL text and a changed one are compared. They are drawn apart from the households of a kit. */
import fc from 'fast-check';
import { scaledText } from '../../../src/money/index.ts';
import { and, type RuleNode } from '../../../src/rule/index.ts';
import type { SqlText } from '../../../src/rule/many.ts';
import { anyFacts } from '../../../src/testing/index.ts';
import { type Cell, type Engine, openSQLite } from '../../rule/sql/engines.ts';
import { cellsOf } from '../../rule/sql/households.ts';

/** The number of households in the largest population. */
const HOUSEHOLDS = 4000;

/** The numbers of households of small populations, in which weights are often exactly at the boundaries of tenths. */
const SMALL = [1, 2, 3, 5, 10, 10, 10, 20, 20, 20, 20, 40];

/** The number of rows with one wrong cell, and of rows with any counts of members. */
const FAULTY = 800;

type Row = readonly Cell[];

/** What both texts are run on. */
export interface Population {
  readonly sound: readonly (readonly Row[])[];
  /** Rows of which the guard rejects many. */
  readonly faulty: readonly Row[];
}

/** Options of the table: what stands before the inputs. */
export interface PopulationOptions {
  readonly rules: Readonly<Record<string, RuleNode>>;
  readonly sql: SqlText;
  readonly isWeighted: boolean;
  readonly isGrouped: boolean;
  readonly seed: number;
}

/** Draws the populations: key, weight and group where there are any, then the inputs. */
export function inventedPopulation({ rules, sql, isWeighted, isGrouped, seed }: PopulationOptions): Population {
  const roots = Object.values(rules);
  const facts = fc.sample(anyFacts(and(...roots)), { numRuns: HOUSEHOLDS, seed });
  const [smallWeights, anyWeights] = [fc.bigInt(1n, 2n), fc.bigInt(0n, 1_000_000n)].map((each) =>
    fc.sample(each, { numRuns: HOUSEHOLDS, seed }),
  );
  const regions = fc.sample(fc.constantFrom(1n, 2n, 3n, null), { numRuns: HOUSEHOLDS, seed });
  const inputs = facts.map((each) => cellsOf(sql.inputs, roots, each));
  const rowOf = (place: number, weights: readonly bigint[]): Row => [
    BigInt(place + 1),
    ...(isWeighted ? [weights[place]!] : []),
    ...(isGrouped ? [regions[place]!] : []),
    ...inputs[place]!,
  ];
  let start = 0;
  const small = SMALL.map((size) => {
    const first = start;
    start += size;
    return Array.from({ length: size }, (_, place) => rowOf(first + place, smallWeights!));
  });
  const large = inputs.map((_, place) => rowOf(place, anyWeights!));
  const before = large[0]!.length - sql.inputs.length;
  const counts = sql.inputs.flatMap(({ column, name }, place) =>
    column === name && column.startsWith('members') ? [before + place] : [],
  );
  const anyCounts = fc.array(fc.constantFrom(null, -1n, 0n, 1n, 2n, 3n, 5000n, 9999n, 10_000n), {
    minLength: counts.length,
    maxLength: counts.length,
  });
  const impossible = fc
    .sample(anyCounts, { numRuns: counts.length === 0 ? 0 : FAULTY, seed })
    .map((drawn, place) => large[place]!.map((own, at) => (counts.includes(at) ? drawn[counts.indexOf(at)]! : own)));
  return { sound: [large, ...small], faulty: [...large.slice(0, FAULTY).map(faultyRow), ...impossible] };
}

/** A row with one cell of another. */
const faultyRow = (row: Row, place: number): Row => {
  const at = place % row.length;
  const cell = row[at]!;
  const faults: readonly Cell[] = [null, -1n, 10_001n, 2n ** 52n, 'elsewhere', 7n];
  const fault = faults[Math.floor(place / row.length) % faults.length] ?? null;
  return row.map((own, other) =>
    other === at ? (typeof cell === 'string' && fault !== null ? 'elsewhere' : fault) : own,
  );
};

const literalOf = (cell: Cell): string => {
  if (cell === null) return 'NULL';
  return typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : String(Number(cell));
};

/** Runs an SQL text on a population. */
export interface PopulationRunner {
  /** The answers of all views of `rules.sql`, as text; `null` where a statement is refused. */
  readonly rules: (script: string) => Promise<string | null>;
  /** The table that `prepare.sql` makes from the same households in euros. */
  readonly preparation: (query: string) => Promise<string | null>;
  readonly close: () => void | Promise<void>;
}

/** Loads a population into SQLite. */
export async function openPopulation(
  sql: SqlText,
  columns: readonly string[],
  weightDecimals: number | null,
  population: Population,
): Promise<PopulationRunner> {
  const engine = await openSQLite();
  const { results, guard, totals, groups, pool } = sql.views;
  const views = [guard, results, totals, groups, pool].filter((view) => view !== null);
  const parts = [...population.sound, population.faulty];
  const quoted = columns.map((name) => `\`${name}\``).join(', ');
  await insert(
    engine,
    'drawn',
    ['population', ...columns],
    parts.flatMap((rows, place) => rows.map((row) => [BigInt(place), ...row])),
  );
  const before = columns.length - sql.inputs.length;
  const decimalsAt = (place: number): number | null => {
    if (place === 1 && weightDecimals !== null) return weightDecimals;
    const input = sql.inputs[place - before];
    return input === undefined || input.source === input.column || ['boolean', 'category'].includes(input.type)
      ? null
      : input.decimals;
  };
  const sources = population.sound[0]!.map((row) =>
    row.map((cell, place): Cell => {
      const decimals = decimalsAt(place);
      return decimals === null || typeof cell !== 'bigint' ? cell : scaledText(cell, decimals);
    }),
  );
  await insert(
    engine,
    'households_source',
    columns.map((name, place) => sql.inputs[place - before]?.source ?? name),
    sources,
  );
  const undone = async (run: () => Promise<unknown>): Promise<string | null> => {
    await engine.run('BEGIN');
    try {
      return JSON.stringify(await run(), (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    } catch {
      return null;
    } finally {
      await engine.run('ROLLBACK');
    }
  };
  return {
    rules: (script) =>
      undone(async () => {
        await engine.run(`CREATE TABLE households (${quoted})`);
        const statements = script.replace(/^\s*--.*\n/gm, '').split(/;\n/);
        await engine.run(...statements.filter((statement) => statement.trim().startsWith('CREATE')));
        const answers: unknown[] = [];
        for (const [place] of parts.entries()) {
          await engine.run(
            'DELETE FROM households',
            `INSERT INTO households SELECT ${quoted} FROM drawn WHERE population = ${place}`,
          );
          for (const view of place === parts.length - 1 ? [guard] : views) {
            answers.push(await engine.run(`SELECT * FROM \`${view}\``));
          }
        }
        return answers;
      }),
    preparation: (query) => undone(() => engine.run(query.replace(/;\s*$/, ''), `SELECT * FROM households`)),
    close: engine.close,
  };
}

async function insert(engine: Engine, table: string, columns: readonly string[], rows: readonly Row[]): Promise<void> {
  await engine.run(`CREATE TABLE ${table} (${columns.map((name) => `\`${name}\``).join(', ')})`);
  for (let from = 0; from < rows.length; from += 500) {
    const values = rows.slice(from, from + 500).map((row) => `(${row.map(literalOf).join(', ')})`);
    await engine.run(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
  }
}
