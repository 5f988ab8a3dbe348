/** The context of an explanation, and the short text of a node. */
import type { Explanation } from '../../rule/index.ts';
import { contextOfName, type TextContext, type TextOptions, textContext, writeValue } from '../context.ts';
import type { Language } from '../language.ts';
import { englishExplanation } from './en.ts';
import { frenchExplanation } from './fr.ts';
import type { ExplanationWords } from './words.ts';

/** The words, numbers and labels of one explanation. */
export interface ExplanationContext extends TextContext {
  readonly sentences: ExplanationWords;
  /** The nodes already explained; they are not explained again. */
  readonly explained: Set<Explanation>;
  /** The conditions of branches already stated. */
  readonly reasons: Set<string>;
}

const sentencesOf: Readonly<Record<Language, ExplanationWords>> = { fr: frenchExplanation, en: englishExplanation };

/** Creates the context for options. */
export function explanationContext(options: TextOptions): ExplanationContext {
  return {
    ...textContext(options),
    sentences: sentencesOf[options.language],
    explained: new Set(),
    reasons: new Set(),
  };
}

/** The value of a node, or its missing inputs. */
export function valueOf(node: Explanation, context: ExplanationContext): string {
  if (node.value === null) return context.sentences.missing(missingNames(node).map(context.label));
  return writeValue(contextOf(node, context), node.value, node.type, 'result', optionsInputOf(node));
}

/** The context of a node and of what is below it: an input or a named part has its own unit. */
export function contextOf(node: Explanation, context: ExplanationContext): ExplanationContext {
  const hasUnit = node.type === 'money' && (node.kind === 'input' || node.kind === 'named');
  return hasUnit && node.name !== undefined ? contextOfName(node.name, context) : context;
}

/** The value of a node with its label: `1 900,00 € (revenu mensuel net)`, `2 personnes de moins de 14 ans`. */
export function brief(node: Explanation, around: ExplanationContext): string {
  const context = contextOf(node, around);
  const value = valueOf(node, context);
  if (node.kind === 'count-members' && typeof node.value === 'string') {
    return context.words.persons(Number(node.value), value, node.ages ?? { from: 0, before: null });
  }
  const [first, second] = node.parts;
  if (isShortSum(node) && first !== undefined && second !== undefined) {
    return `(${brief(first, context)} ${node.kind === 'add' ? '+' : '−'} ${brief(second, context)})`;
  }
  if (node.name === undefined || (node.name === 'contribution.rate' && isPlain(node))) return value;
  if (node.kind === 'named' && first?.kind === 'count-members') return brief(first, context);
  return `${value} (${context.label(node.name)})`;
}

/** Whether the short text of a node is its full explanation. */
export function isPlain(node: Explanation): boolean {
  if (node.kind === 'named')
    return node.parts.every((part) => part.kind === 'constant' || part.kind === 'count-members');
  return isLeaf(node) || node.value === null || isShortSum(node);
}

/** Whether a node is a sum or difference of two facts or figures, which fits on one line. */
export function isShortSum({ kind, parts, value }: Explanation): boolean {
  return (kind === 'add' || kind === 'subtract') && parts.length === 2 && value !== null && parts.every(isTerse);
}

function isTerse(node: Explanation): boolean {
  return isLeaf(node) || (node.kind === 'named' && isPlain(node));
}

function isLeaf({ kind }: Explanation): boolean {
  return kind === 'constant' || kind === 'input' || kind === 'count-members';
}

/** The missing inputs of a value, without duplicates. */
function missingNames(root: Explanation): string[] {
  const names = new Set<string>();
  const visited = new Set<Explanation>();
  const visit = (node: Explanation): void => {
    if (node.value !== null || visited.has(node)) return;
    visited.add(node);
    if (node.kind === 'input') names.add(node.name ?? '');
    else if (node.kind === 'count-members') names.add(countsAllMembers(node) ? 'members' : 'ages');
    else node.parts.forEach(visit);
  };
  visit(root);
  return [...names];
}

function countsAllMembers({ ages }: Explanation): boolean {
  return ages?.from === 0 && ages.before === null;
}

/** The input whose options a category node has; for a conditional node, the first input that it reads. */
export function optionsInputOf(node: Explanation): string | undefined {
  if (node.type !== 'category') return undefined;
  return node.kind === 'input' ? node.name : firstInput(node.parts);
}

function firstInput(nodes: readonly Explanation[]): string | undefined {
  for (const node of nodes) {
    const name = node.kind === 'input' || node.kind === 'given' ? node.name : undefined;
    const found = name ?? firstInput(node.parts);
    if (found !== undefined) return found;
  }
  return undefined;
}
