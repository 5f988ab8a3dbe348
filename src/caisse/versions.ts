/** Lowers the dated rules of a caisse: each version, including the parts taken from the previous one. */
import type { KnownInputs, KnownMemberInputs } from '../household/index.ts';
import {
  cents,
  CENTS_LIMIT,
  type Diagnostic,
  exactFromCents,
  isMonth,
  type Month,
  month,
  toPlainText,
} from '../money/index.ts';
import { bounds, checkRule, type InputNode, money, type RuleNode, subtract } from '../rule/index.ts';
import { type AccountRules, type PublishedAccountRules, lowerAccountRules } from './account-rules.ts';
import type { Allocation } from './allocation.ts';
import { readsContribution } from './allocation/formula.ts';
import { lowerAllocation } from './allocation/lower-allocation.ts';
import { checkMonths } from './check-months.ts';
import type { Contribution } from './contribution.ts';
import type { Conventionnement } from './conventionnement.ts';
import { lowerConventionnement } from './conventionnement/lower-conventionnement.ts';
import type { LoweredConventionnement, LoweredRegisters } from './conventionnement/lowered.ts';
import { lowerRegisters } from './conventionnement/lower-registers.ts';
import { lowerContribution, readsAllocation } from './contribution/lower-contribution.ts';
import type { CaisseUnit, RuleVersion } from './document.ts';
import type { Criterion } from './eligibility.ts';
import { flowsOfVersion } from './flows.ts';
import { isOfMembers } from './input-definition.ts';
import { lowerCriterion } from './lower-criterion.ts';
import type { LoweredAllocation, LoweredContribution, LoweredVersion } from './lowered.ts';
import { part } from './names.ts';
import { combineRules, readInputs, rulesOfAllocation, rulesOfContribution } from './rules-of-version.ts';
import { unknownParameter } from './lowering/lower-figure.ts';
import type { Scope } from './lowering/scope.ts';
import type { AllocationPeriod, ContributionPeriod } from './words.ts';

/** A decision and its place in the document. */
interface Decision<T> {
  readonly value: T;
  readonly scope: Scope;
}

/** The decisions in force from a version on. */
interface InForce {
  readonly eligibility: Decision<Criterion | undefined>;
  readonly contribution: Decision<Contribution>;
  readonly allocation: Decision<Allocation>;
  readonly accounts: Decision<AccountRules | PublishedAccountRules | undefined>;
  readonly conventionnement: Decision<Conventionnement | undefined>;
}

/**
 * Lowers the versions of a document.
 *
 * @remarks
 * Each version accepts the inputs of all versions, so that one household file is valid in every month.
 *
 * @param rules - the versions, from the earliest to the latest
 * @param unit - the unit of the document
 * @param scope - their place in the document
 */
export function lowerVersions(
  rules: readonly RuleVersion[],
  unit: CaisseUnit,
  scope: Scope,
): readonly LoweredVersion[] {
  if (rules.length === 0) scope.report('CAISSE-RULE-EMPTY-LIST');
  checkMonths(rules, scope);
  const registers = lowerRegisters(scope);
  const conventions = new Map<Conventionnement, LoweredConventionnement>();
  let before: InForce | undefined;
  const versions = rules.map((version, place) => {
    scope.at(place).sources(version);
    before = takeOver(version, before, scope.at(place));
    const lowered = lowerVersion(version, before, unit, scope.at(place));
    const convention = lowerOnce(before.conventionnement, registers, conventions);
    return convention === undefined ? lowered : { ...lowered, conventionnement: convention };
  });
  const known = [declaredInputs(scope), ...versions.map(({ inputs }) => inputs)];
  const memberInputs = declaredMemberInputs(scope);
  return versions.map((version) => ({
    ...version,
    memberInputs,
    inputs: Object.assign({}, ...known, version.inputs) as KnownInputs,
  }));
}

/** Lowers the conventionnement in force, unless an earlier version did. */
function lowerOnce(
  { value, scope }: InForce['conventionnement'],
  registers: LoweredRegisters,
  known: Map<Conventionnement, LoweredConventionnement>,
): LoweredConventionnement | undefined {
  if (value === undefined) return undefined;
  const lowered = known.get(value) ?? lowerConventionnement(value, registers, scope);
  known.set(value, lowered);
  return lowered;
}

/** The declared inputs of each member, by name. */
function declaredMemberInputs({ declarations: { inputs = {} }, top }: Scope): KnownMemberInputs {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, definition]) =>
      isOfMembers(definition) ? [[name, top('inputs', name).memberInput(name)] as const] : [],
    ),
  );
}

/** The declared inputs, and the inputs of parameters without a value. */
function declaredInputs(scope: Scope): KnownInputs {
  const { declarations, top } = scope;
  const { inputs = {}, parameters = {} } = declarations;
  const declared = Object.entries(inputs).flatMap(([name, definition]): readonly InputNode[] => {
    const at = top('inputs', name);
    return isOfMembers(definition) ? at.memberInput(name).inputs : [at.input(name)];
  });
  const sought = Object.entries(parameters).flatMap(([name, { value }]) =>
    value === undefined ? [unknownParameter(name, scope)] : [],
  );
  return Object.fromEntries([...declared, ...sought].map((input) => [input.name, input]));
}

/** Takes omitted decisions from the previous version; eligibility and conventionnement are optional in the first version. */
function takeOver(version: RuleVersion, before: InForce | undefined, scope: Scope): InForce {
  const decided = <T>(
    key: string,
    value: T | undefined,
    earlier: Decision<T> | undefined,
    otherwise: T,
  ): Decision<T> => {
    if (value !== undefined) return { value, scope: scope.at(key) };
    if (earlier !== undefined) return earlier;
    if (otherwise !== undefined) scope.report('CAISSE-RULES-MISSING', { part: key });
    return { value: otherwise, scope: scope.at(key) };
  };
  return {
    eligibility: decided('eligibility', version.eligibility, before?.eligibility, undefined),
    contribution: decided('contribution', version.contribution, before?.contribution, { kind: 'none' }),
    allocation: decided('allocation', version.allocation, before?.allocation, { kind: 'none' }),
    accounts: decided('accounts', version.accounts, before?.accounts, undefined),
    conventionnement: decided('conventionnement', version.conventionnement, before?.conventionnement, undefined),
  };
}

function lowerVersion({ from, until }: RuleVersion, inForce: InForce, unit: CaisseUnit, scope: Scope): LoweredVersion {
  const { value: accounts, scope: accountsScope } = inForce.accounts;
  const { value: lowered, isSound } = scope.attempt(() => ({
    eligibility: lowerCriterion(inForce.eligibility.value, inForce.eligibility.scope),
    ...lowerAmounts(inForce),
  }));
  const { eligibility, contribution, allocation } = lowered;
  const rules = {
    eligibility: [eligibility.rule],
    contribution: rulesOfContribution(contribution),
    allocation: rulesOfAllocation(allocation),
  };
  if (isSound) checkRules(rules, contribution.amount, inForce);
  const isMonthly = isMoneyAMonth(allocation) && contribution.period === 'month';
  const net = isMonthly ? { net: part('net', subtract(allocation.amount, contribution.amount)) } : {};
  return {
    from: monthOr(from),
    unit,
    ...(until === undefined ? {} : { until: monthOr(until) }),
    ...lowered,
    accounts: accounts === undefined ? null : lowerAccountRules(accounts, accountsScope),
    ...net,
    ...flowsOfVersion(unit, eligibility, contribution, allocation),
    inputs: readInputs(lowered),
    memberInputs: {},
  };
}

/** Lowers contribution and allocation; if one depends on the other, it is lowered last. */
function lowerAmounts({ contribution, allocation }: InForce): Pick<LoweredVersion, 'contribution' | 'allocation'> {
  const paying = (received: RuleNode): LoweredContribution =>
    lowerContribution(contribution.value, contribution.scope, received);
  const receiving = (paid: RuleNode): LoweredAllocation => lowerAllocation(allocation.value, allocation.scope, paid);
  if (readsContribution(allocation.value)) {
    if (readsAllocation(contribution.value)) contribution.scope.report('CAISSE-AMOUNTS-CIRCULAR');
    const paid = paying(NOTHING);
    const received = receiving(paid.amount);
    checkPeriods(paid.period, received.period, allocation.scope);
    return { contribution: paid, allocation: received };
  }
  const received = receiving(NOTHING);
  if (!readsAllocation(contribution.value)) return { contribution: paying(NOTHING), allocation: received };
  if (received.unit === 'price') contribution.scope.report('CAISSE-ALLOCATION-NOT-MONEY');
  else if (received.unit === 'money') {
    checkPeriods(contribution.value.period ?? 'month', received.period, contribution.scope);
  }
  return { contribution: paying(received.amount), allocation: received };
}

/** Reports a contribution and an allocation that are computed from one another and have different periods. */
function checkPeriods(contribution: ContributionPeriod, allocation: AllocationPeriod, scope: Scope): void {
  if (contribution !== allocation) scope.report('CAISSE-PERIODS-DIFFER', { contribution, allocation });
}

const NOTHING: RuleNode = /* @__PURE__ */ money('0');

const isMoneyAMonth = ({ unit, period }: LoweredAllocation): boolean => unit === 'money' && period === 'month';

/** Checks the rules of a version; an error of a whole decision is reported at the decision. */
function checkRules(
  rules: Readonly<Record<(typeof PILLARS)[number], readonly RuleNode[]>>,
  contribution: RuleNode,
  inForce: InForce,
): void {
  const faults = checkRule(combineRules(Object.values(rules).flat()));
  if (faults.length === 0) {
    checkLargest(contribution, inForce.contribution.scope);
    return;
  }
  const located = PILLARS.filter((pillar) =>
    reportFaults(checkRule(combineRules(rules[pillar])), inForce[pillar].scope),
  );
  // Two decisions that declare one name as different inputs.
  if (located.length === 0) reportFaults(faults, inForce.contribution.scope);
}

/** Checks that all amounts are within the limit of cents. */
function checkLargest(contribution: RuleNode, scope: Scope): void {
  const { root } = bounds(contribution);
  const limit = exactFromCents(cents(CENTS_LIMIT));
  if (root.type === 'money' && root.maximum.greaterThan(limit)) {
    scope.report('CAISSE-AMOUNT-TOO-LARGE', { text: toPlainText(root.maximum), limit: toPlainText(limit) });
  }
}

const PILLARS = ['eligibility', 'contribution', 'allocation'] as const;

function reportFaults(faults: readonly Diagnostic[], scope: Scope): boolean {
  faults.forEach(scope.add);
  return faults.length > 0;
}

/** The month of a text, or a placeholder for an invalid month. */
const monthOr = (text: string): Month => (isMonth(text) ? text : month('1900-01'));
