/** Compares the published share of public money of a scenario with the share that its own figures give. */
import {
  decimalPlaces,
  exact,
  type Exact,
  exactFromCents,
  type Month,
  monthsBetween,
  roundQuotient,
  toPlainText,
} from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import { isPublic } from './funder-kind.ts';
import type { Assumed } from './assumed.ts';
import { type Context, lowerAssumed } from './context.ts';
import { endsOf } from './draw-values.ts';
import type { LoweredDraw, LoweredGroup, LoweredScenario, LoweredSubsidy, PublishedShare } from './lowered-scenario.ts';
import { householdsIn } from './households-in.ts';
import { subsidyPayments } from './payments.ts';
import { valueOf } from './value-of.ts';

/** A whole percent has two decimals as a ratio. */
const PERCENT_DECIMALS = 2;

/** Parses a published share. Nothing is drawn from a published range. */
export function lowerPublicShare(share: Assumed, scope: Scope, context: Context): PublishedShare {
  const published: PublishedShare[] = [];
  const noteDraw = ({ values }: LoweredDraw): void => {
    published.push(endsOf(values));
  };
  const value = lowerAssumed(share, (figure, at) => at.decimal(figure, 'share'), scope, { ...context, noteDraw });
  return published[0] ?? { low: value, high: value };
}

/**
 * Warns if the published share of public money differs from the share of subsidies in what comes in.
 *
 * @remarks
 * Nothing is compared here if the rules compute the contributions of a group, or if departures, pauses, places or late payments change what is paid: a
 * simulation then compares them.
 *
 * @param scenario - the scenario with its figures parsed
 * @param scope - the place of the scenario in the document
 */
export function checkPublicShare(scenario: LoweredScenario, scope: Scope): void {
  if (scenario.publicShare === null) return;
  const calendar = monthsBetween(scenario.start, scenario.months);
  const paidIn = contributionsOf(scenario, calendar);
  if (paidIn === undefined) return;
  const funded = subsidiesOf(scenario, calendar, ({ funder }) => isPublic(funder));
  const income = paidIn.plus(subsidiesOf(scenario, calendar, () => true));
  const contradiction = shareContradiction(scenario.publicShare, funded, income);
  if (contradiction !== null) scope.at('publicShare').warn('CAISSE-WARN-FUND-SHARE-DIFFERS', contradiction);
}

/** A published share of public money, the nearest end of a range, and the share that was computed. */
export interface ShareContradiction {
  readonly announced: DecimalText;
  readonly computed: DecimalText;
}

/**
 * Compares a published share of public money with the public money in some income, in whole percents or at the decimals with which the share is published.
 *
 * @returns both shares if the computed one is not in the published range; `null` if it is, or nothing comes in
 */
export function shareContradiction(published: PublishedShare, funded: Exact, income: Exact): ShareContradiction | null {
  if (income.isZero()) return null;
  const [low, high] = [exact(published.low), exact(published.high)];
  const to = toPlainText(exact(10).pow(-Math.max(PERCENT_DECIMALS, decimalPlaces(low), decimalPlaces(high))));
  const share = roundQuotient(funded, income, { to, mode: 'half-up' });
  if (share.gte(low) && share.lte(high)) return null;
  const announced = share.lessThan(low) ? low : high;
  return { announced: toPlainText(announced), computed: toPlainText(share) };
}

/** The contributions that households pay over the scenario; `undefined` if they depend on more than figures. */
function contributionsOf(
  { groups, paymentRate, places, arrears }: LoweredScenario,
  calendar: readonly Month[],
): Exact | undefined {
  if (places !== null || arrears !== null) return undefined;
  let paidIn = exact(0);
  for (const group of groups) {
    if (group.contribution === null || !isSteady(group)) return undefined;
    for (const [index, month] of calendar.entries()) {
      const due = exact(group.contribution).times(householdsIn(group, month));
      paidIn = paidIn.plus(due.times(exact(valueOf(paymentRate, index))));
    }
  }
  return paidIn;
}

const isSteady = ({ departures, pauses }: LoweredGroup): boolean =>
  [...departures, ...pauses].every((share) => exact(share).isZero());

/** The subsidies over the months of the scenario. */
function subsidiesOf(
  { subsidies }: LoweredScenario,
  calendar: readonly Month[],
  isCounted: (subsidy: LoweredSubsidy) => boolean,
): Exact {
  return subsidies
    .filter(isCounted)
    .flatMap((subsidy) => subsidyPayments(subsidy, calendar).filter(({ month }) => calendar.includes(month)))
    .reduce((sum, { amount }) => sum.plus(exactFromCents(amount)), exact(0));
}
