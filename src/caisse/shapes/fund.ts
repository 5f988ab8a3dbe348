/** The shapes of the fund's scenarios. */
import { householdShape } from '../../household/index.ts';
import { type DataShape, later, listOf, NUMBER, object, optional, TEXT, words } from '../../shape/index.ts';
import type { Cost, FundGroup, FundScenario, Subsidy } from '../fund.ts';
import { FIGURE, LABEL, SOURCED } from './words.ts';

/** The shape of `FundScenario`. */
export const scenarioShape: DataShape<FundScenario> = /* @__PURE__ */ later(() =>
  object<FundScenario>({
    label: LABEL,
    start: TEXT,
    months: NUMBER,
    groups: listOf(
      object<FundGroup>({
        label: LABEL,
        households: NUMBER,
        entered: optional(TEXT),
        contribution: optional(FIGURE),
        allocation: optional(FIGURE),
        household: optional(householdShape),
      }),
    ),
    paymentRate: optional(FIGURE),
    takeUp: optional(FIGURE),
    unspent: optional(words('stays-in-fund', 'carries-over')),
    subsidies: optional(
      listOf(
        object<Subsidy>({
          label: LABEL,
          amount: FIGURE,
          funder: optional(words('public', 'private')),
          every: optional(words('once', 'month')),
          from: optional(TEXT),
          to: optional(TEXT),
          ...SOURCED,
        }),
      ),
    ),
    costs: optional(
      listOf(
        object<Cost>({
          label: LABEL,
          amount: FIGURE,
          per: words('month', 'household', 'spending', 'once'),
          month: optional(TEXT),
          ...SOURCED,
        }),
      ),
    ),
    openingReserve: optional(FIGURE),
    publicShare: optional(FIGURE),
    note: optional(LABEL),
    ...SOURCED,
  }),
);
