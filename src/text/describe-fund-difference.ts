/** Compares two scenarios of a fund in words. */
import { type Caisse, checkCaisseArgument, rulesAt } from '../caisse/index.ts';
import { addMonths, checkParts, type Diagnostic, type Month, month, monthsBetween } from '../money/index.ts';
import { applyVariant } from '../simulation/index.ts';
import { describeDifference } from './describe-difference.ts';
import { type ChangesOptions, type ScenarioChange, scenarioChanges } from './fund/changes/scenario-changes.ts';
import type { Said } from './said.ts';

/** A scenario to compare in words. */
export interface FundSide {
  readonly caisse: Caisse;
  /** The key of a scenario or of a variant of the document. */
  readonly scenario: string;
}

/** One change between two scenarios. */
export interface FundChange {
  /** The key of the scenario that changes, or the rules of the caisse. */
  readonly part: ScenarioChange['key'] | 'rules';
  readonly sentence: Said;
}

/** The changes, or the diagnostics of a scenario. */
export type DescribeFundDifferenceResult =
  | { readonly ok: true; readonly changes: readonly FundChange[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compares two scenarios in words: one sentence for each change of the rules in the months of both, then one for each change of the scenario, with both values.
 *
 * @remarks
 * The rules are compared as `describeDifference` does. Groups, funders, costs and support in kind match by their id or label. Labels of scenarios, questions, notes and sources are
 * left out; a number in another form, or a value that is written out with its default, is no change.
 *
 * @param before - the base
 * @param after - the other scenario
 * @returns the changes; or the diagnostics of an unknown scenario or of a variant
 * @law each change of a scenario has one sentence that names both values
 * @law a scenario has no difference in words to itself
 * @example
 * ```ts
 * import { type CaisseDocument, defineCaisse } from 'caisse-rules';
 * import { describeFundDifference } from 'caisse-rules/text';
 *
 * const caisse = defineCaisse<CaisseDocument>({
 *   schema: 1,
 *   id: 'exemple',
 *   name: 'Exemple',
 *   rules: [
 *     {
 *       from: '2026-01',
 *       contribution: { kind: 'steps', base: 'income', brackets: [{ from: 0, amount: 10 }, { from: 800, amount: 25 }] },
 *       allocation: { kind: 'flat', amount: 100 },
 *     },
 *   ],
 *   scenarios: {
 *     base: {
 *       label: 'Base',
 *       start: '2026-01',
 *       months: 12,
 *       groups: [{ label: 'foyers', households: 50, household: { members: [{ age: 40 }], resources: { income: 850 } } }],
 *       subsidies: [{ label: 'Métropole', amount: 30000, every: 'year' }],
 *     },
 *   },
 *   variants: {
 *     autre: {
 *       label: 'Autre',
 *       base: 'base',
 *       changes: { 'rules.0.contribution.brackets.1.from': 900, 'subsidy:Métropole': 40000 },
 *     },
 *   },
 * });
 * const described = describeFundDifference({ caisse, scenario: 'base' }, { caisse, scenario: 'autre' });
 * if (described.ok) console.log(described.changes.map(({ sentence }) => sentence.fr).join('\n'));
 * // => Le seuil passe de 800 à 900 €.
 * // => Métropole : 40 000 € par an au lieu de 30 000 €.
 * ```
 */
export function describeFundDifference(before: FundSide, after: FundSide): DescribeFundDifferenceResult {
  return fundDifference(before, after);
}

/** The same comparison; numbers of households below a threshold are not written. */
export function fundDifference(
  before: FundSide,
  after: FundSide,
  options: ChangesOptions = {},
): DescribeFundDifferenceResult {
  for (const [name, side] of [
    ['before', before],
    ['after', after],
  ] as const) {
    checkParts(name, side, { scenario: 'text' });
    checkCaisseArgument(side.caisse, `${name}.caisse`);
  }
  const [left, right] = [applyVariant(before.caisse, before.scenario), applyVariant(after.caisse, after.scenario)];
  if (!left.ok || !right.ok) {
    return { ok: false, diagnostics: [left, right].flatMap((side) => (side.ok ? [] : side.diagnostics)) };
  }
  const sides = [left, right].map(({ caisse, scenario }) => ({
    document: caisse.document,
    scenario: caisse.document.scenarios![scenario]!,
  }));
  const months = sharedMonths(left.caisse.scenarios[left.scenario]!, right.caisse.scenarios[right.scenario]!);
  const scenario = scenarioChanges(sides[0]!, sides[1]!, options).map(({ key, sentence }): FundChange => ({
    part: key,
    sentence,
  }));
  return { ok: true, changes: [...ruleChanges(left.caisse, right.caisse, months), ...scenario] };
}

interface Calendar {
  readonly start: Month;
  readonly months: number;
}

/** The months that two scenarios have; those of the first one if they have none in common. */
function sharedMonths(before: Calendar, after: Calendar): readonly Month[] {
  const end = addMonths(after.start, after.months - 1);
  const all = monthsBetween(before.start, before.months);
  const shared = all.filter((each) => each >= after.start && each <= end);
  return shared.length > 0 ? shared : all;
}

/** The sentences about each pair of rules that are in force in the same month; equal sentences once. */
function ruleChanges(before: Caisse, after: Caisse, months: readonly Month[]): readonly FundChange[] {
  if (before === after) return [];
  const pairs = new Map<string, Month>();
  for (const of of months) {
    const [left, right] = [rulesAt(before, of), rulesAt(after, of)];
    if (!left.ok || !right.ok) continue;
    const key = JSON.stringify([left.version.from, right.version.from]);
    if (!pairs.has(key)) pairs.set(key, month(of));
  }
  const sentences = [...pairs.values()].flatMap((of) => {
    const described = describeDifference(before, after, { month: of });
    return described.ok ? described.differences.map(({ sentence }) => sentence) : [];
  });
  return [...new Map(sentences.map((each) => [each.fr, each])).values()].map((sentence) => ({
    part: 'rules',
    sentence,
  }));
}
