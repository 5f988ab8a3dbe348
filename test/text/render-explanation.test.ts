import { describe, expect, it } from 'vitest';
import {
  add,
  and,
  compare,
  count,
  countMembers,
  divide,
  explain,
  type Facts,
  given,
  interpolatedScale,
  marginalScale,
  max,
  min,
  money,
  multiply,
  named,
  not,
  oneOf,
  ratio,
  round,
  type RuleNode,
  stepScale,
  subtract,
  when,
} from '../../src/rule/index.ts';
import { type Language, renderExplanation } from '../../src/text/index.ts';
import { plain } from './plain.ts';

const CENT = { to: '0.01', mode: 'half-up' } as const;
const amount = { kind: 'input', type: 'money', decimals: 2, minimum: '-1000', maximum: '100000' } as const;
const income = { ...amount, name: 'income' };
const chosen = { ...amount, name: 'chosen' };
const residence = {
  kind: 'input',
  name: 'residence',
  type: 'category',
  options: ['Flers', 'Athis'],
  open: true,
} as const;

const explained = (
  rule: RuleNode,
  values: Facts['values'],
  language: Language,
  ages: Facts['ages'] = [40, 38, 9],
): string => plain(renderExplanation(explain(rule, { values, ages }), { language }));

const proportional = named(
  'contribution',
  max(round(multiply(ratio('0.025'), income), CENT), named('contribution.minimum', money('10'))),
);

describe('a proportional contribution with a minimum', () => {
  it('says the rate, what it applies to, and the minimum', () => {
    expect(explained(proportional, { income: '1900' }, 'fr')).toBe(
      `Cotisation : 47,50 €
  2,5 % de 1 900,00 € (revenu mensuel net)
  au moins 10,00 €`,
    );
    expect(explained(proportional, { income: '1900' }, 'en')).toBe(
      `Contribution: €47.50
  2.5% of €1,900.00 (monthly net income)
  at least €10.00`,
    );
  });

  it('gives the result of the rate where the minimum decides', () => {
    expect(explained(proportional, { income: '380' }, 'fr')).toBe(
      `Cotisation : 10,00 €
  2,5 % de 380,00 € (revenu mensuel net) = 9,50 €
  au moins 10,00 €`,
    );
  });

  it('shows a rounding where it changed something, with its mode', () => {
    expect(explained(proportional, { income: '1900.20' }, 'fr')).toBe(
      `Cotisation : 47,51 €
  2,5 % de 1 900,20 € (revenu mensuel net) = 47,505 €
  arrondi au centime le plus proche (à mi-chemin : en s’éloignant de zéro)
  au moins 10,00 €`,
    );
    expect(explained(proportional, { income: '1900.20' }, 'en')).toBe(
      `Contribution: €47.51
  2.5% of €1,900.20 (monthly net income) = €47.505
  rounded to the nearest cent (halfway: away from zero)
  at least €10.00`,
    );
  });

  it('names what is missing', () => {
    expect(explained(proportional, {}, 'fr')).toBe('Cotisation : à préciser, il manque : revenu mensuel net');
    expect(explained(proportional, {}, 'en')).toBe('Contribution: not known yet, missing: monthly net income');
  });
});

describe('scales', () => {
  const brackets = [
    { from: '0', rate: '0.02' },
    { from: '1000', rate: '0.05' },
    { from: '3000', rate: '0.1' },
  ];

  it('gives a line for each bracket that is reached, then the total', () => {
    const rule = named('contribution', round(marginalScale(income, brackets), CENT));
    expect(explained(rule, { income: '1900' }, 'fr')).toBe(
      `Cotisation : 65,00 €
  revenu mensuel net : 1 900,00 €
  de 0 € à 1 000 € : 1 000,00 € × 2 % = 20,00 €
  de 1 000 € à 3 000 € : 900,00 € × 5 % = 45,00 €
  total : 65,00 €`,
    );
    expect(explained(rule, { income: '5000' }, 'en')).toBe(
      `Contribution: €320.00
  monthly net income: €5,000.00
  from €0 to €1,000: €1,000.00 × 2% = €20.00
  from €1,000 to €3,000: €2,000.00 × 5% = €100.00
  above €3,000: €2,000.00 × 10% = €200.00
  total: €320.00`,
    );
  });

  it('says that nothing counts below the first threshold', () => {
    const rule = named('contribution', marginalScale(income, brackets));
    expect(explained(rule, { income: '0' }, 'fr')).toBe(
      `Cotisation : 0,00 €
  revenu mensuel net : 0,00 €
  sous le premier seuil du barème, rien ne compte`,
    );
  });

  it('names the bracket of a step scale, whose threshold is in', () => {
    const steps = [
      { from: '0', amount: '5' },
      { from: '1000', amount: '20' },
      { from: '2000', rate: '0.02' },
    ];
    const rule = named('contribution', stepScale(income, 'money', steps));
    expect(explained(rule, { income: '1000' }, 'fr')).toBe(
      `Cotisation : 20,00 €
  revenu mensuel net : 1 000,00 €
  de 1 000 € à moins de 2 000 € : 20,00 €`,
    );
    expect(explained(rule, { income: '-1' }, 'fr')).toBe(
      `Cotisation : 5,00 €
  revenu mensuel net : -1,00 €
  moins de 1 000 € : 5,00 €`,
    );
    expect(explained(rule, { income: '2000' }, 'en')).toBe(
      `Contribution: €40.00
  monthly net income: €2,000.00
  from €2,000: 2% of €2,000.00 = €40.00`,
    );
  });

  it('gives the two points around the base of an interpolated scale, and the end beyond them', () => {
    const points = [
      { at: '1000', value: '20' },
      { at: '2000', value: '30' },
    ];
    const rule = named('contribution', interpolatedScale(income, 'money', points, CENT));
    expect(explained(rule, { income: '1500' }, 'fr')).toBe(
      `Cotisation : 25,00 €
  revenu mensuel net : 1 500,00 €
  en ligne droite entre 20,00 € (à 1 000 €) et 30,00 € (à 2 000 €), arrondi au centime le plus proche (à mi-chemin : en s’éloignant de zéro) : 25,00 €`,
    );
    expect(explained(rule, { income: '10' }, 'en')).toBe(
      `Contribution: €20.00
  monthly net income: €10.00
  up to €1,000: €20.00`,
    );
    expect(explained(rule, { income: '2000' }, 'fr')).toBe(
      `Cotisation : 30,00 €
  revenu mensuel net : 2 000,00 €
  à partir de 2 000 € : 30,00 €`,
    );
  });
});

describe('sums and quotients', () => {
  it('adds an amount for the household and one for each person', () => {
    const rule = named('allocation', add(money('75'), multiply(money('75'), named('persons', countMembers(0, null)))));
    expect(explained(rule, {}, 'fr')).toBe(
      `Allocation : 300,00 €
  75,00 €
  + 75,00 € × 3 personnes = 225,00 €`,
    );
  });

  it('counts persons of an age in words, singular and plural', () => {
    const rule = named(
      'allocation',
      add(multiply(money('75'), countMembers(14, null)), multiply(money('45'), countMembers(0, 14))),
    );
    expect(explained(rule, {}, 'fr')).toBe(
      `Allocation : 195,00 €
  75,00 € × 2 personnes de 14 ans et plus = 150,00 €
  + 45,00 € × 1 personne de moins de 14 ans = 45,00 €`,
    );
    expect(explained(rule, {}, 'en')).toBe(
      `Allocation: €195.00
  €75.00 × 2 persons aged 14 or more = €150.00
  + €45.00 × 1 person under 14 = €45.00`,
    );
  });

  it('explains a named part of a formula below it, once', () => {
    const units = named('consumption-units', add(count('1'), multiply(ratio('0.5'), countMembers(0, 14))));
    const living = named('standard-of-living', divide(income, units, CENT));
    const rule = named('contribution', add(multiply(ratio('0.01'), living), multiply(ratio('0.02'), living)));
    expect(explained(rule, { income: '1500' }, 'fr')).toBe(
      `Cotisation : 30,00 €
  1 % de 1 000,00 € (niveau de vie) = 10,00 €
    niveau de vie : 1 000,00 €
      1 500,00 € (revenu mensuel net) ÷ 1,5 (unités de consommation)
        unités de consommation : 1,5
          1
          + 0,5 × 1 personne de moins de 14 ans = 0,5
  + 2 % de 1 000,00 € (niveau de vie) = 20,00 €
    niveau de vie : 1 000,00 €`,
    );
  });

  it('puts a short difference on the line of its product, and omits terms for zero persons', () => {
    const further = max(subtract(countMembers(14, null), count('1')), count('0'));
    const rule = named('allocation', add(money('150'), named('amount.further', multiply(money('75'), further))));
    expect(explained(rule, {}, 'fr')).toBe(
      `Allocation : 225,00 €
  150,00 €
  + personnes suivantes : 75,00 €
    75,00 € × (2 personnes de 14 ans et plus − 1)`,
    );
    expect(explained(rule, {}, 'en', [9])).toBe(`Allocation: €150.00`);
  });

  it('explains a long sum in a product', () => {
    const charges = { ...amount, name: 'charges' };
    const rule = named('contribution', multiply(ratio('0.5'), subtract(add(income, chosen, charges), money('5'))));
    expect(explained(rule, { income: '10', chosen: '20', charges: '30' }, 'fr')).toBe(
      `Cotisation : 27,50 €
  50 % de 55,00 €
    55,00 € vient de :
      60,00 € vient de :
        revenu mensuel net : 10,00 €
        + montant choisi : 20,00 €
        + charges mensuelles : 30,00 €
      − 5,00 €`,
    );
  });

  it('subtracts amounts', () => {
    const rule = named('net', subtract(named('allocation', money('100')), named('contribution', money('47.5'))));
    expect(explained(rule, {}, 'en')).toBe(
      `Allocation less contribution: €52.50
  allocation: €100.00
  − contribution: €47.50`,
    );
  });
});

describe('choices and conditions', () => {
  const due = named('contribution.due', money('20'));
  const rule = named('contribution', when(given(chosen), max(chosen, due), due));

  it('omits the internal steps of a chosen amount', () => {
    expect(explained(rule, { chosen: '25' }, 'fr')).toBe(
      `Cotisation : 25,00 €
  montant choisi : 25,00 €
  au moins 20,00 € (cotisation demandée)`,
    );
    expect(explained(rule, {}, 'fr')).toBe(
      `Cotisation : 20,00 €
  montant choisi : non indiqué`,
    );
  });

  it('omits a condition on the number of persons', () => {
    const children = when(compare(countMembers(14, null), 'at-least', count('1')), countMembers(0, 14), count('0'));
    expect(explained(named('allocation', multiply(money('45'), children)), {}, 'fr')).toBe(
      `Allocation : 45,00 €
  45,00 € × 1 personne de moins de 14 ans`,
    );
  });

  it('states the negation of a failed condition', () => {
    const reduced = named('contribution', when(compare(income, 'less', money('1000')), money('5'), money('12')));
    expect(explained(reduced, { income: '1000' }, 'fr')).toBe(
      `Cotisation : 12,00 €
  puisque 1 000,00 € (revenu mensuel net) est au moins égal à 1 000,00 €`,
    );
    const kept = named('contribution', when(not(compare(income, 'more', money('1000'))), money('5'), money('12')));
    expect(explained(kept, { income: '999.99' }, 'en')).toBe(
      `Contribution: €5.00
  since €999.99 (monthly net income) is at most €1,000.00`,
    );
  });

  it('states only the decisive parts of a combination', () => {
    const rules = and(compare(income, 'at-most', money('2000')), oneOf(residence, ['Flers']));
    expect(explained(rules, { income: '1900', residence: 'Caen' }, 'fr')).toBe(
      `Résultat : non
  « Caen » (lieu de résidence) n’est pas « Flers »`,
    );
    expect(explained(rules, { income: '1900', residence: 'Flers' }, 'en')).toBe(
      `Result: yes
  €1,900.00 (monthly net income) is at most €2,000.00 and place of residence: “Flers”`,
    );
  });

  it('puts a maximum next to the bounded value', () => {
    const capped = named(
      'contribution',
      min(multiply(ratio('0.1'), income), named('contribution.maximum', money('70'))),
    );
    expect(explained(capped, { income: '1000' }, 'fr')).toBe(
      `Cotisation : 70,00 €
  10 % de 1 000,00 € (revenu mensuel net) = 100,00 €
  au plus 70,00 €`,
    );
  });
});

describe('an amount and its limits', () => {
  const amounts: readonly (readonly [string, RuleNode])[] = [
    ['a constant', money('40')],
    ['an input', income],
    ['a product', multiply(ratio('0.4'), income)],
    ['a named part', named('standard-of-living', multiply(ratio('0.4'), income))],
  ];
  const figures: readonly (readonly [string, RuleNode])[] = [
    ['a constant', money('25')],
    ['a sum', add(money('5'), multiply(money('10'), countMembers(18, null)))],
  ];
  const cases = amounts.flatMap(([one, of]) => figures.map(([other, limit]) => ({ one, other, of, limit })));
  const limitIn = (rule: RuleNode): string[] =>
    explained(rule, { income: '100' }, 'en')
      .split('\n')
      .filter((line) => /at (?:least|most)/.test(line));

  it.each(cases)('a limit that is $other is not taken for $one', ({ of, limit }) => {
    const names = ['contribution.maximum', 'allocation.maximum'];
    for (const name of names) expect(limitIn(min(of, named(name, limit)))).toEqual(['  at most €25.00']);
    expect(limitIn(max(of, named('contribution.minimum', limit)))).toEqual(['  at least €25.00']);
  });

  it('puts a minimum that the maximum can lower below the amount that it limits', () => {
    const least = named('contribution.minimum', add(money('5'), multiply(money('10'), countMembers(18, null))));
    const most = named('contribution.maximum', money('60'));
    expect(explained(named('contribution', min(max(chosen, min(least, most)), most)), { chosen: '20' }, 'fr')).toBe(
      `Cotisation : 25,00 €
  montant choisi : 20,00 €
  au moins 25,00 €
    cotisation minimale : 25,00 €
      5,00 €
      + 10,00 € × 2 personnes de 18 ans et plus = 20,00 €
    au plus 60,00 €
  au plus 60,00 €`,
    );
  });
});

describe('a sum over members', () => {
  const least = (members: number): RuleNode => compare(countMembers(16, null), 'at-least', count(String(members)));
  const part = (member: number): RuleNode => when(least(member), multiply(ratio('0.02'), income), money('0'));
  const parts = [1, 2, 3].map((member) => named(`contribution.member-${member}`, part(member)));
  const rules = { named: add(...parts), plain: add(part(1), part(2), part(3)) };

  it.each(['named', 'plain'] as const)('counts the members in place of the amounts of nobody (%s)', (form) => {
    const rule = named('contribution', rules[form]);
    expect(explained(rule, { income: '100' }, 'fr', [15])).toBe(
      `Cotisation : 0,00 €
  0 personne de 16 ans et plus`,
    );
    expect(explained(rule, { income: '100' }, 'en', [15, 8])).toBe(
      `Contribution: €0.00
  0 persons aged 16 or more`,
    );
  });
});

describe('a part of a month of units', () => {
  it('writes the share of a number of units as a number, not as a percentage', () => {
    const [present, days] = [count('15'), count('28')];
    const share = divide(multiply(named('allocation.month', count('4')), present), days, CENT);
    const rule = named('allocation', named('allocation.pro-rata', multiply(count('1'), share)));
    expect(explained(rule, {}, 'en')).not.toContain('%');
    expect(explained(rule, {}, 'en')).toContain(
      '÷ 28, rounded to the nearest multiple of 0.01 (halfway: away from zero)',
    );
  });
});

describe('units and typography', () => {
  it('writes a local unit after the number, and other labels than its own', () => {
    const rule = named('allocation', multiply(money('5'), { ...amount, name: 'paniers', type: 'count' }));
    const explanation = explain(rule, { values: { paniers: '2' } });
    const labels = { paniers: 'paniers par mois' };
    expect(plain(renderExplanation(explanation, { language: 'fr', currency: 'MonA', labels }))).toBe(
      `Allocation : 10,00 MonA
  5,00 MonA × 2 (paniers par mois)`,
    );
  });

  it('puts narrow no-break spaces before French punctuation and no-break spaces before units', () => {
    const [head] = renderExplanation(explain(proportional, { values: { income: '100000' } }), { language: 'fr' });
    expect(head).toBe('Cotisation\u202F: 2\u202F500,00\u00A0€');
  });
});
