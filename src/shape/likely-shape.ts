/** Finds the most likely shape of data that fits none of several shapes. */
import { type Diagnostic, error, nearest } from '../money/index.ts';
import { missingKey } from './problems.ts';

/** The unknown and the missing keys of an object. */
export interface KeyMistakes {
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

/** A shape of the right type, with the mistakes that it would be. */
export interface Candidate extends KeyMistakes {
  /** Its keys. */
  readonly known: readonly string[];
  readonly problems: readonly Diagnostic[];
}

/**
 * The problems of the most likely shape: that with the fewest unknown or missing keys.
 *
 * @param candidates - the shapes of the right type; at least one
 * @param path - the path of the data
 */
export function likelyProblems(candidates: readonly Candidate[], path: Diagnostic['path']): readonly Diagnostic[] {
  const mistakes = candidates.map(countMistakes);
  const least = Math.min(...mistakes);
  const likely = candidates.filter((_, place) => mistakes[place] === least);
  if (likely.every(missesOneKey)) {
    const [key = '', ...others] = likely.flatMap(({ missing }) => missing);
    return [missingKey(path, key, others)];
  }
  const [first] = likely;
  return exclusiveKeys(first!, candidates, path) ?? withAllKeys(first!.problems, candidates, path);
}

/** The problems, with the keys of all shapes where a key is unknown to each. */
function withAllKeys(
  problems: readonly Diagnostic[],
  candidates: readonly Candidate[],
  path: Diagnostic['path'],
): readonly Diagnostic[] {
  const known = [...new Set(candidates.flatMap((candidate) => candidate.known))];
  return problems.map((problem) =>
    problem.code === 'CAISSE-KEY-UNKNOWN' && problem.path.length === path.length + 1
      ? error('CAISSE-KEY-UNKNOWN', problem.path, { ...problem.details, known })
      : problem,
  );
}

const missesOneKey = ({ unknown, missing, problems }: Candidate): boolean =>
  unknown.length === 0 && missing.length === 1 && problems.length === 1;

/** An unknown or missing key counts 1; an unknown key that resembles a missing one counts 0.5 with it. */
function countMistakes({ unknown, missing, problems }: Candidate): number {
  const misspelt = unknown.filter((key) => nearest(key, missing) !== undefined).length;
  return unknown.length + missing.length - 1.5 * misspelt + problems.length / 100;
}

/** The first key that only other shapes have, with a key that they do not have. */
function exclusiveKeys(
  { unknown }: Candidate,
  all: readonly Candidate[],
  path: Diagnostic['path'],
): readonly Diagnostic[] | undefined {
  for (const key of unknown) {
    const other = all.find((candidate) => candidate.unknown.length > 0 && !candidate.unknown.includes(key));
    if (other !== undefined) {
      return [error('CAISSE-KEYS-EXCLUSIVE', [...path, key], { key, other: other.unknown[0]! })];
    }
  }
  return undefined;
}
