/** The rules of a distribution for a caisse. */
import { type Caisse, type Flow, isMonthlyMoney } from '../../caisse/index.ts';
import { householdInputs, persons, standardOfLiving } from '../../household/index.ts';
import { type Diagnostic, error, readOptional } from '../../money/index.ts';
import { add, countMembers, money, type RuleNode, subtract } from '../../rule/index.ts';
import { caisseRules } from '../caisse-rules.ts';
import { withMoreIncome, withoutChildren } from './other-households.ts';

/** The rules of a distribution. Money is in euros, with the same number of decimals in `before` and `after`. */
export interface DistributionRules {
  /** The standard of living before, by which the population is ranked. */
  readonly before: RuleNode;
  /** The standard of living after. */
  readonly after: RuleNode;
  /** The same without what the household receives, as if that were a benefit in kind. */
  readonly afterInKind?: RuleNode;
  /** The number of persons of the household. */
  readonly persons: RuleNode;
  /** The number of its children. */
  readonly children?: RuleNode;
  /** What the household receives less what it pays. */
  readonly net: RuleNode;
  /** Flows of the household, each under its name. */
  readonly flows: Readonly<Record<string, RuleNode>>;
  /** What the household receives. */
  readonly received?: RuleNode;
  /** What it receives for children, a part of `received`. */
  readonly receivedForChildren?: RuleNode;
  /** How much of `net` the household loses by `step` more euros of income a month. */
  readonly marginal?: { readonly step: string; readonly lost: RuleNode };
}

/** Options of `distributionRules`. */
export interface DistributionRulesOptions {
  /**
   * The age in whole years below which a member is a child. Children are counted only if it is given: the population then needs the number of members below this age and from it on.
   *
   * @defaultValue none
   */
  readonly childrenBelow?: number;
  /**
   * The euros of income a month, as decimal text, by which marginal rates are measured.
   *
   * @defaultValue `'1'`
   */
  readonly step?: string;
}

/** The rules, or diagnostics. */
export type DistributionRulesResult =
  | { readonly ok: true; readonly rules: DistributionRules }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The oldest age below which a member can be a child. */
const OLDEST_CHILD = 30;

/**
 * The rules of the distribution that a caisse makes: the standard of living is the income by consumption unit, a month; after, it includes what the household receives less what it pays.
 *
 * @remarks
 * What is received for children is what the household receives less what it would receive without them. As a benefit in kind, what is received is left out of the standard of living. The marginal rate is the
 * share of `step` more euros of income that the household loses in contributions and allocations; rules that do not read the income have none.
 *
 * @param caisse - a checked caisse
 * @param month - the month, `YYYY-MM`
 * @param options - the age of children, the step of marginal rates
 * @returns the rules; diagnostics of the month, or `CAISSE-DISTRIBUTION-NET` if the flows of the household are not all monthly amounts of money
 * @throws RangeError when `childrenBelow` is not a whole age from 1 to 30, or `step` is not an amount above zero
 * @law the standard of living after is the one before if nothing is received or paid
 */
export function distributionRules(
  caisse: Caisse,
  month: string,
  options: DistributionRulesOptions = {},
): DistributionRulesResult {
  const { childrenBelow, step = '1' } = readOptional('options', options, {
    childrenBelow: 'number',
    step: 'text',
  });
  checkChildrenBelow(childrenBelow);
  checkStep(step);
  const found = caisseRules(caisse, month);
  if (!found.ok) return found;
  const { net } = found.rules;
  if (net === undefined) return { ok: false, diagnostics: [error('CAISSE-DISTRIBUTION-NET', [])] };
  const received = moneyOf(found.flows, 'to');
  const paid = moneyOf(found.flows, 'from');
  const more = withMoreIncome(net, step);
  return {
    ok: true,
    rules: {
      before: standardOfLiving(),
      after: standardOfLiving([householdInputs.income, net]),
      afterInKind: standardOfLiving([subtract(householdInputs.income, paid)]),
      persons: persons(),
      net,
      flows: Object.fromEntries(found.flows.filter(isMonthlyMoney).map(({ id, rule }) => [id, rule])),
      received,
      ...(childrenBelow === undefined
        ? {}
        : {
            children: countMembers(0, childrenBelow),
            receivedForChildren: subtract(received, withoutChildren(received, childrenBelow)),
          }),
      ...(more === null ? {} : { marginal: { step, lost: subtract(net, more) } }),
    },
  };
}

/** The sum of what the household receives or pays, purchases left out. */
function moneyOf(flows: readonly Flow[], side: 'from' | 'to'): RuleNode {
  const rules = flows
    .filter((flow) => flow[side] === 'household' && isMonthlyMoney(flow) && flow.to !== 'place')
    .map(({ rule }) => rule);
  return rules.length === 0 ? money('0') : add(...rules);
}

function checkChildrenBelow(age: number | undefined): void {
  if (age === undefined || (Number.isInteger(age) && age >= 1 && age <= OLDEST_CHILD)) return;
  throw new RangeError(`options.childrenBelow: ${String(age)} is not a whole age from 1 to ${OLDEST_CHILD}`);
}

function checkStep(step: string): void {
  if (/^\d{1,6}(?:\.\d{1,2})?$/.test(step) && Number(step) > 0) return;
  throw new RangeError(`options.step: ${JSON.stringify(step)} is not an amount in euros above zero`);
}
