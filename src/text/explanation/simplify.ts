/** The same explanation without its plumbing: nothing that changed nothing, and no name that says nothing more. */
import { exact } from '../../money/index.ts';
import type { Explanation } from '../../rule/index.ts';

/** Steps on the way that an explanation gives without naming them. */
const STEPS: readonly (string | undefined)[] = ['contribution.formula', 'allocation.formula'];

/**
 * Leaves out roundings that changed nothing, terms that count nobody, “at least zero” that did not decide, choices that were made by the composition of the
 * household alone, and names of mere steps. Every node that is left is one of the tree.
 */
export function simplify(root: Explanation): Explanation {
  const made = new Map<Explanation, Explanation>();
  const visit = (node: Explanation): Explanation => {
    const known = made.get(node);
    if (known !== undefined) return known;
    const simpler = { ...node, parts: node.parts.map(visit) };
    const result = node === root && node.kind === 'named' ? simpler : withoutPlumbing(simpler);
    made.set(node, result);
    return result;
  };
  return visit(root);
}

function withoutPlumbing(node: Explanation): Explanation {
  const [first, second] = node.parts;
  switch (node.kind) {
    case 'round':
      return first !== undefined && isSame(first, node) ? first : node;
    case 'max':
      return withoutIdleZeros(node);
    case 'add':
      return withoutNobody(node);
    case 'if':
      return first !== undefined && second !== undefined && isSilent(first) ? second : node;
    case 'named':
      return first !== undefined && isIdleName(node, first) ? first : node;
    default:
      return node;
  }
}

function withoutIdleZeros(node: Explanation): Explanation {
  const parts = node.parts.filter((part) => !(part.kind === 'constant' && isZero(part) && !isSame(part, node)));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { ...node, parts };
}

function withoutNobody(node: Explanation): Explanation {
  const parts = node.parts.filter((part) => !countsNobody(part));
  const [only] = parts;
  if (only === undefined) return node;
  return parts.length === 1 ? only : { ...node, parts };
}

/** So much for each of nobody, or a sum of such. */
function countsNobody(node: Explanation): boolean {
  if (!isZero(node)) return false;
  if (node.kind === 'named' || node.kind === 'add') return node.parts.every(countsNobody);
  return (
    node.kind === 'multiply' && node.parts.some((part) => isZero(part) && part.type === 'count' && isCountedOnly(part))
  );
}

/** One comparison of the number of persons, as the row of a table is chosen; or that the input read next was given. */
function isSilent(condition: Explanation): boolean {
  if (condition.value === null) return false;
  if (condition.kind === 'given') return condition.value === true;
  return ['compare', 'constant', 'count-members', 'named'].includes(condition.kind)
    ? condition.parts.every(isCountedOnly)
    : false;
}

function isCountedOnly(node: Explanation): boolean {
  if (node.kind === 'constant' || node.kind === 'count-members') return true;
  return node.kind !== 'given' && node.parts.length > 0 && node.parts.every(isCountedOnly);
}

/** A name of a step, or one that stands around the same name. */
function isIdleName(node: Explanation, of: Explanation): boolean {
  return STEPS.includes(node.name) || (of.kind === 'named' && of.name === node.name);
}

function isSame(left: Explanation, right: Explanation): boolean {
  if (typeof left.value !== 'string' || typeof right.value !== 'string' || left.type === 'category') return false;
  return exact(left.value).equals(exact(right.value));
}

function isZero({ value, type }: Explanation): boolean {
  return typeof value === 'string' && type !== 'category' && exact(value).isZero();
}
