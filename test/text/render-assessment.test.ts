import { describe, expect, it } from 'vitest';
import { assessHousehold, type Caisse, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { type Language, renderAssessment, renderVerdict } from '../../src/text/index.ts';
import { plain } from './plain.ts';

const document: CaisseDocument = {
  schema: 1,
  id: 'valmont',
  name: 'Caisse de Valmont',
  currency: { code: 'EUR', unit: 'Radis' },
  rules: [
    {
      from: '2026-01',
      eligibility: {
        kind: 'all',
        of: [
          { kind: 'residence', communes: ['Valmont', 'Saint-Clair'] },
          { kind: 'resources', quantity: 'income', is: 'at-most', limit: 2000 },
          { kind: 'any', of: [{ kind: 'membership' }, { kind: 'attendance', sessions: 2 }] },
        ],
      },
      contribution: {
        kind: 'proportional',
        base: 'income',
        rate: '2,5 %',
        minimum: 10,
        choice: 'at-least',
        advice: { to: 80 },
      },
      allocation: { kind: 'flat', amount: { household: 75, person: 75 } },
    },
    {
      from: '2027-01',
      eligibility: { kind: 'all', of: [] },
      contribution: { kind: 'labour', hours: 3, every: 'four-weeks' },
      allocation: { kind: 'in-kind', item: 'panier', quantity: 2, period: 'week' },
    },
    {
      from: '2028-01',
      contribution: { kind: 'payroll', base: 'income', employeeRate: '1 %', employerRate: '2 %' },
      allocation: {
        kind: 'price-tiers',
        tiers: [
          { id: 'plein', label: 'tarif plein', factor: 1 },
          { id: 'demi', label: 'demi-tarif', factor: '50 %' },
        ],
      },
    },
  ],
};

const caisse: Caisse = defineCaisse(document);

const household: Household = {
  members: [{ age: 40 }, { age: 38 }],
  resources: { income: 1900 },
  residence: 'Valmont',
  answers: { membership: true },
};

const assessed = (household: Household, month: string, language: Language, reasons?: 'left-out'): string => {
  const result = assessHousehold(caisse, household, month);
  if (!result.ok) return JSON.stringify(result.diagnostics);
  return plain(
    renderAssessment(result.assessment, caisse, { language, ...(reasons === undefined ? {} : { reasons }) }),
  );
};

describe('renderAssessment', () => {
  it('gives the verdict with its reasons, and each amount with its steps', () => {
    expect(assessed(household, '2026-05', 'fr')).toBe(
      `Caisse de Valmont, mai 2026 (règles depuis janvier 2026)
Participation : oui
  - lieu de résidence : Valmont ou Saint-Clair : oui
  - revenu mensuel net : au plus 2 000 € : oui
      1 900,00 € (revenu mensuel net) ne dépasse pas 2 000,00 €
  - au moins une de ces conditions : oui
      - être adhérent : oui
      - 2 séances suivies : à vérifier, il manque : séances suivies
Cotisation : 47,50 € par mois
  montant choisi : non indiqué
  2,5 % de 1 900,00 € (revenu mensuel net)
  au moins 10,00 €
Conseil, sans obligation, au plus : 80,00 € par mois
Allocation : 225,00 Radis par mois
  part du foyer : 75,00 Radis
  + première personne : 75,00 Radis
  + personnes suivantes : 75,00 Radis
    75,00 Radis × (2 personnes − 1)
Allocation moins cotisation : 177,50 € par mois`,
    );
  });

  it('leaves the steps out on demand', () => {
    expect(assessed(household, '2026-05', 'en', 'left-out')).toBe(
      `Caisse de Valmont, May 2026 (rules since January 2026)
Participation: yes
  - place of residence: Valmont or Saint-Clair: yes
  - monthly net income: at most €2,000: yes
  - at least one of these conditions: yes
      - being a member: yes
      - 2 sessions attended: to be checked, missing: sessions attended
Contribution: €47.50 a month
Advice, without obligation, at most: €80.00 a month
Allocation: 225.00 Radis a month
Allocation less contribution: €177.50 a month`,
    );
  });

  it('names what is missing, with the amounts that remain possible', () => {
    const lines = assessed({ members: [{}] }, '2026-05', 'fr');
    expect(lines).toContain('Participation : pas encore décidée');
    expect(lines).toContain(
      '  - lieu de résidence : Valmont ou Saint-Clair : à vérifier, il manque : lieu de résidence',
    );
    expect(lines).toContain('Cotisation : au moins 10,00 € par mois, il manque : revenu mensuel net\n');
    expect(lines).toContain('Allocation moins cotisation : au plus 140,00 € par mois, il manque : revenu mensuel net');
  });

  it('says why a choice is refused and how to correct it', () => {
    const lines = assessed({ ...household, chosen: 20 }, '2026-05', 'fr');
    expect(lines).toContain(
      `Cotisation : à corriger
  Le montant choisi, 20 €, est inférieur à la cotisation due. Choisissez au moins 47,50 €.`,
    );
    expect(lines.split('Le montant choisi')).toHaveLength(2);
    expect(lines).toContain('Allocation : à corriger\nAllocation moins cotisation : à corriger');
  });

  it('counts hours of work and things, by their period', () => {
    expect(assessed(household, '2027-05', 'fr')).toBe(
      `Caisse de Valmont, mai 2027 (règles depuis janvier 2027)
Participation : oui
  - aucune condition, tout le monde peut participer
Cotisation : 0,00 € par mois
Travail : 3 heures toutes les quatre semaines
Allocation : 2 × panier par semaine`,
    );
  });

  it('gives the employer’s part, and the price of every tariff', () => {
    const buyer = { ...household, answers: { price: 12, tier: 'demi' } };
    expect(assessed(buyer, '2028-05', 'en')).toBe(
      `Caisse de Valmont, May 2028 (rules since January 2028)
Participation: yes
  - no condition, everybody may take part
Contribution: €19.00 a month
  1% of €1,900.00 (monthly net income)
Employer’s part: €38.00 a month
  2% of €1,900.00 (monthly net income)
Price: €6.00
  chosen tariff: “demi-tarif”
  50% of €12.00 (price of the product)
  tarif plein: €12.00
  demi-tarif: €6.00`,
    );
  });
});

describe('renderVerdict', () => {
  it('gives each criterion and its answer', () => {
    const elsewhere: Household = { ...household, residence: 'Caen' };
    const result = assessHousehold(caisse, elsewhere, '2026-05');
    const verdict = result.ok ? renderVerdict(result.assessment.verdict, caisse, { language: 'fr' }) : [];
    expect(plain(verdict)).toBe(
      `Participation : non
  - lieu de résidence : Valmont ou Saint-Clair : non
  - revenu mensuel net : au plus 2 000 € : oui
  - au moins une de ces conditions : oui
      - être adhérent : oui
      - 2 séances suivies : à vérifier, il manque : séances suivies`,
    );
  });
});

describe('an advice', () => {
  type Advice = NonNullable<Extract<CaisseDocument['rules'][number]['contribution'], object>['advice']>;
  const lines = (
    advice: Advice,
    resources: Record<string, number>,
    language: 'fr' | 'en' = 'fr',
  ): readonly string[] => {
    const caisse: Caisse = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'conseil',
      name: 'Essai',
      rules: [{ from: '2026-01', contribution: { kind: 'free', advice }, allocation: { kind: 'none' } }],
    });
    const result = assessHousehold(caisse, { members: [{}], chosen: 20, resources }, '2026-11');
    if (!result.ok) throw new Error('an assessment');
    const written = plain(renderAssessment(result.assessment, caisse, { language })).split('\n');
    const start = written.findIndex((line) => /^(?:Conseil|Advice),/.test(line));
    return written.slice(
      start,
      written.findIndex((line) => line.startsWith('Allocation')),
    );
  };
  const computed: Advice = { of: { kind: 'proportional', base: 'income', rate: '2 %' } };

  it('that is computed is said once, with its reasons', () => {
    expect(lines(computed, { income: 1500 })).toMatchInlineSnapshot(`
      [
        "Conseil, sans obligation : 30,00 € par mois",
        "  2 % de 1 500,00 € (revenu mensuel net)",
      ]
    `);
    expect(lines(computed, { income: 1500 }, 'en')[0]).toBe('Advice, without obligation: €30.00 a month');
  });

  it('that is computed from an unknown fact is said once', () => {
    expect(lines(computed, {})).toMatchInlineSnapshot(`
      [
        "Conseil, sans obligation : à préciser, il manque : revenu mensuel net",
      ]
    `);
  });

  it('whose ends are equal is said once, and at both ends where they differ', () => {
    expect(lines({ from: 20, to: 20 }, {})).toEqual(['Conseil, sans obligation : 20,00 € par mois']);
    expect(lines({ from: 20, to: 30 }, {})).toEqual([
      'Conseil, sans obligation, au moins : 20,00 € par mois',
      'Conseil, sans obligation, au plus : 30,00 € par mois',
    ]);
  });
});
