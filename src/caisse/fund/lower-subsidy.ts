/** Lowers what funders give. */
import { addMonths, differenceInMonths, exact, monthsBetween, nearestDetail, toPlainText } from '../../money/index.ts';
import type { Scope } from '../lowering/scope.ts';
import {
  type Context,
  lowerAssumed,
  lowerDelay,
  lowerDueMonth,
  lowerEuros,
  lowerRange,
  lowerShare,
} from './context.ts';
import { indexCalled, type Indices } from './lower-indices.ts';
import type { LoweredSubsidy, LoweredTranche } from './lowered-scenario.ts';
import { dueMonths } from './payments.ts';
import type { OnlyFor, Subsidy } from './subsidy.ts';

/** The names of a scenario that a subsidy may refer to. */
export interface Names {
  readonly groups: readonly string[];
  readonly costs: readonly string[];
  readonly indices: Indices;
}

/** Parses a subsidy, its months and its tranches. */
export function lowerSubsidy(subsidy: Subsidy, names: Names, scope: Scope, context: Context): LoweredSubsidy {
  const { every = 'once' } = subsidy;
  scope.sources(subsidy);
  if (every === 'once' && subsidy.to !== undefined) {
    scope.at('to').report('CAISSE-FUND-KEY-IDLE', { key: 'to', of: 'every: once' });
  }
  if (every !== 'year' && subsidy.dueMonth !== undefined) {
    scope.at('dueMonth').report('CAISSE-FUND-KEY-IDLE', { key: 'dueMonth', of: `every: ${every}` });
  }
  const range = lowerRange(every === 'once' ? withoutEnd(subsidy) : subsidy, scope, context);
  const tranches = lowerTranches(subsidy, scope);
  const dueMonth = every === 'year' ? lowerDueMonth(subsidy.dueMonth, range, scope, context) : 1;
  const dated = { ...range, ...(every === 'once' ? { to: range.from } : {}), every, dueMonth };
  warnOfLatePayments(subsidy, dated, tranches, scope, context);
  return {
    ...dated,
    label: subsidy.label,
    amount: lowerAssumed(subsidy.amount, lowerEuros, scope.at('amount'), context),
    funder: subsidy.funder ?? 'public',
    tranches,
    index: indexCalled(subsidy.indexedOn, names.indices, scope.at('indexedOn')),
    onlyFor: lowerOnlyFor(subsidy.onlyFor, names, scope.at('onlyFor')),
  };
}

/** The month of a single payment, without the end of a range. */
const withoutEnd = ({ from }: Subsidy): Pick<Subsidy, 'from'> => (from === undefined ? {} : { from });

function lowerTranches({ tranches, after }: Subsidy, scope: Scope): readonly LoweredTranche[] {
  const delay = lowerDelay(after, scope.at('after'));
  if (tranches === undefined) return [{ share: '1', after: delay, condition: null, households: 0 }];
  const at = scope.at('tranches');
  const isShare: boolean[] = [];
  const lowered = tranches.map((tranche, place): LoweredTranche => {
    const { households = 0 } = tranche;
    if (!Number.isSafeInteger(households) || households < 0) {
      at.at(place, 'households').report('CAISSE-FUND-HOUSEHOLDS', { households });
    }
    const share = at.at(place).attempt(() => lowerShare(tranche.share, at.at(place, 'share')));
    isShare.push(share.isSound);
    return {
      share: share.value,
      after: tranche.after === undefined ? delay : lowerDelay(tranche.after, at.at(place, 'after')),
      condition: tranche.condition ?? null,
      households,
    };
  });
  const sum = lowered.reduce((total, { share }) => total.plus(exact(share)), exact(0));
  if (isShare.every(Boolean) && !sum.equals(1)) at.report('CAISSE-FUND-TRANCHES', { sum: toPlainText(sum) });
  return lowered;
}

/** Warns of the first payment of each part that falls after the last month: the scenario does not receive it. */
function warnOfLatePayments(
  subsidy: Subsidy,
  dated: Parameters<typeof dueMonths>[0],
  tranches: readonly LoweredTranche[],
  scope: Scope,
  { start, end, isCertain }: Context,
): void {
  if (!isCertain || (dated.to !== null && dated.to < dated.from) || dated.from > end) return;
  const voted = dueMonths(dated, monthsBetween(start, differenceInMonths(end, start) + 1));
  tranches.forEach(({ after }, place) => {
    const month = voted.map((each) => addMonths(each, after)).find((each) => each > end);
    if (month === undefined) return;
    const at = subsidy.tranches === undefined ? scope.at('after') : scope.at('tranches', place);
    at.warn('CAISSE-WARN-FUND-PAYMENT-CUT', { month, end });
  });
}

function lowerOnlyFor(onlyFor: OnlyFor | undefined, names: Names, scope: Scope): OnlyFor | null {
  if (onlyFor === undefined || onlyFor === 'allocations') return onlyFor ?? null;
  const [list, known, place] =
    'groups' in onlyFor
      ? ([onlyFor.groups, names.groups, 'groups'] as const)
      : ([onlyFor.costs, names.costs, 'costs'] as const);
  if (list.length === 0) scope.at(place).report('CAISSE-FUND-LIST-EMPTY');
  list.forEach((name, index) => {
    if (known.includes(name)) return;
    scope.at(place, index).report('CAISSE-FUND-NAME-UNKNOWN', { name, names: known, ...nearestDetail(name, known) });
  });
  return onlyFor;
}
