/** The document of a caisse: its description, its sources and its dated rules. */
import type { AccountRules, PublishedAccountRules } from './account-rules.ts';
import type { Allocation } from './allocation.ts';
import type { Contribution } from './contribution.ts';
import type { Conventionnement } from './conventionnement.ts';
import type { Registers } from './conventionnement/registers.ts';
import type { Criterion } from './eligibility.ts';
import type { FundScenario } from './fund/scenario.ts';
import type { Use } from './fund/use.ts';
import type { FundVariant } from './fund/variant.ts';
import type { InputDefinition, QuantityDefinition } from './quantity.ts';
import type { UnitName } from '../money/index.ts';
import type { Label, Parameter, Source } from './words.ts';

/** The currency of the caisse: an ISO currency, and optionally a local unit at par. */
export interface Currency {
  readonly code: 'EUR' | 'CHF';
  /** A local unit at par: allocations are shown in it. `MonA` does not vary; `{ singular: Gemme, plural: Gemmes }` does. */
  readonly unit?: string | UnitName;
}

/**
 * Whom a caisse assesses: a household, or one participant alone, such as a member of an association or a student.
 *
 * @french unité
 */
export type CaisseUnit = 'household' | 'participant';

/** The rules from one month on. Omitted parts are taken from the previous version. */
export interface RuleVersion {
  /** First month, `YYYY-MM`. */
  readonly from: string;
  /** Last month, for an experiment that ended; by default the month before the next version. */
  readonly until?: string;
  readonly decided?: { readonly by: string; readonly on?: string; readonly how?: string };
  readonly eligibility?: Criterion;
  readonly contribution?: Contribution;
  readonly allocation?: Allocation;
  /** What the caisse decides on the accounts of its members. */
  readonly accounts?: AccountRules | PublishedAccountRules;
  /** What the allocation may be spent on. */
  readonly conventionnement?: Conventionnement;
  readonly source?: string | readonly string[];
  readonly note?: Label;
}

/**
 * The document of a caisse, as YAML, JSON or a TypeScript object.
 *
 * @french caisse
 */
export interface CaisseDocument extends Registers {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  readonly territory?: string;
  readonly country?: 'FR' | 'BE' | 'CH';
  readonly status?: 'running' | 'finished' | 'preparation' | 'proposal';
  /** What the status means in time: since when, until when, at what risk. */
  readonly statusNote?: Label;
  /**
   * Whom the caisse assesses. With `participant`, each person who takes part is assessed alone: a household with several
   * members is refused, and has one assessment for each of its participants instead.
   *
   * @defaultValue `'household'`
   */
  readonly unit?: CaisseUnit;
  readonly currency?: Currency;
  readonly summary?: Label;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly inputs?: Readonly<Record<string, InputDefinition>>;
  readonly quantities?: Readonly<Record<string, QuantityDefinition>>;
  readonly rules: readonly RuleVersion[];
  readonly scenarios?: Readonly<Record<string, FundScenario>>;
  /** Scenarios as named changes to others. */
  readonly variants?: Readonly<Record<string, FundVariant>>;
  /** Other uses of the same public money, for comparison with the scenarios. */
  readonly uses?: readonly Use[];
  /** Contradictions between the sources. */
  readonly contradictions?: readonly Label[];
  /** Information that was searched for and not found. */
  readonly gaps?: readonly Label[];
}
