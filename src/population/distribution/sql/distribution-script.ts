/** The queries of a distribution in one file, with the meaning of their columns. */
import type { SqlInput } from '../../../rule/many.ts';
import type { AmountKey } from '../amounts.ts';
import type { DisclosureControl } from '../disclosure/disclosure-control.ts';
import type { DistributionMeaning } from '../distribution.ts';
import type { ViewScale } from '../group-text.ts';

/** The queries of the file. */
export interface ScriptQueries {
  /** The columns of the table. */
  readonly inputs: readonly SqlInput[];
  readonly preparation: string;
  readonly guard: string;
  readonly groups: string;
  readonly measures: readonly string[];
  readonly unknown: string;
}

/**
 * The file.
 *
 * @param queries - the queries
 * @param meaning - the scales of the numbers, and how small cells are protected
 * @param names - what each rules are, to stand after a noun; empty for one
 */
export function distributionScript(
  queries: ScriptQueries,
  meaning: DistributionMeaning,
  names: readonly string[],
): string {
  const { inputs, preparation, guard, groups, measures, unknown } = queries;
  const { scale, disclosure, count } = meaning;
  const { weights, views, countsChildren } = scale;
  return [
    notes([
      'Tables of who gains and who loses. The columns that they read, as whole numbers; money in cents where the name ends so:',
      ...inputs.map(({ column, name, source }) =>
        source === column ? `  ${column}: ${name}` : `  ${column}: ${name}; ${source} in the source`,
      ),
      'Only where amounts of the table still have decimals: makes it from its source.',
      ...`${preparation};`.split('\n'),
    ]),
    section(
      ['Must count nothing, facts that are really unknown apart: whatever it counts must be mended first.'],
      guard,
    ),
    section(
      [
        'Who gains and who loses. All numbers are sums of whole numbers; divide them where the results are read.',
        `counted_rows: rows. ..._w: households, ${scaleText(weights)}. persons_w, ..._p: persons, ${scaleText(weights)}. size_sum: ${count}, ${scaleText(weights)}.`,
        ...(countsChildren
          ? [`children_w: children, ${scaleText(weights)}.`]
          : ['children_w: children are not counted.']),
        ...views.flatMap((view, place) => viewNotes(view, place, weights, names[place] ?? '')),
        'part 0 is all rows; grp is the group: its number from the lowest standard of living, the value of the column, or the number.',
        ...disclosureNotes(disclosure),
      ],
      groups,
    ),
    ...measures.map((query, place) =>
      section(
        [
          `Inequality and poverty${names[place] ?? ''}: moment 0 is before, 1 is after, 2 is after without what is received, as if it were a benefit in kind.`,
          'Gini = (weighted - whole x total) / (whole x total). Mean = total / whole. Quantiles (d1, median, d9) are times 2.',
          'Lorenz at k tenths = tenth_k / (10 x total). S80/S20 = (10 x total - tenth_8) / tenth_2. Palma = (10 x total - tenth_9) / tenth_4.',
          'Poverty rate = below / counted; of children: children_own / children, children_first / children. own: the line follows the median of the moment, first: the median before.',
          ...(disclosure?.rounding === undefined
            ? []
            : [
                'Numbers of households, persons and children are rounded here; sums from which quotients follow are not.',
              ]),
        ],
        query,
      ),
    ),
    section(['Rows that lack a fact, which are in no sum above, and their households.'], unknown),
  ].join('\n\n');
}

function viewNotes(view: ViewScale, place: number, weights: number, name: string): readonly string[] {
  const { before, after, net, amounts, step } = view;
  const column = `v${place}`;
  return [
    `${column}_before_sum / size_sum: the mean standard of living before${name}, ${scaleText(before)}; ${column}_after_sum / size_sum: after, ${scaleText(after)}.`,
    `${column}_net_sum, ${column}_..._n: received less paid${name}, ${scaleText(net + weights)}.`,
    ...amounts.map(
      ([key, decimals], at) =>
        `${column}_amount_${at}: ${amountText(key, step)}${name}, ${scaleText(decimals + weights)}.`,
    ),
  ];
}

function amountText(key: AmountKey, step: string | null): string {
  switch (key.kind) {
    case 'flow':
      return key.name;
    case 'received':
      return 'what households receive';
    case 'received-for-children':
      return 'what they receive for children';
    case 'lost':
      return `what they lose by ${step ?? ''} more units of income a month; divided by households_w and by ${step ?? ''}, the mean marginal rate`;
    default:
      return key satisfies never;
  }
}

function disclosureNotes(disclosure: DisclosureControl | null): readonly string[] {
  if (disclosure === null) return ['Small cells are not hidden.'];
  const { minimumCell, dominance, rounding } = disclosure;
  return [
    ...(minimumCell === undefined ? [] : [`A cell of fewer than ${minimumCell} contributing rows is NULL.`]),
    ...(dominance === undefined
      ? []
      : [`A cell of which one row has more than ${dominance} % is NULL: the (1, ${dominance}) rule.`]),
    ...(minimumCell === undefined && dominance === undefined
      ? []
      : ['Further cells are NULL, so that no total less the cells shown reveals one.']),
    ...(rounding === undefined
      ? []
      : [`Numbers of rows, households and persons are rounded to ${rounding}, sums to ${rounding} units of money.`]),
  ];
}

const section = (lines: readonly string[], query: string): string => `${notes(lines)}\n${query};`;

const notes = (lines: readonly string[]): string => lines.map((line) => `-- ${line}`).join('\n');

const scaleText = (decimals: number): string => (decimals === 0 ? 'whole numbers' : `times 10^${decimals}`);
