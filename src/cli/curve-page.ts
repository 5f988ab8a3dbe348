/** Curves as a text page: a chart, and tables of segments and jumps, or of bands. */
import type { CaisseCurves } from '../caisse/curves.ts';
import type { CaisseDocument } from '../caisse/index.ts';
import { type Language, type Unit, shorten } from '../money/index.ts';
import type { NumberCurve, NumberInputNode } from '../rule/index.ts';
import {
  type ChartSegment,
  type LineChartOptions,
  renderBandChart,
  renderLineChart,
  renderTextTable,
  symbolOf,
  tabulateBand,
  tabulateCurve,
  tabulateJumps,
  type Wording,
} from '../report/index.ts';
import { renderDiagnostic } from '../text/index.ts';
import {
  type CurvePage,
  type CurvePageOptions,
  headLines,
  isLevel,
  isNumbers,
  labelIn,
  rulesMonth,
  writeAmount,
} from './curve-head.ts';
import { curveTexts } from './curve-texts.ts';
import { type DrawnBand, inputHeader, type NamedCurve, namedCurves, pageOf, reachedLines } from './named-curves.ts';

/** Writes the page. It has a chart of the first result that varies. */
export function curvePage(curves: CaisseCurves, document: CaisseDocument, options: CurvePageOptions): string[] {
  const { language } = options;
  const page = pageOf(curves, document, options);
  const named = namedCurves(curves, document);
  const chartOf = named.find(({ result, band }) =>
    band === undefined ? isNumbers(result) && !isLevel(result) : !isLevel(band.lowest) || !isLevel(band.highest),
  );
  return [
    shorten(document.name),
    rulesMonth(curves, language),
    ...options.notes,
    ...headLines(curves, page),
    ...named.flatMap((each) => ['', ...resultLines(each, each === chartOf, page)]),
  ];
}

function resultLines({ name, result, unit, band }: NamedCurve, isDrawn: boolean, page: CurvePage): string[] {
  const { language, width, currency, input, document } = page;
  if (band !== undefined) return bandLines(name, band, unit, isDrawn, page);
  const { level, missing } = curveTexts[language];
  if (!result.complete && result.missing.length === 0) {
    return [name[language], ...result.diagnostics.map((problem) => renderDiagnostic(problem, language, document))];
  }
  if (!result.complete) {
    return [missing(name[language], result.missing.map((fact) => labelIn(document, fact, language)).join(', '))];
  }
  if (!isNumbers(result)) return [];
  if (isLevel(result))
    return [level(name[language], writeAmount(result.minimum.value, result.type, { ...page, currency: unit }))];
  const units = { along: input.type, currency: unit, alongCurrency: currency };
  return [
    ...(isDrawn ? [...renderLineChart(segmentsOf(result), axes(name, result.type, unit, page)), ''] : [name[language]]),
    ...renderTextTable(tabulateCurve(result, units), language, { width }),
    ...(result.jumps.length === 0 ? [] : ['', ...renderTextTable(tabulateJumps(result, units), language, { width })]),
  ];
}

/** The lowest and the highest amount at every value of the input. */
function bandLines(name: Wording, band: DrawnBand, unit: Unit, isDrawn: boolean, page: CurvePage): string[] {
  const { language, width, currency, input } = page;
  const { lowest, highest } = band;
  const inUnit = { ...page, currency: unit };
  if (isLevel(lowest) && isLevel(highest)) {
    const [from, to] = [lowest, highest].map(({ minimum, type }) => writeAmount(minimum.value, type, inUnit));
    return [curveTexts[language].levels(name[language], from!, to!), ...reachedLines(band, page)];
  }
  const ends = { lowest: segmentsOf(lowest), highest: segmentsOf(highest) };
  const units = { along: input.type, currency: unit, alongCurrency: currency, input: inputHeader(page) };
  return [
    ...(isDrawn ? [...renderBandChart(ends, axes(name, lowest.type, unit, page)), ''] : [name[language]]),
    ...renderTextTable(tabulateBand(band, units), language, { width }),
    ...reachedLines(band, page),
  ];
}

const segmentsOf = ({ segments }: NumberCurve): readonly ChartSegment[] =>
  segments.map(({ from, to, valueFrom, valueTo }) => ({
    from: { x: from, y: valueFrom },
    to: { x: to, y: valueTo },
  }));

/** The labels of the axes of a chart, with their units. */
function axes(
  name: Wording,
  type: NumberCurve['type'],
  unitOfResult: Unit,
  { language, width, currency, input, document }: CurvePage,
): LineChartOptions {
  const inUnit = (text: string, of: NumberInputNode['type'], unit: Unit, written: Language): string =>
    of === 'money' ? `${text} (${symbolOf(unit)[written]})` : text;
  const label = (of: Language): string => inUnit(labelIn(document, input.name, of), input.type, currency, of);
  const result = (of: Language): string => inUnit(name[of], type, unitOfResult, of);
  return {
    language,
    width,
    y: { fr: result('fr'), en: result('en') },
    x: { fr: label('fr'), en: label('en') },
  };
}
