/** Repairs data as its diagnostics propose, so that what is behind a mistake can be checked too. */
import type { Diagnostic } from '../../money/index.ts';

type Path = Diagnostic['path'];

/** Repaired data. */
export interface Repaired {
  readonly data: unknown;
  /** The path in the original data for a path in the repaired data. */
  readonly placeOf: (path: Path) => Path;
  /** Whether a part was guessed or left out, so that other parts may lack it. */
  readonly isGuessed: boolean;
}

type Group = Record<string | number, unknown>;

/** Renames misspelt keys, moves keys into their empty parent, corrects misspelt words, and guesses or leaves out what cannot be repaired. */
export function repair(before: Repaired, problems: readonly Diagnostic[]): Repaired {
  const data = copyOf(before.data);
  const moved = new Map<string, Path>();
  let { isGuessed } = before;
  for (const problem of problems) {
    const [key, parent] = [problem.path.at(-1), groupAt(data, problem.path.slice(0, -1))];
    if (key === undefined || parent === undefined || !Object.hasOwn(parent, key)) continue;
    const to = newPlace(problem, parent);
    if (to !== undefined) {
      const value = parent[key];
      Reflect.deleteProperty(parent, key);
      const group = to.length === 1 ? parent : groupIn(parent, to[0]!);
      group[to.at(-1)!] = value;
      moved.set(JSON.stringify([...problem.path.slice(0, -1), ...to]), before.placeOf(problem.path));
    } else if ('nearest' in problem.details && problem.code !== 'CAISSE-KEY-UNKNOWN') {
      parent[key] = problem.details.nearest;
    } else if (problem.code === 'CAISSE-YAML-COMMA') {
      joinToPrevious(parent, String(key));
    } else if (problem.code === 'CAISSE-YAML-DASH') {
      parent[key] = [parent[key]];
      moved.set(JSON.stringify([...problem.path, 0]), before.placeOf(problem.path));
    } else if (problem.code === 'CAISSE-TYPE' && problem.details.expected === 'number') {
      parent[key] = 1;
      isGuessed = true;
    } else if (!Array.isArray(parent)) {
      Reflect.deleteProperty(parent, key);
      isGuessed = true;
    }
  }
  return { data, isGuessed, placeOf: (path) => placeIn(path, moved, before.placeOf) };
}

/** Puts what follows a comma back to the value before it. */
function joinToPrevious(parent: Group, key: string): void {
  const keys = Object.keys(parent);
  const previous = keys[keys.indexOf(key) - 1];
  Reflect.deleteProperty(parent, key);
  if (previous === undefined || groupAt(parent, [previous]) !== undefined) return;
  parent[previous] = `${String(parent[previous])},${key}`;
}

/** The place of a misspelt or misplaced key below its parent, if it is free. */
function newPlace(problem: Diagnostic, parent: Group): readonly string[] | undefined {
  if (problem.code === 'CAISSE-KEY-UNKNOWN') {
    const { nearest } = problem.details;
    return nearest === undefined || Object.hasOwn(parent, nearest) ? undefined : [nearest];
  }
  return problem.code === 'CAISSE-KEY-NOT-INSIDE' ? [problem.details.above, problem.details.key] : undefined;
}

function placeIn(path: Path, moved: ReadonlyMap<string, Path>, before: (path: Path) => Path): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const place = moved.get(JSON.stringify(path.slice(0, length)));
    if (place !== undefined) return [...place, ...path.slice(length)];
  }
  return before(path);
}

function groupAt(data: unknown, path: Path): Group | undefined {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Group)[step];
  }
  return typeof value === 'object' && value !== null ? (value as Group) : undefined;
}

function groupIn(parent: Group, key: string): Group {
  const value = parent[key];
  if (typeof value === 'object' && value !== null) return value as Group;
  const made: Group = {};
  parent[key] = made;
  return made;
}

/** A copy of lists and groups; other values are the same. */
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, copyOf(inside)]));
}
