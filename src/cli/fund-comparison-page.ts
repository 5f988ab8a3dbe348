/** Writes a report that compares scenarios as text: its sentences and tables, without charts. */
import type { Language } from '../money/index.ts';
import { type CaptionedTable, renderTextTable, type ReportBlock, type ReportDocument } from '../report/index.ts';
import { fold } from './fold.ts';

/** The language and the width of the text. */
interface PageOptions {
  readonly language: Language;
  readonly width: number;
}

/** The lines of the report. */
export function fundComparisonPage(
  { title, subtitle, blocks }: ReportDocument,
  options: PageOptions,
): readonly string[] {
  const { language, width } = options;
  return [
    ...fold([title[language], ...(subtitle === undefined ? [] : [subtitle[language]])], width),
    ...blocks.flatMap((block) => blockLines(block, options)),
  ];
}

function blockLines(block: ReportBlock, options: PageOptions): readonly string[] {
  const { language, width } = options;
  const { kind } = block;
  switch (kind) {
    case 'heading':
      return ['', ...fold([block.text[language]], width)];
    case 'paragraph':
      return fold([`  ${block.text[language]}`], width);
    case 'list':
      return fold(
        block.items.map((item) => `  - ${item[language]}`),
        width,
      );
    case 'definitions':
      return fold(
        block.items.map(({ label, value }) => `  ${label[language]} : ${value[language]}`),
        width,
      );
    case 'table':
      return tableLines(block, options);
    case 'chart':
      return tableLines(block.table, options);
    default:
      return kind satisfies never;
  }
}

const tableLines = ({ caption, table }: CaptionedTable, { language, width }: PageOptions): readonly string[] => [
  '',
  ...fold([caption[language]], width),
  ...renderTextTable(table, language, { width }),
];
