import { describe, expect, it } from 'vitest';
import { checkHousehold } from '../../src/household/index.ts';
import { error, month } from '../../src/money/index.ts';
import { parseHousehold, parseHouseholdObject, parseHouseholds } from '../../src/schema/index.ts';

const november = month('2026-11');

describe('parseHousehold', () => {
  it('reads amounts as they are written', () => {
    const parsed = parseHousehold(
      'members:\n  - age: 41\n  - birthMonth: 2018-05\nresources:\n  income: 1 200,50 €\n  benefits: 250.10\n',
    );
    expect(parsed.ok ? parsed.household : parsed.diagnostics).toEqual({
      members: [{ age: 41 }, { birthMonth: '2018-05' }],
      resources: { income: '1 200,50 €', benefits: 250.1 },
    });
  });

  it('places the diagnostics of the household', () => {
    const parsed = parseHousehold('members:\n  - age: 41\n  - age: 300\nresources:\n  incone: 1200\n');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const placed = parsed.place(checkHousehold(parsed.household, november));
    expect(placed.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['CAISSE-HOUSEHOLD-AGE', 3, 10],
      ['CAISSE-HOUSEHOLD-UNKNOWN-NAME', 5, 3],
    ]);
  });

  it('refuses data that is not a household', () => {
    const refused = (text: string): unknown => {
      const parsed = parseHousehold(text);
      return parsed.ok ? [] : parsed.diagnostics.map(({ code, path }) => [code, ...path]);
    };
    expect(refused('- members: []')).toEqual([['CAISSE-TYPE']]);
    expect(refused('resources: {}')).toEqual([['CAISSE-KEY-MISSING', 'members']]);
    expect(refused('members: [{ age: "41" }]')).toEqual([['CAISSE-TYPE', 'members', 0, 'age']]);
    expect(refused('members: [41]')).toEqual([['CAISSE-TYPE', 'members', 0]]);
    expect(refused('members: [{ age: 41 }]\nressources: {}')).toEqual([['CAISSE-KEY-UNKNOWN', 'ressources']]);
    expect(refused('')).toEqual([['CAISSE-DOCUMENT-EMPTY']]);
  });

  it('names the mistakes inside a misspelt key, as of a document', () => {
    const parsed = parseHousehold('menbers:\n  - agee: 41\n  - age: trente\n');
    expect(parsed.ok ? [] : parsed.diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['CAISSE-KEY-UNKNOWN', 1, 1],
      ['CAISSE-KEY-UNKNOWN', 2, 5],
      ['CAISSE-TYPE', 3, 10],
    ]);
    const list = parseHouseholds('- menbers: [{ agee: 41 }]\n- members: [{ aje: 3 }]\n');
    expect(list.ok ? [] : list.diagnostics.map(({ path }) => path.join('.'))).toEqual([
      '0.menbers',
      '0.menbers.0.agee',
      '1.members.0.aje',
    ]);
    const object = parseHouseholdObject({ menbers: [{ agee: 41 }] });
    expect(object.ok ? [] : object.diagnostics.map(({ path }) => path.join('.'))).toEqual([
      'menbers',
      'menbers.0.agee',
    ]);
  });
});

describe('parseHouseholds', () => {
  it('reads a list, and a single household as a list of one', () => {
    const list = parseHouseholds('- members: [{ age: 41 }]\n- members: [{}, {}]\n');
    expect(list.ok ? list.households : []).toEqual([{ members: [{ age: 41 }] }, { members: [{}, {}] }]);
    const one = parseHouseholds('members: [{ age: 41 }]');
    expect(one.ok ? one.households : []).toEqual([{ members: [{ age: 41 }] }]);
    expect(parseHouseholds('[]')).toMatchObject({ ok: true, households: [] });
  });

  it('places the diagnostics of each household', () => {
    const parsed = parseHouseholds('- members: [{ age: 41 }]\n- members: [{ age: 300 }]\n');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const [placed] = parsed.place(1)(checkHousehold(parsed.households[1]!, november));
    expect(placed).toMatchObject({ code: 'CAISSE-HOUSEHOLD-AGE', path: ['members', 0, 'age'], line: 2, column: 20 });
    const [elsewhere] = parsed.place(1)([error('CAISSE-MONTH', ['month'], { text: '?' })]);
    expect(elsewhere).not.toHaveProperty('line');
  });
});
