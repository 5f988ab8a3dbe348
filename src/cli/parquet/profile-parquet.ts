/** What stands in the columns of a Parquet file. */
import type { ColumnProfile, TableProfile } from '../../population/index.ts';
import { identifier } from '../duckdb.ts';
import { type Failed, read, withFile } from './parquet-file.ts';

const NUMBER = /INT|DECIMAL|DOUBLE|FLOAT|REAL|NUMERIC/;

/** What stands in the columns of a Parquet file. */
export async function profileParquet(
  file: string,
): Promise<Failed | { readonly ok: true; readonly profile: TableProfile }> {
  return withFile(file, async (duck, columns) => {
    const asked = columns.map(
      ({ name }, place) =>
        `COUNT(${identifier(name)}) AS c${place}, CAST(MIN(${identifier(name)}) AS VARCHAR) AS s${place}, CAST(MAX(${identifier(name)}) AS VARCHAR) AS l${place}`,
    );
    const [found = {}] = await duck.all(`SELECT COUNT(*) AS n, ${asked.join(', ')} FROM ${read(file)}`);
    const rows = Number(found['n']);
    return {
      ok: true,
      profile: {
        rows,
        columns: columns.map(({ name, type }, place): ColumnProfile => {
          const known = Number(found[`c${place}`]);
          const text = (end: unknown): string | null => (typeof end === 'string' ? end : null);
          return {
            name,
            kind: known === 0 ? 'empty' : NUMBER.test(type) ? 'number' : 'word',
            missing: rows - known,
            smallest: text(found[`s${place}`]),
            largest: text(found[`l${place}`]),
          };
        }),
      },
    };
  });
}
