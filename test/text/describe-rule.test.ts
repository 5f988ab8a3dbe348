import { describe, expect, it } from 'vitest';
import {
  add,
  and,
  compare,
  count,
  countMembers,
  divide,
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
  or,
  ratio,
  round,
  type RuleNode,
  stepScale,
  subtract,
  truth,
  when,
} from '../../src/rule/index.ts';
import { describeRule, type Language } from '../../src/text/index.ts';
import { plain } from './plain.ts';

const CENT = { to: '0.01', mode: 'half-up' } as const;
const amount = { kind: 'input', type: 'money', decimals: 2, minimum: '0', maximum: '100000' } as const;
const income = { ...amount, name: 'income' };
const chosen = { ...amount, name: 'chosen' };
const member = { kind: 'input', name: 'membership', type: 'boolean' } as const;
const residence = {
  kind: 'input',
  name: 'residence',
  type: 'category',
  options: ['Flers', 'Athis'],
  open: true,
} as const;

const described = (rule: RuleNode, language: Language): string => plain(describeRule(rule, { language }));

describe('operations', () => {
  it('writes a share of a base with its rounding', () => {
    const rule = round(multiply(ratio('0.025'), income), CENT);
    expect(described(rule, 'fr')).toBe(
      '2,5 % de revenu mensuel net, arrondi au centime le plus proche (à mi-chemin : en s’éloignant de zéro)',
    );
    expect(described(rule, 'en')).toBe(
      '2.5% of monthly net income, rounded to the nearest cent (halfway: away from zero)',
    );
  });

  it('says each mode and multiple of a rounding', () => {
    const rounded = (to: string, mode: 'half-even' | 'up' | 'down'): string =>
      described(round(income, { to, mode }), 'fr');
    expect(rounded('1', 'down')).toBe('Revenu mensuel net, arrondi à l’euro inférieur (vers zéro)');
    expect(rounded('0.01', 'up')).toBe('Revenu mensuel net, arrondi au centime supérieur (en s’éloignant de zéro)');
    expect(rounded('5', 'half-even')).toBe(
      'Revenu mensuel net, arrondi au multiple de 5 € le plus proche (à mi-chemin : vers le multiple pair)',
    );
    expect(described(round(income, { to: '0.5', mode: 'up' }), 'en')).toBe(
      'Monthly net income, rounded up to the next multiple of €0.50 (away from zero)',
    );
  });

  it('lists the operands of a minimum and a maximum', () => {
    expect(described(max(income, min(chosen, money('70'))), 'fr')).toBe(
      `Le plus grand de :
  - revenu mensuel net
  - le plus petit de :
      - montant choisi
      - 70 €`,
    );
  });

  it('describes a named part once, below its first mention', () => {
    const units = named('consumption-units', add(count('1'), multiply(ratio('0.3'), countMembers(0, 14))));
    expect(described(named('standard-of-living', divide(income, units, CENT)), 'fr')).toBe(
      `Niveau de vie : revenu mensuel net ÷ unités de consommation, arrondi au centime le plus proche (à mi-chemin : en s’éloignant de zéro)
Unités de consommation : 1 + 0,3 × nombre de personnes de moins de 14 ans`,
    );
  });

  it('puts an operation inside another in brackets', () => {
    expect(described(multiply(ratio('0.1'), subtract(income, chosen)), 'en')).toBe(
      '10% of (monthly net income − chosen amount)',
    );
  });

  it('lists what is too long for a line', () => {
    expect(described(add(money('1'), income, chosen), 'en')).toBe(
      `The sum of:
  - €1
  - monthly net income
  - chosen amount`,
    );
    expect(described(subtract(income, max(chosen, money('5'))), 'fr')).toBe(
      `Ce nombre : revenu mensuel net
moins :
  - le plus grand de :
      - montant choisi
      - 5 €`,
    );
  });
});

describe('scales', () => {
  it('says that a marginal rate applies only to its part, and what is below', () => {
    const rule = marginalScale(income, [
      { from: '500', rate: '0.02' },
      { from: '1000', rate: '0.05' },
    ]);
    expect(described(rule, 'fr')).toBe(
      `Par tranches sur revenu mensuel net, chaque taux ne comptant que pour la part qui se trouve dans sa tranche :
  - en dessous de 500 € : rien
  - de 500 € à 1 000 € : 2 %
  - au-delà de 1 000 € : 5 %`,
    );
  });

  it('says to which side a threshold belongs', () => {
    const rule = stepScale(income, 'money', [
      { from: '0', amount: '5' },
      { from: '1000', amount: '12.5' },
      { from: '2000', rate: '0.02' },
    ]);
    expect(described(rule, 'fr')).toBe(
      `Selon revenu mensuel net :
  - moins de 1 000 € : 5 €
  - de 1 000 € à moins de 2 000 € : 12,50 €
  - à partir de 2 000 € : 2 % du tout`,
    );
    expect(described(rule, 'en')).toBe(
      `By monthly net income:
  - below €1,000: €5
  - from €1,000 to below €2,000: €12.50
  - from €2,000: 2% of the whole`,
    );
  });

  it('says what lies between the points of a line, and beyond its ends', () => {
    const points = [
      { at: '0', value: '0.01' },
      { at: '2000', value: '0.03' },
    ];
    expect(described(interpolatedScale(income, 'ratio', points, { to: '0.001', mode: 'down' }), 'en')).toBe(
      `By monthly net income, in a straight line from one point to the next, rounded down to the previous multiple of 0.1% (toward zero):
  - at €0: 1%
  - at €2,000: 3%
  - before the first point and after the last: the value of that point`,
    );
  });

  it('describes first a base that is too long for the head', () => {
    const rule = stepScale(max(income, chosen), 'money', [{ from: '0', amount: '5' }]);
    expect(described(rule, 'fr')).toBe(
      `Selon cette base :
  - base :
      - le plus grand de :
          - revenu mensuel net
          - montant choisi
  - dans tous les cas : 5 €`,
    );
  });
});

describe('conditions', () => {
  it('writes both branches of a choice', () => {
    expect(described(when(given(chosen), chosen, money('20')), 'fr')).toBe(
      `Si « montant choisi » est indiqué : montant choisi
sinon : 20 €`,
    );
  });

  it('lists the conditions of a combination', () => {
    const rule = and(
      member,
      or(compare(income, 'at-most', money('2000')), not(compare(income, 'less', chosen))),
      truth(true),
    );
    expect(described(rule, 'fr')).toBe(
      `Toutes ces conditions à la fois :
  - la réponse à « adhésion » est oui
  - au moins une de ces conditions :
      - « revenu mensuel net » ne dépasse pas 2 000 €
      - « revenu mensuel net » est au moins égal à « montant choisi »
  - toujours`,
    );
  });

  it('names the words of a category by their labels', () => {
    const labels = { 'residence=Flers': 'Flers (Orne)' };
    expect(plain(describeRule(oneOf(residence, ['Flers', 'Athis']), { language: 'fr', labels }))).toBe(
      '« lieu de résidence » est « Flers (Orne) » ou « Athis »',
    );
    const branch = when(member, residence, { kind: 'constant', type: 'category', value: 'Caen' });
    expect(described(oneOf(branch, ['Flers']), 'en')).toBe(
      `This word is “Flers”:
  - if the answer to “membership” is yes: place of residence
    otherwise: “Caen”`,
    );
  });

  it('writes a condition that is too long for a line above its branches', () => {
    expect(described(when(and(member, given(chosen)), money('1'), money('2')), 'en')).toBe(
      `If:
  - all of these conditions together:
      - the answer to “membership” is yes
      - “chosen amount” is given
then: €1
otherwise: €2`,
    );
  });
});
