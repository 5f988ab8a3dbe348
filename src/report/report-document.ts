/** Reports as data, independent of their output format. */
import { checkParts, checkWord, type Language } from '../money/index.ts';
import type { Chart } from './chart.ts';
import type { Table, Wording } from './table.ts';

/** A title, and what stands below it from top to bottom. */
export interface ReportDocument {
  readonly title: Wording;
  readonly subtitle?: Wording;
  /** The language in which the report is written. */
  readonly language: Language;
  readonly blocks: readonly ReportBlock[];
}

/** A part of a report. */
export type ReportBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | ChartBlock | DefinitionsBlock;

/** The title of a section or of a part of a section. */
export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 for a section, 2 for a part of one. Before the first section, 2 counts as 1. */
  readonly level: 1 | 2;
  readonly text: Wording;
  /**
   * Where the section begins when the report is printed.
   *
   * @defaultValue `'same'`
   */
  readonly page?: 'same' | 'new';
}

/** A paragraph. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: Wording;
  /**
   * `answer` sets the paragraph larger; `warning` sets it apart, for contradictions and doubts.
   *
   * @defaultValue `'plain'`
   */
  readonly style?: 'plain' | 'answer' | 'warning';
}

/** An item of a list, with the items below it. */
export interface ListItem extends Wording {
  /**
   * The items below it, with bullets.
   *
   * @defaultValue none
   */
  readonly items?: readonly ListItem[];
}

/** A list. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
  /**
   * What stands before each item.
   *
   * @defaultValue `'bullet'`
   */
  readonly marker?: 'bullet' | 'number';
}

/** A table with its caption and its notes. */
export interface CaptionedTable {
  readonly caption: Wording;
  readonly table: Table;
  /** Sentences below the table. */
  readonly notes?: readonly Wording[];
}

/** A table. */
export interface TableBlock extends CaptionedTable {
  readonly kind: 'table';
}

/** A chart and, below it, the table whose cells it draws. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly title: Wording;
  readonly chart: Chart;
  readonly table: CaptionedTable;
}

/** Values with their sources, such as the assumptions of a budget. */
export interface DefinitionsBlock {
  readonly kind: 'definitions';
  readonly items: readonly Definition[];
}

/** A value and where it comes from. */
export interface Definition {
  readonly label: Wording;
  readonly value: Wording;
  /**
   * The titles of its sources.
   *
   * @defaultValue none: the value is an assumption
   */
  readonly source?: Wording;
  /**
   * The stated reason for assuming the value, or a part of it.
   *
   * @defaultValue none is stated
   */
  readonly assumption?: Wording;
}

/** The level of a heading, which is at most one below that of the headings before it. */
export function levelOf({ level }: HeadingBlock, before: readonly ReportBlock[]): 1 | 2 {
  return before.some((block) => block.kind === 'heading' && block.level === 1) ? level : 1;
}

const BLOCK_KINDS: readonly ReportBlock['kind'][] = ['heading', 'paragraph', 'list', 'table', 'chart', 'definitions'];

/** Checks the list of the blocks of a report. */
export function checkBlocks(name: string, document: Pick<ReportDocument, 'blocks'>): void {
  checkParts(name, document, { blocks: 'list' });
  document.blocks.forEach((block, place) => {
    checkParts(`${name}.blocks.${place}`, block, { kind: 'text' });
    checkWord(`${name}.blocks.${place}.kind`, block.kind, BLOCK_KINDS);
  });
}

/** The tables of a report, in order, with those of its charts. */
export function tablesOf(document: Pick<ReportDocument, 'blocks'>): CaptionedTable[] {
  checkBlocks('document', document);
  return document.blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    return block.kind === 'chart' ? [block.table] : [];
  });
}
