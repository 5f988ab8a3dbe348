/** The caisse as a variant that the command line names changes it. */
import type { Caisse } from '../caisse/index.ts';
import type { Diagnostic } from '../money/index.ts';
import { applyVariant, type ApplyVariantResult } from '../simulation/index.ts';
import type { Given } from './command.ts';

/** A caisse, the arguments with the scenario of the variant instead of its name, and warnings about the variant. */
export type WithVariant =
  | { readonly ok: true; readonly caisse: Caisse; readonly given: Given; readonly warnings: readonly Diagnostic[] }
  | Extract<ApplyVariantResult, { readonly ok: false }>;

/** Applies the variant that `--scenario` names; without one, the caisse and the arguments are unchanged. */
export function withVariant(caisse: Caisse, given: Given): WithVariant {
  const name = given.options['scenario'] ?? '';
  if (!Object.hasOwn(caisse.document.variants ?? {}, name)) return { ok: true, caisse, given, warnings: [] };
  const applied = applyVariant(caisse, name);
  if (!applied.ok) return applied;
  const options = { ...given.options, scenario: applied.scenario };
  return { ok: true, caisse: applied.caisse, given: { ...given, options }, warnings: applied.warnings };
}

/** What is wrong with the changes of the variants of a caisse. */
export function variantProblems(caisse: Caisse): readonly Diagnostic[] {
  return Object.keys(caisse.document.variants ?? {}).flatMap((name) => {
    const applied = applyVariant(caisse, name);
    return applied.ok ? applied.warnings : applied.diagnostics;
  });
}
