/** The queries of a distribution in one file, with the meaning of their columns. */
import type { GroupScale } from '../group-sums.ts';

/** The file. */
export function distributionScript(
  queries: { readonly groups: string; readonly measures: string; readonly unknown: string },
  scale: GroupScale,
): string {
  const flows = scale.flows.map(
    ([name, decimals], place) => `flow_${place}: ${name}, ${scaleText(decimals + scale.weights)}`,
  );
  return [
    section(
      [
        'Who gains and who loses. All numbers are sums of whole numbers; divide them where the results are read.',
        `counted_rows: rows. ..._w: households, ${scaleText(scale.weights)}. ..._p: persons, ${scaleText(scale.weights)}. ..._n: received less paid, ${scaleText(scale.net + scale.weights)}.`,
        `before_sum / size_sum: the mean standard of living before, ${scaleText(scale.before)}; after_sum / size_sum: after.`,
        ...flows,
        'part 0 is all rows; grp is the group, from the lowest standard of living, or the value of the column.',
      ],
      queries.groups,
    ),
    section(
      [
        'Inequality and poverty: moment 0 is before, 1 is after.',
        'Gini = (weighted - whole x total) / (whole x total). Mean = total / whole. Quantiles (d1, median, d9) are times 2.',
        'Lorenz at k tenths = tenth_k / (10 x total). S80/S20 = (10 x total - tenth_8) / tenth_2. Palma = (10 x total - tenth_9) / tenth_4.',
        'Poverty rate = below / whole; own: the line follows the median of the moment, first: the median before.',
      ],
      queries.measures,
    ),
    section(['Rows that lack a fact, which are in no sum above.'], queries.unknown),
  ].join('\n\n');
}

const section = (notes: readonly string[], query: string): string =>
  `${notes.map((note) => `-- ${note}`).join('\n')}\n${query};`;

const scaleText = (decimals: number): string => (decimals === 0 ? 'whole numbers' : `times 10^${decimals}`);
