/** The common part of the queries of some rules. */
import type { RulePlan } from '../plan/plan-rules.ts';
import { type InputColumn, inputColumns, type KnownWords, type OutputColumn, outputColumns } from './sql-column.ts';
import { type Dialect, dialects } from './dialect.ts';
import { type Layers, layersOf } from './layers.ts';
import { checkedName, createNames, type Names } from './names.ts';
import { type CheckedOptions, checkedOptions, type SqlGroups, type SqlOptions } from './sql-options.ts';
import type { NamedQuery } from './named-query.ts';

/** The column by which totals are grouped. */
export interface SqlGrouping {
  readonly by: SqlGroups['by'];
  readonly column: string;
  /** Whether it is a column of the table that is neither a result nor an input, and must be carried along. */
  readonly isCarried: boolean;
}

/** The data from which all queries are written. */
export interface Frame {
  readonly dialect: Dialect;
  readonly options: CheckedOptions;
  /** The columns that the rules read. */
  readonly inputs: readonly InputColumn[];
  /** The columns that the table must have: those of the rules and of the pool, without those that the pool computes. */
  readonly given: readonly InputColumn[];
  /** What the rules read from: the table, or the table with what the pool computes. */
  readonly from: string;
  /** The queries that `from` needs. */
  readonly before: readonly NamedQuery[];
  readonly outputs: readonly OutputColumn[];
  readonly layers: Layers;
  readonly grouping: SqlGrouping | null;
  /** The table and its source, as they are written in a query. */
  readonly table: string;
  readonly source: string;
  readonly quote: (name: string) => string;
  /** A named query, computed once; its name differs from that of the table. */
  readonly layer: (name: string, query: string) => NamedQuery;
}

/** A plan with the words that its rules know. */
export interface PlannedRules {
  readonly plan: RulePlan;
  readonly words: KnownWords;
}

/** The frame of a plan, its layers named after `prefix`; throws a RangeError for an invalid name in the options. */
export function frameOf({ plan, words }: PlannedRules, given: SqlOptions, prefix = ''): Frame {
  const options = checkedOptions(given);
  const dialect = dialects[given.dialect];
  const { quote } = dialect;
  const inputs = inputColumns(plan, words, createNames([]));
  const own = [options.key, options.weight?.column ?? null].filter((name) => name !== null);
  checkDistinct(own, inputs);
  const grouping = groupingOf(options, plan, inputs);
  const kept = [...own, ...(grouping?.by === 'value' ? [grouping.column] : [])];
  const outputs = outputColumns(plan, createNames(kept));
  const taken = [...own, ...(grouping === null ? [] : [grouping.column]), ...inputs.map(({ column }) => column)];
  const quoted = (names: readonly string[]): string => names.map(quote).join('.');
  return {
    dialect,
    options,
    inputs,
    given: inputs,
    from: quoted(options.table),
    before: [],
    outputs,
    layers: layersOf(plan, inputs, dialect, createNames(taken)),
    grouping: resultGrouping(grouping, options, outputs),
    table: quoted(options.table),
    source: quoted(options.source),
    quote,
    layer: layerNamer(dialect, options, prefix),
  };
}

function layerNamer({ quote, fence }: Dialect, { table, source }: CheckedOptions, prefix: string): Frame['layer'] {
  const avoided = [...table, ...source].map((name) => name.toLowerCase());
  return (layer, query) => {
    const name = `${prefix}${layer}`;
    return {
      name: quote(avoided.includes(name) ? `${name}_of_rules` : name),
      query: fence.after === '' ? query : `${query}\n${fence.after}`,
      before: fence.before,
    };
  };
}

function checkDistinct(own: readonly string[], inputs: readonly InputColumn[]): void {
  const names: Names = createNames(inputs.map(({ column }) => column));
  for (const name of own) {
    if (names(name) !== name) throw new RangeError(`options: the column ${name} has two meanings`);
  }
}

/** The grouping by a column; `null` for a group by a result, whose column is named later. */
function groupingOf(
  { groups, key, weight }: CheckedOptions,
  plan: RulePlan,
  inputs: readonly InputColumn[],
): SqlGrouping | null {
  if (groups === null) return null;
  const { by, of, times } = groups;
  if (times !== undefined && (by !== 'tenth' || !Object.hasOwn(plan.roots, times))) {
    throw new RangeError(`options.groups.times: ${times} is no result, or groups are no tenths`);
  }
  if (Object.hasOwn(plan.roots, of)) return null;
  const isKnown = of === key || of === weight?.column || inputs.some(({ column }) => column === of);
  return { by, column: checkedName(of, 'options.groups.of'), isCarried: !isKnown };
}

function resultGrouping(
  grouping: SqlGrouping | null,
  { groups }: CheckedOptions,
  outputs: readonly OutputColumn[],
): SqlGrouping | null {
  const output = outputs.find(({ name }) => name === groups?.of);
  if (groups === null || output === undefined) return grouping;
  return { by: groups.by, column: output.column, isCarried: false };
}
