/** A caisse from a file, the standard input or the presets. */
import type { Caisse } from '../caisse/index.ts';
import { type Diagnostic, error, nearest } from '../money/index.ts';
import { findPreset, presets } from '../presets/index.ts';
import { type CheckOptions, parseCaisse, parseCaisseObject } from '../schema/index.ts';
import type { Io } from './io.ts';
import { readSource, STANDARD_INPUT } from './read-source.ts';

/** A caisse that is read, or what is wrong with it. */
export type LoadedCaisse =
  | { readonly ok: true; readonly caisse: Caisse; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads a caisse; a path that exists comes before a preset of the same name.
 *
 * @remarks
 * A preset is only looked through for doubtful rules where `options` ask for it: its warnings are not its reader's to mend.
 */
export async function loadCaisse(name: string, io: Io, options?: CheckOptions): Promise<LoadedCaisse> {
  const isPath = name === STANDARD_INPUT || io.exists(name);
  const preset = isPath ? undefined : findPreset(name);
  if (preset !== undefined) return parseCaisseObject(preset, options ?? { warnings: false });
  if (!isPath && !looksLikePath(name)) return { ok: false, diagnostics: [unknownPreset(name)] };
  const source = await readSource(name, io);
  return source.ok ? parseCaisse(source.bytes, options) : source;
}

const looksLikePath = (name: string): boolean => /[./\\]/.test(name);

function unknownPreset(id: string): Diagnostic {
  const ids = presets.map((preset) => preset.id);
  const meant = nearest(id, ids) ?? ids.find((known) => known.startsWith(`${id}-`));
  return error('CAISSE-PRESET-UNKNOWN', [], { id, ...(meant === undefined ? {} : { nearest: meant }) });
}
