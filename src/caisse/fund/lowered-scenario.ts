/** A scenario with its figures parsed, for one case of its assumptions. Amounts are euros as decimal text. */
import type { Month } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Label } from '../words.ts';
import type { Case } from './assumed.ts';
import type { Cost, InKind } from './cost.ts';
import type { DrawValues } from './draw-values.ts';
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
  /** Its name in the scenario. */
  readonly name: string;
  readonly label: Label;
  readonly values: readonly { readonly from: Month; readonly value: DecimalText }[];
}

/** What the households of a part choose: an amount, or a share of an end of the advised range. */
export type LoweredChoice =
  | { readonly kind: 'amount'; readonly amount: DecimalText }
  | { readonly kind: 'of-advised'; readonly share: DecimalText; readonly end: 'from' | 'to' };

/** An assumption with a distribution. */
export interface LoweredDraw {
  /** The place of the assumption below its scenario. */
  readonly path: readonly (string | number)[];
  readonly every: 'run' | 'month';
  readonly values: DrawValues;
}

/** A group, or a part of one; months of its values are counted from its first month. */
export interface LoweredGroup extends Range {
  /** The group of the document. A part has its own label and typical household, and no distribution. */
  readonly source: Omit<FundGroup, 'distribution' | 'chosen'>;
  /** The place of the group in the document. */
  readonly place: number;
  /** The share of the group of the document; 1 without parts. */
  readonly weight: DecimalText;
  /** What its households choose to pay beside the typical household; `null` without a stated choice. */
  readonly chosen: LoweredChoice | null;
  /** The place of that choice, below that of the group. */
  readonly chosenPath: readonly (string | number)[];
  /** The amount that a distribution gives; `null` without a distribution. */
  readonly distributed: string | null;
  readonly households: ByMonth<number>;
  readonly entered: Month;
  readonly departures: ByMonth<DecimalText>;
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

/** A published share: both ends are equal unless a range is published. */
export interface PublishedShare {
  readonly low: DecimalText;
  readonly high: DecimalText;
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
  /** The published share, or both ends of a published range. */
  readonly publicShare: PublishedShare | null;
  readonly secrecyThreshold: number;
  /** The assumptions with a distribution; the figures above have their central values. */
  readonly draws: readonly LoweredDraw[];
}

/** A scenario in its central case, and in the other cases if an assumption has three values. */
export interface ScenarioCases extends LoweredScenario {
  readonly cases: Readonly<Record<Case, LoweredScenario>> | null;
}
