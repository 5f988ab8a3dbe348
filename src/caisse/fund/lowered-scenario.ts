/** A scenario with its figures parsed, for one case of its assumptions. Amounts are euros as decimal text. */
import type { Month } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Label } from '../words.ts';
import type { Case } from './assumed.ts';
import type { Cost, InKind } from './cost.ts';
import type { FundGroup } from './group.ts';
import type { FundScenario, UnspentWords } from './scenario.ts';
import type { FunderKind, OnlyFor } from './subsidy.ts';

/** Values by month, counted from 0; the last one applies to all later months. */
export type ByMonth<Value> = readonly Value[];

/** The months of something; without an end it goes on to the last month of the simulation. */
export interface Range {
  readonly from: Month;
  readonly to: Month | null;
}

/** An index: its values in ascending order of months. */
export interface LoweredIndex {
  readonly label: Label;
  readonly values: readonly { readonly from: Month; readonly value: DecimalText }[];
}

/** A group; months of its values are counted from its first month. */
export interface LoweredGroup extends Range {
  readonly source: FundGroup;
  readonly households: ByMonth<number>;
  readonly entered: Month;
  readonly departures: DecimalText;
  readonly pauses: ByMonth<DecimalText>;
  readonly contribution: DecimalText | null;
  readonly allocation: DecimalText | null;
}

/** A part of a subsidy. */
export interface LoweredTranche {
  readonly share: DecimalText;
  readonly after: number;
  readonly condition: Label | null;
  readonly households: number;
}

/** What a funder gives. */
export interface LoweredSubsidy extends Range {
  readonly label: Label;
  readonly amount: DecimalText;
  readonly funder: FunderKind;
  readonly every: 'once' | 'month' | 'year';
  readonly dueMonth: number;
  /** The parts of each payment, in order; their shares make 1. */
  readonly tranches: readonly LoweredTranche[];
  readonly index: LoweredIndex | null;
  readonly onlyFor: OnlyFor | null;
}

/** A cost. A cost `once` has one month. */
export interface LoweredCost extends Range {
  readonly source: Cost;
  readonly amount: DecimalText;
  readonly posts: DecimalText;
  readonly dueMonth: number;
  readonly index: LoweredIndex | null;
}

/** Support in kind. */
export interface LoweredInKind extends Range {
  readonly source: InKind;
  readonly amount: DecimalText;
  readonly dueMonth: number;
}

/** A scenario with its figures parsed, for one case. */
export interface LoweredScenario {
  readonly source: FundScenario;
  readonly case: Case;
  readonly start: Month;
  readonly months: number;
  readonly groups: readonly LoweredGroup[];
  readonly places: ByMonth<number> | null;
  readonly paymentRate: ByMonth<DecimalText>;
  readonly arrears: { readonly share: DecimalText; readonly after: number } | null;
  readonly takeUp: ByMonth<DecimalText>;
  readonly unspent: UnspentWords | null;
  readonly subsidies: readonly LoweredSubsidy[];
  readonly costs: readonly LoweredCost[];
  readonly inKind: readonly LoweredInKind[];
  readonly openingReserve: DecimalText;
  readonly reserveMonths: DecimalText | null;
  readonly publicShare: DecimalText | null;
  readonly secrecyThreshold: number;
}

/** A scenario in its central case, and in the other cases if an assumption has three values. */
export interface ScenarioCases extends LoweredScenario {
  readonly cases: Readonly<Record<Case, LoweredScenario>> | null;
}
