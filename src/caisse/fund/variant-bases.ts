/** The bases of variants. */
import { error, type Diagnostic, nearestDetail } from '../../money/index.ts';
import type { CaisseDocument } from '../document.ts';
import { VARIANT_DEPTH_LIMIT } from './variant.ts';

/** The scenario of a variant, and the variants that change it, the last one being the variant itself; or what is wrong with a base. */
export type VariantBases =
  | { readonly ok: true; readonly scenario: string; readonly variants: readonly string[] }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * Finds the scenario of a variant, and the variants between them.
 *
 * @param document - a document with the variant
 * @param name - the name of the variant
 */
export function variantBases(document: CaisseDocument, name: string): VariantBases {
  const { scenarios = {}, variants = {} } = document;
  const names: string[] = [name];
  for (;;) {
    const [last] = names as [string];
    const { base } = variants[last]!;
    const refused = (problem: Diagnostic): VariantBases => ({ ok: false, diagnostic: problem });
    if (Object.hasOwn(scenarios, base)) return { ok: true, scenario: base, variants: names };
    if (names.includes(base)) {
      return refused(error('CAISSE-VARIANT-CYCLE', ['variants', name, 'base'], { names: [base, ...names] }));
    }
    if (!Object.hasOwn(variants, base)) {
      const known = [...Object.keys(scenarios), ...Object.keys(variants).filter((each) => each !== name)];
      const details = { base, names: known, ...nearestDetail(base, known) };
      return refused(error('CAISSE-VARIANT-BASE-UNKNOWN', ['variants', last, 'base'], details));
    }
    if (names.length === VARIANT_DEPTH_LIMIT) {
      return refused(error('CAISSE-VARIANT-DEPTH', ['variants', name, 'base'], { limit: VARIANT_DEPTH_LIMIT }));
    }
    names.unshift(base);
  }
}

/** What is wrong with the names and the bases of the variants of a document. */
export function checkVariants(document: CaisseDocument): readonly Diagnostic[] {
  const { scenarios = {}, variants = {} } = document;
  const found = Object.keys(variants).flatMap((name): Diagnostic[] => {
    if (Object.hasOwn(scenarios, name)) return [error('CAISSE-VARIANT-NAME', ['variants', name], { name })];
    const bases = variantBases(document, name);
    return bases.ok ? [] : [bases.diagnostic];
  });
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
