import { describe, expect, it } from 'vitest';
import type { CaisseDocument, Contribution } from '../../../src/caisse/index.ts';
import { money } from '../../../src/rule/index.ts';
import { describeContribution } from '../../../src/text/contribution/describe-contribution.ts';
import { paidContext } from '../../../src/text/caisse/context.ts';
import { type Language, labelText } from '../../../src/text/index.ts';
import { typeset } from '../../../src/text/typography.ts';
import { lower } from '../../caisse/lower.ts';
import { plain } from '../plain.ts';

const document: CaisseDocument = {
  schema: 1,
  id: 'essai',
  name: 'Essai',
  parameters: { cran: { type: 'money', label: { fr: 'montant d’un cran', en: 'amount of a notch' } } },
  inputs: { fiscal: { type: 'money', label: { fr: 'revenu fiscal', en: 'taxable income' } } },
  rules: [],
};

const described = (contribution: Contribution, language: Language): string =>
  plain(
    describeContribution(contribution, money('1'), paidContext(document, language)).map((line) =>
      typeset(line, language),
    ),
  );

describe('describeContribution', () => {
  it('describes a proportional contribution', () => {
    const contribution: Contribution = {
      kind: 'proportional',
      base: 'income',
      rate: '2,5 %',
      minimum: 10,
      choice: 'at-least',
    };
    expect(described(contribution, 'fr')).toBe(
      `Chaque foyer verse au moins 2,5 % de son revenu mensuel net, avec un minimum de 10 €.`,
    );
    expect(described(contribution, 'en')).toBe(
      `Each household pays at least 2.5% of its monthly net income, with a minimum of €10.`,
    );
  });

  it('states the bounds and the step of a free choice', () => {
    const contribution: Contribution = {
      kind: 'free',
      minimum: { first: 10, person: 5 },
      maximum: 200,
      step: 5,
      advice: { from: 20, to: 150 },
    };
    expect(described(contribution, 'fr')).toBe(
      `Chaque foyer choisit ce qu’il verse chaque mois, à partir de 10 € pour la première personne et 5 € pour chaque personne en plus, jusqu’à 200 €.
À partir du minimum, le montant choisi monte par pas de 5 €.
Conseil, sans obligation : de 20 € à 150 €.`,
    );
    expect(described(contribution, 'en')).toBe(
      `Each household chooses what to pay each month, from €10 for the first person and €5 for each further person, up to €200.
From the minimum up, the chosen amount goes in steps of €5.
Advice, without obligation: from €20 to €150.`,
    );
  });

  it('says that each marginal rate applies only to its part', () => {
    const contribution: Contribution = {
      kind: 'marginal',
      base: 'standard-of-living',
      brackets: [
        { from: 0, rate: '1 %' },
        { from: { value: 1000, assumption: 'milieu' }, rate: '3 %' },
      ],
      rounding: { to: '0.50', mode: 'down' },
    };
    expect(described(contribution, 'fr')).toBe(
      `Chaque foyer verse une part de son niveau de vie, par tranches ; chaque taux ne compte que pour la part qui se trouve dans sa tranche :
  - de 0 € à moins de 1 000 € (hypothèse) : 1 %
  - à partir de 1 000 € (hypothèse) : 3 %
Le montant est arrondi au multiple de 0,50 € inférieur (vers zéro).`,
    );
  });

  it('lists steps of amounts and of rates, on the side of their thresholds', () => {
    const contribution: Contribution = {
      kind: 'steps',
      base: 'fiscal',
      rateOn: 'income',
      brackets: [
        { from: 0, amount: 5, label: { fr: 'petits revenus', en: 'small incomes' } },
        { from: 800, rate: '2 %' },
      ],
      maximum: 70,
    };
    expect(described(contribution, 'fr')).toBe(
      `Chaque foyer verse un montant selon « revenu fiscal », avec un maximum de 70 € :
  - moins de 800 € (petits revenus) : 5 €
  - à partir de 800 € : 2 % de son revenu mensuel net`,
    );
    expect(described(contribution, 'en')).toBe(
      `Each household pays an amount by “taxable income”, with a maximum of €70:
  - below €800 (small incomes): €5
  - from €800: 2% of its monthly net income`,
    );
  });

  it('lists the points of an effort rate with the rounding of the rate', () => {
    const contribution: Contribution = {
      kind: 'interpolated',
      base: 'fiscal',
      rateOn: 'income',
      points: [
        { at: 300, value: '1 %' },
        { at: 1200, value: '3 %' },
      ],
      rateRounding: { to: '0.0001' },
    };
    expect(described(contribution, 'fr')).toBe(
      `Chaque foyer verse un montant qui suit « revenu fiscal » :
  - 300 € : 1 % de son revenu mensuel net
  - 1 200 € : 3 % de son revenu mensuel net
  - D’un point à l’autre en ligne droite ; avant le premier et après le dernier, la valeur de ce point.
  - Le taux est arrondi au multiple de 0,01 % le plus proche (à mi-chemin : en s’éloignant de zéro).`,
    );
  });

  it('lists levels, situations and answers with their labels', () => {
    expect(described({ kind: 'levels', levels: [{ id: 'a', label: 'niveau 1', amount: 30 }] }, 'fr')).toBe(
      `Chaque foyer choisit un de ces niveaux :
  - niveau 1 : 30 €`,
    );
    const situation: Contribution = {
      kind: 'situation',
      question: 'Comment vivez-vous ?',
      answers: [{ id: 'seul', label: { fr: 'seul', en: 'alone' }, amount: 3 }],
    };
    expect(described(situation, 'en')).toBe(
      `Each household pays an amount by the answer to one question, “Comment vivez-vous ?”:
  - alone: €3`,
    );
  });

  it('counts the notches of a questionnaire, and says that their amount was not found', () => {
    const contribution: Contribution = {
      kind: 'questionnaire',
      start: 'allocation',
      notch: { parameter: 'cran' },
      questions: [
        {
          id: 'repas',
          question: 'Sautez-vous des repas ?',
          answers: [
            { id: 'oui', label: 'oui', notches: -2 },
            { id: 'non', label: 'non', notches: 0 },
            { id: 'jamais', label: 'jamais', notches: 1 },
          ],
        },
      ],
    };
    expect(described(contribution, 'fr')).toBe(
      `Chaque foyer répond à des questions, en partant de l’allocation reçue :
  - Sautez-vous des repas ?
      - oui : 2 crans de moins
      - non : aucun cran
      - jamais : 1 cran de plus
Un cran vaut un montant non trouvé.`,
    );
  });

  it('describes a co-payment, a payroll rate, labour and no contribution', () => {
    expect(described({ kind: 'co-payment', rate: '10 %' }, 'fr')).toBe(
      `Chaque foyer verse 10 % de l’allocation qu’il reçoit.`,
    );
    expect(described({ kind: 'payroll', base: 'fiscal', employeeRate: '0,9 %', employerRate: '1 %' }, 'en')).toBe(
      `The employee pays 0.9% of “taxable income”; the employer pays 1%.`,
    );
    expect(described({ kind: 'labour', hours: 3, every: 'four-weeks' }, 'fr')).toBe(
      'Chaque foyer donne 3 heures de travail toutes les quatre semaines, au lieu d’argent.',
    );
    expect(described({ kind: 'none' }, 'en')).toBe('Nothing is asked: there is no contribution.');
  });

  it('says of hours that they count for each person and are reduced', () => {
    const contribution: Contribution = {
      kind: 'labour',
      hours: 3,
      every: 'month',
      per: 'adult',
      waivers: [{ when: { kind: 'membership' }, reduction: '50 %' }],
    };
    expect(described(contribution, 'fr')).toBe(
      `Chaque foyer donne 3 heures de travail par mois, au lieu d’argent.
Ces heures sont comptées pour chaque adulte du foyer.
Le nombre d’heures baisse de 50 % dans ce cas : être adhérent.`,
    );
    expect(described(contribution, 'en')).toBe(
      `Each household gives 3 hours of work a month, instead of money.
These hours count for each adult of the household.
The number of hours falls by 50% in this case: being a member.`,
    );
  });

  it('says clearly that a rule was not found', () => {
    expect(described({ kind: 'undocumented', note: 'Selon le revenu.' }, 'fr')).toBe(
      `La règle n’est pas écrite ici ; le montant est à indiquer.
Note : Selon le revenu.`,
    );
  });

  it('states the limits of a contribution whose rule was not found', () => {
    expect(described({ kind: 'undocumented', note: 'n', minimum: 30, maximum: 60 }, 'fr')).toContain(
      'le montant est à indiquer, avec un minimum de 30 € et un maximum de 60 €.',
    );
    expect(described({ kind: 'none', choice: 'at-least', minimum: 5 }, 'fr')).toBe(
      'Chaque foyer choisit ce qu’il verse, avec un minimum de 5 €.\nChaque foyer peut verser plus.',
    );
  });

  it('says that members may pay more, whatever the formula', () => {
    const levels = [{ id: 'un', label: 'un', amount: 10 }];
    expect(described({ kind: 'levels', levels, choice: 'at-least' }, 'fr')).toContain('Chaque foyer peut verser plus.');
    expect(described({ kind: 'flat', amount: 10, choice: 'at-least' }, 'fr')).toBe(
      'Chaque foyer verse au moins chaque mois 10 €.',
    );
  });

  it('says which limit prevails where they can cross', () => {
    const crossed = (contribution: Contribution): string => {
      const { lowered } = lower(contribution);
      return plain(describeContribution(contribution, lowered.due, paidContext(document, 'fr'))).split('\n')[0]!;
    };
    const prevails = '(un minimum supérieur au maximum est ramené au maximum)';
    expect(crossed({ kind: 'flat', amount: 10, minimum: 30, maximum: 20 })).toContain(prevails);
    expect(crossed({ kind: 'free', minimum: { person: 30 }, maximum: 60 })).toContain(prevails);
    expect(crossed({ kind: 'flat', amount: 10, minimum: 20, maximum: 30 })).not.toContain(prevails);
  });

  it('describes a rule of the caisse’s own from the rule itself', () => {
    const rule = { kind: 'constant', type: 'money', value: 1 } as const;
    expect(described({ kind: 'rule', rule, minimum: 5 }, 'fr')).toBe(
      `La caisse a écrit sa propre règle, avec un minimum de 5 € :
  1 €`,
    );
  });

  it('states the limits of the household after the number of persons', () => {
    const contribution: Contribution = {
      kind: 'proportional',
      base: 'income',
      rate: '2 %',
      minimum: 10,
      maximum: 30,
      per: 'adult',
    };
    expect(described(contribution, 'fr')).toBe(
      `Chaque foyer verse 2 % de son revenu mensuel net.
Ce montant est compté pour chaque adulte du foyer.
Le total du foyer est d’au moins 10 € et d’au plus 30 €.`,
    );
    expect(described({ ...contribution, rounding: { to: 1, mode: 'down' } }, 'en')).toBe(
      `Each household pays 2% of its monthly net income.
This amount counts for each adult of the household.
The total of the household is rounded down to the previous euro (toward zero).
The total of the household is at least €10 and at most €30.`,
    );
  });

  it('states the limits of each member after the rounding', () => {
    const contribution: Contribution = {
      kind: 'each-member',
      input: 'fiscal',
      of: { kind: 'proportional', base: 'fiscal', rate: '2 %', maximum: 12.3, rounding: { to: 0.5 } },
    };
    expect(described(contribution, 'en')).toContain(`
  - Each member pays 2% of “taxable income”.
  - The amount of each member is rounded to the nearest multiple of €0.50 (halfway: away from zero).
  - The amount of each member is at most €12.30.`);
  });

  it.each(['member', 'adult'] as const)('does not say the number of persons in a rule of its own (%s)', (per) => {
    const income = { kind: 'input', name: 'income' } as const;
    const contribution: Contribution = { kind: 'rule', rule: income, per };
    const { lowered } = lower(contribution);
    const [, rule] = describeContribution(contribution, lowered.due, paidContext(document, 'fr'));
    expect(rule).toBe('  Revenu mensuel net');
    const rounded: Contribution = { ...contribution, rounding: { to: 5 } };
    expect(describeContribution(rounded, lower(rounded).lowered.due, paidContext(document, 'fr'))[1]).toBe(rule);
  });

  it('says whose part is waived where the employer owes one', () => {
    const payroll = { kind: 'payroll', base: 'fiscal', employeeRate: '1 %', employerRate: '3 %' } as const;
    const waivers: Contribution['waivers'] = [
      { when: { kind: 'membership' } },
      { when: { kind: 'orientation' }, amount: 2 },
      { when: { kind: 'membership' }, reduction: '50 %' },
    ];
    const waived = (contribution: Contribution, language: Language): string =>
      described(contribution, language).split('\n').slice(-3).join('\n');
    const fr = `La part du salarié n’est pas due dans ce cas, et celle de l’employeur reste due : être adhérent.
La part du salarié devient 2 € dans ce cas, et celle de l’employeur reste due : orientation par un travailleur social.
La part du salarié baisse de 50 % dans ce cas, et celle de l’employeur reste due : être adhérent.`;
    expect(waived({ ...payroll, waivers }, 'fr')).toBe(fr);
    expect(waived({ kind: 'each-member', input: 'fiscal', of: payroll, waivers }, 'fr')).toBe(fr);
    expect(waived({ ...payroll, waivers }, 'en')).toMatch(
      /^The part of the employee is not due in this case, and that of the employer stays due: /,
    );
  });

  it('describes waivers, third payers and adjustments', () => {
    const contribution: Contribution = {
      kind: 'flat',
      amount: 10,
      per: 'adult',
      adjustment: { from: -5, to: 5 },
      waivers: [
        { when: { kind: 'status', oneOf: ['étudiant'] }, label: 'Étudiants' },
        { when: { kind: 'age', who: 'every', before: 26 }, reduction: '50 %' },
        { when: { kind: 'orientation' }, amount: 2 },
      ],
      thirdPayers: [{ id: 'ccas', label: 'Le CCAS', when: { kind: 'orientation', by: 'CCAS' } }],
      note: 'À revoir en juin.',
    };
    expect(described(contribution, 'fr')).toBe(
      `Chaque foyer verse chaque mois 10 €.
Ce montant est compté pour chaque adulte du foyer.
Chaque foyer peut ensuite ajuster ce montant, de -5 € à 5 €.
Rien n’est dû dans ce cas : « Étudiants », statut : étudiant.
Le montant baisse de 50 % dans ce cas : seulement des personnes de moins de 26 ans.
Le montant devient 2 € dans ce cas : orientation par un travailleur social.
Le CCAS prend en charge la cotisation, de façon anonyme et selon les mêmes règles, dans ce cas : orientation par : CCAS.
Note : À revoir en juin.`,
    );
  });

  it('lists the formulas that an advice combines', () => {
    const contribution: Contribution = {
      kind: 'free',
      advice: {
        combine: 'mean',
        of: [
          { kind: 'proportional', base: 'income', rate: '3 %' },
          { kind: 'flat', amount: 50 },
        ],
        rounding: { to: 5 },
      },
    };
    expect(described(contribution, 'en')).toBe(
      `Each household chooses what to pay each month.
Advice, without obligation, the mean of:
  - 3% of its monthly net income
  - €50
The advised amount is rounded to the nearest multiple of €5 (halfway: away from zero).`,
    );
  });
});

describe('labelText', () => {
  it('falls back on French where a label has no English', () => {
    expect([labelText('tarif', 'en'), labelText({ fr: 'tarif' }, 'en'), labelText({ fr: 'a', en: 'b' }, 'en')]).toEqual(
      ['tarif', 'tarif', 'b'],
    );
  });
});
