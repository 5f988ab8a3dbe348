/** The notes below a table of totals, and totals as JSON. */
import type { CaisseDocument } from '../caisse/index.ts';
import { exact, formatDecimal, type Language, roundExact } from '../money/index.ts';
import type { GroupTotals, TotalsResult } from '../population/index.ts';
import { labelOf, labelsOf, type ResultLabel } from '../text/index.ts';
import { fold } from './fold.ts';

type SuccessfulTotals = Extract<TotalsResult, { ok: true }>;

/** Notes on results that are unknown for some rows, with the missing facts. */
export function totalsNotes(
  { incomplete }: SuccessfulTotals,
  document: CaisseDocument,
  results: Readonly<Record<string, ResultLabel>>,
  language: Language,
  width: number,
): string[] {
  const labels = labelsOf(document, language);
  const lines = Object.entries(incomplete)
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
  return lines.length === 0 ? [] : ['', ...fold(lines, width)];
}

const oneUnknown = (result: string, lacking: string, language: Language): string =>
  language === 'fr'
    ? `${result} : inconnu pour une ligne, exclue des sommes. Il manque : ${lacking}.`
    : `${result}: unknown for one row, which is in no sum. Missing: ${lacking}.`;

/** Totals as plain data. Money is in cents, rounded if weights are fractional, and in exact euros as text. */
export function totalsData({ all, groups, incomplete }: SuccessfulTotals): object {
  return { all: groupData(all), groups: groups.map(groupData), incomplete };
}

function groupData({ group, rows, households, totals }: GroupTotals): object {
  const results = Object.entries(totals).map(([name, { type, sum, known }]) => {
    const cents = type === 'money' && sum !== null ? { cents: roundedCents(sum) } : {};
    return [name, { ...cents, sum, known }] as const;
  });
  return { group, rows, households, totals: Object.fromEntries(results) };
}

const roundedCents = (euros: string): number =>
  Number(roundExact(exact(euros).times(100), { to: '1', mode: 'half-up' }));
