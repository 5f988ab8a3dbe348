/** The queries that decide what each group hides. */
import { FAMILIES, type Family, HIDDEN_BY } from '../disclosure/cells.ts';
import type { HidingRules } from '../disclosure/disclosure-control.ts';
import { sideCondition } from './group-sums-columns.ts';
import { type NamedQuery, select, type SqlContext, wide } from './sql-context.ts';

/** A cell: the condition of its contributors and their amount, by which it is decided what is hidden. */
interface SqlCell {
  readonly name: string;
  readonly family: Family;
  /** Text is empty for all rows. */
  readonly condition: string;
  readonly amount: string;
}

/** The cells of a group, as those of `cellsOf`. */
function sqlCells(context: SqlContext): readonly SqlCell[] {
  const zero = wide(context, 0n);
  const cells: Omit<SqlCell, 'name'>[] = [{ family: 'whole', condition: '', amount: 'size * o' }];
  const money = (family: Family, of: string): void => {
    cells.push({ family, condition: `${of} <> ${zero}`, amount: `w * ${of}` });
  };
  context.scale.views.forEach(({ amounts }, view) => {
    cells.push({ family: 'money', condition: '', amount: `size * b${view}` });
    cells.push({ family: 'money', condition: '', amount: `size * a${view}` });
    money('money', `n${view}`);
    amounts.forEach(([{ kind }], at) => {
      money(kind === 'lost' ? 'lost' : 'money', `f${view}_${at}`);
    });
    for (const side of ['winners', 'losers', 'unchanged'] as const)
      cells.push({ family: 'sides', condition: sideCondition(context, side, view), amount: `w * n${view}` });
  });
  cells.push({ family: 'children', condition: `k > ${zero}`, amount: 'w * k' });
  cells.push({ family: 'zero', condition: `o <= ${zero}`, amount: 'w * n0' });
  cells.push({ family: 'zero', condition: `o > ${zero}`, amount: 'w * n0' });
  return cells.map((cell, at) => ({ ...cell, name: `cell_${at}` }));
}

/** The columns that tell the contributors of each cell of some families. */
export function cellColumns(context: SqlContext, families: readonly Family[], rules: HidingRules): readonly string[] {
  return sqlCells(context)
    .filter(({ family }) => families.includes(family))
    .flatMap(({ name, condition, amount }) => {
      const on = (text: string): string => (condition === '' ? text : `CASE WHEN ${condition} THEN ${text} END`);
      const size = on(`ABS(${amount})`);
      return [
        `COUNT(${on(wide(context, 1n))}) AS ${name}_c`,
        ...(rules.dominance === null
          ? []
          : [
              `COALESCE(MAX(${size}), ${wide(context, 0n)}) AS ${name}_m`,
              `COALESCE(SUM(${size}), ${wide(context, 0n)}) AS ${name}_t`,
            ]),
      ];
    });
}

/**
 * The queries that mark what groups hide, after the query `cells` with one row for each group.
 *
 * @remarks
 * The last one is named `marks_` and the last family; it has the columns `hides_` and `hides_all_` of each family, 0 or 1.
 */
export function hiddenQueries(
  context: SqlContext,
  families: readonly Family[],
  rules: HidingRules,
): readonly NamedQuery[] {
  const cells = sqlCells(context);
  return FAMILIES.filter((family) => families.includes(family)).flatMap((family, at, all) => {
    const before = at === 0 ? 'cells' : `marks_${all[at - 1]!}`;
    return queriesOfFamily(
      context,
      { family, before, cells: cells.filter((cell) => cell.family === family).map(({ name }) => name) },
      rules,
    );
  });
}

interface FamilyQueries {
  readonly family: Family;
  /** The query before. */
  readonly before: string;
  readonly cells: readonly string[];
}

function queriesOfFamily(
  context: SqlContext,
  { family, before, cells }: FamilyQueries,
  rules: HidingRules,
): readonly NamedQuery[] {
  const number = (value: bigint): string => context.dialect.integer(value);
  const [zero, one] = [number(0n), number(1n)];
  const by = HIDDEN_BY[family];
  const fails = cells.map((cell) => isSensitiveText(context, cell, rules));
  const isFirst = [...(by === null ? [] : [`hides_${by} = ${one}`]), ...fails].join(' OR ');
  const window = `OVER (ORDER BY key_${family})`;
  const running = cells.flatMap((cell) => [
    `SUM(${cell}_c) ${window} AS ${cell}_u_c`,
    ...(rules.dominance === null
      ? []
      : [`MAX(${cell}_m) ${window} AS ${cell}_u_m`, `SUM(${cell}_t) ${window} AS ${cell}_u_t`]),
  ]);
  const sound = [
    `taken_${family} >= 2`,
    ...(by === null ? [] : [`hides_all_${by} = ${zero}`]),
    ...cells.map((cell) => `NOT ${isSensitiveText(context, `${cell}_u`, rules)}`),
  ];
  const isNeeded = `key_${family} = ${zero}`;
  return [
    [
      `keyed_${family}`,
      select(['*', `CASE WHEN ${isFirst} THEN ${zero} ELSE counted_rows END AS key_${family}`], `FROM ${before}`),
    ],
    [
      `taken_${family}`,
      select(
        [
          '*',
          `COUNT(*) ${window} AS taken_${family}`,
          `MAX(CASE WHEN ${isNeeded} THEN ${one} ELSE ${zero} END) OVER () AS needed_${family}`,
          ...running,
        ],
        `FROM keyed_${family}`,
      ),
    ],
    [
      `cut_${family}`,
      select(
        ['*', `MIN(CASE WHEN ${sound.join(' AND ')} THEN key_${family} END) OVER () AS cut_${family}`],
        `FROM taken_${family}`,
      ),
    ],
    [
      `marks_${family}`,
      select(
        [
          '*',
          `CASE WHEN needed_${family} = ${zero} THEN ${zero} WHEN cut_${family} IS NULL OR key_${family} <= cut_${family} THEN ${one} ELSE ${zero} END AS hides_${family}`,
          `CASE WHEN needed_${family} = ${one} AND cut_${family} IS NULL THEN ${one} ELSE ${zero} END AS hides_all_${family}`,
        ],
        `FROM cut_${family}`,
      ),
    ],
  ];
}

/** Whether the cell whose columns begin with a name fails the rules. */
export function isSensitiveText(context: SqlContext, name: string, { minimumCell, dominance }: HidingRules): string {
  const few = `(${name}_c > 0 AND ${name}_c < ${context.dialect.integer(BigInt(minimumCell))})`;
  if (dominance === null) return few;
  return `(${few} OR ${name}_m * ${wide(context, 100n)} > ${name}_t * ${wide(context, BigInt(dominance))})`;
}
