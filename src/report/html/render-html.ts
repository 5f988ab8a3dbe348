/** Writes a report as one HTML file. */
import type { Language } from '../../money/index.ts';
import { element, type Markup, startTag, text } from '../markup.ts';
import {
  type ChartBlock,
  type Definition,
  type HeadingBlock,
  levelOf,
  type ListBlock,
  type ListItem,
  type ReportBlock,
  type ReportDocument,
} from '../report-document.ts';
import { drawSvgChart } from '../svg/render-svg-chart.ts';
import { breakableText, textElement } from './breakable-text.ts';
import { htmlTable } from './html-table.ts';
import { reportWords } from '../report-words.ts';
import { STYLE_HASH, STYLE_SHEET } from './style-sheet.ts';
import { checkReport } from '../check-arguments.ts';

/**
 * Writes a report as one HTML file that needs nothing else: no script, font, picture or address.
 *
 * @remarks
 * The file prints on A4 pages with their numbers; wide tables are printed on pages on their side, and wider ones in parts that repeat the first columns.
 * All texts are escaped, and a content security policy in the file allows its own style sheet only, so that no label of a caisse can run a script. Control
 * characters and marks of direction are left out. Equal reports give equal bytes.
 *
 * @param document - the report
 * @returns the text of the file
 * @throws RangeError when a chart names a column that its table has not
 * @law every text of a report is in its HTML, whole and as text
 * @law equal reports give equal files
 * @example
 * ```ts
 * import { renderHtml } from 'caisse-rules/report';
 *
 * const html = renderHtml({
 *   title: { fr: 'Budget prévisionnel', en: 'Provisional budget' },
 *   language: 'fr',
 *   blocks: [{ kind: 'paragraph', text: { fr: 'Le fonds est équilibré.', en: 'The fund is balanced.' } }],
 * });
 * console.log(html.includes('<p>Le fonds est équilibré.</p>')); // => true
 * ```
 */
export function renderHtml(document: ReportDocument): string {
  checkReport('document', document);
  const { title, subtitle, language, blocks } = document;
  const head = [
    startTag('meta', { charset: 'utf-8' }),
    startTag('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    }),
    startTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [text(title[language])]),
    element('style', {}, [STYLE_SHEET]),
  ];
  const body = element('main', {}, [
    element('header', {}, [
      textElement('h1', title[language]),
      ...(subtitle === undefined ? [] : [textElement('p', subtitle[language])]),
    ]),
    ...blocks.map((block, place) => htmlBlock(block, language, `block-${place + 1}`, blocks.slice(0, place))),
  ]);
  const html = element('html', { lang: language }, [element('head', {}, head), element('body', {}, [body])]);
  return `<!doctype html>\n${html}\n`;
}

function htmlBlock(block: ReportBlock, language: Language, id: string, before: readonly ReportBlock[]): Markup {
  switch (block.kind) {
    case 'heading':
      return heading(block, language, before);
    case 'paragraph': {
      const { style = 'plain', text: wording } = block;
      return textElement('p', wording[language], style === 'plain' ? {} : { class: style });
    }
    case 'list':
      return list(block.items, language, block.marker);
    case 'table':
      return htmlTable(block, language, id);
    case 'chart':
      return chart(block, language, id);
    case 'definitions':
      return element(
        'dl',
        {},
        block.items.map((item) => definition(item, language)),
      );
    default:
      return block satisfies never;
  }
}

function heading(block: HeadingBlock, language: Language, before: readonly ReportBlock[]): Markup {
  const { text: wording, page = 'same' } = block;
  return textElement(`h${levelOf(block, before) + 1}`, wording[language], page === 'new' ? { class: 'new-page' } : {});
}

function list(items: readonly ListItem[], language: Language, marker: ListBlock['marker'] = 'bullet'): Markup {
  const elements = items.map(({ [language]: written, items: below = [] }) =>
    element('li', {}, [breakableText(written), ...(below.length === 0 ? [] : [list(below, language)])]),
  );
  return element(marker === 'number' ? 'ol' : 'ul', {}, elements);
}

function chart({ title, chart: of, table }: ChartBlock, language: Language, id: string): Markup {
  const drawing = drawSvgChart(of, table.table, { language, title, id: `${id}-chart` }) as Markup;
  return element('section', { class: 'chart' }, [
    element('figure', {}, [
      textElement('figcaption', title[language], { id: `${id}-title` }),
      element('div', { class: 'scroll', role: 'region', 'aria-labelledby': `${id}-title`, tabindex: 0 }, [drawing]),
    ]),
    htmlTable(table, language, id),
  ]);
}

function definition({ label, value, source, assumption }: Definition, language: Language): Markup {
  const words = reportWords[language];
  const origins = [
    ...(source === undefined ? [] : [[text(words.source), textElement('cite', source[language])]]),
    ...(assumption === undefined ? [] : [[text(words.assumption), textElement('span', assumption[language])]]),
  ];
  return element('div', {}, [
    textElement('dt', label[language]),
    textElement('dd', value[language]),
    ...(origins.length === 0 ? [[textElement('span', words.assumed)]] : origins).map((origin) =>
      element('dd', { class: 'origin' }, origin),
    ),
  ]);
}
