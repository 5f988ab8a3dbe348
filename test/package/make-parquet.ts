import { DuckDBInstance } from '@duckdb/node-api';

/** Writes the households of `examples/population.csv` as Parquet, or the result of a query on them. */
export async function makeParquet(path: string, query = 'SELECT * FROM population'): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const amount = (column: string, type: string): string =>
    `CAST(replace(replace(${column}, ' ', ''), ',', '.') AS ${type}) AS ${column}`;
  await connection.run(`
    CREATE VIEW population AS
    SELECT * REPLACE (${amount('income', 'DECIMAL(12, 2)')}, ${amount('poids', 'DECIMAL(9, 2)')},
      CAST(attendance AS INTEGER) AS attendance, CAST(members AS INTEGER) AS members,
      CAST(members_0_13 AS INTEGER) AS members_0_13, CAST(members_14_and_over AS INTEGER) AS members_14_and_over)
    FROM read_csv('examples/population.csv', delim = ';', all_varchar = true)`);
  await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}
