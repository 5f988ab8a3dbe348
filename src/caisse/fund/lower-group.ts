/** Lowers a group of households of a scenario. */
import type { Household } from '../../household/index.ts';
import { exact, toPlainText } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import {
  type Context,
  lowerAssumed,
  lowerByMonth,
  lowerEuros,
  lowerHouseholdsByMonth,
  lowerRange,
  lowerShare,
  monthOr,
} from './context.ts';
import type { FundGroup } from './group.ts';
import { PARTS_LIMIT, splitByMonth } from './group-parts.ts';
import { type ChoicePart, lowerChosen } from './lower-chosen.ts';
import { lowerDistribution } from './lower-distribution.ts';
import type { LoweredGroup } from './lowered-scenario.ts';

/** A group, or a part of one, before the split of its numbers. */
interface Part {
  readonly weight: DecimalText;
  readonly source: LoweredGroup['source'];
  readonly chosen: LoweredGroup['chosen'];
  readonly chosenPath: LoweredGroup['chosenPath'];
}

/**
 * Parses the figures of a group, and reports one without figures and without a typical household.
 *
 * @remarks
 * A group with a distribution or several choices becomes one group for each tenth, type and choice.
 *
 * @param group - the group
 * @param place - its place in the document
 * @param scope - the scope of the group
 * @param context - the calendar and the case
 */
export function lowerGroup(group: FundGroup, place: number, scope: Scope, context: Context): readonly LoweredGroup[] {
  checkKeys(group, scope);
  const figure = (name: 'contribution' | 'allocation'): DecimalText | null =>
    group[name] === undefined ? null : lowerAssumed(group[name], lowerEuros, scope.at(name), context);
  const range = lowerRange(group, scope, context);
  const households = lowerHouseholdsByMonth(group.households, range.from, scope.at('households'), context);
  const parts = partsOf(group, range.from, scope);
  if (parts.length > PARTS_LIMIT) scope.report('CAISSE-FUND-PARTS', { parts: parts.length, limit: PARTS_LIMIT });
  const kept = parts.slice(0, PARTS_LIMIT);
  const counts = splitByMonth(
    households,
    kept.map(({ weight }) => weight),
  );
  const shared = {
    ...range,
    place,
    entered: group.entered === undefined ? range.from : monthOr(group.entered, range.from, scope.at('entered')),
    departures:
      group.departures === undefined
        ? ['0']
        : lowerByMonth(group.departures, lowerShare, range.from, scope.at('departures'), context),
    pauses:
      group.pauses === undefined
        ? ['0']
        : lowerByMonth(group.pauses, lowerShare, range.from, scope.at('pauses'), context),
    contribution: figure('contribution'),
    allocation: figure('allocation'),
    distributed: group.distribution === undefined ? null : (group.distribution.input ?? 'income'),
  };
  return kept.map(({ weight, source, chosen, chosenPath }, part) => ({
    ...shared,
    weight,
    source,
    chosen,
    chosenPath,
    households: counts[part]!,
  }));
}

/** Reports a group without figures and without households that the rules can assess, and keys without effect. */
function checkKeys(group: FundGroup, scope: Scope): void {
  const { household, distribution, contribution, allocation, chosen } = group;
  const isAssessed = household !== undefined || distribution !== undefined;
  if (!isAssessed && (contribution === undefined || allocation === undefined)) scope.report('CAISSE-FUND-GROUP');
  if (chosen === undefined) return;
  if (contribution !== undefined) idle('chosen', 'contribution', scope);
  else if (household?.chosen !== undefined) idle('chosen', 'household.chosen', scope);
}

const idle = (key: string, of: string, scope: Scope): void => {
  scope.at(key).report('CAISSE-FUND-KEY-IDLE', { key, of });
};

/** The parts of a group: one for each tenth, type and choice. */
function partsOf(group: FundGroup, month: LoweredGroup['from'], scope: Scope): readonly Part[] {
  const { distribution, chosen, ...source } = group;
  const assessed: readonly Part[] =
    distribution === undefined
      ? [{ weight: '1', source, chosen: null, chosenPath: [] }]
      : lowerDistribution(distribution, source.household, month, scope.at('distribution')).map(
          ({ weight, household, label }) => ({
            weight,
            source: { ...source, household, label: label(source.label) },
            chosen: null,
            chosenPath: [],
          }),
        );
  if (chosen === undefined) return assessed;
  const choices = lowerChosen(chosen, scope.at('chosen'));
  return assessed.flatMap((part) => choices.map((choice) => withChoice(part, choice)));
}

/** A part with a choice. An amount is a fact of the typical household. */
function withChoice({ weight, source }: Part, { weight: share, choice, path, label }: ChoicePart): Part {
  const { household } = source;
  const withAmount = (amount: DecimalText): { readonly household?: Household } =>
    household === undefined ? {} : { household: { ...household, chosen: amount } };
  return {
    weight: toPlainText(exact(weight).times(exact(share))),
    source: { ...source, label: label(source.label), ...(choice.kind === 'amount' ? withAmount(choice.amount) : {}) },
    chosen: choice,
    chosenPath: path,
  };
}
