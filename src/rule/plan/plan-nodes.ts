/** Plans nodes, from the leaves up. */
import type { IfNode, NamedNode, RuleNode } from '../rule-node.ts';
import { type NodePart, partsOf } from '../parts-of.ts';
import { boundsIn, integerSizeOf } from './bounds-in.ts';
import { constantOf, isFixed } from './constant-of.ts';
import { magnitudeOf, reach } from './magnitude-of.ts';
import { simplified } from './simplified.ts';
import { stepOf } from './step-of.ts';
import type { NodeBounds } from '../evaluate/node-bounds.ts';
import type { PlannedNode, RangeOf } from './plan-step-types.ts';

/** A node, its path, and the nearest name at or above it. */
interface Place extends NodePart {
  readonly name: string | undefined;
}

/** A node whose computation exceeds the limit. */
export interface TooLarge extends Place {
  readonly magnitude: bigint;
}

/** A planned node, and the bounds of its source. */
interface Visited {
  readonly planned: PlannedNode & { readonly names: string[] };
  readonly bounds: NodeBounds;
}

interface Planner {
  readonly limit: bigint;
  readonly rangeOf: RangeOf;
  readonly visited: Map<RuleNode, Visited | null>;
  /** By type, decimals and step. */
  readonly made: Map<string, Visited['planned']>;
  readonly tooLarge: TooLarge[];
}

/** The planned roots of some rules, and the nodes that are too large; nodes above those are left out. */
export function planNodes(
  rules: Readonly<Record<string, RuleNode>>,
  limit: bigint,
  rangeOf: RangeOf,
): { readonly roots: Readonly<Record<string, PlannedNode>>; readonly tooLarge: readonly TooLarge[] } {
  const planner: Planner = { limit, rangeOf, visited: new Map(), made: new Map(), tooLarge: [] };
  const roots = Object.entries(rules).flatMap(([rule, node]) => {
    const root = visit({ node, path: [rule], name: undefined }, planner);
    return root === null ? [] : [[rule, root.planned] as const];
  });
  return { roots: Object.fromEntries(roots), tooLarge: planner.tooLarge };
}

function visit(place: Place, planner: Planner): Visited | null {
  const known = planner.visited.get(place.node);
  if (known !== undefined) return known;
  const fresh = visitFresh(place, planner);
  planner.visited.set(place.node, fresh);
  return fresh;
}

function visitFresh(place: Place, planner: Planner): Visited | null {
  const { node } = place;
  if (node.kind === 'named') return visitNamed(node, place, planner);
  if (isFixed(node)) return make(constantOf(node), [], place, planner);
  if (node.kind === 'if') {
    const branch = certainBranch(node, place, planner);
    if (branch !== null) return visit(branch, planner);
  }
  const parts = (node.kind === 'given' ? [] : partsOf(node)).map((part) => visit(placeBelow(place, part), planner));
  return parts.includes(null) ? null : make(node, parts as readonly Visited[], place, planner);
}

const placeBelow = ({ path, name }: Place, part: NodePart): Place => ({ ...part, path: [...path, ...part.path], name });

function visitNamed(node: NamedNode, place: Place, planner: Planner): Visited | null {
  const [part] = partsOf(node) as readonly [NodePart];
  const of = visit({ ...placeBelow(place, part), name: node.name }, planner);
  if (of !== null && !of.planned.names.includes(node.name)) of.planned.names.push(node.name);
  return of;
}

/** The branch of an `if` with a constant condition; `null` where the condition varies. */
function certainBranch(node: IfNode, place: Place, planner: Planner): Place | null {
  const [condition, then, otherwise] = partsOf(node) as readonly [NodePart, NodePart, NodePart];
  const step = visit(placeBelow(place, condition), planner)?.planned.step;
  return step?.kind === 'truth' ? placeBelow(place, step.value ? then : otherwise) : null;
}

function make(
  node: Exclude<RuleNode, NamedNode>,
  parts: readonly Visited[],
  place: Place,
  planner: Planner,
): Visited | null {
  const bounds = boundsIn(
    node,
    parts.map((part) => part.bounds),
    planner.rangeOf,
  );
  const size = integerSizeOf(bounds);
  const step = simplified(
    stepOf(
      node,
      parts.map(({ planned }) => planned),
      size,
    ),
  );
  if ('magnitude' in step) return { planned: step as Visited['planned'], bounds };
  const steps = magnitudeOf(step);
  const magnitude = size !== null && reach(size) > steps ? reach(size) : steps;
  if (magnitude > planner.limit) {
    planner.tooLarge.push({ ...place, name: node.kind === 'input' ? node.name : place.name, magnitude });
    return null;
  }
  const key = keyOf([bounds.type, size?.decimals ?? 0, step]);
  const known = planner.made.get(key);
  if (known !== undefined) return { planned: known, bounds };
  const { node: source, path } = place;
  const planned = { number: planner.made.size, type: bounds.type, step, size, magnitude, source, path, names: [] };
  planner.made.set(key, planned);
  return { planned, bounds };
}

/** Text that is equal for equal steps; parts are identified by their number. */
function keyOf(parts: readonly unknown[]): string {
  return JSON.stringify(parts, (_key, value: unknown) => {
    if (typeof value === 'bigint') return `${value}n`;
    return typeof value === 'object' && value !== null && 'magnitude' in value ? (value as PlannedNode).number : value;
  });
}
