import { describe, expect, it } from 'vitest';
import { type CaisseDocument, defineCaisse, type FundScenario, type RuleVersion } from '../../src/caisse/index.ts';
import { type FundMonth, planFund, simulateFund } from '../../src/simulation/index.ts';

type Rules = Pick<RuleVersion, 'eligibility' | 'contribution' | 'allocation'>;
type Groups = FundScenario['groups'];

/** The first month of a scenario of some groups, or the codes of what keeps it from being planned. */
function firstMonth(rules: Rules, groups: Groups): FundMonth | readonly string[] {
  const document: CaisseDocument = {
    schema: 1,
    id: 'essai',
    name: 'Essai',
    rules: [{ from: '2026-01', ...rules }],
    scenarios: { essai: { label: 'Essai', start: '2026-01', months: 1, groups } },
  };
  const planned = planFund(defineCaisse<CaisseDocument>(document), 'essai');
  return planned.ok ? simulateFund(planned.plan).months[0]! : planned.diagnostics.map(({ code }) => code);
}

const single = (answers: object = {}): NonNullable<Groups[number]['household']> => ({
  members: [{ age: 40 }],
  ...answers,
});

describe('contributions of other periods', () => {
  const dueIn = (contribution: NonNullable<Rules['contribution']>, entered?: string): readonly string[] => {
    const document: CaisseDocument = {
      schema: 1,
      id: 'essai',
      name: 'Essai',
      rules: [{ from: '2026-01', contribution, allocation: { kind: 'none' } }],
      scenarios: {
        essai: {
          label: 'Essai',
          start: '2026-03',
          months: 24,
          groups: [
            { label: 'tous', households: 2, household: single(), ...(entered === undefined ? {} : { entered }) },
          ],
        },
      },
    };
    const planned = planFund(defineCaisse<CaisseDocument>(document), 'essai');
    if (!planned.ok) return planned.diagnostics.map(({ code }) => code).slice(0, 1);
    return simulateFund(planned.plan)
      .months.filter(({ contributionsDue }) => contributionsDue !== 0)
      .map(({ month, contributionsDue }) => `${month} ${contributionsDue}`);
  };
  const flat = { kind: 'flat', amount: 20 } as const;

  it('fall due in the month of entry, then each year', () => {
    expect(dueIn({ ...flat, period: 'year' })).toEqual(['2026-03 4000', '2027-03 4000']);
    expect(dueIn({ ...flat, period: 'year' }, '2025-11')).toEqual(['2026-11 4000', '2027-11 4000']);
  });

  it('fall due in the month of the year that the rules state', () => {
    expect(dueIn({ ...flat, period: 'year', dueMonth: 2 })).toEqual(['2027-02 4000', '2028-02 4000']);
  });

  it('are asked once on entry, and not of households that entered before', () => {
    expect(dueIn({ ...flat, period: 'entry' })).toEqual(['2026-03 4000']);
    expect(dueIn({ ...flat, period: 'entry' }, '2026-07')).toEqual(['2026-07 4000']);
    expect(dueIn({ ...flat, period: 'entry' }, '2025-07')).toEqual([]);
  });

  it('are monthly after a conversion, and refused by the week without one', () => {
    const conversion = { periods: 52, months: 12 };
    expect(dueIn({ ...flat, period: 'week', conversion })).toHaveLength(24);
    expect(dueIn({ ...flat, period: 'year', conversion: { periods: 1, months: 12 } })[0]).toBe('2026-03 334');
    expect(dueIn({ ...flat, period: 'week' })).toEqual(['CAISSE-FUND-CONTRIBUTION-PERIOD']);
  });
});

describe('a simulated month', () => {
  it('has what employers pay', () => {
    const month = firstMonth(
      {
        contribution: { kind: 'payroll', base: 'income', employeeRate: '5 %', employerRate: '5 %' },
        allocation: { kind: 'flat', amount: 150 },
      },
      [{ label: 'salariés', households: 100, household: single({ resources: { income: 5000 } }) }],
    );
    expect(month).toMatchObject({
      contributionsPaid: 2_500_000,
      othersPaid: 2_500_000,
      balance: 5_000_000 - 1_500_000,
    });
  });

  it('has the public money of a top-up', () => {
    const month = firstMonth({ contribution: { kind: 'free' }, allocation: { kind: 'top-up', target: 90 } }, [
      { label: 'familles', households: 480, household: single({ chosen: 45 }) },
    ]);
    expect(month).toMatchObject({ contributionsPaid: 2_160_000, publicFlows: 2_160_000, balance: 0 });
  });

  it('has what a third payer pays apart from households', () => {
    const month = firstMonth(
      {
        contribution: {
          kind: 'flat',
          amount: 30,
          thirdPayers: [{ id: 'ccas', label: 'CCAS', when: { kind: 'orientation' } }],
        },
        allocation: { kind: 'flat', amount: 100 },
      },
      [
        { label: 'orientés', households: 10, household: single({ answers: { orientation: true } }) },
        { label: 'autres', households: 20, household: single({ answers: { orientation: false } }) },
      ],
    );
    expect(month).toMatchObject({
      contributionsPaid: 60_000,
      othersPaid: 30_000,
      flows: [
        { id: 'contribution', due: 60_000 },
        { id: 'third-payer.ccas', from: 'third-payer:ccas', label: 'CCAS', due: 30_000 },
        { id: 'allocation', due: 300_000 },
      ],
    });
  });

  const perimeter: Rules = {
    eligibility: { kind: 'residence', communes: ['Flers'] },
    contribution: { kind: 'flat', amount: 30 },
    allocation: { kind: 'flat', amount: 100 },
  };

  it('counts households that the rules refuse, and pays them nothing', () => {
    const month = firstMonth(perimeter, [
      { label: 'dedans', households: 60, household: single({ residence: 'Flers' }) },
      { label: 'dehors', households: 40, household: single({ residence: 'Caen' }), allocation: 100 },
    ]);
    expect(month).toMatchObject({
      households: 60,
      refusedHouseholds: 40,
      contributionsPaid: 180_000,
      allocationsCredited: 600_000,
    });
  });

  it('asks for what decides whether a household takes part', () => {
    expect(firstMonth(perimeter, [{ label: 'tous', households: 60, household: single() }])).toEqual([
      'CAISSE-FUND-INCOMPLETE',
    ]);
  });

  it('gives the places to the first households, over all groups', () => {
    const month = firstMonth({ ...perimeter, eligibility: { kind: 'places', places: 100 } }, [
      { label: 'premiers', households: 70, household: single() },
      { label: 'suivants', households: 70, household: single() },
    ]);
    expect(month).toMatchObject({ households: 100, refusedHouseholds: 40, allocationsCredited: 1_000_000 });
  });

  it('refuses a typical household whose choice the rules refuse', () => {
    const rules: Rules = {
      ...perimeter,
      eligibility: { kind: 'all', of: [] },
      contribution: { kind: 'free', minimum: 20 },
    };
    expect(firstMonth(rules, [{ label: 'tous', households: 2, household: single({ chosen: 5 }) }])).toEqual([
      'CAISSE-CHOSEN-BELOW-MINIMUM',
    ]);
  });

  it('shares out nothing of a pool in which no household takes part', () => {
    const month = firstMonth(
      {
        eligibility: { kind: 'residence', communes: ['Valmont'] },
        contribution: { kind: 'free' },
        allocation: { kind: 'mean' },
      },
      [{ label: 'ailleurs', households: 2, household: single({ chosen: 10, residence: 'Lyon' }) }],
    );
    expect(month).toMatchObject({ contributionsPaid: 0, allocationsCredited: 0, balance: 0 });
  });

  it('shares a pool among the households of all groups, to the cent', () => {
    const month = firstMonth({ contribution: { kind: 'free' }, allocation: { kind: 'mean' } }, [
      { label: 'peu', households: 2, household: single({ chosen: '10,01' }) },
      { label: 'plus', households: 1, household: single({ chosen: 50 }) },
    ]);
    expect(month).toMatchObject({ contributionsPaid: 7002, allocationsCredited: 7002, balance: 0 });
  });
});
