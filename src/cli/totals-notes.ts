/** What is said of totals beside their table, and totals as JSON. */
import type { CaisseDocument } from '../caisse/index.ts';
import { exact, formatDecimal, type Language, roundExact } from '../money/index.ts';
import type { GroupTotals, TotalsResult } from '../population/index.ts';
import { labelOf, labelsOf, type ResultLabel } from '../text/index.ts';
import { fold } from './fold.ts';

type Totals = Extract<TotalsResult, { ok: true }>;

/** Results that are not known of some rows, and what those rows lack. */
export function totalsNotes(
  { incomplete }: Totals,
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
          ? `${result} : inconnu pour ${number} lignes, qui ne sont dans aucune somme. Il manque : ${lacking}.`
          : `${result}: unknown for ${number} rows, which are in no sum. Missing: ${lacking}.`;
    });
  return lines.length === 0 ? [] : ['', ...fold(lines, width)];
}

const oneUnknown = (result: string, lacking: string, language: Language): string =>
  language === 'fr'
    ? `${result} : inconnu pour une ligne, qui n’est dans aucune somme. Il manque : ${lacking}.`
    : `${result}: unknown for one row, which is in no sum. Missing: ${lacking}.`;

/** Totals as plain data: money in cents, rounded where weights leave part of one, and exact in euros as text. */
export function totalsData({ all, groups, incomplete }: Totals): object {
  return { all: groupData(all), groups: groups.map(groupData), incomplete };
}

function groupData({ group, rows, households, totals }: GroupTotals): object {
  const results = Object.entries(totals).map(([name, { type, sum, known }]) => {
    const cents = type === 'money' && sum !== null ? { cents: centsOf(sum) } : {};
    return [name, { ...cents, sum, known }] as const;
  });
  return { group, rows, households, totals: Object.fromEntries(results) };
}

const centsOf = (euros: string): number => Number(roundExact(exact(euros).times(100), { to: '1', mode: 'half-up' }));
