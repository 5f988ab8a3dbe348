/** Households with their expected results, to test an SQL engine. */
import { type Diagnostic, readParts, toScaledInteger } from '../../money/index.ts';
import type { RuleNode } from '../../rule/index.ts';
import { compileToSql, type SqlOptions } from '../../rule/many.ts';
import { type CheckedView, checkScript, PART } from './check-script.ts';
import { expectedGuard, faultyParts } from './expected-guard.ts';
import { type ExpectedRow, expectedTotals } from './expected-totals.ts';
import { inventedHouseholds } from './invented-households.ts';
import { groupColumn, type KitLayout, layoutOf, rowColumns } from './kit-layout.ts';
import { mainPart, type PartRow, poolParts, tenthParts, uniformParts } from './kit-parts.ts';
import type { KitCell, KitColumn, KitTable } from './kit-table.ts';
import { createKitRows, type KitRow } from './kit-rows.ts';
import { sourceTable } from './source-table.ts';

/** The contents of the folder of a kit. */
export interface ConformanceKit {
  /** The SQL file to run on the data. */
  readonly rules: string;
  /** The query of `rules` that makes the table from a source in euros, to run on its own. */
  readonly preparation: string;
  /** The script that loads the tables of the kit, runs both files on them and counts differences, which must be 0. */
  readonly check: string;
  /** The households as the preparation reads them. */
  readonly sources: KitTable;
  /** The households in parts, each of which is a population; the last parts have rows that the guard rejects. */
  readonly households: KitTable;
  /** The expected results of each view of `rules`. */
  readonly views: readonly CheckedView[];
}

/** A kit, or diagnostics. */
export type ConformanceKitResult =
  | { readonly ok: true; readonly kit: ConformanceKit }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Makes a kit that tests whether an SQL engine gives the results of `evaluate`.
 *
 * @remarks
 * Its households are invented, and always the same for the same rules. They are selected so that they tell the rules apart from every neighbour: rules
 * that differ in one threshold, rate, amount, comparison, rounding, branch or count of members, by one unit or by much. The largest part has at most
 * 1,000 households. Further parts have equal weights at the boundaries of tenths, pools of several sizes, and rows that each check of the guard rejects. The expected
 * results come from `evaluate`, not from SQL. Without a `key` in the options, the key is `id`.
 *
 * @param rules - rules without diagnostics of `checkRule`, by name of result
 * @param options - those of `compileToSql`
 * @throws TypeError when an argument has another type; RangeError when the name of a table or column is not plain, or is used twice
 * @law an engine that follows the rules finds no difference in a kit
 * @law a kit of a preset finds every change of its SQL that changes a result
 */
export function makeConformanceKit(
  rules: Readonly<Record<string, RuleNode>>,
  options: SqlOptions,
): ConformanceKitResult {
  const own = readParts('options', options);
  const keyed = { ...own, key: own.key ?? 'id' };
  const compiled = compileToSql(rules, keyed);
  if (!compiled.ok) return compiled;
  const layout = layoutOf(rules, keyed, compiled.sql);
  const parts = partsOf(layout);
  const all = [...parts.map(({ rows }) => rows.map(({ cells }) => cells)), ...faultyParts(layout, parts[0]!.rows)];
  const tables = {
    sources: sourceTable(
      layout,
      parts.flatMap(({ rows }) => rows),
    ),
    households: {
      columns: [{ name: PART, kind: 'number' } as const, ...layout.columns],
      rows: all.flatMap((rows, place) => rows.map((cells) => [partAt(place), ...cells])),
    },
  };
  const views = [guardView(layout, all, parts.length), ...resultViews(layout, parts)];
  const { table, source = `${table}_source`, dialect } = own;
  const check = checkScript(dialect, { table, source, ...tables, views });
  const { script, preparation } = compiled.sql;
  return { ok: true, kit: { rules: script, preparation: `${preparation};\n`, check, ...tables, views } };
}

const partAt = (place: number): bigint => BigInt(place + 1);

/** The largest weight in the parts for tenths. */
const LARGEST_OF_TENTHS = 13n;

interface Part {
  readonly rows: readonly KitRow[];
  /** The expected total and shares of the pool. */
  readonly pool: readonly KitCell[];
}

function partsOf(layout: KitLayout): readonly Part[] {
  const { rules, options } = layout;
  const { pool, groups } = options;
  const kitRows = createKitRows(layout);
  const weight = BigInt(options.weight?.maximum ?? 1);
  const part = (rows: readonly PartRow[], ofPool: readonly KitCell[] = []): Part => ({
    rows: rows.map(kitRows),
    pool: ofPool,
  });
  if (pool !== undefined) {
    const all = { ...rules, ' paid in': pool.paidIn, ' takes part': pool.takesPart };
    return poolParts(inventedHouseholds(all), all, pool).map(({ households, total, shares }) =>
      part(mainPart(households, weight), [
        total === null ? null : toScaledInteger(total, 2),
        shares === null ? null : BigInt(shares),
      ]),
    );
  }
  const main = mainPart(inventedHouseholds(rules), weight);
  const tried = createKitRows(layout);
  const groupOf = (row: PartRow): bigint | null => tried(row).group as bigint | null;
  const weighing = weight < LARGEST_OF_TENTHS ? 'repeated' : 'weighted';
  const tenths = groups?.by === 'tenth' ? tenthParts(main, groupOf, weighing) : [];
  return [main, ...uniformParts(main, (row) => tried(row).results), ...tenths].map((rows) => part(rows));
}

function guardView(
  { sql, ...layout }: KitLayout,
  parts: readonly (readonly (readonly KitCell[])[])[],
  firstFaulty: number,
): CheckedView {
  const columns: readonly KitColumn[] = [
    { name: PART, kind: 'number' },
    { name: 'line', kind: 'number' },
    { name: 'column', kind: 'word' },
    { name: 'problem', kind: 'word' },
    { name: 'households', kind: 'number' },
  ];
  // The parts between the largest and the faulty ones have no cells that the largest lacks.
  const rows = parts.flatMap((part, place) =>
    place > 0 && place < firstFaulty
      ? []
      : expectedGuard({ sql, ...layout }, part).map((line) => [partAt(place), ...line]),
  );
  return { what: 'guard', view: sql.views.guard, expected: { columns, rows } };
}

/** The views of results, totals, groups and the pool, over all parts but the faulty ones. */
function resultViews(layout: KitLayout, parts: readonly Part[]): readonly CheckedView[] {
  const { sql, options } = layout;
  const { views, outputs } = sql;
  const totalsOptions = { outputs, isWeighted: options.weight !== undefined, by: options.groups?.by ?? 'value' };
  const totals = (rows: readonly ExpectedRow[], group: KitColumn | null): KitTable =>
    expectedTotals(rows, { ...totalsOptions, group });
  const inParts = (tableOf: (part: Part) => KitTable): KitTable => {
    const tables = parts.map(tableOf);
    return {
      columns: [{ name: PART, kind: 'number' }, ...tables[0]!.columns],
      rows: tables.flatMap(({ rows }, place) => rows.map((cells) => [partAt(place), ...cells])),
    };
  };
  const poolColumns = ['total', 'shares'].map((name): KitColumn => ({ name, kind: 'number' }));
  return [
    {
      what: 'rows',
      view: views.results,
      expected: inParts(({ rows }) => ({
        columns: rowColumns(layout),
        rows: rows.map(({ key, results }) => [key, ...results]),
      })),
    },
    { what: 'totals', view: views.totals, expected: inParts(({ rows }) => totals(rows.map(expectedRow), null)) },
    ...(views.groups === null
      ? []
      : [
          {
            what: 'groups',
            view: views.groups,
            expected: inParts(({ rows }) => totals(rows.map(expectedRow), groupColumn(layout))),
          },
        ]),
    ...(views.pool === null
      ? []
      : [
          {
            what: 'pool',
            view: views.pool,
            expected: inParts(({ pool }) => ({ columns: poolColumns, rows: [pool] })),
          },
        ]),
  ];
}

const expectedRow = ({ results, weight, group }: KitRow): ExpectedRow => ({ cells: results, weight, group });
