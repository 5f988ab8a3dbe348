import { describe, expect, it } from 'vitest';
import {
  type CaisseDocument,
  checkCaisse,
  defineCaisse,
  type FundGroup,
  type FundScenario,
} from '../../src/caisse/index.ts';
import { planFund, type FundPlan } from '../../src/simulation/index.ts';

const TENTHS = ['12 340', '15 100', '17 400', '19 600', '21 900', '24 300', '27 200', '31 000', '38 200 €'];

const alone: FundGroup = { label: 'Foyers', households: 10, household: { members: [{ age: 40 }] } };

function documentOf(group: Partial<FundGroup>, scenario: Partial<FundScenario> = {}): CaisseDocument {
  return {
    schema: 1,
    id: 'exemple',
    name: 'Exemple',
    rules: [
      {
        from: '2026-01',
        contribution: { kind: 'proportional', base: 'income', rate: '2 %', minimum: 20, choice: 'at-least' },
        allocation: { kind: 'flat', amount: 100 },
      },
    ],
    scenarios: {
      essai: { label: 'Essai', start: '2026-01', months: 3, groups: [{ ...alone, ...group }], ...scenario },
    },
  };
}

function planOf(document: CaisseDocument): FundPlan {
  const planned = planFund(defineCaisse(document), 'essai');
  if (!planned.ok) throw new Error(JSON.stringify(planned.diagnostics));
  return planned.plan;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const contributions = (plan: FundPlan): readonly unknown[] =>
  plan.groups.map(({ flows }) => flows.find(({ id }) => id === 'contribution')?.total);

const problemsOf = (document: CaisseDocument): readonly string[] =>
  checkCaisse(document).map(({ code, path }) => `${code} ${path.slice(3).join('.')}`);

/** The problems of a plan whose document has none. */
function refused(document: CaisseDocument): readonly string[] {
  const planned = planFund(defineCaisse(document), 'essai');
  return planned.ok ? [] : planned.diagnostics.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
}

describe('a distribution', () => {
  it('makes one group for each tenth, from the middle between its ends', () => {
    const plan = planOf(documentOf({ distribution: { tenths: TENTHS } }, { months: 1 }));
    expect(plan.groups.map(({ label }) => label)).toEqual([
      'Foyers, 1er dixième',
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((tenth) => `Foyers, ${tenth}e dixième`),
    ]);
    expect(plan.groups.map(({ households }) => households)).toEqual(Array(10).fill([1]));
    // 10 960 ÷ 12 = 913,33 € of income, 18,27 € due, 20 € at least; … ; 41 800 ÷ 12 = 3 483,33 €, 69,67 €.
    expect(contributions(plan)).toEqual(
      [2000, 2287, 2708, 3083, 3458, 3850, 4292, 4850, 5767, 6967].map((cents) => [cents]),
    );
  });

  it('takes stated ends of the first and the last tenth', () => {
    const distribution = { tenths: TENTHS, lowest: 12_000, highest: '60 000' };
    const plan = planOf(documentOf({ distribution }, { months: 1 }));
    expect([contributions(plan)[0], contributions(plan)[9]]).toEqual([[2000], [10_000]]);
  });

  it('reads a pasted text, with or without the names of the tenths', () => {
    const rows = planOf(
      documentOf({ distribution: { tenths: TENTHS.map((each, place) => `D${place + 1}\t${each}`).join('\n') } }),
    );
    const line = planOf(documentOf({ distribution: { tenths: TENTHS.join(' ; ') } }));
    const named = [
      '1er décile (D1) : ',
      'D2 : ',
      '3e décile ',
      'D4 ',
      'Médiane (D5) : ',
      'D6\u00a0: ',
      'D7 = ',
      'D8 ',
      'D9 ',
    ];
    for (const separator of ['\n', ' ; ']) {
      const tenths = TENTHS.map((each, place) => `${named[place]!}${each}`).join(separator);
      expect(planOf(documentOf({ distribution: { tenths } })), tenths).toEqual(line);
    }
    expect(rows).toEqual(line);
    expect(rows).toEqual(planOf(documentOf({ distribution: { tenths: TENTHS } })));
  });

  it('multiplies the standard of living by the consumption units of each type', () => {
    const types = [
      { label: { fr: 'seuls', en: 'alone' }, share: '50 %', members: [{ age: 30 }] },
      { label: 'couples avec enfant', share: '50 %', members: [{ age: 30 }, { age: 31 }, { age: 4 }] },
    ];
    const plan = planOf(documentOf({ households: 20, distribution: { tenths: TENTHS, types } }, { months: 1 }));
    expect(plan.groups.slice(0, 2).map(({ label, households }) => [label, households])).toEqual([
      ['Foyers, 1er dixième, seuls', [1]],
      ['Foyers, 1er dixième, couples avec enfant', [1]],
    ]);
    // 41 800 × 1,8 ÷ 12 = 6 270 €.
    expect(contributions(plan).slice(-2)).toEqual([[6967], [12_540]]);
  });

  it('gives the amount of a consumption unit to the input that it names', () => {
    const document = documentOf({ distribution: { tenths: TENTHS, input: 'niveau', per: 'consumption-unit' } });
    const rules = document.rules.map((each) => ({
      ...each,
      contribution: { kind: 'proportional', base: 'niveau', rate: '2 %' } as const,
    }));
    const inputs = { niveau: { type: 'money', label: 'Niveau de vie mensuel' } } as const;
    const household = { members: [{ age: 40 }, { age: 40 }] };
    const groups = [{ ...document.scenarios!['essai']!.groups[0]!, household }];
    const scenarios = { essai: { ...document.scenarios!['essai']!, groups, months: 1 } };
    expect(contributions(planOf({ ...document, inputs, rules, scenarios })).at(-1)).toEqual([6967]);
  });

  it('splits departures, pauses and places over all tenths', () => {
    const plan = planOf(
      documentOf(
        { households: [100], departures: '1 %', pauses: '5 %', distribution: { tenths: TENTHS } },
        { months: 4, places: 55 },
      ),
    );
    const sums = (key: 'households' | 'waiting' | 'paused'): number[] =>
      [0, 1, 2, 3].map((month) =>
        plan.groups.reduce((sum, group) => sum + (((group[key] ?? []) as number[])[month] ?? 0), 0),
      );
    expect(plan.groups.map(({ waiting }) => (waiting as number[])[0])).toEqual([4, 4, 4, 4, 4, 5, 5, 5, 5, 5]);
    expect(sums('paused')).toEqual([3, 3, 3, 3]);
    expect(sums('households')).toEqual([52, 52, 52, 52]);
    expect(sums('waiting')).toEqual([45, 45, 44, 44]);
  });

  it('takes departures and pauses from all parts alike', () => {
    const rules = [
      { from: '2026-01', contribution: { kind: 'free', minimum: 10 }, allocation: { kind: 'flat', amount: 100 } },
    ] as const;
    const chosen = [
      { share: '80 %', amount: 20 },
      { share: '20 %', amount: 150 },
    ];
    const leaving = documentOf({ households: 20, departures: '5 %', chosen }, { months: 13 });
    const plan = planOf({ ...leaving, rules });
    // Of 11 households, 80 % are 8.8 and 20 % are 2.2.
    expect(plan.groups.map(({ households }) => (households as number[]).at(-1))).toEqual([9, 2]);
    const pausing = documentOf({ households: 100, pauses: '5 %', distribution: { tenths: TENTHS } }, { months: 12 });
    // 5 households of 100 pause in 12 months: 6 months of households in each tenth.
    expect(planOf(pausing).groups.map(({ paused }) => sumOf(paused as number[]))).toEqual(Array(10).fill(6));
  });

  it.each([
    ['eight tenths', { tenths: TENTHS.slice(1) }, 'CAISSE-FUND-TENTHS-NUMBER groups.0.distribution.tenths'],
    [
      'a text with two decimal marks',
      { tenths: TENTHS.map((each, place) => `${each}${place === 5 ? '.50' : ',50'}`).join(' ; ') },
      'CAISSE-FUND-TENTHS-MARKS groups.0.distribution.tenths',
    ],
    ['a text with one number', { tenths: TENTHS.join(' ') }, 'CAISSE-NUMBER-TOO-LONG groups.0.distribution.tenths'],
    [
      'tenths out of order',
      { tenths: [...TENTHS].reverse() },
      'CAISSE-FUND-TENTHS-ORDER groups.0.distribution.tenths.1',
    ],
    [
      'a text for a number',
      { tenths: [...TENTHS.slice(1), 'x'] },
      'CAISSE-NUMBER-UNREADABLE groups.0.distribution.tenths.8',
    ],
    [
      'a negative tenth',
      { tenths: ['-1', ...TENTHS.slice(1)] },
      'CAISSE-FIGURE-NEGATIVE groups.0.distribution.tenths.0',
    ],
    [
      'a first tenth above D1',
      { tenths: TENTHS, lowest: 12_341 },
      'CAISSE-FUND-TENTHS-END groups.0.distribution.lowest',
    ],
    [
      'a last tenth below D9',
      { tenths: TENTHS, highest: 38_199 },
      'CAISSE-FUND-TENTHS-END groups.0.distribution.highest',
    ],
    ['an unknown input', { tenths: TENTHS, input: 'incone' }, 'CAISSE-INPUT-UNKNOWN groups.0.distribution.input'],
    [
      'an input that is no money',
      { tenths: TENTHS, input: 'rank' },
      'CAISSE-FUND-DISTRIBUTION-INPUT groups.0.distribution.input',
    ],
    [
      'shares beyond 1',
      {
        tenths: TENTHS,
        types: [
          { label: 'a', share: '60 %', members: [{ age: 1 }] },
          { label: 'b', share: '50 %', members: [{ age: 1 }] },
        ],
      },
      'CAISSE-FUND-SHARES groups.0.distribution.types',
    ],
    [
      'a share above 1',
      { tenths: TENTHS, types: [{ label: 'a', share: '110 %', members: [{ age: 1 }] }] },
      'CAISSE-FUND-SHARE groups.0.distribution.types.0.share',
    ],
    [
      'a member without an age',
      { tenths: TENTHS, types: [{ label: 'a', share: 1, members: [{}] }] },
      'CAISSE-FUND-DISTRIBUTION-AGES groups.0.distribution.types.0.members',
    ],
    [
      'a type without members',
      { tenths: TENTHS, types: [{ label: 'a', share: 1, members: [] }] },
      'CAISSE-HOUSEHOLD-EMPTY groups.0.distribution.types.0.members',
    ],
  ])('%s: a diagnostic with its place', (_, distribution, problem) => {
    expect(problemsOf(documentOf({ distribution }))[0]).toBe(problem.replace('groups.0', '0'));
  });

  it('that gives an amount which the rules do not read is refused', () => {
    const document = documentOf({ distribution: { tenths: TENTHS, input: 'benefits' } });
    expect(refused(document)).toContain('CAISSE-FUND-DISTRIBUTION-UNREAD groups.0.distribution');
  });
});

describe('choices', () => {
  it('make one group for each amount', () => {
    const chosen = [
      { share: '70 %', amount: 35 },
      { share: '30 %', amount: '60,50' },
    ];
    const household = { members: [{ age: 40 }], resources: { income: 1500 } };
    const plan = planOf(documentOf({ household, chosen }, { months: 1 }));
    expect(plan.groups.map(({ label, households }) => [label, households])).toEqual([
      ['Foyers, 35 €', [7]],
      ['Foyers, 60,50 €', [3]],
    ]);
    expect(contributions(plan)).toEqual([[7 * 3500], [3 * 6050]]);
  });

  it('of the mean are given to every household, with the label of the group', () => {
    const household = { members: [{ age: 40 }], resources: { income: 1500 } };
    const plan = planOf(documentOf({ household, chosen: { mean: 38, minimum: 20 } }, { months: 1 }));
    expect(plan.groups.map(({ label }) => label)).toEqual(['Foyers']);
    expect(contributions(plan)).toEqual([[38_000]]);
  });

  it('in shares of the amount due follow the income, and are not below the minimum', () => {
    const chosen = [
      { share: '50 %', ofAdvised: '50 %' },
      { share: '50 %', ofAdvised: '150 %' },
    ];
    const household = { members: [{ age: 40 }], resources: { income: 1500 } };
    const plan = planOf(documentOf({ household, chosen }, { months: 1 }));
    expect(plan.groups.map(({ label }) => label)).toEqual([
      'Foyers, 50 % du montant conseillé',
      'Foyers, 150 % du montant conseillé',
    ]);
    expect(contributions(plan)).toEqual([[5 * 3000], [5 * 4500]]);
  });

  it('in shares of an advised range are shares of one of its ends', () => {
    const document = documentOf({
      chosen: [
        { share: '50 %', ofAdvised: '80 %' },
        { share: '50 %', ofAdvised: '80 %', end: 'to' },
      ],
    });
    const rules = document.rules.map((each) => ({
      ...each,
      contribution: { kind: 'free', minimum: 20, advice: { from: 30, to: 90 } } as const,
    }));
    expect(contributions(planOf({ ...document, rules }))).toEqual([Array(3).fill(5 * 2400), Array(3).fill(5 * 7200)]);
  });

  it('of a distribution split each tenth', () => {
    const chosen = [
      { share: '50 %', ofAdvised: 1 },
      { share: '50 %', ofAdvised: 2 },
    ];
    const plan = planOf(documentOf({ households: 20, distribution: { tenths: TENTHS }, chosen }, { months: 1 }));
    expect(plan.groups).toHaveLength(20);
    expect(contributions(plan).slice(-2)).toEqual([[6967], [13_934]]);
  });

  it('that the rules refuse are a diagnostic with their place', () => {
    const household = { members: [{ age: 40 }], resources: { income: 1500 } };
    const chosen = [
      { share: '50 %', amount: 30 },
      { share: '50 %', amount: 25 },
    ];
    expect(refused(documentOf({ household, chosen }))).toEqual(['CAISSE-CHOSEN-BELOW-DUE groups.0.chosen.1.amount']);
    expect(refused(documentOf({ household, chosen: { mean: 29 } }))).toEqual([
      'CAISSE-CHOSEN-BELOW-DUE groups.0.chosen.mean',
    ]);
  });

  it('without effect are a diagnostic', () => {
    expect(problemsOf(documentOf({ contribution: 30, chosen: { mean: 30 } }))).toEqual([
      'CAISSE-FUND-KEY-IDLE 0.chosen',
    ]);
    const household = { members: [{ age: 40 }], chosen: 40 };
    expect(problemsOf(documentOf({ household, chosen: { mean: 30 } }))).toEqual(['CAISSE-FUND-KEY-IDLE 0.chosen']);
  });
});

it('restricted money for a group by its id covers all its parts', () => {
  const subsidies = [{ label: 'CCAS', amount: 500, onlyFor: { groups: ['foyers'] } }];
  const plan = planOf(documentOf({ id: 'foyers', distribution: { tenths: TENTHS } }, { subsidies }));
  expect(plan.subsidies[0]?.onlyFor).toEqual({ groups: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] });
});
