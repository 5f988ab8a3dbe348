/** Reads a report back from its HTML with parse5, and fails on anything that a report does not have. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Reading, TableReading } from './report-reading.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A parsed file: its errors, the names of its elements and attributes, and what it says. */
export interface ReadHtml {
  readonly errors: readonly string[];
  readonly elements: readonly Element[];
  readonly title: string;
  readonly readings: readonly Reading[];
}

/** Parses a file. */
export function readHtml(html: string): ReadHtml {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  const elements = elementsUnder(document);
  const main = elements.filter(({ tagName }) => tagName === 'main');
  return {
    errors,
    elements,
    title: textOf(elements.find(({ tagName }) => tagName === 'title')!),
    readings: main.flatMap((element) => childrenOf(element).flatMap(read)),
  };
}

/** All elements below a node, in order. */
export function elementsUnder(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsUnder(child)] : []));
}

/** All text below a node. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The value of an attribute. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** The elements inside an element, which has no text beside them. */
function childrenOf(element: Element): Element[] {
  return element.childNodes.map((child) => {
    if (!('tagName' in child)) throw new Error(`text in ${element.tagName}: ${textOf(child)}`);
    return child;
  });
}

/** The text of an element that has nothing but text and places for line breaks. */
function onlyText(element: Element): string {
  for (const child of elementsUnder(element)) {
    if (child.tagName !== 'wbr') throw new Error(`${child.tagName} in ${element.tagName}`);
  }
  return textOf(element);
}

function read(element: Element): Reading[] {
  const { tagName } = element;
  const isOrigin = attributeOf(element, 'class') === 'origin';
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'dt':
    case 'figcaption':
      return [[tagName, onlyText(element)]];
    case 'li':
      return readItem(element);
    case 'p':
      return [[attributeOf(element, 'class') === 'note' ? 'note' : 'p', onlyText(element)]];
    case 'dd': {
      if (!isOrigin) return [['dd', onlyText(element)]];
      const [inner] = elementsUnder(element);
      return [[inner!.tagName, onlyText(inner!)]];
    }
    case 'header':
    case 'section':
    case 'figure':
    case 'ul':
    case 'ol':
    case 'dl':
      return childrenOf(element).flatMap(read);
    case 'div':
      if (attributeOf(element, 'class')?.startsWith('table ') === true) return readTable(element);
      return childrenOf(element).flatMap(read);
    case 'svg':
      return [];
    default:
      throw new Error(`a report has no element ${tagName}`);
  }
}

/** An item of a list: its text, and then at most one list of items. */
function readItem(element: Element): Reading[] {
  const isList = (child: Node): child is Element => 'tagName' in child && child.tagName === 'ul';
  const lists = element.childNodes.filter(isList);
  if (lists.length > 1 || (lists.length === 1 && element.childNodes.at(-1) !== lists[0])) throw new Error('two lists');
  const words = element.childNodes.filter((child) => !isList(child));
  return [['li', words.map(textOf).join('')], ...lists.flatMap(read)];
}

/** A table, whose parts are joined if it is wider than a page. The row headers of the parts are the columns that each part repeats. */
function readTable(element: Element): Reading[] {
  const parts = childrenOf(element).filter(({ tagName }) => tagName === 'div');
  const notes = childrenOf(element).filter(({ tagName }) => tagName === 'p');
  const tables = parts.map((part) => readPart(childrenOf(part)[0]!));
  const heads = headsOf(childrenOf(parts[0]!)[0]!);
  const [first, ...others] = tables as [TableReading, ...TableReading[]];
  const joined = others.reduce<TableReading>((table, part) => {
    const join = (left: readonly string[], right: readonly string[]): string[] => {
      const repeated = left.slice(0, heads).every((cell, place) => cell === right[place]);
      if (!repeated) throw new Error('a part does not repeat the first columns');
      return [...left, ...right.slice(heads)];
    };
    return {
      kind: 'table',
      caption: table.caption,
      headers: join(table.headers, part.headers),
      rows: table.rows.map((row, place) => join(row, part.rows[place]!)),
      total: table.total === undefined ? undefined : join(table.total, part.total!),
    };
  }, first);
  const { length } = tables;
  const caption = length === 1 ? joined.caption : joined.caption.replace(/ \(1 (sur|of) \d+\)$/, '');
  return [{ ...joined, caption }, ...notes.flatMap(read)];
}

function headsOf(table: Element): number {
  const [, , ...bodies] = childrenOf(table);
  const [row] = bodies.flatMap(childrenOf);
  return row === undefined ? 1 : childrenOf(row).filter(({ tagName }) => tagName === 'th').length;
}

function readPart(table: Element): TableReading {
  const [caption, head, ...bodies] = childrenOf(table);
  const cellsOf = (row: Element): string[] => childrenOf(row).map(onlyText);
  const rows = bodies.flatMap(childrenOf);
  const total = rows.at(-1);
  const hasTotal = total !== undefined && attributeOf(total, 'class') === 'total';
  return {
    kind: 'table',
    caption: onlyText(caption!),
    headers: cellsOf(childrenOf(head!)[0]!),
    rows: (hasTotal ? rows.slice(0, -1) : rows).map(cellsOf),
    total: hasTotal ? cellsOf(total) : undefined,
  };
}
