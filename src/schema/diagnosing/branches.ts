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
export interface MeantBranch {
  readonly issues: Branch;
  /** Alternative missing keys, if each member lacks exactly one key and nothing else. */
  readonly lacking: readonly string[];
  /** A key of another member, and a key that excludes it. */
  readonly apart?: readonly [key: string, other: string];
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
export function meantBranch(branches: readonly Branch[], data: unknown): MeantBranch | undefined {
  const fitting = branches.filter((branch) => !branch.some(isAboutWhole));
  const slips = fitting.map((branch) => slipsOf(branch, data));
  const least = Math.min(...slips);
  const meant = fitting.filter((_, place) => slips[place] === least);
  const [issues] = meant;
  if (issues === undefined) return undefined;
  const lacking = meant.every((branch) => branch.length === 1 && missingKeys(branch, data).length === 1);
  return {
    issues,
    lacking: lacking ? meant.flatMap((branch) => missingKeys(branch, data)) : [],
    ...keysApart(issues, fitting),
  };
}

const isAboutWhole = (issue: Issue): boolean => issue.path.length === 0 && issue.code !== 'unrecognized_keys';

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
function slipsOf(branch: Branch, data: unknown): number {
  const unknown = unknownKeys(branch);
  const missing = missingKeys(branch, data);
  const misspelt = unknown.filter((key) => nearest(key, missing) !== undefined).length;
  const deeper = branch.length - missing.length;
  return unknown.length + missing.length - 1.5 * misspelt + deeper / 100;
}

function keysApart(branch: Branch, all: readonly Branch[]): Pick<MeantBranch, 'apart'> {
  for (const key of unknownKeys(branch)) {
    for (const other of all) {
      const strangers = unknownKeys(other);
      const [stranger] = strangers;
      if (stranger !== undefined && !strangers.includes(key)) return { apart: [key, stranger] };
    }
  }
  return {};
}
