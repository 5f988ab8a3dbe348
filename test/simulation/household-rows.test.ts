import { describe, expect, it } from 'vitest';
import { type CaisseDocument, checkCaisse, defineCaisse } from '../../src/caisse/index.ts';
import { describeFigures } from '../../src/text/fund.ts';
import { month } from '../../src/money/index.ts';
import { parseHouseholdRows } from '../../src/population/index.ts';
import { groupHouseholds, planFund } from '../../src/simulation/index.ts';

const caisse = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'exemple',
  name: 'Exemple',
  rules: [
    {
      from: '2026-01',
      contribution: { kind: 'proportional', base: 'standard-of-living', rate: '2 %' },
      allocation: { kind: 'flat', amount: 100, per: 'member' },
    },
  ],
});
const scenario = { start: month('2026-01'), months: 12 };

/** The problems of a file, each with its line and column. */
function problemsOf(text: string): readonly string[] {
  const parsed = parseHouseholdRows(text, caisse, scenario);
  return parsed.ok ? [] : parsed.diagnostics.map(({ code, line, column }) => [code, line, column].join(' ').trim());
}

describe('parseHouseholdRows', () => {
  it('reads both forms of CSV, with months as spreadsheets write them', () => {
    const french =
      '\uFEFFhouseholds;entered;left;group;income;ages\n1 200;03/2026;30/09/2026;ccas;1 250,50;38 8\n;;;;900;70\n';
    const machine =
      'households,entered,left,group,income,ages\n1200,2026-03,2026-09-30,ccas,1250.5,38 8\n1,,,,900.00,70\n';
    const parsed = parseHouseholdRows(french, caisse, scenario);
    expect(parsed).toMatchObject({
      ok: true,
      lines: [2, 3],
      rows: [
        {
          households: 1200,
          entered: '2026-03',
          left: '2026-09',
          group: 'ccas',
          household: { members: [{ age: 0 }, { age: 14 }], resources: { income: '1250.5' } },
        },
        { households: 1, household: { members: [{ age: 14 }], resources: { income: '900' } } },
      ],
    });
    expect(parsed).toEqual(parseHouseholdRows(machine, caisse, scenario));
  });

  it('gives no ages to members whose number is all that is known', () => {
    const byNumber = defineCaisse<CaisseDocument>({
      ...caisse.document,
      rules: [
        {
          from: '2026-01',
          contribution: { kind: 'proportional', base: 'income', rate: '2 %' },
          allocation: { kind: 'flat', amount: 100, per: 'member' },
        },
      ],
    });
    const parsed = parseHouseholdRows('members,income\n2,900\n', byNumber, scenario);
    expect(parsed).toMatchObject({ ok: true, rows: [{ household: { members: [{}, {}] } }] });
    if (!parsed.ok) throw new Error('a file without problems');
    expect(parsed.rows[0]!.household.members).toEqual([{}, {}]);
    const groups = groupHouseholds(parsed.rows, scenario);
    const withFile = defineCaisse<CaisseDocument>({
      ...byNumber.document,
      scenarios: { essai: { label: 'Essai', ...scenario, groups } },
    });
    const described = JSON.stringify(
      describeFigures(withFile.document.scenarios!['essai']!, withFile.document),
    ).replace(/[\u00a0\u202f]/g, ' ');
    expect(described).toContain('2 personnes');
    expect(described).not.toMatch(/\d ans?\b|âge inconnu/);
  });

  it.each([
    ['a wrong column', 'incone,ages\n900,30\n', 'CAISSE-COLUMN-MISSING'],
    ['mixed decimal marks', 'income;ages\n900,50;30\n800;30\n1000.50;30\n', 'CAISSE-CSV-DECIMAL-MARKS 4 1'],
    ['a formula', 'income,ages\n=SUM(A1),30\n', 'CAISSE-CSV-FORMULA 2 1'],
    ['a formula for a number of households', 'income,ages,households\n900,30,=A1\n', 'CAISSE-CSV-FORMULA 2 3'],
    ['no household in a line', 'income,ages,households\n900,30,0\n', 'CAISSE-CSV-HOUSEHOLDS 2 3'],
    ['half a household', 'income,ages,households\n900,30,"1,5"\n', 'CAISSE-CSV-HOUSEHOLDS 2 3'],
    ['no line', 'income,ages\n', 'CAISSE-CSV-EMPTY'],
    ['a word for a month', 'income,ages,entered\n900,30,mars\n', 'CAISSE-MONTH 2 3'],
    ['a month that does not exist', 'income,ages,left\n900,30,13/2026\n', 'CAISSE-MONTH 2 3'],
    ['an exit before the entry', 'income,ages,entered,left\n900,30,2026-05,2026-04\n', 'CAISSE-FUND-MONTHS-ORDER 2 4'],
    ['households that are all gone', 'income,ages,left\n900,30,2025-12\n', 'CAISSE-CSV-NO-HOUSEHOLDS'],
    ['a short line', 'income,ages\n900\n', 'CAISSE-CSV-CELLS 2'],
  ])('%s: a diagnostic with its line and column', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('ignores a formula in a column that is not read', () => {
    expect(problemsOf('income,ages,note\n900,30,=A1\n')).toEqual([]);
  });
});

describe('columns that nothing reads', () => {
  const unreadIn = (header: string, facts = {}): unknown => {
    const cells = header.split(',').map((name) => (name === 'income' ? '900' : '30'));
    const parsed = parseHouseholdRows(`${header}\n${cells.join(',')}\n`, caisse, scenario, facts);
    return parsed.ok
      ? parsed.warnings.map(({ code, details }) => [code, (details as { names?: unknown }).names])
      : parsed;
  };

  it('are named, so that a number of households under another name is not lost', () => {
    expect(unreadIn('foyers,income,ages,entree')).toEqual([['CAISSE-WARN-COLUMNS-UNREAD', ['foyers', 'entree']]]);
  });

  it('are not named where they are remarks, or are read under another name', () => {
    expect(unreadIn('Remarque,income,ages')).toEqual([]);
    expect(unreadIn('nombre,income,ages', { columns: { households: 'nombre' } })).toEqual([]);
    expect(unreadIn('households,income,ages')).toEqual([]);
  });
});

describe('groupHouseholds', () => {
  const household = { members: [{ age: 30 }, { age: 4 }], resources: { income: 900 } };

  it('adds up identical households, whatever the order of members', () => {
    const other = { members: [{ age: 4 }, { age: 30 }], resources: { income: 900 } };
    expect(groupHouseholds([{ household }, { household: other, households: 3 }], scenario)).toEqual([
      { label: { fr: 'foyer 1', en: 'household 1' }, households: 4, household },
    ]);
  });

  it('adds up identical households, whatever the order of their facts', () => {
    const facts = { resources: { income: 900, benefits: 100 }, answers: { household: 'alone' } };
    const reversed = { answers: { household: 'alone' }, resources: { benefits: 100, income: 900 } };
    const members = [{ age: 30 }];
    const groups = groupHouseholds(
      [{ household: { members, ...facts } }, { household: { ...reversed, members } }],
      scenario,
    );
    expect(groups.map(({ households }) => households)).toEqual([2]);
  });

  it('keeps other months and other groups apart', () => {
    const rows = [{ household }, { household, entered: month('2026-02') }, { household, group: 'ccas' }];
    expect(groupHouseholds(rows, scenario).map(({ id, from }) => [id, from])).toEqual([
      [undefined, undefined],
      [undefined, '2026-02'],
      ['ccas', undefined],
    ]);
  });

  it('dates entries before the scenario, and leaves out who is never there', () => {
    const rows = [
      { household, entered: month('2025-06'), left: month('2027-06') },
      { household, left: month('2025-12') },
      { household, entered: month('2027-01') },
    ];
    expect(groupHouseholds(rows, scenario)).toEqual([
      { label: { fr: 'foyer 1', en: 'household 1' }, households: 1, entered: '2025-06', household },
    ]);
  });
});

describe('a scenario of a file', () => {
  const planOf = (count: number): unknown => {
    const rows = Array.from({ length: count }, (_, place) => ({
      household: { members: [{ age: 40 }], resources: { income: place } },
    }));
    const groups = groupHouseholds(rows, scenario);
    const document = { ...caisse.document, scenarios: { essai: { label: 'Essai', ...scenario, groups } } };
    const problems = checkCaisse(document).filter(({ severity }) => severity === 'error');
    return problems.length > 0 ? problems : planFund(defineCaisse<CaisseDocument>(document), 'essai');
  };

  it('has up to 10,000 different households', () => {
    expect(planOf(1500)).toMatchObject({ ok: true, plan: { groups: { length: 1500 } } });
    expect(planOf(10_001)).toMatchObject([
      { code: 'CAISSE-TOO-MANY-ITEMS', details: { count: 10_001, limit: 10_000 } },
    ]);
  });
});
