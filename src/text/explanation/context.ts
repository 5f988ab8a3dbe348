/** What the lines of an explanation need, and the shortest text of each of its nodes. */
import type { Explanation } from '../../rule/index.ts';
import { type TextContext, type TextOptions, textContext, writeValue } from '../context.ts';
import type { Language } from '../language.ts';
import { englishExplanation } from './en.ts';
import { frenchExplanation } from './fr.ts';
import type { ExplanationWords } from './words.ts';

/** The words, numbers and labels of one explanation. */
export interface ExplanationContext extends TextContext {
  readonly sentences: ExplanationWords;
  /** The nodes whose reasons were given above, and are not given again. */
  readonly told: Set<Explanation>;
  /** The reasons for choices that were given above. */
  readonly reasons: Set<string>;
}

const sentencesOf: Readonly<Record<Language, ExplanationWords>> = { fr: frenchExplanation, en: englishExplanation };

/** The context that the options ask for. */
export function explanationContext(options: TextOptions): ExplanationContext {
  return { ...textContext(options), sentences: sentencesOf[options.language], told: new Set(), reasons: new Set() };
}

/** The value of a node, or that it is not known and why. */
export function valueOf(node: Explanation, context: ExplanationContext): string {
  if (node.value === null) return context.sentences.missing(missingNames(node).map(context.label));
  return writeValue(context, node.value, node.type, 'result', wordsInputOf(node));
}

/** The value of a node with what it is: `1 900,00 € (revenu mensuel net)`, `2 personnes de moins de 14 ans`. */
export function brief(node: Explanation, context: ExplanationContext): string {
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

/** Whether the short text of a node says all there is to say about it. */
export function isPlain(node: Explanation): boolean {
  if (node.kind === 'named')
    return node.parts.every((part) => part.kind === 'constant' || part.kind === 'count-members');
  return isLeaf(node) || node.value === null || isShortSum(node);
}

/** A sum or difference of two facts or figures, which stands on one line. */
export function isShortSum({ kind, parts, value }: Explanation): boolean {
  return (kind === 'add' || kind === 'subtract') && parts.length === 2 && value !== null && parts.every(isTerse);
}

function isTerse(node: Explanation): boolean {
  return isLeaf(node) || (node.kind === 'named' && isPlain(node));
}

function isLeaf({ kind }: Explanation): boolean {
  return kind === 'constant' || kind === 'input' || kind === 'count-members';
}

/** The inputs that keep a value from being known, each once. */
function missingNames(root: Explanation): string[] {
  const names = new Set<string>();
  const visited = new Set<Explanation>();
  const visit = (node: Explanation): void => {
    if (node.value !== null || visited.has(node)) return;
    visited.add(node);
    if (node.kind === 'input') names.add(node.name ?? '');
    else if (node.kind === 'count-members') names.add(countsEverybody(node) ? 'members' : 'ages');
    else node.parts.forEach(visit);
  };
  visit(root);
  return [...names];
}

function countsEverybody({ ages }: Explanation): boolean {
  return ages?.from === 0 && ages.before === null;
}

/** The input whose words a category node speaks; where the words come from a choice, the first input that it reads. */
export function wordsInputOf(node: Explanation): string | undefined {
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
