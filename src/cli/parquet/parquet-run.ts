/** The options of a run over a Parquet file. */
import type { Progress } from '../../money/index.ts';
import type { ColumnNeeds, FileFacts } from '../../population/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import type { Rows } from '../rows-option.ts';
import type { DistributionRun } from '../distribution-run.ts';
import type { SqlGroups, SqlPool } from '../../rule/many.ts';

/** The households of a Parquet file that rules read. */
export interface HouseholdsRun {
  readonly file: string;
  readonly rules: Readonly<Record<string, RuleNode>>;
  readonly needs: ColumnNeeds;
  /** How the columns of the file become facts. */
  readonly facts: FileFacts;
  /** What a row is; a household by default. */
  readonly rows?: Rows;
  /** The pool that the rules share; `null` where there is none. */
  readonly pool: SqlPool | null;
  /** The column of the file to group by. */
  readonly by: string | undefined;
  readonly weight: string | undefined;
  readonly weightDecimals: number;
  /** The column that identifies households in the output file. */
  readonly key: string | undefined;
  /** Whether rows are numbered where there is no key: for a pool, and for an output file in the order of the file. */
  readonly numbersRows: boolean;
}

/** The options of a run over a Parquet file. */
export interface ParquetRun extends HouseholdsRun {
  /** The tenths to group by, of a result; `null` if there are none. */
  readonly tenths: SqlGroups | null;
  /** What is measured beside the totals. */
  readonly distribution: DistributionRun | null;
  /** The temporary path of the Parquet file with the results of each household. */
  readonly out: string | undefined;
  /** The final path of that file. */
  readonly outName: string | undefined;
  /** Receives the number of queries that are done; none by default. */
  readonly progress?: Progress;
}
