/** Which of several shapes somebody meant, where data fits none of them. */
import type * as z from 'zod';
import { nearest } from '../../money/index.ts';
import { valueAt } from './received.ts';

/** One thing that zod found. */
export type Issue = z.core.$ZodIssue;

/** That data fits none of several shapes. */
export type IssueOfUnion = Exclude<z.core.$ZodIssueInvalidUnion, { inclusive: false }>;

/** What keeps the data from one of the shapes. */
export type Branch = readonly Issue[];

/** The shape that was most likely meant. */
export interface MeantBranch {
  readonly issues: Branch;
  /** Keys, any of which would do, where the shapes lack one each and nothing else. */
  readonly lacking: readonly string[];
  /** A key of another shape, and a key that does not go with it. */
  readonly apart?: readonly [key: string, other: string];
}

/** The shapes of a union, those of unions inside it among them. */
export function branchesOf(issue: IssueOfUnion): readonly Branch[] {
  return issue.errors.flatMap((branch) => {
    const [only, second] = branch;
    const inner = only !== undefined && second === undefined && only.path.length === 0 && isUnion(only);
    return inner ? branchesOf(only) : [branch];
  });
}

/** Whether data fits none of several shapes that no key tells apart. */
export const isUnion = (issue: Issue): issue is IssueOfUnion =>
  issue.code === 'invalid_union' && issue.discriminator === undefined;

/**
 * The branch that was most likely meant: of those whose kind of data fits, the one with the fewest keys too many or missing.
 *
 * @param branches - what keeps the data from each shape
 * @param data - the data
 * @returns the branch, or `undefined` when the data is of no kind that any shape takes
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

/** The keys of data that a shape does not have. */
function unknownKeys(branch: Branch): string[] {
  return branch.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []));
}

/** The keys that a shape needs and the data lacks, at a path of the data. */
export function missingKeys(branch: Branch, data: unknown, at: readonly PropertyKey[] = []): string[] {
  return branch.flatMap(({ path }) => {
    const key = path.at(-1);
    const beside = path.length === at.length + 1 && at.every((step, place) => path[place] === step);
    return typeof key === 'string' && beside && valueAt(data, path) === undefined ? [key] : [];
  });
}

/** A key too many, or missing, is one slip; both at once is half of one where the one looks like the other. */
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
