/** The assumptions that a part of a document states. */

/** The assumptions in a part of a document, in document order, without duplicates. */
export function assumptionsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'assumption' in part && typeof part.assumption === 'string' ? [part.assumption] : [];
  return [...new Set([...own, ...Object.values(part).flatMap(assumptionsIn)])];
}
