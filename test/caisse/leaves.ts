/** The values of a document, one by one. */
/** A place in a document. */
export type Path = readonly (string | number)[];

/** A value of a document that is no object and no list, and its place. */
export interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

/** The values of a document that are no objects and no lists. */
export const leavesOf = (value: unknown, path: Path = []): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : [{ path, value }];

/** A copy of a document with another value at a place. */
export function changed(document: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(document);
  const holder = path.slice(0, -1).reduce((part, key) => (part as Record<string | number, unknown>)[key], copy);
  (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
  return copy;
}
