/** What households of each composition pay and receive. */
import type { Household } from '../household/index.ts';
import { checkArgument, type Diagnostic, error, type Month } from '../money/index.ts';
import { type AgeRange, MEMBERS_LIMIT } from '../rule/index.ts';
import { ageClasses } from './age-classes.ts';
import { assessHousehold } from './assess.ts';
import { assessedFacts, givenFacts, type GivenFacts } from './assess/facts.ts';
import type { Assessment } from './assessment.ts';
import { compositionsOf, countCompositions, largestSize } from './compositions.ts';
import { drawnRules } from './drawn-rules.ts';
import { inputUnknown, MEMBERS } from './input-unknown.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';
import { rulesAt } from './rules-at.ts';

/** Options of `assessCompositions`. */
export interface AssessCompositionsOptions {
  /**
   * The smallest number of members.
   *
   * @defaultValue 1
   */
  readonly from?: number;
  /**
   * The largest number of members.
   *
   * @defaultValue 6, or less where there would be more than 100 compositions; 1 in a caisse of participants
   */
  readonly to?: number;
  /** Facts beside the household, as in `assessHousehold`. */
  readonly facts?: GivenFacts;
}

/** One composition: the number of members in each class of ages, and the assessment of such a household. */
export interface AssessedComposition {
  readonly counts: readonly number[];
  readonly assessment: Assessment;
}

/** The assessments of all compositions. */
export interface AssessedCompositions {
  readonly caisse: string;
  readonly month: Month;
  /** The first month of the rules in force. */
  readonly rulesFrom: Month;
  /** The classes of ages that the rules distinguish, from the youngest; all ages are in one of them. */
  readonly classes: readonly AgeRange[];
  /** Smaller households first; of one size, those with more members in the oldest class. */
  readonly compositions: readonly AssessedComposition[];
}

/** Assessments by composition, or why there are none. */
export type CompositionsResult =
  | { readonly ok: true; readonly assessed: AssessedCompositions; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The largest number of compositions. */
const COMPOSITIONS_LIMIT = 1000;

/** The default of the largest number of members, and how many compositions it may give. */
const DEFAULT = { members: 6, compositions: 100 } as const;

/**
 * What a household pays and receives for each composition of the household, all else equal.
 *
 * @remarks
 * The classes of ages are those between the age limits that the rules read: the members of a class count alike, whatever their ages. Codes beside those of `assessHousehold`:
 * `CAISSE-CURVE-INPUT-UNKNOWN` if no rule counts members, `CAISSE-CURVE-MEMBERS-RANGE` for numbers of members that are not whole or not in ascending order, or that give more than 1,000
 * compositions.
 *
 * @param caisse - a checked caisse
 * @param household - the household; its own members are not used
 * @param month - the month whose rules apply, `YYYY-MM`
 * @param options - the numbers of members, and additional facts
 * @returns the assessments, with warnings about the household’s words; or what is wrong with the household, the facts, the numbers or the month
 * @law the assessment of a composition is that of every household that has it
 * @example
 * ```ts
 * import { defineCaisse } from 'caisse-rules';
 * import { assessCompositions } from 'caisse-rules/curves';
 *
 * const caisse = defineCaisse({
 *   schema: 1,
 *   id: 'exemple',
 *   name: 'Exemple',
 *   rules: [
 *     {
 *       from: '2026-01',
 *       contribution: { kind: 'flat', amount: 20 },
 *       allocation: { kind: 'flat', amount: { first: 100, person: 50, children: [{ before: 14, amount: 30 }] } },
 *     },
 *   ],
 * });
 * const result = assessCompositions(caisse, { members: [{}] }, '2026-11', { to: 2 });
 * if (result.ok) console.log(result.assessed.classes); // => [ { from: 0, before: 14 }, { from: 14, before: null } ]
 * if (result.ok) console.log(result.assessed.compositions.map(({ counts }) => counts.join(' + ')));
 * // => [ '0 + 1', '1 + 0', '0 + 2', '1 + 1', '2 + 0' ]
 * ```
 */
export function assessCompositions(
  caisse: Caisse,
  household: Household,
  month: string,
  options: AssessCompositionsOptions = {},
): CompositionsResult {
  checkArgument('options', options, 'object');
  const { from = 1 } = options;
  const facts = givenFacts('options.facts', options.facts);
  const rules = rulesAt(caisse, month);
  if (!rules.ok) return { ok: false, diagnostics: [rules.diagnostic] };
  const { version } = rules;
  const classes = ageClasses(version);
  if (classes.length === 0) {
    return { ok: false, diagnostics: [inputUnknown(MEMBERS, version, drawnRules(version))] };
  }
  const { diagnostics, warnings } = assessedFacts(household, rules.month, version, facts);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const { to = Math.max(from, defaultSize(version, classes.length)) } = options;
  if (!isRange(classes.length, from, to)) {
    const largest = Math.min(largestSize(classes.length, COMPOSITIONS_LIMIT), MEMBERS_LIMIT);
    const details = { from: String(from), to: String(to), limit: COMPOSITIONS_LIMIT, largest };
    return { ok: false, diagnostics: [error('CAISSE-CURVE-MEMBERS-RANGE', [], details)] };
  }
  const compositions: AssessedComposition[] = [];
  for (const counts of compositionsOf(classes.length, from, to)) {
    const members = counts.flatMap((count, place) => new Array(count).fill({ age: classes[place]!.from }) as Member[]);
    const result = assessHousehold(caisse, { ...household, members }, month, { facts });
    if (!result.ok) return result;
    compositions.push({ counts, assessment: result.assessment });
  }
  const { document } = caisse;
  return {
    ok: true,
    assessed: { caisse: document.id, month: rules.month, rulesFrom: version.from, classes, compositions },
    warnings,
  };
}

type Member = Household['members'][number];

const defaultSize = ({ unit }: LoweredVersion, classes: number): number =>
  unit === 'participant' ? 1 : Math.min(DEFAULT.members, largestSize(classes, DEFAULT.compositions));

function isRange(classes: number, from: number, to: number): boolean {
  const isOrdered = Number.isInteger(from) && Number.isInteger(to) && 1 <= from && from <= to && to <= MEMBERS_LIMIT;
  return isOrdered && countCompositions(classes, from, to) <= COMPOSITIONS_LIMIT;
}
