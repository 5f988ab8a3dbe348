/** A caisse as one document: what it is, its sources, and its dated rules. */
import type { Allocation } from './allocation.ts';
import type { Contribution } from './contribution.ts';
import type { Criterion } from './eligibility.ts';
import type { FundScenario } from './fund.ts';
import type { InputDefinition, QuantityDefinition } from './quantity.ts';
import type { Label, Parameter, Source } from './words.ts';

/** What the caisse counts in: an ISO currency, or a local unit that is worth one of it. */
export interface Currency {
  readonly code: 'EUR' | 'CHF';
  /** A local unit at par, such as `MonA`: allocations are shown in it. */
  readonly unit?: string;
}

/** The rules from one month on. What a version leaves out it takes from the one before. */
export interface RuleVersion {
  /** First month, `YYYY-MM`. */
  readonly from: string;
  /** Last month, for an experiment that ended; left out: until the next version. */
  readonly until?: string;
  readonly decided?: { readonly by: string; readonly on?: string; readonly how?: string };
  readonly eligibility?: Criterion;
  readonly contribution?: Contribution;
  readonly allocation?: Allocation;
  readonly source?: string | readonly string[];
  readonly note?: string;
}

/**
 * The document of a caisse, as YAML, JSON or a TypeScript object.
 *
 * @french caisse
 */
export interface CaisseDocument {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  readonly territory?: string;
  readonly country?: 'FR' | 'BE' | 'CH';
  readonly status?: 'running' | 'finished' | 'preparation' | 'proposal';
  readonly currency?: Currency;
  readonly summary?: Label;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly inputs?: Readonly<Record<string, InputDefinition>>;
  readonly quantities?: Readonly<Record<string, QuantityDefinition>>;
  readonly rules: readonly RuleVersion[];
  readonly scenarios?: Readonly<Record<string, FundScenario>>;
  /** What the sources say differently, kept and not hidden. */
  readonly contradictions?: readonly string[];
  /** What was looked for and not found. */
  readonly gaps?: readonly string[];
}
