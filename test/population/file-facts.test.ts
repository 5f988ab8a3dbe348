import { describe, expect, it } from 'vitest';
import {
  computeTotals,
  type FileFacts,
  parsePopulation,
  type ParsePopulationOptions,
  type ParsePopulationResult,
} from '../../src/population/index.ts';
import { countMembers, type InputNode, type RuleNode } from '../../src/rule/index.ts';

const householdIncome: InputNode = {
  kind: 'input',
  name: 'income',
  type: 'money',
  decimals: 2,
  minimum: '-100000',
  maximum: '10000000',
};

const rules = { income: householdIncome, children: countMembers(0, 14), others: countMembers(14, null) };

/** The sum of a result over all rows, or the codes of the diagnostics with their line and column. */
function sumOf(
  text: string,
  options: ParsePopulationOptions = {},
  of: Readonly<Record<string, RuleNode>> = { income: householdIncome },
): unknown {
  return resultOf(parsePopulation(text, of, options), of);
}

function resultOf(parsed: ParsePopulationResult, of: Readonly<Record<string, RuleNode>>): unknown {
  if (!parsed.ok) return parsed.diagnostics.map(({ code, line, column }) => [code, line, column]);
  const totals = computeTotals(parsed.population, of);
  return totals.ok ? Object.values(totals.all.totals)[0]?.sum : totals.diagnostics;
}

describe('the facts of a file', () => {
  it.each<[string, string, FileFacts, unknown]>([
    ['a mapped column', 'HY020\n1200\n', { columns: { income: 'HY020' } }, '1200'],
    ['a mapped column beside one of the name', 'income,HY020\n1,1200\n', { columns: { income: 'HY020' } }, '1200'],
    ['cents', 'income_cents\n120050\n', {}, '1200.5'],
    ['a fraction of a cent', 'income_cents\n120050.5\n', {}, [['CAISSE-HOUSEHOLD-TOO-PRECISE', 2, 1]]],
    ['mapped cents', 'C\n120050\n', { columns: { income_cents: 'C' } }, '1200.5'],
    ['one value for all rows', 'other\nx\ny\n', { shared: { income: '1 200,50' } }, '2401'],
    ['an amount of a year', 'income\n20000\n', { annual: ['income'] }, '1666.67'],
    ['a loss of a year, half away from zero', 'income\n-0.06\n', { annual: ['income'] }, '-0.01'],
    ['cents of a year', 'income_cents\n1206\n', { annual: ['income'] }, '1.01'],
    ['a rounded amount', 'income\n1200.4567\n', { rounded: ['income'] }, '1200.46'],
    ['a tie', 'income\n1200.4450\n', { rounded: ['income'] }, '1200.45'],
    ['euros and cents', 'income,income_cents\n1,100\n', {}, [['CAISSE-COLUMN-CLASH', undefined, undefined]]],
    [
      'a value and a column',
      'income\n1\n',
      { shared: { income: '1' } },
      [['CAISSE-COLUMN-CLASH', undefined, undefined]],
    ],
    [
      'a mapped column that is missing',
      'income\n1\n',
      { columns: { income: 'HY020' } },
      [['CAISSE-COLUMN-MISSING', undefined, undefined]],
    ],
    [
      'a fact that is not read',
      'income\n1\n',
      { shared: { residence: 'x' } },
      [['CAISSE-FACT-UNREAD', undefined, undefined]],
    ],
    [
      'a wrong value for all rows',
      'x\n1\n',
      { shared: { income: 'much' } },
      [['CAISSE-NUMBER-UNREADABLE', undefined, undefined]],
    ],
    [
      'a wrong value for all of many rows, once',
      'x\n1\n2\n3\n',
      { shared: { income: 'much' } },
      [['CAISSE-NUMBER-UNREADABLE', undefined, undefined]],
    ],
  ])('%s', (_, text, options, expected) => {
    expect(sumOf(text, options)).toEqual(expected);
  });

  it.each([
    ['both readings are possible', 'income;x\n10,187;a\n20;b\n', [['CAISSE-NUMBER-AMBIGUOUS', 2, 1]]],
    ['the other cells have decimal commas', 'income;x\n1,500;a\n20,5;b\n', '22'],
    ['the other cells have decimal points', 'income;x\n10,187;a\n20.5;b\n', '10207.5'],
    ['the other cells group by commas', 'income;x\n10,187;a\n"1,000,000";b\n', '1010187'],
    ['the other cells disagree', 'income;x\n10,187;a\n20.5;b\n20,5;c\n', [['CAISSE-NUMBER-AMBIGUOUS', 2, 1]]],
    ['only another column decides', 'income;x\n10,187;a\n20;20,5\n', [['CAISSE-NUMBER-AMBIGUOUS', 2, 1]]],
  ])('reads three decimals as its column shows: %s', (_, text, expected) => {
    expect(sumOf(text, { rounded: [] })).toEqual(expected);
  });

  it('keeps the declared decimals of weights, and says what was cut', () => {
    const text = 'income,w\n1,237.72214285714287\n1,12345678.5\n1,0.00000099\n';
    const parsed = parsePopulation(text, { income: rules.income }, { weight: 'w', weightDecimals: 4 });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    expect(parsed.weightCut).toBe('0.00004384714287');
    expect(sumOf(text, { weight: 'w', weightDecimals: 4 })).toBe('12345916.2221');
    expect(sumOf('income,w\n1,237.722\n1,1.5\n', { weight: 'w' })).toBe('239.222');
    expect(sumOf('income,w\n1,237.722\n1,1\n', { weight: 'w' })).toEqual([['CAISSE-NUMBER-AMBIGUOUS', 2, 2]]);
    expect(() => sumOf(text, { weight: 'w', weightDecimals: 7 })).toThrow(RangeError);
  });
});

describe('counts of members', () => {
  it.each([
    ['members_0_13,members_14_and_over\n0,0\n', [['CAISSE-HOUSEHOLD-EMPTY', 2, undefined]]],
    ['members_0_13,members_14_and_over\n0,1\n', '0'],
    ['members_0_13,members_14_and_over\n,0\n', '0'],
    ['members,members_0_13,members_14_and_over\n2,3,0\n', [['CAISSE-MEMBERS-COUNT', 2, undefined]]],
    ['members,members_0_13,members_14_and_over\n3,2,2\n', [['CAISSE-MEMBERS-CONFLICT', 2, undefined]]],
    ['members,members_0_13,members_14_and_over\n3,1,1\n', [['CAISSE-MEMBERS-CONFLICT', 2, undefined]]],
    ['members,members_0_13,members_14_and_over\n3,2,1\n', '2'],
    ['members_0_13,members_14_and_over\n6000,6000\n', [['CAISSE-MEMBERS-CONFLICT', 2, undefined]]],
    [`ages\n${'3 '.repeat(10_001)}\n`, [['CAISSE-HOUSEHOLD-TOO-LARGE', 2, 1]]],
  ])('are those of a household: %j', (text, expected) => {
    const counts = { children: rules.children, others: rules.others };
    expect(sumOf(text.slice(0, 30_000), {}, counts)).toEqual(expected);
  });
});

describe('a word of a column', () => {
  it('is the listed word of its normal form; one that is only near has a warning with its rows', () => {
    const of = {
      within: {
        kind: 'one-of',
        of: { kind: 'input', name: 'residence', type: 'category', options: [], open: true },
        options: ['Grenoble'],
      },
    } as const;
    const parsed = parsePopulation('residence\ngrenoble\nGrenobel\nGrenobel\nLyon\n', of);
    expect(resultOf(parsed, of)).toBe('1');
    expect(parsed.ok && parsed.warnings.map(({ code, details }) => [code, details])).toEqual([
      ['CAISSE-WARN-WORD-NEAR', { name: 'residence', text: 'Grenobel', nearest: 'Grenoble', rows: 2 }],
    ]);
  });
});

it('quotes a number as the file has it', () => {
  const parsed = parsePopulation('income;x\n10,187;a\n1500,25;b\n', { income: householdIncome });
  expect(parsed).toMatchObject({ ok: false, diagnostics: [{ details: { text: '10,187' } }] });
});

it('names the numbers of the rules where one is divided or rounded that they do not read', () => {
  const residence: InputNode = { kind: 'input', name: 'residence', type: 'category', options: ['Valmont'], open: true };
  const read = { income: householdIncome, residence };
  for (const option of [{ annual: ['residence'] }, { rounded: ['residence'] }]) {
    expect(parsePopulation('income,residence\n1,Valmont\n', read, option)).toMatchObject({
      diagnostics: [{ code: 'CAISSE-FACT-UNREAD', details: { name: 'residence', numbers: ['income'] } }],
    });
  }
});

describe('a missing count of members by age', () => {
  const detailsOf = (header: string): unknown => {
    const parsed = parsePopulation(`${header}\n`, { ...rules, persons: countMembers(0, null) });
    return parsed.ok ? null : parsed.diagnostics.map(({ details }) => details);
  };
  const counts = ['members_0_13', 'members_14_and_over'];

  it('is no other range of ages under another name', () => {
    const others = ['members_0_17', 'members_18_and_over'];
    expect(detailsOf('income,members,members_0_17,members_18_and_over')).toEqual(
      counts.map((name) => ({ name, counts, others })),
    );
    expect(detailsOf('income,members,members_0_13,members_18_and_over')).toEqual([
      { name: 'members_14_and_over', counts, others: ['members_18_and_over'] },
    ]);
  });

  it('may be a misspelt column', () => {
    expect(detailsOf('income,members,members_0_13,members14_and_over')).toEqual([
      { name: 'members_14_and_over', nearest: 'members14_and_over' },
    ]);
    expect(detailsOf('income,members_0_13,members_14_and_over')).toEqual([{ name: 'members' }]);
  });
});
