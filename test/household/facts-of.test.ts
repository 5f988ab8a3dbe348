import { describe, expect, it } from 'vitest';
import { checkHousehold, choiceInput, factsOf, type Household } from '../../src/household/index.ts';
import { computeStandardOfLiving } from '../../src/household/quantities.ts';
import { CaisseError, month } from '../../src/money/index.ts';
import type { InputNode } from '../../src/rule/index.ts';
import { detailsOf } from '../details-of.ts';

const at = month('2026-11');

const found = (household: Household, inputs: Readonly<Record<string, InputNode>> = {}): string[] =>
  checkHousehold(household, at, inputs).map(({ code, path }) => `${code} ${path.join('.')}`);

const members = [{ age: 40 }];

describe('members', () => {
  it.each<[Household['members'], string]>([
    [[], 'CAISSE-HOUSEHOLD-EMPTY members'],
    [Array.from({ length: 10_001 }, () => ({})), 'CAISSE-HOUSEHOLD-TOO-LARGE members'],
    [[{ age: -1 }], 'CAISSE-HOUSEHOLD-AGE members.0.age'],
    [[{ age: 40 }, { age: 131 }], 'CAISSE-HOUSEHOLD-AGE members.1.age'],
    [[{ age: 300 }], 'CAISSE-HOUSEHOLD-AGE members.0.age'],
    [[{ age: 3.5 }], 'CAISSE-HOUSEHOLD-AGE members.0.age'],
    [[{ age: NaN }], 'CAISSE-HOUSEHOLD-AGE members.0.age'],
    [[{ birthMonth: '2026-13' }], 'CAISSE-HOUSEHOLD-BIRTH-MONTH members.0.birthMonth'],
    [[{ birthMonth: '2026-12' }], 'CAISSE-HOUSEHOLD-BIRTH-IN-FUTURE members.0.birthMonth'],
    [[{ age: 40, birthMonth: '2027-01' }], 'CAISSE-HOUSEHOLD-BIRTH-IN-FUTURE members.0.birthMonth'],
    [[{ age: 131, birthMonth: '2000-01' }], 'CAISSE-HOUSEHOLD-AGE members.0.age'],
  ])('%j: %s', (list, expected) => {
    expect(found({ members: list })).toEqual([expected]);
  });

  it('accepts ten thousand members, and the lowest and highest ages', () => {
    expect(found({ members: Array.from({ length: 10_000 }, () => ({})) })).toEqual([]);
    expect(found({ members: [{ age: 0 }, { age: 130 }] })).toEqual([]);
  });

  it('computes the age from the birth month, in which it increases', () => {
    const household = {
      members: [{ birthMonth: '2012-11' }, { birthMonth: '2012-12' }, { birthMonth: '2026-11' }, {}],
    };
    expect(factsOf(household, at).facts.ages).toEqual([14, 13, 0, undefined]);
  });

  it('refuses an age that the birth month contradicts', () => {
    expect(factsOf({ members: [{ age: 26, birthMonth: '2000-01' }] }, at).facts.ages).toEqual([26]);
    expect(found({ members: [{ age: 25, birthMonth: '2000-01' }] })).toEqual([
      'CAISSE-HOUSEHOLD-AGE-DIFFERS members.0.age',
    ]);
  });
});

describe('amounts', () => {
  it.each<[unknown, string | undefined]>([
    ['1 900,50', '1900.5'],
    ['1 900,50 €', '1900.5'],
    ['1,900.50', '1900.5'],
    ['−120,25', '-120.25'],
    [1900.5, '1900.5'],
    [0, '0'],
    [-100_000, '-100000'],
    [-100_000.01, undefined],
    [10_000_000, '10000000'],
    ['10000000.01', undefined],
    ['12.345', undefined],
    ['1,234', undefined],
    [NaN, undefined],
    [Infinity, undefined],
    ['', undefined],
    ['beaucoup', undefined],
    ['1e3', undefined],
    [true, undefined],
    ['9'.repeat(41), undefined],
  ])('income %j is read as %j', (written, expected) => {
    const { facts, diagnostics } = factsOf({ members, resources: { income: written as string } }, at);
    expect(facts.values['income']).toBe(expected);
    expect(diagnostics.map(({ path }) => path)).toEqual(expected === undefined ? [['resources', 'income']] : []);
  });

  it('reports each kind of problem', () => {
    const resources = { income: '12.3456', benefits: '-1', charges: 'x', savings: true as unknown as string };
    expect(found({ members, resources, chosen: '1,234' })).toEqual([
      'CAISSE-HOUSEHOLD-TOO-PRECISE resources.income',
      'CAISSE-HOUSEHOLD-OUT-OF-RANGE resources.benefits',
      'CAISSE-NUMBER-UNREADABLE resources.charges',
      'CAISSE-HOUSEHOLD-NOT-A-NUMBER resources.savings',
      'CAISSE-NUMBER-AMBIGUOUS chosen',
    ]);
  });

  it('omits absent facts; absent is not zero', () => {
    expect(factsOf({ members }, at).facts.values).toEqual({});
  });
});

describe('the month', () => {
  it('is reported by checkHousehold where it is not a month', () => {
    const problems = checkHousehold({ members }, '2026-13');
    expect(problems).toEqual([
      { code: 'CAISSE-MONTH', severity: 'error', path: ['month'], details: { text: '2026-13' } },
    ]);
  });

  it('is refused by a computation where it is not a month', () => {
    expect(() => computeStandardOfLiving({ members }, 'novembre')).toThrow(RangeError);
  });
});

describe('names', () => {
  it('proposes the nearest known name', () => {
    const [problem] = checkHousehold({ members, resources: { incone: 1200 } }, at);
    expect(problem).toMatchObject({
      code: 'CAISSE-HOUSEHOLD-UNKNOWN-NAME',
      path: ['resources', 'incone'],
      details: { name: 'incone', nearest: 'income' },
    });
  });

  it('proposes the inputs of the caisse', () => {
    const inputs = { 'parameter.cran': choiceInput('parameter.cran', []) };
    const [problem] = checkHousehold({ members, answers: { 'parameter.crans': 2 } }, at, inputs);
    expect(detailsOf(problem)['nearest']).toBe('parameter.cran');
  });

  it('reads keys of the prototype as data', () => {
    const household = JSON.parse('{"members":[{"age":3}],"resources":{"__proto__":1,"constructor":2}}') as Household;
    expect(found(household)).toEqual([
      'CAISSE-HOUSEHOLD-UNKNOWN-NAME resources.__proto__',
      'CAISSE-HOUSEHOLD-UNKNOWN-NAME resources.constructor',
    ]);
  });

  it('refuses a fact that is given twice', () => {
    expect(found({ members, chosen: 10, answers: { chosen: 20 } })).toEqual([
      'CAISSE-HOUSEHOLD-DUPLICATE answers.chosen',
    ]);
  });

  it('accepts choices for another caisse', () => {
    expect(
      found({ members, answers: { level: 'niveau-1', situation: 'seul', tier: 'a', 'purchases.bio': '12,50' } }),
    ).toEqual([]);
  });
});

describe('options and booleans', () => {
  const level = { level: choiceInput('level', ['bas', 'haut', '3']) };

  it.each<[string | number | boolean, unknown]>([
    ['bas', 'bas'],
    [' haut ', 'haut'],
    [3, '3'],
    ['haute', 'CAISSE-HOUSEHOLD-UNKNOWN-OPTION'],
    ['', 'CAISSE-HOUSEHOLD-NOT-TEXT'],
    [true, 'CAISSE-HOUSEHOLD-NOT-TEXT'],
  ])('level %j is %j', (given, expected) => {
    const { facts, diagnostics } = factsOf({ members, answers: { level: given } }, at, level);
    expect(diagnostics[0]?.code ?? facts.values['level']).toBe(expected);
  });

  it.each<[string | number | boolean, unknown]>([
    [true, true],
    ['true', true],
    ['oui', true],
    ['vrai', true],
    ['yes', true],
    [false, false],
    ['false', false],
    ['non', false],
    ['faux', false],
    ['no', false],
    ['peut-être', 'CAISSE-HOUSEHOLD-NOT-YES-OR-NO'],
    [1, 'CAISSE-HOUSEHOLD-NOT-YES-OR-NO'],
  ])('membership %j is %j', (given, expected) => {
    const { facts, diagnostics } = factsOf({ members, answers: { membership: given } }, at);
    expect(diagnostics[0]?.code ?? facts.values['membership']).toBe(expected);
  });

  it('reads place names in any Unicode normalization', () => {
    const decomposed = 'Bègles'.normalize('NFD');
    expect(factsOf({ members, residence: decomposed }, at).facts.values['residence']).toBe('Bègles');
  });
});

describe('computing', () => {
  it('throws the diagnostics of the household', () => {
    expect(() => computeStandardOfLiving({ members: [] }, at)).toThrow(CaisseError);
  });

  it('names the missing inputs', () => {
    expect(computeStandardOfLiving({ members: [{}, { age: 3 }] }, at)).toMatchObject({
      complete: false,
      missing: ['income', 'ages'],
    });
  });
});

it('a ratio may be given as a percentage, as in a document', () => {
  const share: InputNode = { kind: 'input', name: 'aisance', type: 'ratio', decimals: 4, minimum: '0', maximum: '1' };
  const read = (aisance: string): unknown =>
    factsOf({ members, answers: { aisance } }, at, { aisance: share }).facts.values['aisance'];
  expect(['40 %', '12,5 %', '0.4'].map(read)).toEqual(['0.4', '0.125', '0.4']);
});

describe('data that TypeScript refuses', () => {
  const untyped = (data: unknown): string[] => found(data as Household);

  it.each<[unknown, string[]]>([
    [{}, ['CAISSE-KEY-MISSING members']],
    [null, ['CAISSE-TYPE ']],
    [undefined, ['CAISSE-TYPE ']],
    [{ members: [null] }, ['CAISSE-TYPE members.0']],
    [{ members: [5] }, ['CAISSE-TYPE members.0']],
    [{ members: [{ agee: 4 }] }, ['CAISSE-KEY-UNKNOWN members.0.agee']],
    [{ members: [{ age: '40' }] }, ['CAISSE-HOUSEHOLD-AGE members.0.age']],
    [{ members: [{ birthMonth: 5 }] }, ['CAISSE-HOUSEHOLD-BIRTH-MONTH members.0.birthMonth']],
    [{ members, resources: null }, ['CAISSE-TYPE resources']],
    [{ members, resources: new Map([['income', 1200]]) }, ['CAISSE-TYPE resources']],
    [{ members, resources: { income: null } }, ['CAISSE-HOUSEHOLD-NOT-A-NUMBER resources.income']],
    [{ members, resources: { income: [1] } }, ['CAISSE-HOUSEHOLD-NOT-A-NUMBER resources.income']],
    [{ members, residence: null }, ['CAISSE-HOUSEHOLD-NOT-TEXT residence']],
    [{ members, answers: { membership: null } }, ['CAISSE-HOUSEHOLD-NOT-YES-OR-NO answers.membership']],
    [{ members, resource: { income: 1200 } }, ['CAISSE-KEY-UNKNOWN resource']],
  ])('household %#', (household, expected) => {
    expect(untyped(household)).toEqual(expected);
  });

  it('a property that throws when it is read', () => {
    const household = {
      members,
      get resources(): never {
        throw new Error('unreadable');
      },
    };
    expect(untyped(household)).toEqual(['CAISSE-VALUE-UNREADABLE resources']);
  });

  it('100,000 unknown answers', () => {
    const answers = Object.fromEntries(Array.from({ length: 100_000 }, (_, place) => [`a${place}`, 1]));
    expect(checkHousehold({ members, answers }, at).length).toBeLessThanOrEqual(100);
  });
});

it.each(['12 €', '12 euros', '12 %'])('a count is not read from %j', (written) => {
  const meals: InputNode = { kind: 'input', name: 'meals', type: 'count', decimals: 0, minimum: '0', maximum: '90' };
  const { facts, diagnostics } = factsOf({ members, answers: { meals: written } }, at, { meals });
  expect(facts.values).not.toHaveProperty('meals');
  expect(diagnostics.map(({ code, path }) => [code, ...path])).toEqual([
    ['CAISSE-NUMBER-UNREADABLE', 'answers', 'meals'],
  ]);
});
