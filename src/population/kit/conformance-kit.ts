/** Households with their expected results, to test an SQL engine. */
import { exact, toScaledInteger } from '../../money/index.ts';
import { type CountMembersNode, evaluate, type Facts, type RuleNode } from '../../rule/index.ts';
import { compileToSql, memberColumn, type SqlColumn, type SqlOptions } from '../../rule/many.ts';
import type { Diagnostic } from '../../money/index.ts';
import { needsOf } from '../column-needs.ts';
import { type ExpectedRow, expectedTotals } from './expected-totals.ts';
import { inventedHouseholds } from './invented-households.ts';
import { pooledHouseholds } from './pooled-households.ts';
import { checkScript } from './check-script.ts';
import type { KitCell, KitColumn, KitTable } from './kit-table.ts';

/** The contents of the folder of a kit. */
export interface ConformanceKit {
  /** The SQL file to run on the data. */
  readonly rules: string;
  /** The script that loads the tables of the kit, runs the queries of `rules` and counts differences, which must be 0. */
  readonly check: string;
  readonly households: KitTable;
  readonly expectedRows: KitTable;
  readonly expectedTotals: KitTable;
  /** `null` without the option `groups`. */
  readonly expectedGroups: KitTable | null;
}

/** A kit, or diagnostics. */
export type ConformanceKitResult =
  | { readonly ok: true; readonly kit: ConformanceKit }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The name of the table of a kit, which differs from any table of data. */
const KIT_TABLE = 'kit_households';

/**
 * Makes a kit that tests whether an SQL engine gives the results of `evaluate`.
 *
 * @remarks
 * Its households are invented, and always the same for the same rules. Each number takes the values of the thresholds, floors, caps and ties that it
 * reaches, one unit below and above, zero, and the ends of its range. Each fact is absent once. The expected results come from `evaluate`, not from
 * SQL. Without a `key` in the options, the key is `id`.
 *
 * @param rules - rules without diagnostics of `checkRule`, by name of result
 * @param options - those of `compileToSql`
 * @throws RangeError when the name of a table or column is not plain, or is used twice
 * @law an engine that follows the rules finds no difference in a kit
 */
export function makeConformanceKit(
  rules: Readonly<Record<string, RuleNode>>,
  options: SqlOptions,
): ConformanceKitResult {
  const key = options.key ?? 'id';
  const carried = compileToSql(rules, options.pool === undefined ? options : { ...options, key });
  const grouped = compileToSql(rules, { ...options, key, table: KIT_TABLE });
  const { groups, ...ungrouped } = options;
  const plain = compileToSql(rules, { ...ungrouped, key, table: KIT_TABLE });
  if (!carried.ok) return carried;
  if (!grouped.ok) return grouped;
  if (!plain.ok) return plain;
  const { inputs, outputs } = grouped.sql;
  const source: KitSource = { rules, options, key, inputs, outputs };
  const { pool } = options;
  const invented = inventedHouseholds(rules);
  const households = pool === undefined ? invented : pooledHouseholds(invented, rules, pool);
  const made = households.map((facts, place) => madeRow(facts, place, source));
  const rows = made.map(({ expected }) => expected);
  const totalsOptions = { outputs, isWeighted: options.weight !== undefined, by: groups?.by ?? 'value' };
  const tables = {
    households: { columns: householdColumns(source), rows: made.map(({ household }) => household) },
    expectedRows: {
      columns: [{ name: key, kind: 'number' } as const, ...outputs.map(kitColumn)],
      rows: rows.map(({ cells }, place) => [keyAt(place), ...cells]),
    },
    expectedTotals: expectedTotals(rows, { ...totalsOptions, group: null }),
    expectedGroups:
      groups === undefined ? null : expectedTotals(rows, { ...totalsOptions, group: groupColumn(source) }),
  };
  const check = checkScript(options.dialect, tables, {
    rows: grouped.sql.rows,
    totals: plain.sql.totals,
    groups: grouped.sql.totals,
    guard: grouped.sql.guard,
  });
  return { ok: true, kit: { rules: carried.sql.script, check, ...tables } };
}

interface KitSource {
  readonly rules: Readonly<Record<string, RuleNode>>;
  readonly options: SqlOptions;
  readonly key: string;
  readonly inputs: readonly SqlColumn[];
  readonly outputs: readonly SqlColumn[];
}

const keyAt = (place: number): bigint => BigInt(place + 1);

const kitColumn = ({ column, type }: SqlColumn): KitColumn => {
  if (type === 'category') return { name: column, kind: 'word' };
  return { name: column, kind: type === 'boolean' ? 'truth' : 'number' };
};

const numberColumn = (name: string): KitColumn => ({ name, kind: 'number' });

/** The column to group by, if it is neither a result nor an input of the rules. */
function carriedGroup({ options: { groups, weight }, key, inputs, rules }: KitSource): string | null {
  if (groups === undefined || Object.hasOwn(rules, groups.of)) return null;
  const known = [key, weight?.column, ...inputs.map(({ column }) => column)];
  return known.includes(groups.of) ? null : groups.of;
}

function householdColumns(source: KitSource): readonly KitColumn[] {
  const { options, key, inputs } = source;
  const carried = carriedGroup(source);
  return [
    numberColumn(key),
    ...inputs.map(kitColumn),
    ...(options.weight === undefined ? [] : [numberColumn(options.weight.column)]),
    ...(carried === null ? [] : [numberColumn(carried)]),
  ];
}

/** The column of the groups in the totals. */
function groupColumn({ options: { groups }, inputs, outputs }: KitSource): KitColumn {
  const of = groups!.of;
  const output = outputs.find(({ name }) => name === of);
  const known = output ?? inputs.find(({ column }) => column === of);
  const column = known === undefined ? numberColumn(of) : kitColumn(known);
  return groups!.by === 'tenth' ? numberColumn(`tenth_of_${column.name}`.slice(0, 63)) : column;
}

const WEIGHTS = [1n, 0n, 3n, 250n, 12_345n, 2n, 77n];
const REGIONS = [1n, 2n, 3n, null, 2n];

interface MadeRow {
  readonly household: readonly KitCell[];
  readonly expected: ExpectedRow;
}

function madeRow(facts: Facts, place: number, source: KitSource): MadeRow {
  const { rules, options, inputs, outputs } = source;
  const ranges = needsOf(rules).ranges;
  const read = inputs.map((column) => inputCell(column, facts, ranges));
  const cells = outputs.map((output) => resultCell(rules[output.name]!, facts, output));
  const most = BigInt(options.weight?.maximum ?? 1);
  const wanted = WEIGHTS[place % WEIGHTS.length]!;
  const weight = wanted > most ? most : wanted;
  const region = REGIONS[place % REGIONS.length]!;
  const household = [
    keyAt(place),
    ...read,
    ...(options.weight === undefined ? [] : [weight]),
    ...(carriedGroup(source) === null ? [] : [region]),
  ];
  const names = householdColumns(source).map(({ name }) => name);
  const of = options.groups?.of;
  const output = outputs.findIndex(({ name }) => name === of);
  const group = output >= 0 ? cells[output]! : (household[names.indexOf(of ?? '')] ?? null);
  return { household, expected: { cells, weight, group } };
}

function inputCell(column: SqlColumn, facts: Facts, ranges: readonly CountMembersNode[]): KitCell {
  const range = ranges.find((each) => memberColumn(each) === column.name);
  if (range !== undefined) return resultCell(range, facts, column);
  const fact = facts.values[column.name];
  if (fact === undefined) return null;
  if (typeof fact === 'boolean') return fact;
  return column.type === 'category' ? String(fact) : toScaledInteger(exact(fact), column.decimals);
}

function resultCell(rule: RuleNode, facts: Facts, { type, decimals }: SqlColumn): KitCell {
  const evaluation = evaluate(rule, facts);
  if (!evaluation.complete) return null;
  const { value } = evaluation;
  return typeof value === 'boolean' || type === 'category' ? value : toScaledInteger(exact(value), decimals);
}
