/** The lowered form of registers and of a conventionnement: sets and maps for finding the rule of a line. */
import type { DecimalText } from '../../rule/index.ts';
import type { Conventionnement, ConventionRule, CoverCeiling } from '../conventionnement.ts';
import type { ConventionSide } from './kind.ts';
import type { ConventionCriteria } from './options.ts';

/** What is known of the place of a basket. Words are in normal form. */
export interface PlaceFacts {
  readonly place?: string;
  readonly professional?: string;
  readonly channel?: string;
  readonly zone?: string;
  readonly labels: readonly string[];
}

/** What is known of the product of a line. Words are in normal form. */
export interface ProductFacts {
  readonly product?: string;
  /** Its category and those that contain it, the narrowest first. */
  readonly categories: readonly string[];
  readonly labels: readonly string[];
  readonly origin?: string;
  readonly processing?: string;
  /** The base price of one unit, in euros. */
  readonly base?: DecimalText;
}

/** The registers of a document. */
export interface LoweredRegisters {
  readonly places: ReadonlyMap<string, PlaceFacts>;
  readonly products: ReadonlyMap<string, ProductFacts>;
  /** The product of each code. */
  readonly codes: ReadonlyMap<string, string>;
  /** Each category and those that contain it, the narrowest first. */
  readonly categories: ReadonlyMap<string, readonly string[]>;
}

/** What a rule gives. A level has its rate. */
export type LoweredOutcome =
  | { readonly kind: 'accepted' | 'excluded' | 'pending' }
  | { readonly kind: 'rate'; readonly rate: DecimalText; readonly level?: string };

/** The words of criteria in normal form. */
export type LoweredCriteria = Readonly<Partial<Record<keyof ConventionCriteria, ReadonlySet<string>>>>;

/** A rule of conventionnement. A list that it does not have restricts nothing. */
export interface LoweredConventionRule {
  readonly id: string;
  readonly source: ConventionRule;
  readonly side: ConventionSide;
  readonly rank: number;
  /** The number of its criteria. */
  readonly criteria: number;
  readonly outcome: LoweredOutcome;
  readonly places?: ReadonlySet<string>;
  readonly professionals?: ReadonlySet<string>;
  readonly products?: ReadonlySet<string>;
  readonly categories?: ReadonlySet<string>;
  readonly only: LoweredCriteria;
  readonly except: LoweredCriteria;
  readonly base?: DecimalText;
  readonly share?: DecimalText;
}

/** A ceiling of cover. A list that it does not have restricts nothing. */
export interface LoweredCeiling {
  readonly id: string;
  readonly source: CoverCeiling;
  readonly per: CoverCeiling['per'];
  /** Euros. */
  readonly amount: DecimalText;
  readonly rules?: ReadonlySet<string>;
  readonly levels?: ReadonlySet<string>;
  readonly categories?: ReadonlySet<string>;
  readonly products?: ReadonlySet<string>;
  readonly places?: ReadonlySet<string>;
}

/** The conventionnement of a version, with the registers of its document. Rules and ceilings are in the order of their ids. */
export interface LoweredConventionnement {
  readonly source: Conventionnement;
  readonly registers: LoweredRegisters;
  readonly unlisted: { readonly place: LoweredOutcome; readonly product: LoweredOutcome };
  readonly rules: readonly LoweredConventionRule[];
  readonly ceilings: readonly LoweredCeiling[];
}
