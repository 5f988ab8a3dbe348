/** Simplifies an explanation: removes steps without effect and redundant names. */
import { exact } from '../../money/index.ts';
import type { Explanation } from '../../rule/index.ts';

/** Names of intermediate steps that are not shown. */
const STEPS: readonly (string | undefined)[] = ['contribution.formula', 'allocation.formula'];

/**
 * Removes roundings without effect, terms for zero persons, “at least zero” without effect, choices that depend only on the composition of the
 * household, members who are not in the household, and names of intermediate steps. All remaining nodes are nodes of the tree.
 */
export function simplify(root: Explanation): Explanation {
  const made = new Map<Explanation, Explanation>();
  const visit = (node: Explanation): Explanation => {
    const known = made.get(node);
    if (known !== undefined) return known;
    const simpler = { ...node, parts: node.parts.map(visit) };
    const result = node === root && node.kind === 'named' ? simpler : withoutRedundancy(simpler, node);
    made.set(node, result);
    return result;
  };
  return visit(root);
}

function withoutRedundancy(node: Explanation, original: Explanation): Explanation {
  const [first, second] = node.parts;
  switch (node.kind) {
    case 'round':
      return first !== undefined && isSame(first, node) ? first : node;
    case 'max':
      return withoutIdleZeros(node);
    case 'multiply':
      return withoutOne(node);
    case 'add':
      return withoutZeroCounts(node, original);
    case 'if':
      return first !== undefined && second !== undefined && isSilent(first) ? second : node;
    case 'named':
      if (first === undefined) return node;
      return isIdleName(node, first) ? first : withoutObviousCondition(node, first);
    default:
      return node;
  }
}

function withoutIdleZeros(node: Explanation): Explanation {
  const parts = node.parts.filter((part) => !(part.kind === 'constant' && isZero(part) && !isSame(part, node)));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { ...node, parts };
}

/** A quotient of counts that a factor of one makes a count again, as for a part of a month, without that factor. */
function withoutOne(node: Explanation): Explanation {
  const [one, ratio] = node.parts;
  const isOne = one?.kind === 'constant' && one.type === 'count' && one.value === '1';
  return node.type === 'count' && isOne && ratio?.type === 'ratio' ? { ...ratio, type: 'count' } : node;
}

function withoutZeroCounts(node: Explanation, original: Explanation): Explanation {
  const parts = node.parts.filter(
    (part, place) => !isForZeroPersons(part) && !isForNobody(part, original.parts[place]),
  );
  const [only] = parts;
  if (only === undefined) return withCountOfMembers(node, original);
  return parts.length === 1 ? only : { ...node, parts };
}

/** Whether a node is an amount for zero persons, or a sum of such amounts. */
function isForZeroPersons(node: Explanation): boolean {
  if (!isZero(node)) return false;
  if (node.kind === 'named' || node.kind === 'add') return node.parts.every(isForZeroPersons);
  return (
    node.kind === 'multiply' && node.parts.some((part) => isZero(part) && part.type === 'count' && isCountedOnly(part))
  );
}

/** Whether a term is zero because there are too few members for it. */
function isForNobody(part: Explanation, original: Explanation | undefined): boolean {
  if (original === undefined || !isZero(part)) return false;
  if (original.kind === 'named') {
    // A name that is left out stands for its part.
    const of = part.kind === 'named' ? part.parts[0] : part;
    return of !== undefined && original.parts.length === 1 && isForNobody(of, original.parts[0]);
  }
  return original.kind === 'if' && part.kind === 'constant';
}

/** For a sum over members, of whom there is none, shows their number in place of their amounts. */
function withCountOfMembers(node: Explanation, original: Explanation): Explanation {
  const count = original.parts.map(countOfMember).find((found) => found !== undefined);
  return count === undefined ? node : { ...node, parts: [count] };
}

/** The count of members on which the amount of a member depends. */
function countOfMember(part: Explanation): Explanation | undefined {
  const of = part.kind === 'named' ? part.parts[0] : part;
  if (of?.kind !== 'if') return undefined;
  return of.parts[0]?.parts.find(({ kind }) => kind === 'count-members');
}

/** Leaves out that the number of a member is above zero, above the amount that is computed from it. */
function withoutObviousCondition(node: Explanation, of: Explanation): Explanation {
  const [condition, amount] = of.parts;
  const isOfMember = node.name?.startsWith('contribution.member-') === true;
  const isMet = of.kind === 'if' && condition?.kind === 'compare' && condition.value === true;
  return isOfMember && isMet && amount !== undefined ? { ...node, parts: [amount] } : node;
}

/** Whether a condition is not shown: a comparison of the number of persons, as in a table, or a given input that is read next. */
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

/** Whether a name is that of an intermediate step, or repeats the name of its part. */
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
