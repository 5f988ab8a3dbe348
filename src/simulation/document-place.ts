/** Places of a document: the figure that stands at one, and the document with another figure there. */
import type { CaisseDocument, Case } from '../caisse/index.ts';
import { valueAt } from '../shape/index.ts';

/** Keys and list indexes from the top of the document. */
export type Place = readonly (string | number)[];

/** A place of a written text: `rules.0.contribution.rate`. */
export function placeOf(path: string | Place): Place {
  if (typeof path !== 'string') return path;
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/**
 * The place of the decimal of a figure.
 *
 * @remarks
 * Of three cases it is the one of the case; of a figure with a source its `value`; of a parameter the value of the parameter.
 */
export function decimalPlace(document: CaisseDocument, place: Place, which: Case): Place {
  const figure = valueAt(document, place);
  if (typeof figure !== 'object' || figure === null || Array.isArray(figure)) return place;
  if (Object.hasOwn(figure, which)) return decimalPlace(document, [...place, which], which);
  if (Object.hasOwn(figure, 'value')) return [...place, 'value'];
  const { parameter } = figure as { readonly parameter?: unknown };
  return typeof parameter === 'string' ? ['parameters', parameter, 'value'] : place;
}

/** A place as people write it. */
export const placeText = (place: Place): string => place.join('.');
