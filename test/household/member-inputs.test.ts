import { describe, expect, it } from 'vitest';
import { checkHousehold, factsOf, type Household, type KnownMemberInputs } from '../../src/household/index.ts';
import { month } from '../../src/money/index.ts';

const numbered = (name: string) =>
  ({ kind: 'input', name, type: 'money', decimals: 2, minimum: '-1000', maximum: '10000' }) as const;

const KNOWN: KnownMemberInputs = {
  wage: { name: 'wage', inputs: [numbered('wage_1'), numbered('wage_2')], from: 16 },
};
const MONTH = month('2026-02');

const valuesOf = (household: Household): unknown => factsOf(household, MONTH, {}, KNOWN).facts.values;
const problemsOf = (household: Household): readonly string[] =>
  factsOf(household, MONTH, {}, KNOWN).diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`);

const worker = (wage: string | number, age = 40): Household['members'][number] => ({ age, resources: { wage } });

describe('the numbers of members', () => {
  it('are numbered in the order of the members who are asked', () => {
    expect(valuesOf({ members: [worker('1 800,50'), { age: 12 }, worker(300)] })).toEqual({
      wage_1: '1800.5',
      wage_2: '300',
    });
    expect(valuesOf({ members: [{ age: 15 }, worker(300, 16)] })).toEqual({ wage_1: '300' });
  });

  it('are absent for a member who states none', () => {
    expect(valuesOf({ members: [{ age: 40 }, worker(300)] })).toEqual({ wage_2: '300' });
  });

  it('are asked of a member whose age is not known', () => {
    expect(valuesOf({ members: [{}, { resources: { wage: 300 } }] })).toEqual({ wage_2: '300' });
  });

  it('that are not known come first, then those other than zero, if there are more members than inputs', () => {
    expect(valuesOf({ members: [worker(0), { age: 40 }, worker(300)] })).toEqual({ wage_2: '300' });
    expect(valuesOf({ members: [worker(0), worker(300), { age: 40 }, worker(-20)] })).toEqual({ wage_1: '300' });
    expect(valuesOf({ members: [worker(0), worker(300), { age: 40 }, { age: 41 }] })).toEqual({});
    expect(valuesOf({ members: [worker(0), worker(300), worker(0), worker(-20)] })).toEqual({
      wage_1: '300',
      wage_2: '-20',
    });
    expect(problemsOf({ members: [worker(0), { age: 40 }, worker(300), worker(-20)] })).toEqual([]);
  });

  it('are refused of more members than inputs', () => {
    const members = [worker(1), worker(2), { age: 40 }, worker(3), worker(4)];
    expect(problemsOf({ members })).toEqual(['CAISSE-HOUSEHOLD-MEMBERS-WITH members.3.resources.wage']);
    expect(factsOf({ members }, MONTH, {}, KNOWN).diagnostics[0]?.details).toEqual({
      name: 'wage',
      members: 4,
      limit: 2,
    });
    expect(problemsOf({ members: [worker(1), worker(2), worker(0)] })).toEqual([]);
  });

  it('are refused of a younger member, unless they are zero', () => {
    expect(problemsOf({ members: [worker(1, 15)] })).toEqual([
      'CAISSE-HOUSEHOLD-MEMBER-TOO-YOUNG members.0.resources.wage',
    ]);
    expect(problemsOf({ members: [worker(0, 15)] })).toEqual([]);
  });

  it('are refused under another name, out of range, and beside the numbered input', () => {
    expect(problemsOf({ members: [{ age: 40, resources: { wages: 1 } }] })).toEqual([
      'CAISSE-HOUSEHOLD-MEMBER-NAME members.0.resources.wages',
    ]);
    expect(problemsOf({ members: [worker(20_000)] })).toEqual([
      'CAISSE-HOUSEHOLD-OUT-OF-RANGE members.0.resources.wage',
    ]);
    const twice = { members: [worker(1)], answers: { wage_1: 2 } };
    const inputs = { wage_1: numbered('wage_1') };
    expect(checkHousehold(twice, MONTH, inputs, KNOWN).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'CAISSE-HOUSEHOLD-DUPLICATE answers.wage_1',
    ]);
  });
});

describe('a numbered input of a member whom the household does not have', () => {
  const inputs = { wage_1: numbered('wage_1'), wage_2: numbered('wage_2') };
  const warningsOf = (household: Household, known = KNOWN): unknown =>
    factsOf(household, MONTH, inputs, known).warnings.map(({ code, path, details }) => [code, path.join('.'), details]);

  it('is not used, and has a warning', () => {
    expect(warningsOf({ members: [{ age: 40 }], answers: { wage_1: 900, wage_2: 800 } })).toEqual([
      ['CAISSE-WARN-MEMBER-MISSING', 'answers.wage_2', { name: 'wage_2', members: 1, from: 16 }],
    ]);
  });

  it('has no warning where the members are not known', () => {
    expect(warningsOf({ members: [], answers: { wage_2: 800 } })).toEqual([]);
  });

  it('may be that of a member below the age that is asked', () => {
    const child = { members: [{ age: 40 }, { age: 15 }], answers: { wage_2: 800 } };
    expect(warningsOf(child)).toHaveLength(1);
    expect(warningsOf({ ...child, members: [{ age: 40 }, { age: 16 }] })).toEqual([]);
    expect(warningsOf({ ...child, members: [{ age: 40 }, {}] })).toEqual([]);
  });

  it('has none at zero, nor an age where members of any age are asked', () => {
    expect(warningsOf({ members: [{ age: 40 }], answers: { wage_2: 0 } })).toEqual([]);
    const anyAge = { wage: { ...KNOWN['wage']!, from: 0 } };
    expect(warningsOf({ members: [{ age: 40 }], answers: { wage_2: '0,01' } }, anyAge)).toEqual([
      ['CAISSE-WARN-MEMBER-MISSING', 'answers.wage_2', { name: 'wage_2', members: 1 }],
    ]);
  });
});
