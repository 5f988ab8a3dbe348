/** The sums of a caisse over a population, with each value of a figure. */
import { type Caisse, type Flow, isMonthlyMoney, isOfFund, lowerCaisse } from '../../caisse/index.ts';
import { type Diagnostic, error, exact, type Exact, type Month, toPlainText } from '../../money/index.ts';
import {
  caisseRules,
  type CaisseRulesResult,
  collapse,
  computeTotals,
  needsOf,
  type Population,
} from '../../population/index.ts';
import { add, money, type RuleNode } from '../../rule/index.ts';
import { whereKnown } from '../../rule/many.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Subject } from '../solve-subject.ts';
import type { NationOutcome, NationSums } from './nation-solution.ts';
import { type Elasticities, respondIncomes } from './respond-incomes.ts';

/** The sums, or diagnostics. */
type SumsResult =
  ({ readonly ok: true } & NationSums) | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The flows into the fund, by who pays, and out of it. */
type FundSides = Readonly<Record<Side, readonly RuleNode[]>>;

const SIDES = ['household', 'employer', 'others', 'received'] as const;
type Side = (typeof SIDES)[number];

const bySide = <Value>(of: (side: Side) => Value): Readonly<Record<Side, Value>> => ({
  household: of('household'),
  employer: of('employer'),
  others: of('others'),
  received: of('received'),
});

/** Returns a function that computes the sums with a value, once for each value. */
export function createNationTrials(
  caisse: Caisse,
  subject: Subject,
  sumsOf: (caisse: Caisse) => SumsResult,
): (value: DecimalText) => NationOutcome {
  const known = new Map<DecimalText, NationOutcome>();
  const compute = (value: DecimalText): NationOutcome => {
    const lowered = lowerCaisse(subject.withValue(value), caisse);
    const sums = lowered.ok ? sumsOf(lowered.caisse) : lowered;
    if (!sums.ok) return { kind: 'invalid', value, holds: false, diagnostics: sums.diagnostics };
    const { ok: _, ...of } = sums;
    return { kind: 'computed', value, holds: !exact(of.margin).lt(0), ...of };
  };
  return (value) => {
    const outcome = known.get(value) ?? compute(value);
    known.set(value, outcome);
    return outcome;
  };
}

/** The sums of a caisse in a month, with incomes that respond to what is kept of them. */
export type Sums = (caisse: Caisse, month: Month, elasticities: Elasticities) => SumsResult;

/** Returns a function that computes the sums of a caisse, with the margin of a goal that asks for a share of what is received. The population is merged once by the columns that the rules read. */
export function createSums(population: Population, share: Exact): Sums {
  let merged: { readonly read: string; readonly population: Population } | null = null;
  const mergedFor = (rules: Readonly<Record<string, RuleNode>>): Population => {
    const names = needsOf(rules)
      .inputs.map(({ name }) => name)
      .sort();
    const read = JSON.stringify(names);
    if (merged?.read !== read) merged = { read, population: collapse(population, { keep: names }) };
    return merged.population;
  };
  const totals = createTotals();
  return (caisse, month, elasticities) => {
    const found = caisseRules(caisse, month);
    if (!found.ok) return found;
    const problem = problemOf(found);
    if (problem !== null) return { ok: false, diagnostics: [problem] };
    const sides = sidesOf(respondIncomes(found.flows, elasticities));
    return balanceOf(sides, mergedFor(bySide((side) => sumOf(sides[side]))), share, totals);
  };
}

/** Sums over the fund's flows apply only to months of money, and to households that share no pool. */
function problemOf({ flows, pool }: Extract<CaisseRulesResult, { ok: true }>): Diagnostic | null {
  if (pool !== null) return error('CAISSE-SOLVE-POOL', []);
  return flows.filter(isOfFund).every(isMonthlyMoney) ? null : error('CAISSE-DISTRIBUTION-NET', []);
}

function sidesOf(flows: readonly Flow[]): FundSides {
  const sideOf = ({ from, to }: Flow): Side | null => {
    if (from === 'fund') return 'received';
    if (to !== 'fund') return null;
    return from === 'household' || from === 'employer' ? from : 'others';
  };
  return bySide((side) => flows.filter((flow) => sideOf(flow) === side).map(({ rule }) => rule));
}

const sumOf = (rules: readonly RuleNode[]): RuleNode => (rules.length === 0 ? money('0') : add(...rules));

/** The total of one rule. */
interface RuleTotal {
  readonly sum: Exact;
  readonly unknownRows: number;
  readonly missing: readonly string[];
}

type Totals = (
  population: Population,
  rule: RuleNode,
) => ({ readonly ok: true } & RuleTotal) | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Computes the total of a rule, and of the same rule over the same population once. */
function createTotals(): Totals {
  const known = new WeakMap<Population, WeakMap<RuleNode, ReturnType<Totals>>>();
  return (population, rule) => {
    const ofPopulation = known.get(population) ?? new WeakMap<RuleNode, ReturnType<Totals>>();
    known.set(population, ofPopulation);
    const total = ofPopulation.get(rule) ?? totalOf(population, rule);
    ofPopulation.set(rule, total);
    return total;
  };
}

function totalOf(population: Population, rule: RuleNode): ReturnType<Totals> {
  const added = computeTotals(population, { rule });
  if (!added.ok) return added;
  const { rows, missing } = added.incomplete['rule']!;
  return { ok: true, sum: exact(added.all.totals['rule']!.sum!), unknownRows: rows, missing: Object.keys(missing) };
}

function balanceOf(sides: FundSides, population: Population, share: Exact, totals: Totals): SumsResult {
  const first = sumsOfSides(sides, population, totals);
  if (!first.ok) return first;
  // With unknown results, each sum leaves out the rows that are unknown in any flow.
  const all = sumOf(SIDES.flatMap((side) => sides[side]));
  const known = bySide((side) => [whereKnown(sumOf(sides[side]), all)]);
  const sums = first.unknownRows === 0 ? first : sumsOfSides(known, population, totals);
  if (!sums.ok) return sums;
  if (sums.unknownRows > 0 && sums.unknownRows === population.table.rows) {
    return { ok: false, diagnostics: [error('CAISSE-SOLVE-UNKNOWN', [], { names: sums.missing })] };
  }
  const allPaid = sums.household.plus(sums.employer).plus(sums.others);
  return {
    ok: true,
    paid: toPlainText(allPaid),
    household: toPlainText(sums.household),
    employer: toPlainText(sums.employer),
    received: toPlainText(sums.received),
    left: toPlainText(allPaid.minus(sums.received)),
    margin: toPlainText(allPaid.minus(sums.received.times(share))),
    unknownRows: sums.unknownRows,
  };
}

type SidesSums =
  | ({ readonly ok: true; readonly unknownRows: number; readonly missing: readonly string[] } & Readonly<
      Record<Side, Exact>
    >)
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

function sumsOfSides(sides: FundSides, population: Population, totals: Totals): SidesSums {
  let unknownRows = 0;
  const missing = new Set<string>();
  const sums: Record<Side, Exact> = { household: exact(0), employer: exact(0), others: exact(0), received: exact(0) };
  for (const side of SIDES) {
    for (const rule of sides[side]) {
      const total = totals(population, rule);
      if (!total.ok) return total;
      sums[side] = sums[side].plus(total.sum);
      unknownRows = Math.max(unknownRows, total.unknownRows);
      for (const name of total.missing) missing.add(name);
    }
  }
  return { ok: true, ...sums, unknownRows, missing: [...missing] };
}
