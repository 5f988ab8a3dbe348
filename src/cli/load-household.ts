/** Loads a household from a file or the standard input. */
import type { Household } from '../household/index.ts';
import type { Diagnostic } from '../money/index.ts';
import { parseHousehold, type Placer } from '../schema/index.ts';
import type { Io } from './io.ts';
import { readSource } from './read-source.ts';

/** A loaded household, or diagnostics. */
export type LoadedHousehold =
  | { readonly ok: true; readonly household: Household; readonly place: Placer }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Loads a household. */
export async function loadHousehold(name: string, io: Io): Promise<LoadedHousehold> {
  const source = await readSource(name, io);
  return source.ok ? parseHousehold(source.bytes) : source;
}
