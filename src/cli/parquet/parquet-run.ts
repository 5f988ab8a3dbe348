/** What is asked of a Parquet file. */
import type { ColumnNeeds } from '../../population/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { SqlPool } from '../../rule/many.ts';

/** What is asked of a file. */
export interface ParquetRun {
  readonly file: string;
  readonly rules: Readonly<Record<string, RuleNode>>;
  readonly needs: ColumnNeeds;
  /** The pool that the rules share; `null` where there is none. */
  readonly pool: SqlPool | null;
  readonly by: string | undefined;
  readonly weight: string | undefined;
  /** The column that tells households apart in what is written. */
  readonly key: string | undefined;
  /** Where the results of each household go, as Parquet. */
  readonly out: string | undefined;
  /** The name that it gets when it is whole. */
  readonly outName: string | undefined;
}
