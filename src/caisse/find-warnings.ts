/** Finds valid but probably unintended configurations in the rules of a caisse. */
import { type Diagnostic, month } from '../money/index.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';
import { ageWarnings } from './warnings/age-warnings.ts';
import { bracketWarnings } from './warnings/bracket-warnings.ts';
import { reachAmongEligible } from './warnings/along-income.ts';
import { incomeWarnings } from './warnings/income-warnings.ts';
import { profilesOf } from './warnings/profiles.ts';

/** Options of `findWarnings`. */
export interface FindWarningsOptions {
  /**
   * The present month, `YYYY-MM`. A figure whose source was checked more than a year before it gets a warning.
   *
   * @defaultValue none: the age of figures is not checked
   */
  readonly asOf?: string;
}

/**
 * Finds valid but probably unintended configurations.
 *
 * @remarks
 * The rules are analysed exactly over all incomes from zero, for a few example households: from one adult to a couple with three children, without charges,
 * benefits or savings, with each possible answer. Amounts are in euros. A warning names the household and the incomes with the largest effect; `others` lists further
 * incomes of that household with the same problem. Codes: `CAISSE-WARN-CONTRIBUTION-FALLS`, `CAISSE-WARN-CLIFF`, `CAISSE-WARN-MARGINAL-RATE`, `CAISSE-WARN-LIMITS-CROSSED`,
 * `CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION`, `CAISSE-WARN-BRACKET-UNREACHED`, `CAISSE-WARN-FIGURE-OUTDATED`.
 *
 * @param caisse - a checked caisse
 * @param options - whether the age of figures is checked
 * @returns warnings by version; a warning that two versions share is given once
 * @throws RangeError when `asOf` is not a month
 * @example
 * ```ts
 * import { defineCaisse } from 'caisse-rules';
 * import { findWarnings } from 'caisse-rules/curves';
 *
 * const caisse = defineCaisse({
 *   schema: 1,
 *   id: 'exemple',
 *   name: 'Exemple',
 *   rules: [
 *     {
 *       from: '2026-01',
 *       contribution: { kind: 'steps', base: 'income', brackets: [{ from: 0, amount: 20 }, { from: 900, amount: 15 }] },
 *       allocation: { kind: 'flat', amount: 100 },
 *     },
 *   ],
 * });
 * const [found] = findWarnings(caisse);
 * if (found?.code === 'CAISSE-WARN-CONTRIBUTION-FALLS') {
 *   console.log(found.details.before, found.details.after); // => 899.99 900
 * }
 * ```
 */
export function findWarnings(caisse: Caisse, options: FindWarningsOptions = {}): readonly Diagnostic[] {
  const { asOf } = options;
  const ofRules = caisse.versions.flatMap((version, place) => versionWarnings(version, ['rules', place]));
  const known = new Set<string>();
  const fresh = ofRules.filter(({ code, details }) => {
    const said = JSON.stringify([code, details]);
    return known.size < known.add(said).size;
  });
  return [...fresh, ...(asOf === undefined ? [] : ageWarnings(caisse.document, month(asOf)))];
}

function versionWarnings(version: LoweredVersion, path: Diagnostic['path']): readonly Diagnostic[] {
  const { eligibility, contribution, allocation } = version;
  const profiles = profilesOf(version);
  const reach = reachAmongEligible(version, profiles);
  return [
    ...incomeWarnings(version, profiles, path),
    ...bracketWarnings(contribution.due, [...path, 'contribution'], reach),
    ...bracketWarnings(allocation.amount, [...path, 'allocation'], reach),
    ...bracketWarnings(eligibility.rule, [...path, 'eligibility'], () => undefined),
  ];
}
