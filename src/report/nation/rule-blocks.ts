/** The rules of a caisse in a report. */
import type { Caisse } from '../../caisse/index.ts';
import type { Language, Month } from '../../money/index.ts';
import { describeCaisse } from '../../text/index.ts';
import type { ListItem, ReportBlock } from '../report-document.ts';

/** The description of the rules in the language of the report: a heading for each line with lines below it, which are a list. */
export function ruleBlocks(caisse: Caisse, month: Month, language: Language): readonly ReportBlock[] {
  const lines = describeCaisse(caisse, { language, month }).slice(1);
  const blocks: ReportBlock[] = [];
  let below: string[] = [];
  const close = (): void => {
    if (below.length > 0) blocks.push({ kind: 'list', items: itemsOf(below) });
    below = [];
  };
  lines.forEach((line, place) => {
    if (line.startsWith(' ')) {
      below.push(line);
      return;
    }
    close();
    const text = { fr: line, en: line };
    const isHead = lines[place + 1]?.startsWith(' ') === true;
    blocks.push(isHead ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', text });
  });
  close();
  return blocks;
}

const LINE = /^(?<indent> *)(?:- )?(?<text>.*)$/s;

/** The items of indented lines. A line that is further in than the one above it is below it. */
function itemsOf(lines: readonly string[]): readonly ListItem[] {
  interface Open extends ListItem {
    readonly items: Open[];
  }
  const top: Open[] = [];
  const path: { readonly indent: number; readonly items: Open[] }[] = [{ indent: -1, items: top }];
  for (const line of lines) {
    const { indent = '', text = '' } = LINE.exec(line)?.groups ?? {};
    while (path.at(-1)!.indent >= indent.length) path.pop();
    const item: Open = { fr: text, en: text, items: [] };
    path.at(-1)!.items.push(item);
    path.push({ indent: indent.length, items: item.items });
  }
  return top;
}
