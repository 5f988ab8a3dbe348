/** Finds the sources, assumptions and parameters in a part of a document. */
import type { Label } from '../../caisse/index.ts';
import type { DecimalInput } from '../../money/index.ts';

/** A figure without a published source, and the reason for it. */
export interface Assumption {
  readonly value: DecimalInput;
  readonly assumption: Label;
}

/** The ids of the sources in a part of a document, without duplicates, in the order of the document. */
export function sourcesIn(part: unknown): string[] {
  const ids = recordsIn(part).flatMap(({ source }) => (Array.isArray(source) ? source : [source]) as unknown[]);
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/** The figures of a part of a document that are assumptions. */
export function assumptionsIn(part: unknown): Assumption[] {
  return recordsIn(part).flatMap(({ value, assumption }) =>
    isLabel(assumption) && (typeof value === 'string' || typeof value === 'number') ? [{ value, assumption }] : [],
  );
}

/** Whether a part of a document is a text, or a text in French and perhaps in English. */
export const isLabel = (part: unknown): part is Label =>
  typeof part === 'string' ||
  (typeof part === 'object' && part !== null && 'fr' in part && typeof part.fr === 'string');

/** The names of the parameters in a part of a document, without duplicates. */
export function parametersIn(part: unknown): string[] {
  const names = recordsIn(part).flatMap(({ parameter, kind, name }) => {
    if (typeof parameter === 'string') return [parameter];
    return kind === 'parameter' && typeof name === 'string' ? [name] : [];
  });
  return [...new Set(names)];
}

type Data = Readonly<Record<string, unknown>>;

function recordsIn(part: unknown): Data[] {
  if (typeof part !== 'object' || part === null) return [];
  const below = Object.values(part).flatMap(recordsIn);
  return Array.isArray(part) ? below : [part as Data, ...below];
}
