/** What a part of a document says of its own figures: that they were assumed. */

/** Every assumption written in a part of a document, in its order, each once. */
export function assumptionsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'assumption' in part && typeof part.assumption === 'string' ? [part.assumption] : [];
  return [...new Set([...own, ...Object.values(part).flatMap(assumptionsIn)])];
}
