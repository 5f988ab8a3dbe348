/** The notes below a table of totals, and totals as JSON. */
import type { CaisseDocument } from '../caisse/index.ts';
import { exact, formatDecimal, type Language, roundExact } from '../money/index.ts';
import type { ComputedTotals, FileFacts, GroupTotals } from '../population/index.ts';
import { isUnknownTotal, type Wording } from '../report/index.ts';
import { labelOf, labelsOf, type ResultLabel } from '../text/index.ts';
import { fold } from './fold.ts';
import type { PopulationTotals } from './population-result.ts';

/** Notes on results that are unknown for some rows, with the missing facts, as lines of a page. */
export function totalsNotes(
  totals: ComputedTotals,
  document: CaisseDocument,
  results: Readonly<Record<string, ResultLabel>>,
  language: Language,
  width: number,
): string[] {
  const lines = unknownNotes(totals, document, results, language);
  return lines.length === 0 ? [] : ['', ...fold(lines, width)];
}

/** Notes on results that are unknown for some rows, with the missing facts. */
function unknownNotes(
  { incomplete }: ComputedTotals,
  document: CaisseDocument,
  results: Readonly<Record<string, ResultLabel>>,
  language: Language,
): readonly string[] {
  const labels = labelsOf(document, language);
  return Object.entries(incomplete)
    .filter(([, { rows }]) => rows > 0)
    .map(([name, { rows, missing }]) => {
      const lacking = Object.entries(missing)
        .map(([fact, count]) => `${labelOf(fact, language, labels)} (${formatDecimal(String(count), language)})`)
        .join(', ');
      const result = results[name]?.[language] ?? labelOf(name, language, labels);
      const number = formatDecimal(String(rows), language);
      return rows === 1
        ? oneUnknown(result, lacking, language)
        : language === 'fr'
          ? `${result} : inconnu pour ${number} lignes, exclues des sommes. Il manque : ${lacking}.`
          : `${result}: unknown for ${number} rows, which are in no sum. Missing: ${lacking}.`;
    });
}

const oneUnknown = (result: string, lacking: string, language: Language): string =>
  language === 'fr'
    ? `${result} : inconnu pour une ligne, exclue des sommes. Il manque : ${lacking}.`
    : `${result}: unknown for one row, which is in no sum. Missing: ${lacking}.`;

/** The same notes in both languages. */
export function unknownWordings(
  totals: ComputedTotals,
  document: CaisseDocument,
  results: Readonly<Record<string, ResultLabel>>,
): readonly Wording[] {
  const english = unknownNotes(totals, document, results, 'en');
  return unknownNotes(totals, document, results, 'fr').map((fr, place) => ({ fr, en: english[place]! }));
}

/** Notes on how the columns of the file became facts, and on what was cut from weights. */
export function fileNotes(
  { annual = [], rounded = [] }: FileFacts,
  weightCut: string | null,
  labelOfFact: (name: string) => string,
  language: Language,
): readonly string[] {
  const labels = (names: readonly string[]): string => names.map(labelOfFact).join(', ');
  const isFrench = language === 'fr';
  return [
    ...(annual.length === 0
      ? []
      : [
          isFrench
            ? `Montants annuels divisés par 12, arrondis au plus proche (un demi s’éloigne de zéro) : ${labels(annual)}.`
            : `Divided by 12 and rounded to the nearest (a half goes away from zero): ${labels(annual)}.`,
        ]),
    ...(rounded.length === 0
      ? []
      : [
          isFrench
            ? `Arrondis au plus proche (un demi s’éloigne de zéro) : ${labels(rounded)}.`
            : `Rounded to the nearest (a half goes away from zero): ${labels(rounded)}.`,
        ]),
    ...(weightCut === null || exact(weightCut).isZero()
      ? []
      : [
          isFrench
            ? `Les décimales coupées des poids font ensemble ${formatDecimal(weightCut, language)} foyer.`
            : `The decimals that were cut from weights add up to ${formatDecimal(weightCut, language)} of a household.`,
        ]),
  ];
}

/**
 * Totals as plain data.
 *
 * @remarks
 * Money is in cents, rounded if weights are fractional, and in exact euros as text; a total is `null` if it is unknown for every household. `weightCut` is what
 * was cut from all weights together.
 */
export function totalsData({ totals, weightCut }: Extract<PopulationTotals, { ok: true }>): object {
  const { all, groups, incomplete } = totals;
  return {
    all: groupData(all),
    groups: groups.map(groupData),
    incomplete,
    ...(weightCut === null ? {} : { weightCut }),
  };
}

function groupData({ group, rows, households, totals }: GroupTotals): object {
  const results = Object.entries(totals).map(([name, { type, sum, known }]) => {
    const isUnknown = isUnknownTotal({ type, sum, known }, households);
    const cents = type === 'money' && sum !== null ? { cents: isUnknown ? null : roundedCents(sum) } : {};
    return [name, { ...cents, sum: isUnknown ? null : sum, known }] as const;
  });
  return { group, rows, households, totals: Object.fromEntries(results) };
}

const roundedCents = (euros: string): number =>
  Number(roundExact(exact(euros).times(100), { to: '1', mode: 'half-up' }));
