/** Writes a population as a Parquet file. */
import { fromScaledInteger } from '../../money/index.ts';
import type { Population } from '../../population/index.ts';
import { type Column, memberColumn, type MembersColumn } from '../../rule/many.ts';
import type { Io, OutputFile } from '../io.ts';
import { openDatabase, sqlIdentifier, sqlLiteral } from '../open-database.ts';
import { outputProblem } from '../output-problem.ts';
import type { WrittenFile } from '../write-bytes.ts';

/** A column of the file: its type in DuckDB, and its cells as literals. */
interface WrittenColumn {
  readonly name: string;
  readonly type: string;
  readonly cellOf: (row: number) => string;
}

/** The number of rows of one statement. */
const BATCH = 2000;

/** Writes a column for each fact, one for each count of members, and the weights; numbers keep all their decimals. */
export async function writePopulation(
  population: Population,
  weight: string,
  output: OutputFile,
  io: Io,
): Promise<WrittenFile> {
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  const { duck } = opened;
  const columns = columnsOf(population, weight);
  const { rows } = population.table;
  try {
    return await io.whole(output, async (temporary) => {
      await duck.all('SET preserve_insertion_order = true');
      await duck.all(
        `CREATE TABLE population (${columns.map(({ name, type }) => `${sqlIdentifier(name)} ${type}`).join(', ')})`,
      );
      for (let first = 0; first < rows; first += BATCH) {
        const batch = Array.from({ length: Math.min(BATCH, rows - first) }, (_, place) => first + place);
        const values = batch.map((row) => `(${columns.map(({ cellOf }) => cellOf(row)).join(', ')})`);
        await duck.all(`INSERT INTO population VALUES ${values.join(', ')}`);
      }
      await duck.all(`COPY population TO ${sqlLiteral(temporary)} (FORMAT parquet)`);
      return { ok: true as const };
    });
  } catch (thrown) {
    return { ok: false, diagnostics: [outputProblem(output.path, thrown)] };
  } finally {
    duck.close();
  }
}

function columnsOf({ table, weights }: Population, weight: string): readonly WrittenColumn[] {
  return [
    ...Object.entries(table.columns).map(([name, column]) => ({ name, ...written(column) })),
    ...table.members.map((column) => ({ name: memberColumn(column), ...written(column) })),
    ...(weights === null ? [] : [{ name: weight, ...decimals(weights.values, weights.decimals) }]),
  ];
}

type Written = Omit<WrittenColumn, 'name'>;

function written(column: Column | MembersColumn): Written {
  switch (column.kind) {
    case 'never-given':
      return { type: 'VARCHAR', cellOf: () => 'NULL' };
    case 'number':
      return given(column, decimals(column.values, column.decimals));
    case 'boolean':
      return given(column, { type: 'BOOLEAN', cellOf: (row) => String(column.values[row] === 1) });
    case 'category':
      return given(column, { type: 'VARCHAR', cellOf: (row) => sqlLiteral(column.words[column.values[row]!]!) });
    case 'members':
      return given(column, { type: 'BIGINT', cellOf: (row) => String(column.values[row]) });
    default:
      return column satisfies never;
  }
}

const given = ({ absent }: { readonly absent?: ArrayLike<number> | null }, { type, cellOf }: Written): Written => ({
  type,
  cellOf: (row) => (absent?.[row] === 1 ? 'NULL' : cellOf(row)),
});

const decimals = (values: ArrayLike<number>, places: number): Written => ({
  type: places === 0 ? 'BIGINT' : `DECIMAL(18, ${places})`,
  cellOf: (row) => fromScaledInteger(BigInt(values[row]!), places).toFixed(places),
});
