/** The sampled mutants, and whether a mutant of Stryker is one of them. */
import { relative } from 'node:path';

const identity = ({ fileName, location: { start, end }, mutatorName, replacement }) =>
  JSON.stringify([
    relative(process.cwd(), fileName),
    start.line,
    start.column,
    end.line,
    end.column,
    mutatorName,
    replacement,
  ]);

/** A test for the members of a sample. */
export function memberOf(sampled) {
  const all = new Set(sampled.map(identity));
  return (mutant) => all.has(identity(mutant));
}
