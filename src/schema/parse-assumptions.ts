/** Parses declared assumptions from text. */
import { checkArgument } from '../money/index.ts';
import type { Shaped } from '../shape/index.ts';
import type { DeclaredAssumptions } from '../simulation/nation.ts';
import { checkAssumptions } from '../simulation/nation/check-assumptions.ts';
import type { PlacedDiagnostic } from './placed-diagnostic.ts';
import { type Placer, type ReadOptions, readShaped } from './read-shaped.ts';
import type { TextSource } from './reading/read-document.ts';

/** Assumptions, or the diagnostics of their text. `place` locates later diagnostics about them, such as those of `exploreNation`. */
export type ParseAssumptionsResult =
  | { readonly ok: true; readonly assumptions: DeclaredAssumptions; readonly place: Placer }
  | { readonly ok: false; readonly diagnostics: readonly PlacedDiagnostic[] };

/**
 * Reads declared assumptions about a caisse over a population from YAML or JSON.
 *
 * @param source - the text, or the bytes of a file
 * @law any text is read or refused, and never throws
 */
export function parseAssumptions(source: TextSource, options: ReadOptions = {}): ParseAssumptionsResult {
  checkArgument('options', options, 'object');
  const shape = (data: unknown): Shaped<DeclaredAssumptions> => {
    const checked = checkAssumptions(data);
    return checked.ok ? { ok: true, data: checked.assumptions } : checked;
  };
  const read = readShaped(source, shape, options);
  return read.ok ? { ok: true, assumptions: read.data, place: read.placeIn([]) } : read;
}
