/** Profiles the columns of a Parquet file. */
import { error } from '../../money/index.ts';
import type { ColumnProfile, TableProfile } from '../../population/index.ts';
import type { Io } from '../io.ts';
import { sqlIdentifier } from '../open-database.ts';
import { type Failure, failure, parquetTable, withParquetFile } from './with-parquet-file.ts';

const NUMBER_TYPE = /INT|DECIMAL|DOUBLE|FLOAT|REAL|NUMERIC/;

/** Profiles the columns of a Parquet file. */
export async function profileParquet(
  file: string,
  io: Io,
): Promise<Failure | { readonly ok: true; readonly profile: TableProfile }> {
  return withParquetFile(file, io, async (duck, columns) => {
    const expressions = columns.map(
      ({ name }, place) =>
        `COUNT(${sqlIdentifier(name)}) AS c${place}, CAST(MIN(${sqlIdentifier(name)}) AS VARCHAR) AS s${place}, CAST(MAX(${sqlIdentifier(name)}) AS VARCHAR) AS l${place}`,
    );
    const [found = {}] = await duck.all(`SELECT COUNT(*) AS n, ${expressions.join(', ')} FROM ${parquetTable(file)}`);
    const rows = Number(found['n']);
    if (rows === 0) return failure(error('CAISSE-FILE-EMPTY', [], { file }));
    return {
      ok: true,
      profile: {
        rows,
        columns: columns.map(({ name, type }, place): ColumnProfile => {
          const known = Number(found[`c${place}`]);
          const text = (end: unknown): string | null => (typeof end === 'string' ? end : null);
          return {
            name,
            kind: known === 0 ? 'empty' : NUMBER_TYPE.test(type) ? 'number' : 'word',
            missing: rows - known,
            smallest: text(found[`s${place}`]),
            largest: text(found[`l${place}`]),
          };
        }),
      },
    };
  });
}
