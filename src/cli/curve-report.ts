/** Curves as a report: a chart and a table for each result. */
import type { CaisseCurves } from '../caisse/curves.ts';
import type { CaisseDocument } from '../caisse/index.ts';
import { type Language, shorten } from '../money/index.ts';
import {
  type Chart,
  type ReportBlock,
  type ReportDocument,
  type Table,
  tabulateBand,
  tabulatePoints,
  type Wording,
} from '../report/index.ts';
import { renderDiagnostic } from '../text/index.ts';
import { type CurvePage, headLines, isNumbers, labelIn, rulesMonth } from './curve-head.ts';
import { curveTexts } from './curve-texts.ts';
import { inputHeader, type NamedCurve, namedCurves, pageOf, reachedLines } from './named-curves.ts';

/** Writes the report, in the language of the command. */
export function curveReport(curves: CaisseCurves, document: CaisseDocument, language: Language): ReportDocument {
  const pages = { fr: pageIn('fr'), en: pageIn('en') };
  function pageIn(of: Language): CurvePage {
    return pageOf(curves, document, { language: of, width: 0, notes: [] });
  }
  return {
    title: { fr: shorten(document.name), en: shorten(document.name) },
    subtitle: { fr: rulesMonth(curves, 'fr'), en: rulesMonth(curves, 'en') },
    language,
    blocks: [
      ...inBoth(pages, (page) => headLines(curves, page)).map(paragraph),
      ...namedCurves(curves, document).flatMap((named) => resultBlocks(named, pages)),
    ],
  };
}

type Pages = Readonly<Record<Language, CurvePage>>;

const paragraph = (text: Wording): ReportBlock => ({ kind: 'paragraph', text });

/** Lines in both languages. */
function inBoth(pages: Pages, lines: (page: CurvePage) => readonly string[]): readonly Wording[] {
  const english = lines(pages.en);
  return lines(pages.fr).map((fr, place) => ({ fr, en: english[place] ?? fr }));
}

function resultBlocks(named: NamedCurve, pages: Pages): readonly ReportBlock[] {
  const { name, result, unit, band } = named;
  const { input, currency, document } = pages.fr;
  const units = { along: input.type, currency: unit, alongCurrency: currency, input: inputHeader(pages.fr) };
  if (band !== undefined) {
    const table = tabulateBand(band, units);
    const chart: Chart = {
      kind: 'lines',
      along: 'input',
      series: ['lowest', 'highest'],
      areas: [['lowest', 'highest']],
    };
    return [chartOf(name, chart, table), ...inBoth(pages, (page) => reachedLines(band, page)).map(paragraph)];
  }
  if (isNumbers(result)) {
    const chart: Chart = { kind: 'lines', along: 'input', series: ['value'] };
    return [chartOf(name, chart, tabulatePoints(result, { ...units, result: name }))];
  }
  if (result.complete) return [];
  const said = inBoth(pages, (page) => [
    ...result.diagnostics.map((problem) => renderDiagnostic(problem, page.language, document)),
    ...(result.missing.length === 0
      ? []
      : [
          curveTexts[page.language].missing(
            name[page.language],
            result.missing.map((fact) => labelIn(document, fact, page.language)).join(', '),
          ),
        ]),
  ]);
  return [{ kind: 'heading', level: 2, text: name }, ...said.map(paragraph)];
}

/** A chart and the table whose numbers it draws. */
const chartOf = (title: Wording, chart: Chart, table: Table): ReportBlock => ({
  kind: 'chart',
  title,
  chart,
  table: { caption: title, table },
});
