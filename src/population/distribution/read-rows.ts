/** Reads the rows of a population with what rules give for each. */
import type { Diagnostic } from '../../money/index.ts';
import { type BatchResult, openColumns } from '../../rule/many.ts';
import type { Population } from '../population.ts';
import { amountsOf } from './amounts.ts';
import type { GroupRow, ViewRow } from './group-sums.ts';
import { nameIn, rulesOfViews, type View, type ViewOptions } from './views.ts';

/** The rows of a population. */
export interface PopulationRows {
  /** The number of decimals of a rule of `rulesOfViews`, by its name. */
  readonly decimals: (name: string) => number;
  /** Visits each row whose values are all known, in order. The row is one object that changes. */
  readonly visit: (known: (row: GroupRow, at: number) => void, unknown?: (at: number) => void) => void;
}

/** The rows, or diagnostics. */
export type OpenRowsResult =
  | { readonly ok: true; readonly rows: PopulationRows }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Opens the rows of a population under rules that are measured together. */
export function openRows(
  { table, weights }: Population,
  views: readonly View[],
  options: Pick<ViewOptions, 'groups'>,
): OpenRowsResult {
  const opened = openColumns(rulesOfViews(views, options), table);
  if (!opened.ok) return opened;
  const { reader } = opened;
  const result = (name: string): BatchResult | null => reader.results[name] ?? null;
  const [persons, ranking, children, group] = ['persons', 'ranking', 'children', 'group'].map(result);
  const filled = views.map((view, at) => filledView(view, (name) => result(nameIn(at, name))));
  const row: Writable<GroupRow> = {
    weight: 1,
    persons: 0,
    children: 0,
    ranking: 0,
    group: 0,
    views: filled.map((view) => view.row),
  };
  const marks = Object.values(reader.results).flatMap(({ unknown }) => (unknown === null ? [] : [unknown]));
  const fill = (start: number, at: number): void => {
    row.weight = weights?.values[start + at] ?? 1;
    row.persons = persons!.values[at]!;
    row.children = children?.values[at] ?? 0;
    row.ranking = ranking!.values[at]!;
    row.group = group?.values[at] ?? 0;
    for (const view of filled) view.fill(at);
  };
  return {
    ok: true,
    rows: {
      decimals: (name) => result(name)!.decimals,
      visit: (known, unknown) => {
        for (let start = 0; start < reader.rows;) {
          const read = reader.read(start);
          for (let at = 0; at < read; at += 1) {
            if (marks.some((mark) => mark[at] === 1)) unknown?.(start + at);
            else {
              fill(start, at);
              known(row, start + at);
            }
          }
          start += read;
        }
      },
    },
  };
}

/** The numbers of a household under some rules, and how they are filled from a row of the batch. */
function filledView(
  { rules }: View,
  result: (name: string) => BatchResult | null,
): { readonly row: ViewRow; readonly fill: (at: number) => void } {
  const [before, after, net, inKind] = ['before', 'after', 'net', 'in kind'].map((name) => result(name)?.values);
  const columns = amountsOf(rules).map((_, place) => result(`amount ${place}`)!.values);
  const amounts = columns.map(() => 0);
  const row: Writable<ViewRow> = { before: 0, after: 0, inKind: 0, net: 0, amounts };
  const fill = (at: number): void => {
    row.before = before![at]!;
    row.after = after![at]!;
    row.inKind = inKind?.[at] ?? 0;
    row.net = net![at]!;
    for (let place = 0; place < amounts.length; place += 1) amounts[place] = columns[place]![at]!;
  };
  return { row, fill };
}
