import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  assessHousehold,
  type CaisseDocument,
  computePool,
  defineCaisse,
  type GivenFacts,
} from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { cents, exact, type Month, month } from '../../src/money/index.ts';
import { findPreset } from '../../src/presets/index.ts';
import { simulateFund } from '../../src/simulation/index.ts';
import { ratioOf } from '../../src/simulation/share-of.ts';
import golden from '../golden/caisses.json' with { type: 'json' };
import { detailsOf } from '../details-of.ts';

type Golden = Readonly<Record<string, string | readonly string[]>> & {
  readonly caisse: string;
  readonly given: string;
};

const cases = golden.cases as unknown as readonly Golden[];

const adults = (count: number): Household['members'] => Array.from({ length: count }, () => ({ age: 40 }));

/** The result of a preset for a household, by default in the first month of its latest rules. */
function assess(id: string, household: Partial<Household>, facts: GivenFacts = {}, of?: string): Assessment {
  const document = findPreset(id);
  if (document === undefined) throw new Error(`no preset ${id}`);
  const caisse = defineCaisse<CaisseDocument>(document);
  const result = assessHousehold(caisse, { members: adults(1), ...household }, of ?? caisse.versions.at(-1)!.from, {
    facts,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  // The published cases do not cover eligibility: their amounts are those of a household that takes part.
  return { ...result.assessment, ...result.assessment.ifTakingPart };
}

/** Euros with two decimals, as in the golden cases; the status of an outcome without an amount. */
function euros(outcome: { readonly status: string; readonly cents?: number }): string {
  return outcome.cents === undefined ? outcome.status : (outcome.cents / 100).toFixed(2);
}

const paid = ({ contribution }: Assessment): string => euros(contribution.amount);
const received = ({ allocation }: Assessment): string => euros(allocation.amount);

function priceOf(id: string, tier: string, facts: GivenFacts = {}, household: Partial<Household> = {}): string {
  const { allocation } = assess(id, household, facts);
  if (allocation.unit !== 'price') throw new Error(`${id}: no prices`);
  return euros(allocation.prices.find((price) => price.id === tier)!.amount);
}

const round = (amount: ReturnType<typeof exact>): string => amount.toFixed(2);

/** The computed values of each case, by its caisse and its input: exactly those that the case expects. */
const computed: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  'montpellier-cac: household of any size that chooses 1 €': () => {
    const all = [1, 2, 5].map((count) =>
      assess('montpellier-cac', { members: adults(count), chosen: 1 }, {}, '2023-02'),
    );
    return { contribution: same(all.map(paid)), allocation: same(all.map(received)) };
  },
  'montpellier-cac: household of any size that chooses 150 €': () => {
    const all = [1, 2, 5].map((count) =>
      assess('montpellier-cac', { members: adults(count), chosen: 150 }, {}, '2023-02'),
    );
    return { contribution: same(all.map(paid)), allocation: same(all.map(received)) };
  },
  'gironde-ssa: two adults and one daughter, 1500 €/month': () => {
    const members = [...adults(2), { age: 10 }];
    const ask = (chosen: string): Assessment => assess('gironde-ssa', { members, chosen, resources: { income: 1500 } });
    expect(paid(ask('19.99'))).toBe('refused');
    return { contributionFloor: paid(ask('20')), allocation: received(ask('20')) };
  },
  'gironde-ssa: 1, 2 and 4 persons': () => ({
    allocation: [1, 2, 4].map((count) => received(assess('gironde-ssa', { members: adults(count) }))),
  }),
  'lyon-calim8: one adult; a couple; a couple and a child of 8; one adult and two children under 14': () => {
    const households = [adults(1), adults(2), [...adults(2), { age: 8 }], [...adults(1), { age: 8 }, { age: 13 }]];
    return { allocation: households.map((members) => received(assess('lyon-calim8', { members }))) };
  },
  'ariege-ccampa: income 1900 €, 1600 €, 300 €': () => {
    const all = [1900, 1600, 300].map((income) => assess('ariege-ccampa', { resources: { income } }));
    return { contribution: all.map(paid), allocation: same(all.map(received)) };
  },
  'ariege-ccampa: average contribution 38 € of 50 €': () => {
    return {
      coverage: ratioOf(cents(3800, 'once'), cents(Number(received(assess('ariege-ccampa', {}))) * 100, 'once')),
    };
  },
  'flers-claf: chooses 20 €; chooses 120 €': () => {
    const all = [20, 120].map((chosen) => assess('flers-claf', { chosen }));
    expect(all.map(paid)).toEqual(['20.00', '120.00']);
    return { allocation: same(all.map(received)) };
  },
  'flers-claf: chooses 22 €': () => {
    const { amount } = assess('flers-claf', { chosen: 22 }).contribution;
    const [problem] = amount.status === 'refused' ? amount.diagnostics : [];
    const minimum = Number(detailsOf(problem)['minimum']) / 100;
    expect(problem?.code).toBe('CAISSE-CHOSEN-NOT-A-STEP');
    expect(['25', '20'].map((chosen) => paid(assess('flers-claf', { chosen })))).toEqual(['25.00', '20.00']);
    return { refused: `not a step of 5 € above ${minimum} €` };
  },
  'nantes-cca44: 1, 2 and 4 persons': () => ({
    allocation: [1, 2, 4].map((count) => received(assess('nantes-cca44', { members: adults(count) }))),
  }),
  'solidoume: five members who choose 30, 40, 50, 60, 70 €': () => {
    const situations = ['niveau-1', 'niveau-2', 'niveau-3', 'niveau-4', 'niveau-5'];
    const caisse = defineCaisse<CaisseDocument>(findPreset('solidoume')!);
    const answers = { membership: true };
    const households = situations.map((situation) => ({ members: adults(1), answers: { ...answers, situation } }));
    const pool = computePool(caisse, households, '2024-01');
    if (!pool.ok) throw new Error(JSON.stringify(pool.diagnostics));
    expect(pool.total).toBe(25_000);
    return { allocation: `${same(pool.assessments.map(received))} each` };
  },
  'bordeaux-etudiants-crepaq: chooses 10 €': () => {
    const assessment = assess('bordeaux-etudiants-crepaq', { chosen: 10 });
    expect(paid(assessment)).toBe('10.00');
    return { allocation: received(assessment) };
  },
  'baguettes-magiques: pays 2 €': () => baguettes('tranche-1', '2.00'),
  'baguettes-magiques: pays 20 €': () => baguettes('tranche-5', '20.00'),
  'cadenet-clac: 10 € of products at 1, 2, 3 hearts': () => ({
    cover: ['un-coeur', 'deux-coeurs', 'trois-coeurs'].map((level) => {
      const others = { 'purchases.un-coeur': 0, 'purchases.deux-coeurs': 0, 'purchases.trois-coeurs': 0 };
      return received(assess('cadenet-clac', {}, { ...others, [`purchases.${level}`]: 10 }));
    }),
  }),
  'dieulefit-marche-lavoir: a 10 € product': () => {
    const prices = ['accessible', 'juste', 'solidaire'].map((tier) =>
      priceOf('dieulefit-marche-lavoir', tier, { price: 10 }),
    );
    const [low, fair, high] = prices.map((price) => exact(price)) as [
      ReturnType<typeof exact>,
      ReturnType<typeof exact>,
      ReturnType<typeof exact>,
    ];
    const balance = fair.minus(low).dividedBy(high.minus(fair)).toFixed();
    return { prices, balance: `${balance} solidary purchases of the same value pay for one accessible purchase` };
  },
  'vitalim-93: family of four': () => ({
    allocation: received(assess('vitalim-93', { members: adults(4) }, { 'purchases.bonus': 0 })),
  }),
  'vitalim-93: one person spends 40 €, 80 € on durable food': () => {
    const with0 = exact(received(assess('vitalim-93', {}, { 'purchases.bonus': 0 })));
    return {
      bonus: [40, 80].map((spent) =>
        round(exact(received(assess('vitalim-93', {}, { 'purchases.bonus': spent }))).minus(with0)),
      ),
    };
  },
  'schaerbeek-bees: household, 3 hours of work in four weeks': () => {
    const assessment = assess('schaerbeek-bees', {});
    expect(assessment.contribution.hours).toMatchObject({ outcome: { value: '3' }, every: 'four-weeks' });
    return { allocation: received(assessment) };
  },
  'paris-ssa: household pays 40 € on average': () => {
    const assessment = assess('paris-ssa', {}, { contribution: 40 });
    return { allocation: received(assessment), publicShare: euros(assessment.net!) };
  },
  'paris-ssa: 100 households × 60 € × 4 months': () => ({ publicCost: publicCostOf(month('2024-09'), 100, 4) }),
  'dieulefit-notre-caisse-alim: pays 150 €, receives 100 €': () => {
    const { net } = assess('dieulefit-notre-caisse-alim', {}, { contribution: 150, 'parameter.personne-suivante': 0 });
    return { taxReductionPerYear: round(exact(euros(net!)).negated().times('0.66').times(12)) };
  },
  'paniers-solidaires: Mâcon, basket of 16 €': () => {
    const memberPays = priceOf('panier-macon', 'famille');
    return { memberPays, thirdPays: round(exact(16).minus(memberPays)) };
  },
  'cantines-solidaires: La MESA, three-course menu': () => ({
    prices: ['bas', 'milieu', 'haut'].map((tier) => priceOf('cantine-la-mesa', tier)),
  }),
  'soliniort: the same basket of 25 € at the lowest tariff': () => ({
    memberPays: priceOf('soliniort', 'moins-60', { price: 25 }),
  }),
  'episol-grenoble: basket that costs 9 €, lowest tariff 4.50 €': () => {
    const lowest = priceOf('episol-grenoble', 'sous-650', { price: 9 });
    expect(lowest).toBe('4.50');
    return { subsidy: round(exact(9).minus(lowest)) };
  },
  'vrac-tarifs: Lyon, a market lettuce': () => ({
    prices: ['exterieur', 'quartier', 'coup-de-pouce'].map((tier) => priceOf('vrac-lyon', tier)),
  }),
  // The preset has no money: the figure is the mean of a published budget.
  'strasbourg-ordonnance-verte: 655 000 € for 1500 women': () => ({
    average: round(exact(655_000).dividedBy(1500)),
  }),
  'ssa-national: any resident': () => {
    const all = [1, 3].map((count) => assess('ssa-national', { members: adults(count) }));
    return { allocation: same(all.map((each, place) => round(exact(received(each)).dividedBy([1, 3][place]!)))) };
  },
};

function baguettes(situation: string, pays: string): Readonly<Record<string, unknown>> {
  const { contribution, allocation } = assess('baguettes-magiques', { answers: { situation } });
  expect(euros(contribution.amount)).toBe(pays);
  if (allocation.unit !== 'units' || allocation.amount.status !== 'computed') throw new Error('units');
  const { value } = allocation.amount;
  return { allocation: `${value} baguettes`, perUnit: round(exact(pays).dividedBy(value)) };
}

/** The funding required if each household pays 40 € and receives the allocation of the preset. */
function publicCostOf(start: Month, households: number, months: number): string {
  const { amount } = assess('paris-ssa', {}, { contribution: 40 }).allocation;
  if (amount.status !== 'computed' || !('cents' in amount)) throw new Error('money');
  const { summary } = simulateFund({
    start,
    months,
    openingReserve: cents(0, 'once'),
    groups: [
      {
        label: 'foyers',
        households,
        flows: [
          { id: 'contribution', from: 'household', to: 'fund', total: cents(4000 * households, 'once') },
          { id: 'allocation', from: 'fund', to: 'household', total: cents(amount.cents * households, 'once') },
        ],
      },
    ],
    paymentRate: 1,
    takeUp: 1,
    unspent: 'stays-in-fund',
    subsidies: [],
    costs: [],
  });
  return (summary.toBeFunded / 100).toFixed(2);
}

/** The value shared by all items. */
function same(values: readonly string[]): string {
  expect(new Set(values).size).toBe(1);
  return values[0]!;
}

describe('golden cases of real caisses', () => {
  it.each(cases.map((each) => [`${each.caisse}: ${each.given}`, each] as const))(
    '%s',
    (name, { caisse: _c, rules: _r, given: _g, status: _s, ...expected }) => {
      const found = computed[name];
      if (found === undefined) throw new Error(`nothing computes ${name}`);
      expect(found()).toEqual(expected);
    },
  );

  it('are complete', () => {
    expect(Object.keys(computed).sort()).toEqual(cases.map(({ caisse, given }) => `${caisse}: ${given}`).sort());
  });
});
