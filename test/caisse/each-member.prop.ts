import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { assessHousehold } from '../../src/caisse/assess.ts';
import type { Caisse, CaisseDocument, Contribution, InputMembers } from '../../src/caisse/index.ts';
import { lowerCaisse } from '../../src/caisse/index.ts';
import type { Household, Member } from '../../src/household/index.ts';

const MONTH = '2026-02';

/** Brackets of a marginal scale, in euros and thousandths. */
const BRACKETS = [
  { from: 0, rate: 11n },
  { from: 1500, rate: 27n },
  { from: 4005, rate: 43n },
] as const;
const CEILING = 16_020n;
const [MINIMUM, MAXIMUM] = [5n, 300n];

const MARGINAL: Contribution = {
  kind: 'each-member',
  input: 'wage',
  ceiling: Number(CEILING),
  of: {
    kind: 'marginal',
    base: 'wage',
    brackets: BRACKETS.map(({ from, rate }) => ({ from, rate: `0.${String(rate).padStart(3, '0')}` })),
    rounding: { to: '0.01' },
    minimum: Number(MINIMUM),
    maximum: Number(MAXIMUM),
  },
};

function define(contribution: Contribution, members?: InputMembers): Caisse {
  const document: CaisseDocument = {
    schema: 1,
    id: 'wages',
    name: 'Wages',
    inputs: {
      wage: {
        type: 'money',
        label: 'wage',
        maximum: 50_000,
        ...(members === undefined ? {} : { members }),
      },
    },
    rules: [{ from: '2026-01', contribution, allocation: { kind: 'none' } }],
  };
  const lowered = lowerCaisse(document);
  if (!lowered.ok) throw new Error(JSON.stringify(lowered.diagnostics));
  return lowered.caisse;
}

const each = define(MARGINAL, { atMost: 4, from: 16 });

function due(caisse: Caisse, household: Household): number | string {
  const result = assessHousehold(caisse, household, MONTH);
  if (!result.ok) return result.diagnostics.map(({ code }) => code).join(' ');
  const { amount } = result.assessment.contribution;
  return amount.status === 'computed' ? amount.cents : amount.status;
}

const euros = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

const anyWage = fc.oneof(
  fc.constantFrom(0, 1, 149_999, 150_000, 150_001, 400_500, 1_602_000, 1_602_001),
  fc.nat({ max: 3_000_000 }),
);

const worker = (wage: number): Member => ({ age: 40, resources: { wage: euros(wage) } });
const anyWages = fc.array(anyWage, { minLength: 1, maxLength: 4 });
const anyMembers: fc.Arbitrary<Member[]> = fc.array(
  fc.oneof(
    anyWage.map(worker),
    fc.constantFrom<Member>({ age: 40 }, { age: 15 }, { age: 16 }, { age: 3 }, {}, { age: 16, resources: { wage: 0 } }),
  ),
  { minLength: 1, maxLength: 6 },
);

/** The contribution of a wage in cents, by a loop over the brackets. */
function byHand(wage: number): bigint {
  if (wage === 0) return 0n;
  const counted = BigInt(wage) < CEILING * 100n ? BigInt(wage) : CEILING * 100n;
  let thousandths = 0n;
  for (const [place, { from, rate }] of BRACKETS.entries()) {
    const next = BRACKETS[place + 1]?.from;
    const top = next === undefined || counted < BigInt(next) * 100n ? counted : BigInt(next) * 100n;
    const part = top - BigInt(from) * 100n;
    if (part > 0n) thousandths += part * rate;
  }
  const rounded = (thousandths + 500n) / 1000n;
  const raised = rounded < MINIMUM * 100n ? MINIMUM * 100n : rounded;
  return raised > MAXIMUM * 100n ? MAXIMUM * 100n : raised;
}

test.prop([anyWages])('a contribution for each member is that of a loop over the members', (wages) => {
  const expected = wages.reduce((sum, wage) => sum + byHand(wage), 0n);
  expect(due(each, { members: wages.map(worker) })).toBe(Number(expected));
});

test.prop([anyWages])('a contribution for each member is the sum of those of households of one member', (wages) => {
  const alone = wages.map((wage) => Number(due(each, { members: [worker(wage)] })));
  expect(due(each, { members: wages.map(worker) })).toBe(alone.reduce((sum, cents) => sum + cents, 0));
});

test.prop([
  anyMembers.chain((members) =>
    fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length })),
  ),
])('the order of members changes no contribution for each member', ([members, shuffled]) => {
  expect(due(each, { members: shuffled })).toBe(due(each, { members }));
});

const FORMULAS: readonly Extract<Contribution, { kind: 'each-member' }>['of'][] = [
  { kind: 'proportional', base: 'wage', rate: '2,35 %' },
  {
    kind: 'marginal',
    base: 'wage',
    brackets: [
      { from: 0, rate: '1 %' },
      { from: 1500, rate: '3,3 %' },
    ],
  },
  {
    kind: 'steps',
    base: 'wage',
    brackets: [
      { from: 0, amount: 0 },
      { from: 1500, rate: '1 %' },
      { from: 3000, amount: 55 },
    ],
  },
  {
    kind: 'interpolated',
    base: 'wage',
    points: [
      { at: 0, value: 0 },
      { at: 1500, value: 10 },
      { at: 5000, value: 100 },
    ],
  },
  { kind: 'payroll', base: 'wage', employeeRate: '1,5 %', employerRate: '3 %' },
];
const OF_ONE = FORMULAS.map((of) => ({
  alone: define(of),
  each: define({ kind: 'each-member', input: 'wage', of }, { atMost: 3 }),
}));

test.prop([fc.constantFrom(...OF_ONE), anyWage])(
  'a contribution for each member is the formula of the household, for one member',
  (caisses, wage) => {
    const household = { members: [{}], answers: { wage: euros(wage) } };
    const ofMember = { members: [{ resources: { wage: euros(wage) } }] };
    const [alone, one] = [
      assessHousehold(caisses.alone, household, MONTH),
      assessHousehold(caisses.each, ofMember, MONTH),
    ];
    if (!alone.ok || !one.ok) throw new Error('refused');
    expect(one.assessment.contribution.amount).toMatchObject({ cents: due(caisses.alone, household) });
    expect(one.assessment.flows.map((flow) => ({ ...flow }))).toEqual(alone.assessment.flows);
  },
);

test.prop([anyMembers])('a member who is asked and states nothing makes the contribution incomplete', (members) => {
  const asked = members.filter(({ age = 16 }) => age >= 16);
  const silent = asked.filter(({ resources }) => resources === undefined);
  const isUnknown = members.some(({ age }) => age === undefined) || silent.length > 0;
  const result = due(each, { members });
  if (asked.length <= 4) expect(result === 'incomplete').toBe(isUnknown && asked.length > 0);
});
