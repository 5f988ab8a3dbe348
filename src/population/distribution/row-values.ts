/** The values of rules for each row of a population. */
import type { Diagnostic } from '../../money/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import { openColumns } from '../../rule/many.ts';
import type { Population } from '../population.ts';

/** The integers of one rule for all rows. */
export interface RowValues {
  /** The value is the integer divided by ten to the power of this. */
  readonly decimals: number;
  readonly values: Float64Array;
}

/** The values of rules by name, and the rows where one of them is unknown; or diagnostics. */
export type RowValuesResult =
  | {
      readonly ok: true;
      readonly results: Readonly<Record<string, RowValues>>;
      /** 1 where a value is unknown. */
      readonly unknown: Uint8Array;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Computes rules for all rows. */
export function rowValues({ table }: Population, rules: Readonly<Record<string, RuleNode>>): RowValuesResult {
  const opened = openColumns(rules, table);
  if (!opened.ok) return opened;
  const { reader } = opened;
  const unknown = new Uint8Array(table.rows);
  const results = Object.entries(reader.results).map(([name, result]) => ({
    name,
    result,
    values: new Float64Array(table.rows),
  }));
  for (let start = 0; start < reader.rows;) {
    const rows = reader.read(start);
    for (const { result, values } of results) {
      values.set(result.values.subarray(0, rows), start);
      if (result.unknown === null) continue;
      for (let row = 0; row < rows; row += 1) if (result.unknown[row] === 1) unknown[start + row] = 1;
    }
    start += rows;
  }
  return {
    ok: true,
    results: Object.fromEntries(results.map(({ name, result: { decimals }, values }) => [name, { decimals, values }])),
    unknown,
  };
}
