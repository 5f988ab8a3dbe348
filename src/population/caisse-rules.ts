/** The rules of a caisse in a month, for a population. */
import {
  type Caisse,
  type Check,
  type Flow,
  type LoweredVersion,
  poolRules,
  type PoolRules,
  rulesAt,
  unitChecks,
} from '../caisse/index.ts';
import type { KnownMemberInputs } from '../household/index.ts';
import { daysInMonth, type Diagnostic, type Month } from '../money/index.ts';
import { add, and, count, money, nodesOf, not, replaceNodes, type RuleNode, subtract } from '../rule/index.ts';

/** The rules of a month by name of result, or diagnostics. */
export type CaisseRulesResult =
  | {
      readonly ok: true;
      readonly month: Month;
      readonly rules: Readonly<Record<string, RuleNode>>;
      /** The flows whose rules are included, each under its id. */
      readonly flows: readonly Flow[];
      /** The pool that the rules share, computed from all households; `null` if there is none. */
      readonly pool: PoolRules | null;
      /** The inputs that the caisse asks of each member, by name. */
      readonly memberInputs: KnownMemberInputs;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Returns the rules of a caisse in a month, for totals over a population.
 *
 * @remarks
 * `eligible` (yes or no); `refused-choice` (yes if the household is eligible and its choice is refused), if the rules check a choice; `not-alone` (yes for several members), if the caisse
 * assesses each participant alone; every flow
 * under its id (`contribution`, `employer`, `third-payer.ID`, `allocation`, `top-up`…), zero for a household that does not take part; and `net`, what
 * the household receives less what it pays, if its flows are monthly amounts of money. Money is in euros; products and hours are counts. The number of days of the month (input `daysInMonth`) is
 * a constant of the rules. Codes: those of `assessHousehold` for the month.
 *
 * @param caisse - a checked caisse
 * @param month - the month, `YYYY-MM`
 * @law each flow of a row is that of assessHousehold
 */
export function caisseRules(caisse: Caisse, month: string): CaisseRulesResult {
  const found = rulesAt(caisse, month);
  if (!found.ok) return { ok: false, diagnostics: [found.diagnostic] };
  const version = inMonth(found.version, found.month);
  const { eligibility, flows, net } = version;
  return {
    ok: true,
    month: found.month,
    flows,
    pool: poolRules(version),
    memberInputs: version.memberInputs,
    rules: {
      eligible: eligibility.rule,
      ...countsOfRefused(version),
      ...Object.fromEntries(flows.map(({ id, rule }) => [id, rule])),
      ...(net === undefined ? {} : { net: netOf(flows) }),
    },
  };
}

/** The rules with the days of the month in place of the input `daysInMonth`. */
function inMonth(version: LoweredVersion, month: Month): LoweredVersion {
  const { eligibility, flows, checks } = version;
  const inputs = nodesOf(...[eligibility, ...flows, ...checks].map(({ rule }) => rule)).filter(
    (node) => node.kind === 'input' && node.name === 'daysInMonth',
  );
  if (inputs.length === 0) return version;
  const days = count(String(daysInMonth(month)));
  const replace = replaceNodes(new Map(inputs.map((input) => [input, days])));
  const replaced = <Part extends { readonly rule: RuleNode }>(part: Part): Part => ({
    ...part,
    rule: replace(part.rule),
  });
  return {
    ...version,
    eligibility: replaced(eligibility),
    flows: flows.map(replaced),
    checks: checks.map(replaced),
  };
}

/** The rows that move nothing although they may be eligible: several members before a caisse of participants, and refused choices. */
function countsOfRefused({ unit, eligibility, checks }: LoweredVersion): Readonly<Record<string, RuleNode>> {
  const ofUnit = unitChecks(unit);
  const ofChoice = checks.filter(({ code }) => !ofUnit.some((check) => check.code === code));
  const isAnyFailing = (failing: readonly Check[]): RuleNode => not(and(...failing.map(({ rule }) => rule)));
  return {
    ...(ofUnit.length === 0 ? {} : { 'not-alone': isAnyFailing(ofUnit) }),
    ...(ofChoice.length === 0 ? {} : { 'refused-choice': and(eligibility.rule, isAnyFailing(ofChoice)) }),
  };
}

/** The money that the household receives less what it pays, purchases left out. */
function netOf(flows: readonly Flow[]): RuleNode {
  const ofHousehold = (side: 'from' | 'to'): readonly RuleNode[] =>
    flows
      .filter((flow) => flow[side] === 'household' && flow.unit === 'money' && flow.to !== 'place')
      .map(({ rule }) => rule);
  const sum = (rules: readonly RuleNode[]): RuleNode => (rules.length === 0 ? money('0') : add(...rules));
  return subtract(sum(ofHousehold('to')), sum(ofHousehold('from')));
}
