/** The margins from which a synthetic nation is made. */
import type { PublishedFigure } from './published-figure.ts';

/** A published figure under its name. */
export interface NamedFigure extends PublishedFigure {
  readonly id: string;
}

/** Households of one type by their number of children. */
export interface ChildrenMargin {
  /** The number of children; in the last entry of a type, at least this number. */
  readonly children: number;
  /** Households, for the shares within the type. */
  readonly households: NamedFigure;
  /** The mean number of consumption units, from which the children under 14 follow. */
  readonly units: NamedFigure;
  readonly initialIncome: NamedFigure;
}

/** Households of one type. */
export interface TypeMargin {
  readonly id: string;
  /** The number of adults without the further members that `persons` leaves. */
  readonly adults: number;
  readonly households: NamedFigure;
  readonly persons: NamedFigure;
  /** By the number of children; none for a type without children. */
  readonly byChildren: readonly ChildrenMargin[];
  /** The mean initial income by consumption unit, for a type without children; a ratio to any unit that all types share. */
  readonly initialIncome: NamedFigure | null;
}

/** A source of income of which a household has one as its main source. */
export type IncomeSource = 'gross_wages' | 'self_employed_income' | 'pensions' | 'unemployment_benefits';

/** A factor of a bridge, with the figures it is computed from; none for an assumption. */
export interface BridgeFactor {
  readonly id: string;
  readonly value: number;
  readonly from: readonly NamedFigure[];
}

/** The mass of a source of income, and its way to the disposable income of households. */
export interface MassMargin {
  readonly source: IncomeSource;
  /** In millions of euros a year, gross, of the whole nation. */
  readonly mass: NamedFigure;
  /** Euros that one unit of the figure is, such as a million. */
  readonly unit: number;
  /** The part of the mass that households of the nation have. */
  readonly coverage: BridgeFactor;
  /** What is left after social contributions; `null` if the mass is without them. */
  readonly contributions: BridgeFactor | null;
}

/** The mean standard of living of a tenth. */
export interface TenthMargin {
  readonly mean: NamedFigure;
  /** The parts of income that are no main source, in thousandths: an assumption. */
  readonly benefits: number;
  readonly capital: number;
}

/** An indicator that the calibration does not use. */
export interface HeldOutMargin {
  readonly indicator: HeldOutIndicator;
  readonly published: NamedFigure;
}

/** The indicators that a report compares without using them. */
export type HeldOutIndicator =
  'gini' | 'poverty-60' | 'poverty-50' | 'poverty-lone-parents' | 'd9-over-d1' | 's80-over-s20' | 'threshold-60';

/** The margins of a nation. */
export interface NationMargins {
  readonly territory: string;
  readonly types: readonly TypeMargin[];
  /** The persons under 18 of all households. */
  readonly minors: NamedFigure;
  /** Standards of living in euros a year, in ascending order: equal shares of all persons, of which each tenth has the same number. */
  readonly quantiles: readonly number[];
  readonly tenths: readonly TenthMargin[];
  /** The factor from the published means of tenths to the year of the quantiles. */
  readonly alignment: BridgeFactor;
  readonly masses: readonly MassMargin[];
  /** What direct taxes leave of income from any source. */
  readonly taxes: BridgeFactor;
  /** In billions of euros a year, of national accounts: what the bridge leaves is the difference from the nation. */
  readonly accounts: { readonly capital: NamedFigure; readonly disposable: NamedFigure };
  readonly heldOut: readonly HeldOutMargin[];
}
