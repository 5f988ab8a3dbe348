import { describe, expect, it } from 'vitest';
import { addTenths, computeTotals, parsePopulation, profileCsv } from '../../src/population/index.ts';
import { add, countMembers, given, type InputNode, multiply, money, oneOf, when } from '../../src/rule/index.ts';

const income: InputNode = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '9000' };
const residence: InputNode = { kind: 'input', name: 'residence', type: 'category', options: [], open: true };
const member: InputNode = { kind: 'input', name: 'member', type: 'boolean' };

const rule = add(
  when(oneOf(residence, ['Nord']), income, income),
  when(given(member), when(member, money('0'), money('0')), money('0')),
  multiply(money('0'), add(countMembers(0, 14), countMembers(0, null))),
);

const text = [
  'income,residence,member,members,members_0_13,area',
  '3,Sud,oui,2,1,zone b',
  '1,Nord,non,1,0,zone a',
  '10,Nord,oui,3,2,zone c',
  '100,,,3,0,',
  '1000,Sud,non,1,0,zone a',
].join('\n');

/** The name, the rows and the sum of each group, in order. */
function groupsBy(by: string): unknown {
  const parsed = parsePopulation(text, { rule }, { by });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  const totals = computeTotals(parsed.population, { rule }, { by });
  if (!totals.ok) throw new Error(JSON.stringify(totals.diagnostics));
  return totals.groups.map(({ group, rows, totals: of }) => [group, rows, of['rule']!.sum]);
}

describe('groups', () => {
  it.each([
    [
      'area',
      [
        ['zone b', 1, '3'],
        ['zone a', 2, '1001'],
        ['zone c', 1, '10'],
        [null, 1, '0'],
      ],
    ],
    [
      'residence',
      [
        ['Sud', 2, '1003'],
        ['Nord', 2, '11'],
        [null, 1, '0'],
      ],
    ],
    [
      'member',
      [
        ['false', 2, '1001'],
        ['true', 2, '13'],
        [null, 1, '0'],
      ],
    ],
    [
      'income',
      [
        ['1', 1, '1'],
        ['3', 1, '3'],
        ['10', 1, '10'],
        ['100', 1, '0'],
        ['1000', 1, '1000'],
      ],
    ],
    [
      'members',
      [
        ['1', 2, '1001'],
        ['2', 1, '3'],
        ['3', 2, '10'],
      ],
    ],
    [
      'members_0_13',
      [
        ['0', 3, '1001'],
        ['1', 1, '3'],
        ['2', 1, '10'],
      ],
    ],
  ])('by %s have their own name, rows and sum', (by, expected) => {
    expect(groupsBy(by)).toEqual(expected);
  });
});

describe('addTenths', () => {
  const tenthsOf = (incomes: readonly string[], weights: readonly number[]): unknown => {
    const rows = incomes.map((amount, place) => `${amount},${weights[place]!}`);
    const parsed = parsePopulation(`income,w\n${rows.join('\n')}\n`, { income }, { weight: 'w' });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const added = addTenths(parsed.population, { of: income });
    const column = added.ok ? added.population.table.columns['tenth'] : undefined;
    if (column?.kind !== 'number') return column?.kind;
    return incomes.map((_, row) => (column.absent?.[row] === 1 ? null : column.values[row]));
  };

  it('keeps equal values together, and counts the whole tenths below', () => {
    expect(tenthsOf(['5', '5', '1', '9'], [1, 1, 1, 1])).toEqual([3, 3, 1, 8]);
    expect(tenthsOf(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], Array<number>(10).fill(1))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(tenthsOf(['1', '', '3'], [1, 7, 1])).toEqual([1, null, 6]);
    expect(tenthsOf(['', ''], [1, 1])).toBe('never-given');
    expect(tenthsOf(['1', '2'], [0, 0])).toEqual([10, 10]);
  });
});

describe('a file that has only a header', () => {
  it('has no household', () => {
    const codes = (read: ReturnType<typeof profileCsv> | ReturnType<typeof parsePopulation>): unknown =>
      read.ok ? 'read' : read.diagnostics.map(({ code }) => code);
    for (const header of ['income', 'income\n', 'income\r\n\r\n', '\uFEFFincome\n']) {
      expect(codes(profileCsv(header))).toEqual(['CAISSE-CSV-EMPTY']);
      expect(codes(parsePopulation(header, { income }))).toEqual(['CAISSE-CSV-EMPTY']);
    }
    expect(codes(profileCsv(''))).toEqual(['CAISSE-CSV-EMPTY']);
  });
});
