/** Finds valid but probably unintended configurations in the rules of a caisse. */
import type { Diagnostic, Month } from '../money/index.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';
import { ageWarnings } from './warnings/age-warnings.ts';
import { bracketWarnings } from './warnings/bracket-warnings.ts';
import { reachAmongEligible } from './warnings/along-income.ts';
import { incomeWarnings } from './warnings/income-warnings.ts';
import { profilesOf } from './warnings/profiles.ts';

/** Options of `findWarnings`. */
export interface FindWarningsOptions {
  /**
   * The month of the check: figures whose source was last checked more than a year before it are reported.
   *
   * @defaultValue none: outdated figures are not reported
   */
  readonly asOf?: Month;
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
 * @param options - the month for warnings about outdated figures
 * @returns warnings by version, without duplicates
 * @example
 * ```ts
 * import { defineCaisse, findWarnings } from 'caisse-rules';
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
  return [...fresh, ...(asOf === undefined ? [] : ageWarnings(caisse.document, asOf))];
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
