import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Assessment,
  assessHousehold,
  type CaisseDocument,
  defineCaisse,
  type AssessedFlow,
  findThirdPayer,
} from '../../src/caisse/index.ts';
import { exact, type Exact } from '../../src/money/index.ts';
import type { Case } from './assert-assessment.ts';
import { anyCase } from './any-case.ts';

function assessed({ caisse, household, month, facts }: Case): Assessment {
  const result = assessHousehold(caisse, household, month, { facts });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.assessment;
}

const isZero = ({ outcome }: AssessedFlow): boolean =>
  outcome.status === 'computed' && Number('cents' in outcome ? outcome.cents : outcome.value) === 0;

const amountOf = ({ outcome }: AssessedFlow): Exact =>
  exact(outcome.status === 'computed' ? ('cents' in outcome ? outcome.cents : outcome.value) : 0);

const sum = (amounts: readonly Exact[]): Exact => amounts.reduce((left, right) => left.plus(right), exact(0));

test.prop([anyCase('some')])('all flows of a refused household are zero', (of) => {
  const { verdict, flows, contribution, allocation, net } = assessed(of);
  fc.pre(verdict.status === 'refused');
  expect(flows.filter((flow) => !isZero(flow))).toEqual([]);
  for (const { status, ...rest } of [contribution.amount, allocation.amount, ...(net === undefined ? [] : [net])]) {
    expect({ status, ...rest }).toMatchObject({
      status: 'computed',
      ...('cents' in rest ? { cents: 0 } : { value: '0' }),
    });
  }
});

test.prop([anyCase('some')])('no flow of an undecided household is known to be other than zero', (of) => {
  const { verdict, flows } = assessed(of);
  fc.pre(verdict.status === 'undecided');
  expect(flows.filter((flow) => flow.outcome.status === 'computed' && !isZero(flow))).toEqual([]);
});

test.prop([anyCase('some')])('flows of a household sum to zero over all parties', (of) => {
  const { flows } = assessed(of);
  for (const unit of ['money', 'units', 'hours']) {
    const moved = flows.filter((flow) => flow.unit === unit);
    const parties = [...new Set(moved.flatMap(({ from, to }) => [from, to]))];
    const balances = parties.map((party) => {
      const into = moved.filter(({ to }) => to === party).map(amountOf);
      const outOf = moved.filter(({ from }) => from === party).map(amountOf);
      return sum(into).minus(sum(outOf));
    });
    expect(sum(balances).toFixed()).toBe('0');
  }
  expect(flows.filter(({ from, to }) => from === to)).toEqual([]);
  expect(new Set(flows.map(({ id }) => id)).size).toBe(flows.length);
});

test.prop([anyCase('none')])('the views of an assessment are its flows', (of) => {
  const { flows, contribution, allocation } = assessed(of);
  const paidIn = flows.filter(({ id }) => id === 'contribution' || id.startsWith('third-payer.'));
  const received = flows.filter(({ id }) => id === 'allocation' || id === 'price');
  for (const [view, parts] of [
    [contribution.amount, paidIn],
    [allocation.amount, received],
  ] as const) {
    fc.pre(view.status === 'computed');
    expect(sum(parts.map(amountOf)).toFixed()).toBe(exact('cents' in view ? view.cents : view.value).toFixed());
  }
});

test.prop([anyCase('some')])('a third payer changes no flow that reaches the member', (of) => {
  const { caisse, household, month, facts } = of;
  const alone = { ...of, caisse: defineCaisse<CaisseDocument>(withoutThirdPayers(caisse.document)) };
  const seen = (assessment: Assessment): object => ({
    ...assessment,
    flows: assessment.flows.filter(({ to }) => to === 'household'),
  });
  expect(seen(assessed(of))).toEqual(seen(assessed(alone)));
  expect(findThirdPayer(caisse, household, month, facts).ok).toBe(true);
});

function withoutThirdPayers(document: CaisseDocument): CaisseDocument {
  const rules = document.rules.map((version) => {
    if (version.contribution === undefined) return version;
    const { thirdPayers: _, ...contribution } = version.contribution;
    return { ...version, contribution };
  });
  return { ...document, rules };
}
