/** Writes a comparison of two versions of the rules: the sentences, then who pays or receives more. */
import type { CurveComparison } from '../caisse/curves.ts';
import type { Caisse } from '../caisse/index.ts';
import { formatMonth, type Language, shorten } from '../money/index.ts';
import { type ComparedAmount, renderTextTable, tabulateCurveComparison, type Wording } from '../report/index.ts';
import {
  type DescribedDifference,
  labelOf,
  labelsOf,
  numberWriter,
  renderDifferences,
  writeNumber,
} from '../text/index.ts';
import { fold } from './fold.ts';
import { missingFacts, missingIn } from './missing-facts.ts';

/** One side of a comparison. */
export interface ComparedSide {
  readonly caisse: Caisse;
  readonly month: string;
}

/** What is written, and how. */
export interface ComparisonPage {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly differences: readonly DescribedDifference[];
  /** The comparison along a number, or the numbers that the rules read in place of the usual one. */
  readonly curves: CurveComparison | { readonly numbers: readonly string[] };
  readonly range: { readonly from: string; readonly to: string };
  readonly language: Language;
  readonly width: number;
}

const TEXTS = {
  fr: {
    before: (name: string, month: string) => `Avant : ${name}, règles en vigueur en ${month}`,
    after: (name: string, month: string) => `Après : ${name}, règles en vigueur en ${month}`,
    along: (label: string, from: string, to: string) =>
      `Différence (après moins avant) selon « ${label} », de ${from} à ${to}`,
    pool: 'La cagnotte est tenue fixe : le versement du foyer n’y change rien.',
    unread: (label: string, numbers: string) =>
      numbers === ''
        ? 'Pas de tableau : ces règles ne lisent aucun nombre.'
        : `Pas de tableau : ces règles ne lisent pas « ${label} ». Choisissez un nombre avec --input : ${numbers}.`,
  },
  en: {
    before: (name: string, month: string) => `Before: ${name}, rules in force in ${month}`,
    after: (name: string, month: string) => `After: ${name}, rules in force in ${month}`,
    along: (label: string, from: string, to: string) =>
      `Difference (after less before) along “${label}”, from ${from} to ${to}`,
    pool: 'The pool is held still: the payment of the household does not change it.',
    unread: (label: string, numbers: string) =>
      numbers === ''
        ? 'No table: these rules read no number.'
        : `No table: these rules do not read “${label}”. Choose a number with --input: ${numbers}.`,
  },
} as const;

const NAMES: Readonly<Record<ComparedAmount, Wording>> = {
  contribution: { fr: 'Cotisation', en: 'Contribution' },
  allocation: { fr: 'Allocation', en: 'Allocation' },
  net: { fr: 'Reçu moins versé', en: 'Received less paid' },
};

/** Writes the page. */
export function comparisonPage(page: ComparisonPage): string[] {
  const { before, after, differences, curves, language, width } = page;
  const texts = TEXTS[language];
  const head = fold(
    [
      texts.before(shorten(before.caisse.document.name), formatMonth(before.month, language)),
      texts.after(shorten(after.caisse.document.name), formatMonth(after.month, language)),
      '',
      ...renderDifferences(differences, language),
      '',
    ],
    width,
  );
  return [
    ...head,
    ...('numbers' in curves
      ? fold([texts.unread(labelIn(page, 'income'), curves.numbers.join(', '))], width)
      : curveLines(page, curves)),
  ];
}

/** The amounts compared along the number. */
function curveLines(page: ComparisonPage, comparison: CurveComparison): string[] {
  const { after, range, language, width } = page;
  const texts = TEXTS[language];
  const { input, households, isPoolFixed } = comparison;
  const { document } = after.caisse;
  const currency = document.currency?.code ?? 'EUR';
  const received = document.currency?.unit ?? currency;
  const write = (text: string): string => writeNumber(numberWriter(language, currency), text, input.type, 'amount');
  const tables = (Object.keys(NAMES) as ComparedAmount[]).flatMap((amount) => {
    if (households.every((household) => household[amount] === undefined)) return [];
    const units = { currency: amount === 'allocation' ? received : currency, alongCurrency: currency };
    const table = tabulateCurveComparison(comparison, amount, units);
    return ['', NAMES[amount][language], ...renderTextTable(table, language, { width })];
  });
  return [
    ...fold(
      [
        texts.along(labelIn(page, input.name), write(range.from), write(range.to)),
        ...(isPoolFixed ? [texts.pool] : []),
        ...missingFacts(missingIn(households), [page.after.caisse, page.before.caisse], language),
      ],
      width,
    ),
    ...tables,
  ];
}

function labelIn({ before, after, language }: ComparisonPage, name: string): string {
  const labels = { ...labelsOf(before.caisse.document, language), ...labelsOf(after.caisse.document, language) };
  return labelOf(name, language, labels);
}
