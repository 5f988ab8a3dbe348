/** Writes a comparison of two versions of the rules: the sentences, then who pays or receives more. */
import type { CurveComparison } from '../caisse/curves.ts';
import type { CaisseDocument } from '../caisse/index.ts';
import { formatMonth, type Language } from '../money/index.ts';
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

/** One side of a comparison. */
export interface ComparedSide {
  readonly document: CaisseDocument;
  readonly month: string;
}

/** What is written, and how. */
export interface ComparisonPage {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly differences: readonly DescribedDifference[];
  readonly comparison: CurveComparison;
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
    missing: (facts: string) => `Données qui manquent : ${facts}`,
  },
  en: {
    before: (name: string, month: string) => `Before: ${name}, rules in force in ${month}`,
    after: (name: string, month: string) => `After: ${name}, rules in force in ${month}`,
    along: (label: string, from: string, to: string) =>
      `Difference (after less before) along “${label}”, from ${from} to ${to}`,
    pool: 'The pool is held still: the payment of the household does not change it.',
    missing: (facts: string) => `Missing facts: ${facts}`,
  },
} as const;

const NAMES: Readonly<Record<ComparedAmount, Wording>> = {
  contribution: { fr: 'Cotisation', en: 'Contribution' },
  allocation: { fr: 'Allocation', en: 'Allocation' },
  net: { fr: 'Reçu moins versé', en: 'Received less paid' },
};

/** Writes the page. */
export function comparisonPage(page: ComparisonPage): string[] {
  const { before, after, differences, comparison, range, language, width } = page;
  const texts = TEXTS[language];
  const { input, households, isPoolFixed } = comparison;
  const currency = after.document.currency?.code ?? 'EUR';
  const received = after.document.currency?.unit ?? currency;
  const write = (text: string): string => writeNumber(numberWriter(language, currency), text, input.type, 'amount');
  const label = labelIn(after.document, input.name, language);
  const tables = (Object.keys(NAMES) as ComparedAmount[]).flatMap((amount) => {
    if (households.every((household) => household[amount] === undefined)) return [];
    const units = { currency: amount === 'allocation' ? received : currency, alongCurrency: currency };
    const table = tabulateCurveComparison(comparison, amount, units);
    return ['', NAMES[amount][language], ...renderTextTable(table, language, { width })];
  });
  const missing = missingIn(comparison).map((name) => labelIn(after.document, name, language));
  return [
    ...fold(
      [
        texts.before(before.document.name, formatMonth(before.month, language)),
        texts.after(after.document.name, formatMonth(after.month, language)),
        '',
        ...renderDifferences(differences, language),
        '',
        texts.along(label, write(range.from), write(range.to)),
        ...(isPoolFixed ? [texts.pool] : []),
        ...(missing.length === 0 ? [] : [texts.missing(missing.join(', '))]),
      ],
      width,
    ),
    ...tables,
  ];
}

/** The facts that are missing for an amount of a household. */
function missingIn({ households }: CurveComparison): readonly string[] {
  const names = households.flatMap(({ contribution, allocation }) =>
    [contribution, allocation].flatMap((amount) =>
      amount.status === 'compared'
        ? amount.intervals.flatMap((each) => (each.kind === 'incomplete' ? each.missing : []))
        : [],
    ),
  );
  return [...new Set(names)];
}

const labelIn = (document: CaisseDocument, name: string, language: Language): string =>
  labelOf(name, language, labelsOf(document, language));
