import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Assessment, assessHousehold, type GivenFacts, rulesAt } from '../../src/caisse/index.ts';
import { factsOf, type Household } from '../../src/household/index.ts';
import { exact, month } from '../../src/money/index.ts';
import type { AnyHousehold } from '../../src/testing/caisse/any-household.ts';
import { anyCase } from './any-case.ts';
import { assertAssessment, assertCompletion, type Case } from './assert-assessment.ts';
import { assertReadingsAgree } from '../../src/testing/assert-readings-agree.ts';

type Amount = Extract<Assessment['allocation']['amount'], { cents: number }>;

/** All outcomes in cents: contribution, allocation if it is money, top-up, net, prices, advice and the employer's part. */
function amountsOf({ caisse, household, month: of, facts }: Case): readonly Amount[] {
  const result = assessHousehold(caisse, household, of, { facts });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { contribution, allocation, net } = result.assessment;
  const { amount, advice, employer } = contribution;
  const prices = allocation.unit === 'price' ? allocation.prices.map((price) => price.amount) : [];
  const topUp = allocation.unit === 'money' ? allocation.topUp : undefined;
  return [amount, advice?.from, advice?.to, employer, allocation.amount, topUp, ...prices, net].filter(
    (outcome): outcome is Amount => outcome?.status === 'computed' && 'cents' in outcome,
  );
}

test.prop([anyCase('none')])('an amount is a whole number of cents', (assessed) => {
  for (const { cents } of amountsOf(assessed)) expect(Number.isSafeInteger(cents)).toBe(true);
});

test.prop([anyCase('none')])('an explanation has the value of its amount', (assessed) => {
  for (const { cents, explanation } of amountsOf(assessed)) {
    expect(
      exact(explanation.value as string)
        .times(100)
        .toFixed(),
    ).toBe(exact(cents).toFixed());
  }
});

test.prop([anyCase('none')])('net is allocation less contribution', ({ caisse, household, month: of, facts }) => {
  const result = assessHousehold(caisse, household, of, { facts });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { contribution, allocation, net } = result.assessment;
  const [paid, received] = [contribution.amount, allocation.amount];
  const isMonthly = allocation.unit === 'money' && allocation.period === 'month' && contribution.period === 'month';
  expect(net !== undefined).toBe(isMonthly);
  fc.pre(net !== undefined && paid.status === 'computed' && 'cents' in received);
  expect(net).toMatchObject({ status: 'computed', cents: received.cents - paid.cents });
});

test.prop([anyCase('some')])('an assessment is consistent with any missing facts', (assessed) => {
  assertAssessment(assessed);
});

test.prop([anyCase('none')])('with all facts given, no amount is incomplete', (assessed) => {
  const { contribution, allocation, verdict, net } = assertAssessment(assessed);
  const statuses = [contribution.amount, allocation.amount, ...(net === undefined ? [] : [net])].map(
    ({ status }) => status,
  );
  expect(statuses).not.toContain('incomplete');
  expect(verdict.status).not.toBe('undecided');
});

test.prop([anyCase('none'), fc.infiniteStream(fc.boolean())])(
  'a fact that is given moves an incomplete amount within its range',
  (all, coin) => {
    const { household, facts } = withoutSome(all, () => coin.next().value === true);
    assertCompletion({ ...all, household, facts }, all);
  },
);

test.prop([anyCase('some')])(
  'all readings of a caisse agree on every rule',
  ({ caisse, household, month: of, facts: given }) => {
    const rules = rulesAt(caisse, of);
    if (!rules.ok) throw new Error('a month of the rules');
    const { eligibility, contribution, allocation, inputs, memberInputs } = rules.version;
    const all = { ...household, answers: { ...household.answers, ...given } as never };
    const { facts } = factsOf(all, month(of), inputs, memberInputs);
    for (const rule of [eligibility.rule, contribution.amount, contribution.due, allocation.amount]) {
      assertReadingsAgree(rule, facts);
    }
  },
);

function withoutSome({ household, facts }: AnyHousehold, keep: () => boolean): AnyHousehold {
  const some = (from: object = {}): object => Object.fromEntries(Object.entries(from).filter(keep));
  const { members, resources, answers, ...others } = household;
  return {
    household: {
      members: members.map((member) => (keep() ? member : {})),
      resources: some(resources),
      answers: some(answers),
      ...some(others),
    } as Household,
    facts: some(facts) as GivenFacts,
  };
}
