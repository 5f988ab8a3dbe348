/** Warnings: configurations that are valid and probably unintended. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of configurations that are valid and probably unintended. */
export interface WarningDiagnostics {
  /** The contribution decreases when income rises. */
  'CAISSE-WARN-CONTRIBUTION-FALLS': {
    household: string;
    before: string;
    after: string;
    valueBefore: string;
    valueAfter: string;
    facts: readonly string[];
    others?: readonly string[];
  };
  /** A household loses money at once when its income passes a threshold. */
  'CAISSE-WARN-CLIFF': {
    household: string;
    before: string;
    after: string;
    height: string;
    facts: readonly string[];
    others?: readonly string[];
  };
  /** The effective marginal rate is above 100 %. */
  'CAISSE-WARN-MARGINAL-RATE': {
    household: string;
    before: string;
    after: string;
    rate: string;
    facts: readonly string[];
    others?: readonly string[];
  };
  /** The contribution decreases when another number of the household grows. */
  'CAISSE-WARN-INPUT-FALLS': {
    input: string;
    labelFr?: string;
    labelEn?: string;
    household: string;
    before: string;
    after: string;
    valueBefore: string;
    valueAfter: string;
    facts: readonly string[];
    others?: readonly string[];
  };
  /** A household loses money at once when another of its numbers passes a threshold. */
  'CAISSE-WARN-INPUT-CLIFF': {
    input: string;
    labelFr?: string;
    labelEn?: string;
    household: string;
    before: string;
    after: string;
    height: string;
    facts: readonly string[];
    others?: readonly string[];
  };
  /** One euro more of another amount of the household changes what it pays by more than one euro. */
  'CAISSE-WARN-INPUT-RATE': {
    input: string;
    labelFr?: string;
    labelEn?: string;
    household: string;
    before: string;
    after: string;
    rate: string;
    facts: readonly string[];
    others?: readonly string[];
  };
  /** The analysis of a version took too many steps and was not finished. */
  'CAISSE-WARN-ANALYSIS-STOPPED': { input: string; labelFr?: string; labelEn?: string; household: string };
  /** The minimum contribution is above the maximum. */
  'CAISSE-WARN-LIMITS-CROSSED': {
    household: string;
    before: string;
    height: string;
    facts: readonly string[];
    others?: readonly string[];
  };
  /** Every household pays more than it receives. */
  'CAISSE-WARN-ALLOCATION-BELOW-CONTRIBUTION': { height: string };
  /** Brackets of a scale are outside the range of its base. */
  'CAISSE-WARN-BRACKET-UNREACHED': { thresholds: readonly string[]; lowest: string; highest: string };
  /** A rate without a percent sign is so high that percent were probably meant. */
  'CAISSE-WARN-RATE-IMPLAUSIBLE': { text: string; rate: string; meant: string; limit: string };
  /** A rate is above 100 %. */
  'CAISSE-WARN-RATE-ABOVE-100-PERCENT': { text: string };
  /** A list of households has columns that nothing reads; `columns` are those that it may have beside the facts. */
  'CAISSE-WARN-COLUMNS-UNREAD': { names: readonly string[]; columns: readonly string[] };
  /** The groups of a scenario have no household in any month. */
  'CAISSE-WARN-FUND-NO-HOUSEHOLD': NoDetails;
  /** A part of a subsidy is paid after the last month of its scenario. */
  'CAISSE-WARN-FUND-PAYMENT-CUT': { month: string; end: string };
  /** A tranche of a subsidy is not paid, because its number of households is not reached; `reached` is left out if it is secret. */
  'CAISSE-WARN-FUND-TRANCHE-UNMET': {
    labelFr: string;
    labelEn: string;
    amount: string;
    needed: number;
    reached?: number;
  };
  /** The published share of public money of a scenario is not that of its figures. */
  'CAISSE-WARN-FUND-SHARE-DIFFERS': { announced: string; computed: string };
  /** A parameter, an input or a quantity that nothing in the document reads. */
  'CAISSE-WARN-UNUSED': { name: string; labelFr?: string; labelEn?: string };
  /** A figure has not been checked for a long time. */
  'CAISSE-WARN-FIGURE-OUTDATED': { checked: string; months: number };
}
