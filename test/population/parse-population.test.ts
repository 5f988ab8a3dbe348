import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import {
  caisseRules,
  computeTotals,
  parsePopulation,
  type ParsePopulationOptions,
} from '../../src/population/index.ts';
import type { RuleNode } from '../../src/rule/index.ts';

function rulesOf(version: Omit<CaisseDocument['rules'][number], 'from'>): Readonly<Record<string, RuleNode>> {
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    rules: [{ from: '2026-01', ...version }],
  });
  const found = caisseRules(caisse, '2026-11');
  if (!found.ok) throw new Error('a month of the rules');
  return found.rules;
}

const rules = rulesOf({
  contribution: { kind: 'proportional', base: 'income', rate: '2,5 %', minimum: 10, choice: 'at-least' },
  allocation: { kind: 'flat', amount: { first: 150, person: 75, children: [{ before: 14, amount: 45 }] } },
});

/** The diagnostics of a text: code, line, column. */
function problems(text: string, options?: ParsePopulationOptions, of = rules): (readonly unknown[])[] {
  const parsed = parsePopulation(text, of, options);
  return parsed.ok ? [] : parsed.diagnostics.map(({ code, line, column }) => [code, line, column]);
}

describe('parsePopulation', () => {
  it.each([
    ['English', 'income,ages,weight,area\n1200.50,38 8,2.5,north\n300,21,1,south\n,70,1,\n'],
    ['list', 'income,ages,weight,area\n1200.50,"[38, 8]",2.5,north\n300,[21],1,south\n,[ 70 ],1,\n'],
    ['French', 'income;ages;weight;area\r\n1 200,50 €;38 8;2,5;north\r\n300;21;1;south\r\n;70;1;\r\n'],
    [
      'tabs, quotes and a mark at its start',
      '\uFEFFincome\tages\tweight\tarea\n"1200.5"\t"38 8"\t2.5\tnorth\n300.00\t21\t1\tsouth\n\t70\t1\t\n\n',
    ],
  ])('reads the %s form', (_, text) => {
    const parsed = parsePopulation(text, rules, { weight: 'weight', by: 'area' });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const totals = computeTotals(parsed.population, rules, { by: 'area' });
    expect(totals).toMatchObject({
      all: {
        rows: 3,
        households: '4.5',
        totals: {
          // 2.5 × 30.01 + 1 × 10; the income of the third is unknown and is in no sum.
          contribution: { sum: '85.025', known: '3.5' },
          // 2.5 × 195 + 150 + 150
          allocation: { sum: '787.5', known: '4.5' },
        },
      },
      groups: [
        { group: 'north', rows: 1 },
        { group: 'south', rows: 1 },
        { group: null, rows: 1 },
      ],
      incomplete: { contribution: { rows: 1, missing: { income: 1 } }, allocation: { rows: 0, missing: {} } },
    });
  });

  it('reads counts of members from separate columns', () => {
    const text = 'income,members,members_0_13,members_14_and_over\n1200,2,1,1\n';
    const parsed = parsePopulation(text, rules);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    expect(computeTotals(parsed.population, rules)).toMatchObject({ all: { totals: { allocation: { sum: '195' } } } });
  });

  it.each([
    ['a column that the rules need', 'incone,ages\n1,30\n', [['CAISSE-COLUMN-MISSING', undefined, undefined]]],
    [
      'two columns of one name',
      'income,ages,income\n1,30,2\n',
      [['CAISSE-CSV-COLUMN-DUPLICATE', undefined, undefined]],
    ],
    ['no row', 'income,ages\n', [['CAISSE-CSV-EMPTY', undefined, undefined]]],
    ['nothing', '', [['CAISSE-CSV-EMPTY', undefined, undefined]]],
    ['a quote that is not closed', 'income,ages\n1,30\n"2,30\n3,30\n', [['CAISSE-CSV-QUOTE', 3, undefined]]],
    ['a row too short', 'income,ages\n1,30\n2\n', [['CAISSE-CSV-CELLS', 3, undefined]]],
    ['text in a number column', 'income,ages\n1,30\nbeaucoup,30\n', [['CAISSE-NUMBER-UNREADABLE', 3, 1]]],
    ['part of a cent', 'income,ages\n1.0051,30\n', [['CAISSE-HOUSEHOLD-TOO-PRECISE', 2, 1]]],
    ['an amount out of its range', 'income,ages\n99999999999,30\n', [['CAISSE-HOUSEHOLD-OUT-OF-RANGE', 2, 1]]],
    ['an age of 300', 'income,ages\n1,30 300\n', [['CAISSE-HOUSEHOLD-AGE', 2, 2]]],
    [
      'no members',
      'income,members,members_0_13,members_14_and_over\n1,0,0,0\n',
      [['CAISSE-HOUSEHOLD-OUT-OF-RANGE', 2, 2]],
    ],
    [
      'more children than members',
      'income,members,members_0_13,members_14_and_over\n1,2,3,0\n',
      [['CAISSE-MEMBERS-COUNT', 2, undefined]],
    ],
  ])('refuses %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each(['-1', '', 'lourd', '1000000001'])('refuses the weight %j', (weight) => {
    expect(problems(`income,ages,weight\n1,30,${weight}\n`, { weight: 'weight' })).toEqual([['CAISSE-WEIGHT', 2, 3]]);
  });

  it('refuses an unknown option', () => {
    const situations = rulesOf({
      contribution: {
        kind: 'situation',
        question: 'Comment ça va ?',
        answers: [
          { id: 'bien', label: 'bien', amount: 50 },
          { id: 'serre', label: 'serré', amount: 20 },
        ],
      },
      allocation: { kind: 'flat', amount: 100 },
    });
    expect(problems('situation\nbein\n', {}, situations)).toEqual([['CAISSE-HOUSEHOLD-UNKNOWN-OPTION', 2, 1]]);
  });

  it('returns the first hundred diagnostics', () => {
    expect(problems(`income,ages\n${'x,30\n'.repeat(500)}`)).toHaveLength(100);
  });
});
