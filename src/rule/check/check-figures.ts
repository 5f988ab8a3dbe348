/** Checks the figures, lists and ranges that a node itself holds. */
import {
  decimalPlaces,
  type Diagnostic,
  error,
  exact,
  type Exact,
  rememberByObject,
  type Rounding,
} from '../../money/index.ts';
import { BRACKETS_LIMIT } from './measure-rule.ts';
import type { CategoryInputNode, CountMembersNode, NumberInputNode, RuleNode } from '../rule-node.ts';
import type { NodePath } from '../parts-of.ts';
import { isStorable } from '../words.ts';

const FIGURE_DIGITS_LIMIT = 40;
const DECIMALS_LIMIT = 20;
const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** The errors in a node's own figures, without those of its parts. */
export function checkFigures(node: RuleNode, path: NodePath): readonly Diagnostic[] {
  switch (node.kind) {
    case 'constant':
      if (node.type === 'category') return checkWord(node.value, [...path, 'value']);
      return typeof node.value === 'string' ? readable(node.value, path, 'value') : [];
    case 'input':
      if (node.type === 'category') return checkWords(node.options, path);
      return node.type === 'boolean' ? [] : checkInput(node, path);
    case 'add':
      return checkLength(node.terms, [...path, 'terms']);
    case 'min':
    case 'max':
    case 'and':
    case 'or':
      return checkLength(node.of, [...path, 'of']);
    case 'divide':
    case 'round':
      return checkRounding(node.rounding, [...path, 'rounding']);
    case 'marginal-scale':
    case 'step-scale':
      return checkScale(node.brackets, 'from', [...path, 'brackets']);
    case 'interpolated-scale':
      return [
        ...checkScale(node.points, 'at', [...path, 'points']),
        ...checkRounding(node.rounding, [...path, 'rounding']),
      ];
    case 'one-of':
      return [
        ...checkLength(node.options, [...path, 'options']),
        ...firstFaults(checkWords(node.options, path), () => checkOptions(node.of, node.options, path)),
      ];
    case 'count-members':
      return checkAgeRange(node, path);
    case 'given':
    case 'subtract':
    case 'multiply':
    case 'compare':
    case 'not':
    case 'if':
    case 'named':
      return [];
    default:
      return node satisfies never;
  }
}

/** An error where a figure is not a plain decimal; `steps` lead from the path to the figure. */
function readable(text: string, path: NodePath, ...steps: NodePath): readonly Diagnostic[] {
  const isShort = text.length <= FIGURE_DIGITS_LIMIT || text.replace(/\D/g, '').length <= FIGURE_DIGITS_LIMIT;
  if (isShort && PLAIN_DECIMAL.test(text)) return [];
  const details = { text: text.slice(0, 2 * FIGURE_DIGITS_LIMIT), limit: FIGURE_DIGITS_LIMIT };
  return [error('CAISSE-RULE-NUMBER-UNREADABLE', [...path, ...steps], details)];
}

/** The faults found; where there are none, those of the next check. */
export const firstFaults = (found: readonly Diagnostic[], next: () => readonly Diagnostic[]): readonly Diagnostic[] =>
  found.length > 0 ? found : next();

function checkInput({ name, decimals, minimum, maximum }: NumberInputNode, path: NodePath): readonly Diagnostic[] {
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= DECIMALS_LIMIT)) {
    return [error('CAISSE-RULE-INPUT-DECIMALS', [...path, 'decimals'], { name, decimals, limit: DECIMALS_LIMIT })];
  }
  const ends = [
    ['minimum', minimum],
    ['maximum', maximum],
  ] as const;
  const unreadable = ends.flatMap(([word, end]) => readable(end, path, word));
  return firstFaults(unreadable, () => {
    const precise = ends.filter(([, end]) => decimalPlaces(exact(end)) > decimals);
    if (precise.length > 0) {
      return precise.map(([word, end]) =>
        error('CAISSE-RULE-INPUT-DECIMALS', [...path, word], { name, end, decimals, limit: DECIMALS_LIMIT }),
      );
    }
    if (exact(minimum).lessThanOrEqualTo(exact(maximum))) return [];
    return [error('CAISSE-RULE-INPUT-RANGE', path, { name, minimum, maximum })];
  });
}

function checkLength(list: readonly unknown[], path: NodePath): readonly Diagnostic[] {
  return list.length === 0 ? [error('CAISSE-RULE-EMPTY-LIST', path)] : [];
}

function checkRounding({ to }: Rounding, path: NodePath): readonly Diagnostic[] {
  return firstFaults(readable(to, path, 'to'), () =>
    exact(to).greaterThan(0) ? [] : [error('CAISSE-RULE-ROUNDING-MULTIPLE', [...path, 'to'], { to })],
  );
}

type ScaleRow<Key extends string> = Readonly<Record<Key, string>>;

function checkScale<Key extends string>(
  rows: readonly ScaleRow<Key>[],
  key: Key,
  path: NodePath,
): readonly Diagnostic[] {
  if (rows.length === 0) return [error('CAISSE-RULE-EMPTY-LIST', path)];
  if (rows.length > BRACKETS_LIMIT) {
    return [error('CAISSE-RULE-TOO-MANY-BRACKETS', path, { brackets: rows.length, limit: BRACKETS_LIMIT })];
  }
  const unreadable = rows.flatMap((row, place) =>
    Object.entries<string>(row).flatMap(([name, text]) => readable(text, path, place, name)),
  );
  return firstFaults(unreadable, () =>
    checkAscending(
      rows.map((row) => exact(row[key])),
      key,
      path,
    ),
  );
}

function checkAscending(thresholds: readonly Exact[], key: string, path: NodePath): readonly Diagnostic[] {
  return thresholds.flatMap((threshold, place) => {
    const before = thresholds[place - 1];
    if (before === undefined || before.lessThan(threshold)) return [];
    const code = before.equals(threshold) ? 'CAISSE-RULE-THRESHOLD-DUPLICATE' : 'CAISSE-RULE-THRESHOLD-ORDER';
    return [error(code, [...path, place, key], { before: before.toFixed(), threshold: threshold.toFixed() })];
  });
}

/** An error for a word that databases cannot hold: NUL, or half of a surrogate pair. */
function checkWord(word: string, path: NodePath): readonly Diagnostic[] {
  return isStorable(word) ? [] : [error('CAISSE-RULE-WORD', path, { text: word.slice(0, 60) })];
}

function checkWords(words: readonly string[], path: NodePath): readonly Diagnostic[] {
  return words.flatMap((word, place) => checkWord(word, [...path, 'options', place]));
}

function checkOptions(of: RuleNode, options: readonly string[], path: NodePath): readonly Diagnostic[] {
  const input = closedCategory(of);
  if (input === undefined) return [];
  const known = optionsOf(input);
  const shown = input.options.slice(0, OPTIONS_SHOWN);
  return options
    .flatMap((option, place) => (known.has(option) ? [] : [{ option, place }]))
    .slice(0, OPTIONS_SHOWN)
    .map(({ option, place }) =>
      error('CAISSE-RULE-UNKNOWN-OPTION', [...path, 'options', place], { option, options: shown }),
    );
}

/** The largest number of options in an error, and of unknown options of one list that are reported. */
const OPTIONS_SHOWN = 100;

const optionsOf: (input: CategoryInputNode) => ReadonlySet<string> = /* @__PURE__ */ rememberByObject(
  ({ options }) => new Set(options),
);

function closedCategory(node: RuleNode): CategoryInputNode | undefined {
  if (node.kind === 'named') return closedCategory(node.of);
  return node.kind === 'input' && node.type === 'category' && !node.open ? node : undefined;
}

function checkAgeRange({ from, before }: CountMembersNode, path: NodePath): readonly Diagnostic[] {
  const isAge = (age: number): boolean => Number.isInteger(age) && age >= 0;
  if (isAge(from) && (before === null || (isAge(before) && from < before))) return [];
  return [error('CAISSE-RULE-AGE-RANGE', path, { from, ...(before === null ? {} : { before }) })];
}
