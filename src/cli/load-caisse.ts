/** Loads a caisse from a file, the standard input or the presets. */
import type { Caisse } from '../caisse/index.ts';
import { type Diagnostic, error, nearest } from '../money/index.ts';
import { findPreset, presets } from '../presets/index.ts';
import { type CheckOptions, parseCaisse, parseCaisseObject, type Placer } from '../schema/index.ts';
import type { Io } from './io.ts';
import { readSource, STANDARD_INPUT } from './read-source.ts';

/** A loaded caisse with its warnings, or diagnostics. `place` locates later diagnostics in the text of the document. */
export type LoadedCaisse =
  | { readonly ok: true; readonly caisse: Caisse; readonly warnings: readonly Diagnostic[]; readonly place: Placer }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Loads a caisse. An existing file has precedence over a preset of the same name.
 *
 * @remarks
 * Warnings about a preset are computed only if `options` request them, because a user of the preset cannot correct it.
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
  const nearestId = nearest(id, ids) ?? ids.find((known) => known.startsWith(`${id}-`));
  return error('CAISSE-PRESET-UNKNOWN', [], { id, ...(nearestId === undefined ? {} : { nearest: nearestId }) });
}
