/** The keys of every rule of conventionnement. */
import {
  either,
  type Field,
  type FieldsOf,
  figure,
  group,
  integer,
  keyword,
  label,
  list,
  optional,
  positiveFigure,
  sources,
  text,
} from '../fields.ts';
import type { Figure, Label } from '../words.ts';
import type { ConventionOutcome } from './outcome.ts';

/**
 * Criteria of a rule. With several keys each must hold, with several words one of them.
 *
 * @remarks
 * Words are compared without case, accents, hyphens, apostrophes and spaces. An unknown attribute meets none of them.
 */
export interface ConventionCriteria {
  /** Labels of the product; for rules on places, labels of the place or its professional. */
  readonly labels?: readonly string[];
  /** Origins of the product. */
  readonly origins?: readonly string[];
  /** Degrees of processing of the product. */
  readonly processing?: readonly (string | number)[];
  /** Channels of the place. */
  readonly channels?: readonly string[];
  /** Zones of the place. */
  readonly zones?: readonly string[];
}

/** The decision behind a rule. */
export interface ConventionDecision {
  readonly by: string;
  readonly on?: string;
  readonly how?: string;
}

/** The keys of every rule of conventionnement. */
export interface ConventionRuleOptions {
  readonly id: string;
  readonly gives: ConventionOutcome;
  /** The rule applies only where these criteria hold. */
  readonly only?: ConventionCriteria;
  /** The rule does not apply where one of these criteria holds. */
  readonly except?: ConventionCriteria;
  /** The base price of one unit, in euros: the rate applies to at most this much. It replaces the price of the product’s register. */
  readonly base?: Figure;
  /** What the member pays of one unit at least, in euros. */
  readonly share?: Figure;
  /** First month, `YYYY-MM`. */
  readonly from?: string;
  /** Last month, `YYYY-MM`. */
  readonly until?: string;
  readonly decided?: ConventionDecision;
  readonly label?: Label;
  readonly source?: string | readonly string[];
  readonly note?: Label;
}

/** The groups of NOVA count from 1. */
const NOVA_GROUPS = 4;

const words = list<string>(text('word'));

const criteria = group<ConventionCriteria>({
  labels: optional(words),
  origins: optional(words),
  processing: optional(list(either(text('word'), integer(1, NOVA_GROUPS)))),
  channels: optional(words),
  zones: optional(words),
});

/** The field of an outcome. */
export const OUTCOME_FIELD: Field<ConventionOutcome> = {
  type: 'either',
  name: 'ConventionOutcome',
  of: [
    keyword('accepted', 'excluded', 'pending'),
    group<Extract<ConventionOutcome, { readonly level: string }>>({ level: text('level') }),
    group<Extract<ConventionOutcome, { readonly rate: Figure }>>({ rate: figure('share') }),
  ],
};

/** The field of each key. */
export const CONVENTION_OPTIONS: FieldsOf<ConventionRuleOptions> = {
  id: text('id'),
  gives: OUTCOME_FIELD,
  only: optional(criteria),
  except: optional(criteria),
  base: optional(positiveFigure('money')),
  share: optional(positiveFigure('money')),
  from: optional(text('month')),
  until: optional(text('month')),
  decided: optional(
    group<ConventionDecision>({ by: text('note'), on: optional(text('note')), how: optional(text('note')) }),
  ),
  label: optional(label()),
  source: optional(sources()),
  note: optional(label()),
};
