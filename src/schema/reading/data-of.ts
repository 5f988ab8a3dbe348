/** Converts a YAML tree to plain data. */
import { type Alias, isAlias, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { type Diagnostic, error } from '../../money/index.ts';
import { readPlainScalar } from './plain-scalar.ts';
import { DEPTH_LIMIT } from '../../shape/index.ts';

/** The maximum number of nodes read through aliases, counted at each use. */
const ALIASED_LIMIT = 10_000;

/** A problem and its offset in the text. */
export interface FoundProblem {
  readonly diagnostic: Diagnostic;
  readonly offset: number;
}

/** The node of each anchor. */
export type Anchors = ReadonlyMap<string, ParsedNode>;

/** Plain data, and the problems in it. */
export interface YamlData {
  readonly data: unknown;
  readonly problems: readonly FoundProblem[];
  readonly anchors: Anchors;
}

/** The current position; `alias` is the offset of the outermost alias that led to it. */
interface Position {
  readonly above: Position | undefined;
  readonly step: string | number;
  readonly depth: number;
  readonly alias: number | undefined;
}

interface Reading {
  readonly problems: FoundProblem[];
  readonly anchors: Map<string, ParsedNode>;
  aliased: number;
}

/**
 * Reads the nodes of a document as plain data.
 *
 * @remarks
 * Diagnostics: `CAISSE-DOCUMENT-TOO-DEEP`, `CAISSE-KEY-UNKNOWN` (for `__proto__`), `CAISSE-NUMBER-NOT-FINITE`,
 * `CAISSE-NUMBER-TOO-LONG`, `CAISSE-YAML-TOO-MANY-ALIASES`, `CAISSE-YAML-ALIAS-UNKNOWN`, `CAISSE-YAML-DUPLICATE-KEY`, `CAISSE-YAML-KEY`,
 * `CAISSE-YAML-NUMBER-BASE`, `CAISSE-YAML-TAG`.
 */
export function dataOf(contents: ParsedNode | null): YamlData {
  const reading: Reading = { problems: [], anchors: new Map(), aliased: 0 };
  const data = read(contents, { above: undefined, step: '', depth: 1, alias: undefined }, reading);
  return { data, problems: reading.problems, anchors: reading.anchors };
}

function read(node: ParsedNode | null, position: Position, reading: Reading): unknown {
  if (node === null || reading.aliased > ALIASED_LIMIT) return null;
  if (position.alias !== undefined) reading.aliased += 1;
  if (reading.aliased > ALIASED_LIMIT) {
    const diagnostic = error('CAISSE-YAML-TOO-MANY-ALIASES', pathTo(position), { limit: ALIASED_LIMIT });
    reading.problems.push({ diagnostic, offset: position.alias ?? 0 });
    return null;
  }
  if (isAlias(node)) {
    const target = reading.anchors.get(node.source);
    if (target === undefined) {
      return report(
        error('CAISSE-YAML-ALIAS-UNKNOWN', pathTo(position), { alias: node.source }),
        node,
        position,
        reading,
      );
    }
    return read(target, { ...position, alias: position.alias ?? node.range[0] }, reading);
  }
  if (node.tag !== undefined) {
    return report(error('CAISSE-YAML-TAG', pathTo(position), { tag: node.tag }), node, position, reading);
  }
  const data = readContents(node, position, reading);
  // Set after the contents are read, so that no node contains itself.
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, node);
  return data;
}

function readContents(node: Exclude<ParsedNode, Alias.Parsed>, position: Position, reading: Reading): unknown {
  if (isScalar(node)) return readScalar(node, position, reading);
  if (position.depth > DEPTH_LIMIT) {
    return report(error('CAISSE-DOCUMENT-TOO-DEEP', pathTo(position), { limit: DEPTH_LIMIT }), node, position, reading);
  }
  if (isSeq(node)) return node.items.map((item, step) => read(item, below(position, step), reading));
  return readMap(node, position, reading);
}

function readScalar(node: Scalar.Parsed, position: Position, reading: Reading): unknown {
  if (node.type !== 'PLAIN') return node.value;
  const scalar = readPlainScalar(String(node.value));
  if (scalar.ok) return scalar.value;
  return report({ ...scalar.diagnostic, path: pathTo(position) }, node, position, reading);
}

function readMap(map: YAMLMap.Parsed, position: Position, reading: Reading): unknown {
  const entries = new Map<string, unknown>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const inside = below(position, name);
    if (!isScalar(key) || key.tag !== undefined) {
      report(error('CAISSE-YAML-KEY', pathTo(position)), key, position, reading);
    } else if (name === '__proto__') {
      report(error('CAISSE-KEY-UNKNOWN', pathTo(inside), { key: name }), key, inside, reading);
    } else if (entries.has(name)) {
      report(error('CAISSE-YAML-DUPLICATE-KEY', pathTo(inside), { key: name }), key, inside, reading);
    } else entries.set(name, read(value, inside, reading));
  }
  return Object.fromEntries(entries);
}

const below = (above: Position, step: string | number): Position => ({
  above,
  step,
  depth: above.depth + 1,
  alias: above.alias,
});

function pathTo(position: Position): (string | number)[] {
  return position.above === undefined ? [] : [...pathTo(position.above), position.step];
}

/** Reports a problem once: a node repeated by an alias was reported at its anchor. */
function report(diagnostic: Diagnostic, node: ParsedNode, position: Position, { problems }: Reading): null {
  if (position.alias === undefined || diagnostic.code === 'CAISSE-DOCUMENT-TOO-DEEP') {
    problems.push({ diagnostic, offset: node.range[0] });
  }
  return null;
}
