/** Parses other uses of money from text. */
import { checkUses, type Use } from '../caisse/index.ts';
import { checkArgument } from '../money/index.ts';
import type { Shaped } from '../shape/index.ts';
import type { PlacedDiagnostic } from './placed-diagnostic.ts';
import { type Placer, type ReadOptions, readShaped } from './read-shaped.ts';
import type { TextSource } from './reading/read-document.ts';

/** Uses, or the diagnostics of their text. `place` locates later diagnostics about the uses, such as those of `compareUses`. */
export type ParseUsesResult =
  | { readonly ok: true; readonly uses: readonly Use[]; readonly place: Placer }
  | { readonly ok: false; readonly diagnostics: readonly PlacedDiagnostic[] };

/**
 * Reads a list of other uses of the money of a fund from YAML or JSON.
 *
 * @param source - the text, or the bytes of a file
 * @law any text is read or refused, and never throws
 */
export function parseUses(source: TextSource, options: ReadOptions = {}): ParseUsesResult {
  checkArgument('options', options, 'object');
  const shape = (data: unknown): Shaped<readonly Use[]> => {
    const checked = checkUses(data);
    return checked.ok ? { ok: true, data: checked.uses } : checked;
  };
  const read = readShaped(source, shape, options);
  return read.ok ? { ok: true, uses: read.data, place: read.placeIn([]) } : read;
}
