/** Decides which groups hide which cells. */
import { type CellOfRow, FAMILIES, type Family, type GroupCells, HIDDEN_BY, isSensitive, merged } from './cells.ts';
import type { HidingRules } from './disclosure-control.ts';

/** What a family hides. */
export interface HiddenFamily {
  /** By the place of the group. */
  readonly groups: readonly boolean[];
  /** Whether the row of all groups hides it as well. */
  readonly all: boolean;
}

/** What each family hides. */
export type Hidden = Readonly<Record<Family, HiddenFamily>>;

/**
 * Decides what is hidden in each group.
 *
 * @remarks
 * In each family, groups are ordered: those with a cell that fails a rule first, then by their number of rows. The shortest beginning of this order is hidden that holds all groups of the first sort and two groups or more, and whose
 * cells taken together pass the rules; groups of the same rank are hidden together. If no beginning does, all groups and the row of all groups hide the family. Groups without rows are shown.
 */
export function hiddenGroups(
  groups: readonly GroupCells[],
  cells: readonly Pick<CellOfRow, 'family'>[],
  rules: HidingRules,
): Hidden {
  const found = new Map<Family, HiddenFamily>();
  for (const family of FAMILIES) {
    const by = HIDDEN_BY[family];
    const before = by === null ? null : found.get(by)!;
    const own = groups.map(({ rows, contents }) => ({
      rows,
      contents: contents.filter((_, at) => cells[at]!.family === family),
    }));
    found.set(family, hiddenOf(own, rules, before));
  }
  return Object.fromEntries(found) as Hidden;
}

interface Candidate extends GroupCells {
  readonly place: number;
  readonly isFirst: boolean;
}

function hiddenOf(groups: readonly GroupCells[], rules: HidingRules, before: HiddenFamily | null): HiddenFamily {
  const candidates = groups.flatMap(({ rows, contents }, place): readonly Candidate[] => {
    if (rows === 0) return [];
    const isFirst = (before?.groups[place] ?? false) || contents.some((content) => isSensitive(content, rules));
    return [{ place, rows, isFirst, contents }];
  });
  const needed = candidates.filter(({ isFirst }) => isFirst).length;
  if (needed === 0) return { groups: groups.map(() => false), all: false };
  const beginnings = beginningsOf(candidates).filter((beginning) => beginning.length >= Math.max(2, needed));
  const isSound = (beginning: readonly Candidate[]): boolean =>
    beginning[0]!.contents.every((_, at) => {
      const contents = beginning.map(({ contents: own }) => own[at]!);
      return !isSensitive(contents.reduce(merged), rules);
    });
  const shortest = before?.all === true ? undefined : beginnings.find(isSound);
  const hidden = new Set((shortest ?? candidates).map(({ place }) => place));
  return { groups: groups.map((_, place) => hidden.has(place)), all: shortest === undefined };
}

/** The beginnings of the order, each with all groups of its last rank. */
function beginningsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const rankOf = ({ isFirst, rows }: Candidate): number => (isFirst ? -Infinity : rows);
  const ranks = [...new Set(candidates.map(rankOf))].sort((left, right) => left - right);
  return ranks.map((rank) => candidates.filter((candidate) => rankOf(candidate) <= rank));
}
