/** The laws of assessments as assertions; an error names the broken law. */
import {
  type AmountOutcome,
  assessHousehold,
  type Assessment,
  type Caisse,
  type CriterionVerdict,
  type GivenFacts,
  type AssessedAmounts,
  type NumberOutcome,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { exact, type Period } from '../../src/money/index.ts';

/** A household in a month of a caisse, with additional facts. */
export interface Case {
  readonly caisse: Caisse;
  readonly household: Household;
  readonly month: string;
  readonly facts: GivenFacts;
}

/**
 * Asserts that an assessment is consistent.
 *
 * @remarks
 * An amount is a whole number of cents and equals its explanation; an incomplete outcome names its missing inputs; the minimum of a range is
 * at most its maximum; net is allocation less contribution; a top-up is a part of the allocation, which is at least the contribution; a verdict follows from those of its criteria.
 *
 * @param assessed - a caisse, a household that it accepts, a month of its rules
 * @returns the assessment
 * @throws Error if a law is broken
 */
export function assertAssessment(assessed: Case): Assessment {
  const assessment = assess(assessed);
  const { ifTakingPart } = assessment;
  for (const result of ifTakingPart === undefined ? [assessment] : [assessment, ifTakingPart]) {
    for (const [name, outcome] of outcomesOf(result)) assertOutcome(name, outcome);
    assertNet(result);
    assertParts(result);
  }
  const { status, criteria } = assessment.verdict;
  demand(status === STATUSES[criteria.met], 'a verdict is that of its criteria');
  assertVerdict(criteria);
  return assessment;
}

/**
 * Asserts that an incomplete outcome becomes an amount in its range, or is refused, once the missing facts are given.
 *
 * @param known - a case in which some facts are absent
 * @param all - the same case with all facts
 * @throws Error if a law is broken
 */
export function assertCompletion(known: Case, all: Case): void {
  const before = new Map(outcomesOf(assess(known)));
  for (const [name, outcome] of before) {
    if (outcome.status !== 'incomplete') continue;
    const completed = completeWith(known, outcome.missing, all);
    const after = new Map(outcomesOf(assess(completed))).get(name);
    demand(after !== undefined, 'a fact that is given takes no amount away');
    demand(isWithin(after, outcome), `${name}: a fact that is given moves an incomplete amount within its range`);
    assertCompletion(completed, all);
    return;
  }
}

type Outcome = AmountOutcome<Period> | NumberOutcome;
type Incomplete = Extract<Outcome, { status: 'incomplete' }>;

const STATUSES = { yes: 'eligible', no: 'refused', undecided: 'undecided' } as const;

function assess({ caisse, household, month, facts }: Case): Assessment {
  const result = assessHousehold(caisse, household, month, { facts });
  demand(result.ok, 'a household that a caisse accepts is assessed');
  return result.assessment;
}

/** All amounts and numbers of an assessment by their place. */
function outcomesOf({ contribution, allocation, net }: AssessedAmounts): readonly (readonly [string, Outcome])[] {
  const { amount, advice, employer, hours } = contribution;
  const outcomes: readonly (readonly [string, Outcome | undefined])[] = [
    ['contribution', amount],
    ['advice from', advice?.from],
    ['advice to', advice?.to],
    ['employer', employer],
    ['hours', hours?.outcome],
    ['allocation', allocation.amount],
    ['top-up', allocation.unit === 'money' ? allocation.topUp : undefined],
    ...(allocation.unit === 'price' ? allocation.prices.map((price) => [price.id, price.amount] as const) : []),
    ['net', net],
  ];
  return outcomes.flatMap(([name, outcome]) => (outcome === undefined ? [] : [[name, outcome]]));
}

function assertOutcome(name: string, outcome: Outcome): void {
  switch (outcome.status) {
    case 'computed':
      if ('cents' in outcome)
        demand(Number.isSafeInteger(outcome.cents), `${name}: an amount is a whole number of cents`);
      demand(outcome.explanation.value === textOf(outcome), `${name}: an explanation has the value of its amount`);
      return;
    case 'incomplete':
      demand(outcome.missing.length > 0, `${name}: what is incomplete names what is missing`);
      demand(
        !outcome.range || ends(outcome.range)[0].lessThanOrEqualTo(ends(outcome.range)[1]),
        `${name}: a range is in order`,
      );
      return;
    case 'refused':
      demand(outcome.diagnostics.length > 0, `${name}: what is refused says why`);
      return;
    default:
      outcome satisfies never;
  }
}

type Computed = Extract<Outcome, { status: 'computed' }>;

const textOf = (outcome: Computed): string =>
  'cents' in outcome ? exact(outcome.cents).times(exact('0.01')).toFixed() : outcome.value;

const numberOf = (outcome: Computed): ReturnType<typeof exact> =>
  exact('cents' in outcome ? outcome.cents : outcome.value);

type Ends = readonly [ReturnType<typeof exact>, ReturnType<typeof exact>];

const ends = ({ minimum, maximum }: NonNullable<Incomplete['range']>): Ends => [exact(minimum), exact(maximum)];

function assertNet({ contribution, allocation, net }: AssessedAmounts): void {
  const isMoneyAMonth = allocation.unit === 'money' && allocation.period === 'month';
  demand((net !== undefined) === isMoneyAMonth, 'there is a net where both amounts are money a month');
  const [paid, received] = [contribution.amount, allocation.amount];
  if (net === undefined || paid.status !== 'computed' || received.status !== 'computed') return;
  demand(net.status === 'computed' && 'cents' in received, 'a net is known as soon as both amounts are');
  demand(net.cents === received.cents - paid.cents, 'net is allocation less contribution');
}

/** A part is between zero and the whole; an allocation with a top-up is the contribution and the top-up. */
function assertParts({ contribution, allocation }: AssessedAmounts): void {
  if (allocation.unit !== 'money' || allocation.topUp === undefined) return;
  const [part, whole, paid] = [allocation.topUp, allocation.amount, contribution.amount];
  if (part.status !== 'computed' || whole.status !== 'computed') return;
  demand(part.cents >= 0 && part.cents <= whole.cents, 'a flow that is part of another is between 0 and it');
  if (paid.status === 'computed')
    demand(part.cents === whole.cents - paid.cents, 'a top-up is what is added to the contribution');
}

/** All, any and not are three-valued; a single criterion is undecided exactly if a fact is missing. */
function assertVerdict({ criterion, met, missing, of }: CriterionVerdict): void {
  of.forEach(assertVerdict);
  const parts = of.map((part) => part.met);
  demand((met === 'undecided') === missing.length > 0, 'a criterion is undecided exactly where a fact is missing');
  const opposite = { yes: 'no', no: 'yes', undecided: 'undecided' } as const;
  const decided = (decisive: 'yes' | 'no'): CriterionVerdict['met'] =>
    parts.includes(decisive) ? decisive : parts.includes('undecided') ? 'undecided' : opposite[decisive];
  if (criterion.kind === 'all') demand(met === decided('no'), 'all are met when each is');
  if (criterion.kind === 'any') demand(met === decided('yes'), 'any is met when one is');
  if (criterion.kind === 'not') demand(met === opposite[parts[0]!], 'not is the contrary');
}

function isWithin(after: Outcome, before: Incomplete): boolean {
  if (before.range === undefined || after.status === 'refused') return true;
  const [minimum, maximum] = ends(before.range);
  if (after.status === 'incomplete' && after.range === undefined) return false;
  const [least, most]: Ends = after.status === 'computed' ? [numberOf(after), numberOf(after)] : ends(after.range!);
  return least.greaterThanOrEqualTo(minimum) && most.lessThanOrEqualTo(maximum);
}

/** The case with only those facts added that were named as missing. */
function completeWith(known: Case, missing: readonly string[], all: Case): Case {
  const give = <Fact>(from: Readonly<Record<string, Fact>>): Record<string, Fact> =>
    Object.fromEntries(Object.entries(from).filter(([name]) => missing.includes(name)));
  const { household: complete } = all;
  const needsMembers = missing.includes('ages') || missing.includes('members');
  const completed: Case = {
    ...known,
    household: {
      ...known.household,
      ...(needsMembers ? { members: complete.members } : {}),
      ...give({ residence: complete.residence, chosen: complete.chosen }),
      resources: { ...known.household.resources, ...give(complete.resources ?? {}) },
      answers: { ...known.household.answers, ...give(complete.answers ?? {}) },
    },
    facts: { ...known.facts, ...give(all.facts) },
  };
  demand(JSON.stringify(completed) !== JSON.stringify(known), 'what is missing can be given');
  return completed;
}

function demand(holds: boolean, law: string): asserts holds {
  if (!holds) throw new Error(`broken law: ${law}`);
}
