/** Finds the most likely shape of data that fits no member of a union. */
import type * as z from 'zod';
import { nearest } from '../../money/index.ts';
import { valueAt } from './received.ts';

/** A zod issue. */
export type Issue = z.core.$ZodIssue;

/** The issue of data that fits no member of a union. */
export type IssueOfUnion = Exclude<z.core.$ZodIssueInvalidUnion, { inclusive: false }>;

/** The issues of one member of a union. */
export type Branch = readonly Issue[];

/** The most likely member of a union. */
export interface LikelyBranch {
  readonly issues: Branch;
  /** Alternative missing keys, if each member misses exactly one key and nothing else. */
  readonly alternatives: readonly string[];
  /** A key of another member, and a key that excludes it. */
  readonly exclusive?: readonly [key: string, other: string];
}

/** The members of a union, including those of nested unions. */
export function branchesOf(issue: IssueOfUnion): readonly Branch[] {
  return issue.errors.flatMap((branch) => {
    const [only, second] = branch;
    const inner = only !== undefined && second === undefined && only.path.length === 0 && isUnion(only);
    return inner ? branchesOf(only) : [branch];
  });
}

/** Whether an issue is about a union without a discriminator. */
export const isUnion = (issue: Issue): issue is IssueOfUnion =>
  issue.code === 'invalid_union' && issue.discriminator === undefined;

/**
 * The most likely branch: among those of the right type, the one with the fewest unknown or missing keys.
 *
 * @param branches - the issues of each member of the union
 * @param data - the data
 * @returns the branch, or `undefined` when no member accepts this type of data
 */
export function likelyBranch(branches: readonly Branch[], data: unknown): LikelyBranch | undefined {
  const fitting = branches.filter((branch) => !branch.some(isAboutType));
  const mistakes = fitting.map((branch) => mistakesOf(branch, data));
  const least = Math.min(...mistakes);
  const likely = fitting.filter((_, place) => mistakes[place] === least);
  const [issues] = likely;
  if (issues === undefined) return undefined;
  const alternatives = likely.every((branch) => branch.length === 1 && missingKeys(branch, data).length === 1);
  return {
    issues,
    alternatives: alternatives ? likely.flatMap((branch) => missingKeys(branch, data)) : [],
    ...exclusiveKeys(issues, fitting),
  };
}

const isAboutType = (issue: Issue): boolean => issue.path.length === 0 && issue.code !== 'unrecognized_keys';

/** The keys of data that a member does not have. */
function unknownKeys(branch: Branch): string[] {
  return branch.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []));
}

/** The required keys that are missing at a path of the data. */
export function missingKeys(branch: Branch, data: unknown, at: readonly PropertyKey[] = []): string[] {
  return branch.flatMap(({ path }) => {
    const key = path.at(-1);
    const beside = path.length === at.length + 1 && at.every((step, place) => path[place] === step);
    return typeof key === 'string' && beside && valueAt(data, path) === undefined ? [key] : [];
  });
}

/** An unknown or missing key counts 1; an unknown key that resembles a missing one counts 0.5 with it. */
function mistakesOf(branch: Branch, data: unknown): number {
  const unknown = unknownKeys(branch);
  const missing = missingKeys(branch, data);
  const misspelt = unknown.filter((key) => nearest(key, missing) !== undefined).length;
  const deeper = branch.length - missing.length;
  return unknown.length + missing.length - 1.5 * misspelt + deeper / 100;
}

function exclusiveKeys(branch: Branch, all: readonly Branch[]): Pick<LikelyBranch, 'exclusive'> {
  for (const key of unknownKeys(branch)) {
    for (const other of all) {
      const unknownOfOther = unknownKeys(other);
      const [otherKey] = unknownOfOther;
      if (otherKey !== undefined && !unknownOfOther.includes(key)) return { exclusive: [key, otherKey] };
    }
  }
  return {};
}
