/** The results of a caisse that are drawn along a number, with their names and units. */
import type { CaisseCurves, CurveBand, UnpublishedValues } from '../caisse/curves.ts';
import type { CaisseDocument } from '../caisse/index.ts';
import type { Unit } from '../money/index.ts';
import type { NumberBand, Wording } from '../report/index.ts';
import type { CurveResult } from '../rule/index.ts';
import { type CurvePage, type CurvePageOptions, isNumbers, labelIn, writeAmount } from './curve-head.ts';
import { curveTexts, PERIOD_NAMES, RESULT_NAMES } from './curve-texts.ts';

/** The results that are drawn, with their units. */
export function namedCurves(curves: CaisseCurves, document: CaisseDocument): readonly NamedCurve[] {
  const { currency } = document;
  const code = currency?.code ?? 'EUR';
  return (['contribution', 'allocation', 'net'] as const).flatMap((key) => {
    const [result, band] = [curves[key], curves.bands?.[key]];
    if (result === undefined) return [];
    const ends = result.complete ? undefined : numbersOf(band);
    return [
      {
        key,
        name: key === 'net' ? RESULT_NAMES.net : nameOf(key, document, curves.rulesFrom),
        result,
        unit: key === 'allocation' ? (currency?.unit ?? code) : code,
        ...(ends === undefined ? {} : { band: ends }),
      },
    ];
  });
}

/** The name of an amount, with its period if it is not monthly. */
function nameOf(key: 'contribution' | 'allocation', { rules }: CaisseDocument, rulesFrom: string): Wording {
  const stated = rules.filter(({ from }) => from <= rulesFrom).flatMap((version) => version[key] ?? []);
  const { period = 'month', conversion } = stated.at(-1) ?? {};
  const [name, each] = [RESULT_NAMES[key], conversion === undefined ? PERIOD_NAMES[period] : null];
  return each === null ? name : { fr: `${name.fr} ${each.fr}`, en: `${name.en} ${each.en}` };
}

/** The options of a page, with the document and the input. */
export const pageOf = (
  { input, bands }: CaisseCurves,
  document: CaisseDocument,
  options: CurvePageOptions,
): CurvePage => ({
  ...options,
  currency: document.currency?.code ?? 'EUR',
  input,
  unpublished: bands?.unpublished ?? [],
  document,
});

/** A band whose two ends are numbers at every value of the input. */
export type DrawnBand = CurveBand & NumberBand;

function numbersOf(band: CurveBand | undefined): DrawnBand | undefined {
  if (band === undefined) return undefined;
  const { lowest, highest } = band;
  return isNumbers(lowest) && isNumbers(highest) ? { ...band, lowest, highest } : undefined;
}

/** A result with its name and unit; a band if the result depends on numbers that were not published. */
export interface NamedCurve {
  readonly key: 'contribution' | 'allocation' | 'net';
  readonly name: Wording;
  readonly result: CurveResult;
  readonly unit: Unit;
  readonly band?: DrawnBand;
}

/** With which values the ends of a band are reached, or that they may not be. */
export function reachedLines({ lowestWith, highestWith }: CurveBand, page: CurvePage): string[] {
  const texts = curveTexts[page.language];
  const lines = (
    values: UnpublishedValues | undefined,
    reached: (values: string) => string,
    bound: string,
  ): readonly string[] => {
    if (values === undefined) return [bound];
    const named = namedValues(values, page);
    return named === '' ? [] : [reached(named)];
  };
  return [
    ...lines(lowestWith, texts.lowestWith, texts.lowestBound),
    ...lines(highestWith, texts.highestWith, texts.highestBound),
  ];
}

/** The values of the parameters of a document, with their labels. */
const namedValues = (values: UnpublishedValues, page: CurvePage): string =>
  page.unpublished
    .flatMap((input) => {
      const value = values[input.name];
      if (value === undefined || !input.name.startsWith('parameter.')) return [];
      const written = writeAmount(value, input.type, page);
      return [curveTexts[page.language].valueOf(labelIn(page.document, input.name, page.language), written)];
    })
    .join(', ');

/** The label of the input in both languages. */
export const inputHeader = ({ document, input }: CurvePage): Wording => ({
  fr: labelIn(document, input.name, 'fr'),
  en: labelIn(document, input.name, 'en'),
});
