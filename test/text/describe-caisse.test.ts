import { describe, expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { month } from '../../src/money/index.ts';
import { describeCaisse } from '../../src/text/index.ts';
import { plain } from './plain.ts';

const document: CaisseDocument = {
  schema: 1,
  id: 'valmont',
  name: 'Caisse de Valmont',
  territory: 'Valmont',
  country: 'BE',
  status: 'preparation',
  currency: { code: 'EUR', unit: 'Radis' },
  summary: { fr: 'Une caisse pour essayer.', en: 'A caisse to try.' },
  sources: {
    assemblee: { title: 'Compte rendu', checked: '2026-09' },
    presse: { url: 'https://example.org/article' },
  },
  parameters: { enfant: { type: 'money', label: { fr: 'part d’un enfant', en: 'part of a child' } } },
  inputs: { bail: { type: 'boolean', label: { fr: 'bail', en: 'lease' }, question: 'Avez-vous un bail ?' } },
  quantities: {
    reste: {
      kind: 'remaining-income',
      charges: ['housingCosts'],
      per: 'person',
      period: 'day',
      daysPerMonth: 30,
    },
    quotient: {
      kind: 'family-quotient',
      parts: { oneAdult: 1, twoAdults: 2, furtherAdult: '0,5', children: ['0,5', 1], childBefore: 18 },
    },
    double: {
      kind: 'rule',
      label: { fr: 'double du revenu', en: 'twice the income' },
      rule: {
        kind: 'multiply',
        left: { kind: 'constant', type: 'count', value: 2 },
        right: { kind: 'input', name: 'income' },
      },
    },
  },
  rules: [
    {
      from: '2026-01',
      decided: { by: 'assemblée', on: '2025-12-01', how: 'consentement' },
      source: 'assemblee',
      eligibility: {
        kind: 'all',
        of: [
          { kind: 'residence', communes: ['Valmont'], source: 'presse' },
          {
            kind: 'any',
            of: [
              { kind: 'declared', input: 'bail' },
              { kind: 'membership', note: 'Avant mars.' },
            ],
          },
        ],
      },
      contribution: {
        kind: 'proportional',
        base: 'double',
        rate: { value: '1 %', assumption: 'Taux discuté, pas encore voté.' },
        minimum: { value: 10, source: 'assemblee' },
      },
      allocation: {
        kind: 'flat',
        amount: { first: 150, person: 75, children: [{ before: 14, amount: { parameter: 'enfant' } }] },
      },
    },
    { from: '2026-07', until: '2026-12', allocation: { kind: 'flat', amount: 100, note: 'Six mois.' } },
  ],
  contradictions: ['150 ou 160 € selon la page.'],
  gaps: ['Report du solde.'],
};

const caisse: Caisse = defineCaisse(document);

describe('describeCaisse', () => {
  it('writes a charter of the rules of a month, with their sources, assumptions and gaps', () => {
    expect(plain(describeCaisse(caisse, { language: 'fr', month: month('2026-03') }))).toBe(
      `Caisse de Valmont
Territoire : Valmont, Belgique
État : en préparation
Monnaie : Radis pour les allocations, à parité avec l’euro
En bref : Une caisse pour essayer.
Règles depuis janvier 2026 [assemblee]
  Décision : assemblée, 1er décembre 2025 (consentement)
Qui peut participer [presse]
  - Toutes ces conditions :
      - lieu de résidence : Valmont
      - au moins une de ces conditions :
          - bail
          - être adhérent
              Note : Avant mars.
Cotisation [assemblee]
  - Chaque foyer verse 1 % (hypothèse) de « double du revenu », avec un minimum de 10 €.
Allocation
  - Chaque foyer reçoit, par mois, 150 Radis pour la première personne, 75 Radis pour chaque personne en plus et un montant non trouvé par enfant de moins de 14 ans.
Par défaut, faute de règle (choix de la bibliothèque)
  - Cotisation : montant arrondi au centime le plus proche (à mi-chemin : en s’éloignant de zéro)
Comment se calculent les grandeurs
  - Reste à vivre : revenu mensuel net, moins dépenses de logement, par personne et par jour (un mois compte 30 jours), arrondi au centime le plus proche (à mi-chemin : en s’éloignant de zéro), par défaut
  - Quotient familial : revenu mensuel net, divisé par le nombre de parts :
      - un adulte : 1
      - deux adultes : 2
      - chaque adulte en plus : 0,5
      - enfant n° 1 : 0,5
      - enfant n° 2 et suivants : 1
      - est enfant qui a moins de 18 ans
      - arrondi au centime le plus proche (à mi-chemin : en s’éloignant de zéro), par défaut
  - Double du revenu : 2 × revenu mensuel net
Ce qui est demandé
  - bail : Avez-vous un bail ?
Montants qui n’ont pas été trouvés
  - part d’un enfant
Hypothèses
  - 1 % : Taux discuté, pas encore voté.
Ce que les sources disent différemment
  - 150 ou 160 € selon la page.
Ce qui a été cherché et n’a pas été trouvé
  - Report du solde.
Sources
  - assemblee — Compte rendu, lu en septembre 2026
  - presse — https://example.org/article`,
    );
  });

  it('includes parts of earlier versions, and says until when they apply', () => {
    const lines = plain(describeCaisse(caisse, { language: 'en', month: month('2026-12') }));
    expect(lines).toContain('Rules since July 2026, until December 2026\n');
    expect(lines).toContain('- Each household pays 1% (assumption) of “twice the income”, with a minimum of €10.');
    expect(lines).toContain('- Each household receives 100 Radis a month.\n  - Note: Six mois.');
    expect(lines).not.toContain('Amounts that were not found');
  });

  it('says that no rules apply before the first month and after the last', () => {
    expect(plain(describeCaisse(caisse, { language: 'fr', month: month('2025-12') }))).toContain(
      'En décembre 2025, aucune règle n’est encore en vigueur : les premières commencent en janvier 2026.',
    );
    expect(plain(describeCaisse(caisse, { language: 'en', month: month('2027-01') }))).toContain(
      'No rules are in force any more in January 2027: the last ones end in December 2026.',
    );
  });

  it('says that all households may take part if there is no condition', () => {
    const open: Caisse = defineCaisse({
      ...document,
      rules: [{ from: '2026-01', contribution: { kind: 'none' }, allocation: { kind: 'none' } }],
    });
    expect(plain(describeCaisse(open, { language: 'fr', month: month('2026-12') }))).toContain(
      'Qui peut participer\n  - Tout le monde peut participer : il n’y a aucune condition.',
    );
  });
});

it.each([
  ['running', 'en activité jusqu’à août 2026 (un an)', 'running until August 2026 (one year)'],
  ['finished', 'terminée (un an)', 'finished (one year)'],
] as const)('says until when a caisse is %s if its rules have an end', (status, french, english) => {
  const [rule] = document.rules;
  const caisse = defineCaisse({
    ...document,
    status,
    statusNote: { fr: 'un an', en: 'one year' },
    rules: [{ ...rule!, until: '2026-08' }],
  });
  const lines = (language: 'fr' | 'en') => plain(describeCaisse(caisse, { language, month: '2026-02' }));
  expect(lines('fr')).toContain(`État : ${french}\n`);
  expect(lines('en')).toContain(`State: ${english}\n`);
});

it('asks only for the inputs that the rules of the month read', () => {
  const caisse: Caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'demandes',
    name: 'Demandes',
    inputs: {
      jardin: { type: 'boolean', label: 'jardin' },
      bail: { type: 'boolean', label: 'bail' },
      loyer: { type: 'boolean', label: 'loyer' },
    },
    rules: [
      {
        from: '2026-01',
        eligibility: { kind: 'declared', input: 'bail' },
        contribution: { kind: 'none' },
        allocation: { kind: 'none' },
      },
      { from: '2026-06', eligibility: { kind: 'declared', input: 'loyer' } },
    ],
  });
  const asked = (at: string): readonly string[] => {
    const lines = describeCaisse(caisse, { language: 'fr', month: month(at) });
    return lines.slice(lines.indexOf('Ce qui est demandé') + 1).map((line) => line.trim());
  };
  expect(asked('2026-01')).toEqual(['- bail']);
  expect(asked('2026-06')).toEqual(['- loyer']);
});

it('says nothing of rounded money where hours are given', () => {
  const caisse = defineCaisse({
    ...document,
    rules: [
      {
        from: '2026-01',
        contribution: {
          kind: 'labour',
          hours: 3,
          every: 'month',
          waivers: [{ when: { kind: 'membership' }, reduction: '33 %' }],
        },
        allocation: { kind: 'flat', amount: 100 },
      },
    ],
  });
  const described = plain(describeCaisse(caisse, { language: 'fr', month: '2026-11' }));
  expect(described).toContain('Le nombre d’heures baisse de 33 %');
  expect(described).not.toContain('Par défaut, faute de règle');
});
