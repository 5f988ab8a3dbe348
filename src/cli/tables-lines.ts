/** The tables of who gains and who loses, as text. */
import { exact, formatMonth, formatRate, type Language, roundExact } from '../money/index.ts';
import type { Distribution, ReformComparison } from '../population/index.ts';
import {
  renderTextTable,
  type Table,
  tabulateComparedInequality,
  tabulateComparison,
  tabulateDistribution,
  type TabulateDistributionOptions,
  tabulateInequality,
  tabulateShares,
} from '../report/index.ts';
import { describeDisclosure } from '../text/fund.ts';
import type { Baseline } from './distribution-run.ts';
import { fold } from './fold.ts';

/** How tables are written. */
export interface TablesLayout {
  readonly options: TabulateDistributionOptions;
  readonly language: Language;
  readonly width: number;
}

/** The tables of a distribution, and how they are to be read. */
export function distributionLines(distribution: Distribution, layout: TablesLayout): string[] {
  const { options, language } = layout;
  const isFrench = language === 'fr';
  return [
    ...tableLines(
      isFrench ? 'Qui gagne, qui perd' : 'Who gains, who loses',
      tabulateDistribution(distribution, options),
      layout,
    ),
    ...tableLines(
      isFrench ? 'Part de chaque groupe' : 'Share of each group',
      tabulateShares(distribution, options),
      layout,
    ),
    ...tableLines(
      isFrench ? 'Inégalités et pauvreté' : 'Inequality and poverty',
      tabulateInequality(distribution, options),
      layout,
    ),
    '',
    ...fold([...readingNotes(distribution, language)], layout.width),
  ];
}

/** The tables of a comparison, and how they are to be read. */
export function comparisonLines(comparison: ReformComparison, baseline: Baseline, layout: TablesLayout): string[] {
  const { options, language, width } = layout;
  const isFrench = language === 'fr';
  const month = formatMonth(baseline.month, language);
  const title = isFrench
    ? `Écart avec la référence : ${baseline.name} (${month})`
    : `Difference with the baseline: ${baseline.name} (${month})`;
  const note = isFrench
    ? 'L’écart est celui de la caisse moins la référence, par foyer. Le financement est ce que les foyers versent, compté en négatif ; l’allocation des enfants, ce que leur foyer reçoit de plus que sans eux. Les moyennes des parties sont arrondies chacune : leur somme peut différer d’un centime de l’écart. Les gagnants ont plus avec la caisse qu’avec la référence.'
    : 'The difference is that of the caisse less the baseline, by household. Financing is what households pay, counted below zero; the allocation of children is what their household receives more than without them. Means of the parts are each rounded: their sum can differ from the difference by a cent. Winners have more under the caisse than under the baseline.';
  return [
    ...tableLines(title, tabulateComparison(comparison, options), layout),
    ...tableLines(
      isFrench ? 'Inégalités et pauvreté' : 'Inequality and poverty',
      tabulateComparedInequality(comparison, options),
      layout,
    ),
    '',
    ...fold([note, ...readingNotes(comparison.reform, language)], width),
  ];
}

const tableLines = (title: string, table: Table, { language, width }: TablesLayout): string[] => [
  '',
  title,
  '',
  ...renderTextTable(table, language, { width }),
];

function readingNotes({ count, unknown, all, disclosure }: Distribution, language: Language): readonly string[] {
  const { rows, share } = unknown;
  const none = all.zeroOrNegative.households;
  if (language === 'fr') {
    const unit = count === 'persons' ? 'personnes' : 'foyers';
    return [
      `Montants par mois. Le niveau de vie est le revenu par unité de consommation ; après, il comprend ce que le foyer reçoit moins ce qu’il verse ; aide en nature : sans ce qu’il reçoit. Les groupes, les parts et les taux comptent des ${unit}. Comptabilité de premier ordre : ni les comportements ni les prix ne changent. Lignes exclues, faute d’une donnée : ${rows ?? 'caché'}${shareText(share, language)}. Foyers dont le niveau de vie avant est nul ou négatif : ${none ?? 'caché'}.`,
      ...describeDisclosure(disclosure).map(({ fr }) => fr),
    ];
  }
  return [
    `Amounts a month. The standard of living is the income by consumption unit; after, it includes what the household receives less what it pays; benefit in kind: without what it receives. Groups, shares and rates count ${count}. First-order accounting: neither behaviour nor prices change. Rows left out for lack of a fact: ${rows ?? 'hidden'}${shareText(share, language)}. Households whose standard of living before is zero or negative: ${none ?? 'hidden'}.`,
    ...describeDisclosure(disclosure).map(({ en }) => en),
  ];
}

function shareText(share: string | null, language: Language): string {
  if (share === null) return '';
  const rate = formatRate(roundExact(exact(share), { to: '0.001', mode: 'half-up' }).toFixed(), language);
  return language === 'fr' ? ` (${rate} des foyers)` : ` (${rate} of households)`;
}
