/** The options of a run over a Parquet file. */
import type { ColumnNeeds } from '../../population/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { SqlPool } from '../../rule/many.ts';

/** The options of a run over a Parquet file. */
export interface ParquetRun {
  readonly file: string;
  readonly rules: Readonly<Record<string, RuleNode>>;
  readonly needs: ColumnNeeds;
  /** The pool that the rules share; `null` where there is none. */
  readonly pool: SqlPool | null;
  readonly by: string | undefined;
  readonly weight: string | undefined;
  /** The column that identifies households in the output file. */
  readonly key: string | undefined;
  /** The temporary path of the Parquet file with the results of each household. */
  readonly out: string | undefined;
  /** The final path of that file. */
  readonly outName: string | undefined;
}
