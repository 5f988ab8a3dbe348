/** Finds valid but probably unintended configurations in the rules of a caisse. */
import { householdInputs } from '../household/index.ts';
import { checkMonth, type Diagnostic, readOptional, warning } from '../money/index.ts';
import type { NumberInputNode } from '../rule/index.ts';
import type { Contribution } from './contribution.ts';
import type { CaisseDocument } from './document.ts';
import { labelDetails } from './label-details.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';
import { checkCaisseArgument } from './rules-at.ts';
import { ageWarnings } from './warnings/age-warnings.ts';
import { reachAmongEligible } from './warnings/along-input.ts';
import { bracketWarnings } from './warnings/bracket-warnings.ts';
import { followedInputs, furtherMembers, INCOME } from './warnings/followed-inputs.ts';
import { allocationWarnings, inputWarnings } from './warnings/input-warnings.ts';
import { linesOf } from './warnings/lines-of-version.ts';
import { profilesOf } from './warnings/profiles.ts';
import { rateWarnings } from './warnings/rate-warnings.ts';
import { DOCUMENT_STEPS, startWork, VERSION_STEPS, type Work } from './warnings/work.ts';

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
 * The rules are analysed exactly along each number of a household that they read (from zero), for a few example households: from one adult to a couple with three
 * children (adults of 40, children of 15, 8 and 3 years), with each possible answer, and with the other numbers at the smallest and at the largest figure of the rules. Along income, a
 * warning names the incomes; along another number, it names that number too. `facts` lists the household's other facts, so that both sides can be
 * computed. A warning has the household and the values with the largest effect; `others` lists further values with the same problem for that household.
 *
 * The analysis takes a bounded number of steps for a version and for a document. What takes more is left out, and `CAISSE-WARN-ANALYSIS-STOPPED` says where. Versions with
 * equal decisions are analysed once.
 *
 * Codes: `CAISSE-WARN-CONTRIBUTION-FALLS`, `CAISSE-WARN-CLIFF`, `CAISSE-WARN-MARGINAL-RATE`, `CAISSE-WARN-INPUT-FALLS`, `CAISSE-WARN-INPUT-CLIFF`, `CAISSE-WARN-INPUT-RATE`,
 * `CAISSE-WARN-LIMITS-CROSSED`, `CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION`, `CAISSE-WARN-BRACKET-UNREACHED`, `CAISSE-WARN-ANALYSIS-STOPPED`, `CAISSE-WARN-RATE-IMPLAUSIBLE`, `CAISSE-WARN-FIGURE-OUTDATED`.
 *
 * @param caisse - a checked caisse
 * @param options - whether the age of figures is checked
 * @returns warnings by version; a warning that two versions share is given once
 * @throws RangeError when `asOf` is not a month
 * @law a warning about a threshold is what evaluating both sides gives
 * @law a threshold of any number of the household has a warning
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
  checkCaisseArgument(caisse);
  const { asOf } = readOptional('options', options, { asOf: 'text' });
  const known = new Set<string>();
  const fresh = warningsByVersion(caisse).filter(({ code, details }) => {
    const said = JSON.stringify([code, details]);
    return known.size < known.add(said).size;
  });
  return [...fresh, ...(asOf === undefined ? [] : ageWarnings(caisse.document, checkMonth('options.asOf', asOf)))];
}

/** The warnings of each version; a version with the same decisions as an earlier one is not analysed again. */
function warningsByVersion({ document, versions }: Caisse): readonly Diagnostic[] {
  const analysed = new Set<string>();
  let left = DOCUMENT_STEPS;
  return versions.flatMap((version, place) => {
    const decisions = JSON.stringify([
      version.eligibility.criterion,
      version.contribution.source,
      version.allocation.source,
    ]);
    if (analysed.size === analysed.add(decisions).size) return [];
    const work = startWork(Math.min(left, VERSION_STEPS));
    const found = versionWarnings(version, ['rules', place], document, work);
    left -= work.taken();
    return found;
  });
}

function versionWarnings(
  version: LoweredVersion,
  path: Diagnostic['path'],
  document: CaisseDocument,
  work: Work,
): readonly Diagnostic[] {
  const { inputs = {} } = document;
  const { eligibility, contribution, allocation } = version;
  const rules = [contribution.due, contribution.amount, allocation.amount];
  const profiles = profilesOf(rules, version);
  const further = furtherMembers(version.memberInputs);
  const followed = followedInputs([eligibility.rule, ...rules]).filter(({ name }) => !further.has(name));
  const income = followed.find(({ name }) => name === INCOME) ?? householdInputs.income;
  const along = [income, ...followed.filter(({ name }) => name !== INCOME)].map((input) => ({
    direction: { input, isExpectedToGrow: isExpectedToGrow(input, contribution.source) },
    lines: linesOf(version, input, work),
  }));
  const reach = reachAmongEligible(eligibility.rule, profiles, income, work);
  const found = [
    ...along.flatMap(({ direction, lines }) =>
      inputWarnings(lines, profiles, direction, inputs[direction.input.name]?.label, path),
    ),
    ...rateWarnings(contribution, document, [...path, 'contribution']),
    ...allocationWarnings(version, path),
    ...bracketWarnings(contribution.due, [...path, 'contribution'], reach),
    ...bracketWarnings(allocation.amount, [...path, 'allocation'], reach),
    ...bracketWarnings(eligibility.rule, [...path, 'eligibility'], () => undefined),
  ];
  const stop = work.stop();
  if (stop === undefined) return found;
  const { input, household } = stop;
  const where = { input: input.name, ...labelDetails(inputs[input.name]?.label), household };
  return [...found, warning('CAISSE-WARN-ANALYSIS-STOPPED', path, where)];
}

/** Amounts of money that a household has or receives. */
const RESOURCES: ReadonlySet<string> = /* @__PURE__ */ new Set([INCOME, 'benefits', 'savings']);

/** Whether the contribution is expected not to fall when an input grows: a resource, or the base of the contribution. */
function isExpectedToGrow({ name }: NumberInputNode, contribution: Contribution): boolean {
  const bases = [
    'base' in contribution ? contribution.base : undefined,
    'rateOn' in contribution ? contribution.rateOn : undefined,
  ];
  return RESOURCES.has(name) || bases.includes(name);
}
