import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { assessHousehold, type LoweredContribution, type LoweredVersion, rulesAt } from '../../src/caisse/index.ts';
import { contributionKindOf } from '../../src/caisse/kinds.ts';
import { factsOf, householdInputs } from '../../src/household/index.ts';
import { type Diagnostic, exact, month } from '../../src/money/index.ts';
import { evaluate, type Facts } from '../../src/rule/index.ts';
import { anyCase } from './any-case.ts';
import type { Case } from './assert-assessment.ts';

const CHOICES: readonly string[] = [
  'CAISSE-CHOSEN-BELOW-MINIMUM',
  'CAISSE-CHOSEN-BELOW-DUE',
  'CAISSE-CHOSEN-ABOVE-MAXIMUM',
  'CAISSE-CHOSEN-NOT-A-STEP',
  'CAISSE-ADJUSTMENT-OUT-OF-BOUNDS',
];

function versionOf({ caisse, month: of }: Case): LoweredVersion {
  const rules = rulesAt(caisse, of);
  if (!rules.ok) throw new Error('a month of the rules');
  return rules.version;
}

function factsIn({ household, month: of, facts }: Case, { inputs, memberInputs }: LoweredVersion): Facts {
  const all = { ...household, answers: { ...household.answers, ...facts } as never };
  return factsOf(all, month(of), inputs, memberInputs).facts;
}

/** Whether the member chooses the amount, or may pay more than the amount due. */
const hasChoice = ({ source }: LoweredContribution): boolean =>
  contributionKindOf(source).isChosen === true || source.choice === 'at-least';

/** The refusals of a choice, for a household that takes part otherwise. */
function refusalsOfChoice(of: Case): readonly Diagnostic[] {
  const result = assessHousehold(of.caisse, of.household, of.month, { facts: of.facts });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { ifTakingPart = result.assessment } = result.assessment;
  const { amount } = ifTakingPart.contribution;
  return amount.status === 'refused' ? amount.diagnostics.filter(({ code }) => CHOICES.includes(code)) : [];
}

const choosing = (of: Case, chosen: string): Case => ({ ...of, household: { ...of.household, chosen } });

const isPossible = (chosen: string): boolean => exact(chosen).lessThanOrEqualTo(householdInputs.chosen.maximum);

test.prop([anyCase('none')])('the amount due is always an accepted choice', (of) => {
  const { contribution, ...version } = versionOf(of);
  fc.pre(hasChoice(contribution));
  const due = evaluate(contribution.due, factsIn(of, { ...version, contribution }));
  if (!due.complete) throw new Error(due.missing.join());
  const chosen = String(due.value);
  fc.pre(isPossible(chosen));
  expect(refusalsOfChoice(choosing(of, chosen))).toEqual([]);
});

test.prop([anyCase('none')])('no adjustment is an accepted adjustment', (of) => {
  const { contribution } = versionOf(of);
  fc.pre(contribution.source.adjustment !== undefined);
  const answers = { ...of.household.answers, adjustment: 0 };
  expect(refusalsOfChoice({ ...of, household: { ...of.household, answers } })).toEqual([]);
});

test.prop([anyCase('none')])('the amounts that a refusal proposes are accepted', (of) => {
  fc.pre(hasChoice(versionOf(of).contribution));
  const proposed = refusalsOfChoice(of).flatMap(proposedBy).filter(isPossible);
  for (const chosen of proposed) expect([chosen, refusalsOfChoice(choosing(of, chosen))]).toEqual([chosen, []]);
});

/** The amounts that a diagnostic proposes, in euros. */
function proposedBy({ code, details }: Diagnostic): readonly string[] {
  const names = { 'CAISSE-CHOSEN-BELOW-MINIMUM': ['minimum'], 'CAISSE-CHOSEN-BELOW-DUE': ['due'] } as const;
  const also = { 'CAISSE-CHOSEN-ABOVE-MAXIMUM': ['maximum'], 'CAISSE-CHOSEN-NOT-A-STEP': ['below', 'above'] } as const;
  const proposing: Readonly<Partial<Record<string, readonly string[]>>> = { ...names, ...also };
  const given = details as Readonly<Record<string, unknown>>;
  return (proposing[code] ?? []).flatMap((name) =>
    typeof given[name] === 'number' ? [exact(given[name]).times('0.01').toFixed()] : [],
  );
}
