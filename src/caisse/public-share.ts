/** Compares the published share of public money of a scenario with the share that its own figures give. */
import {
  decimalPlaces,
  differenceInMonths,
  exact,
  type Exact,
  type Month,
  roundQuotient,
  toPlainText,
} from '../money/index.ts';
import type { DecimalText } from '../rule/index.ts';
import type { Scope } from './lowering/scope.ts';
import type { Figure } from './words.ts';

/** The money that comes in over the months of a scenario; amounts are euros as decimal text. */
interface Income {
  readonly source: { readonly publicShare?: Figure };
  readonly months: number;
  readonly groups: readonly {
    readonly source: { readonly households: number };
    readonly contribution: DecimalText | null;
  }[];
  readonly paymentRate: DecimalText;
  readonly subsidies: readonly Subsidy[];
}

interface Subsidy {
  readonly amount: DecimalText;
  readonly funder: 'public' | 'private';
  readonly from: Month;
  readonly to: Month;
}

/** A whole percent has two decimals as a ratio. */
const PERCENT_DECIMALS = 2;

/**
 * Warns if the published share of public money differs from the share of subsidies in what comes in.
 *
 * @remarks
 * The share is compared in whole percents, or at the decimals with which it is published. Nothing is compared if the rules compute the contributions of a group.
 *
 * @param scenario - the scenario with its figures parsed
 * @param scope - the place of the scenario in the document
 */
export function checkPublicShare(scenario: Income, scope: Scope): void {
  const { publicShare } = scenario.source;
  if (publicShare === undefined) return;
  const announced = exact(scope.at('publicShare').decimal(publicShare, 'share'));
  const paidIn = contributionsOf(scenario);
  if (paidIn === undefined) return;
  const isPublic = ({ funder }: Subsidy): boolean => funder === 'public';
  const funded = subsidiesOf(scenario, isPublic);
  const income = paidIn.plus(subsidiesOf(scenario, () => true));
  if (income.isZero()) return;
  const to = toPlainText(exact(10).pow(-Math.max(PERCENT_DECIMALS, decimalPlaces(announced))));
  const share = roundQuotient(funded, income, { to, mode: 'half-up' });
  if (share.equals(announced)) return;
  scope.at('publicShare').warn('CAISSE-WARN-FUND-SHARE-DIFFERS', {
    announced: toPlainText(announced),
    computed: toPlainText(share),
  });
}

/** The contributions that households pay over the scenario; `undefined` if the rules compute those of a group. */
function contributionsOf({ groups, months, paymentRate }: Income): Exact | undefined {
  let paidIn = exact(0);
  for (const { source, contribution } of groups) {
    if (contribution === null) return undefined;
    paidIn = paidIn.plus(exact(contribution).times(source.households).times(months));
  }
  return paidIn.times(exact(paymentRate));
}

/** The subsidies over the months of the scenario. */
function subsidiesOf({ subsidies }: Income, isCounted: (subsidy: Subsidy) => boolean): Exact {
  return subsidies
    .filter(isCounted)
    .reduce((sum, { amount, from, to }) => sum.plus(exact(amount).times(differenceInMonths(to, from) + 1)), exact(0));
}
