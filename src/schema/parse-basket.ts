/** Parses baskets from text. */
import { type Basket, basketShape } from '../caisse/cover.ts';
import { checkArgument } from '../money/index.ts';
import { checkShape, type Shaped } from '../shape/index.ts';
import type { PlacedDiagnostic } from './placed-diagnostic.ts';
import { type Placer, type ReadOptions, readShaped } from './read-shaped.ts';
import type { TextSource } from './reading/read-document.ts';

/** A basket, or the diagnostics of its text. `place` locates later diagnostics of the basket. */
export type ParseBasketResult =
  | { readonly ok: true; readonly basket: Basket; readonly place: Placer }
  | { readonly ok: false; readonly diagnostics: readonly PlacedDiagnostic[] };

/**
 * Reads a basket from YAML or JSON: `lines`, and a `discount`.
 *
 * @param source - the text, or the bytes of a file
 * @law any text is read or refused, and never throws
 */
export function parseBasket(source: TextSource, options: ReadOptions = {}): ParseBasketResult {
  checkArgument('options', options, 'object');
  const read = readShaped(source, (data: unknown): Shaped<Basket> => checkShape(basketShape, data), options);
  return read.ok ? { ok: true, basket: read.data, place: read.placeIn([]) } : read;
}
