import { describe, expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse, type RuleVersion } from '../../src/caisse/index.ts';
import {
  ALLOCATION_KINDS,
  ALLOCATION_OPTIONS,
  CONTRIBUTION_KINDS,
  CONTRIBUTION_OPTIONS,
  CRITERION_KINDS,
  type FieldShape,
  type FieldShapes,
  QUANTITY_KINDS,
} from '../../src/caisse/kinds.ts';
import { presets } from '../../src/presets/index.ts';
import { describeDifference, renderDifferences } from '../../src/text/index.ts';
import { keywordText } from '../../src/text/difference/keyword-words.ts';
import { plain } from './plain.ts';

const BASE: RuleVersion = {
  from: '2026-01',
  eligibility: { kind: 'all', of: [{ kind: 'residence', communes: ['Flers'] }] },
  contribution: { kind: 'proportional', base: 'income', rate: '5 %', minimum: 10 },
  allocation: { kind: 'flat', amount: 100 },
};

const caisseOf = (version: Partial<RuleVersion>, document: Partial<CaisseDocument> = {}): Caisse =>
  defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'essai',
    name: 'Essai',
    ...document,
    rules: [{ ...BASE, ...version }],
  });

const caisse = caisseOf({});

function sentences(before: Caisse, after: Caisse, language: 'fr' | 'en' = 'fr'): string[] {
  const compared = describeDifference(before, after, { month: '2026-11' });
  expect(compared.ok).toBe(true);
  return compared.ok ? compared.differences.map(({ sentence }) => plain([sentence[language]])) : [];
}

const contribution = (value: NonNullable<RuleVersion['contribution']>): Caisse => caisseOf({ contribution: value });
const allocation = (value: NonNullable<RuleVersion['allocation']>): Caisse => caisseOf({ allocation: value });
const eligibility = (value: NonNullable<RuleVersion['eligibility']>): Caisse => caisseOf({ eligibility: value });

const brackets = (...rows: readonly (readonly [number, string])[]): Caisse =>
  contribution({ kind: 'marginal', base: 'income', brackets: rows.map(([from, rate]) => ({ from, rate })) });

describe('describeDifference', () => {
  it('names the figure that changes, with both values', () => {
    const after = contribution({ kind: 'proportional', base: 'income', rate: '6 %', minimum: 12.5, maximum: 90 });
    expect(sentences(caisse, after)).toEqual([
      'Le taux de la cotisation passe de 5 % à 6 %.',
      'La cotisation minimale passe de 10 à 12,50 €.',
      'Une cotisation maximale de 90 € s’ajoute.',
    ]);
    expect(sentences(caisse, after, 'en')).toEqual([
      'The rate of the contribution goes from 5% to 6%.',
      'The minimum contribution goes from €10 to €12.50.',
      'A maximum contribution of €90 is added.',
    ]);
    expect(sentences(after, caisse)).toContain('La cotisation maximale de 90 € est supprimée.');
  });

  it('says that an option is left out, and nothing of one that has its default value', () => {
    const bare = { kind: 'proportional', base: 'income', rate: '5 %' } as const;
    expect(sentences(caisse, contribution(bare))).toEqual(['La cotisation minimale de 10 € est supprimée.']);
    const written = { ...bare, period: 'month', per: 'household', rounding: { to: '0,01' }, choice: 'due' } as const;
    expect(sentences(contribution(bare), contribution(written))).toEqual([]);
    expect(sentences(contribution(bare), contribution({ ...bare, rate: 0.05 }))).toEqual([]);
  });

  it('says how many members an input asks for, and from which age', () => {
    const asking = (members: { readonly atMost: number; readonly from?: number }): Caisse =>
      caisseOf(
        {
          contribution: { kind: 'each-member', input: 'wage', of: { kind: 'proportional', base: 'wage', rate: '2 %' } },
        },
        { inputs: { wage: { type: 'money', label: 'salaire', maximum: 20_000, members } } },
      );
    expect(sentences(asking({ atMost: 3 }), asking({ atMost: 4, from: 16 }))).toEqual([
      'Donnée « salaire » : le nombre de personnes au plus passe de 3 à 4.',
      'Donnée « salaire » : l’âge minimal passe de 0 à 16.',
    ]);
  });

  it('matches brackets by their threshold', () => {
    const before = brackets([0, '2 %'], [1200, '4 %']);
    expect(sentences(before, brackets([0, '2 %'], [1200, '5 %']))).toEqual([
      'Le taux de la tranche à partir de 1 200 € passe de 4 % à 5 %.',
    ]);
    expect(sentences(before, brackets([0, '2 %'], [900, '3 %'], [1200, '4 %']))).toEqual([
      'Une tranche de la cotisation s’ajoute : à partir de 900 €, taux 3 %.',
    ]);
    expect(sentences(brackets([0, '2 %'], [800, '4 %']), brackets([0, '2 %'], [900, '4 %']))).toEqual([
      'Le seuil passe de 800 à 900 €.',
    ]);
    expect(sentences(before, brackets([0, '2 %']))).toEqual([
      'Une tranche de la cotisation est supprimée : à partir de 1 200 €, taux 4 %.',
    ]);
  });

  it('says which kind replaces which', () => {
    expect(sentences(caisse, brackets([0, '2 %'], [1200, '5 %']))[0]).toBe(
      'Le barème par tranches marginales remplace le taux unique de 5 % : base « revenu mensuel net », tranche à partir de 0 €, taux 2 % ; à partir de 1 200 €, taux 5 %.',
    );
    expect(sentences(caisse, allocation({ kind: 'consumption-unit', amount: 80 }))).toEqual([
      'Le montant par unité de consommation de 80 € remplace le montant unique de 100 €.',
    ]);
  });

  it('matches levels by their id, rows by the number of persons, and says another order', () => {
    const levels = (...rows: readonly (readonly [string, number])[]): Caisse =>
      contribution({ kind: 'levels', levels: rows.map(([id, amount]) => ({ id, label: `Niveau ${id}`, amount })) });
    expect(sentences(levels(['a', 10], ['b', 20]), levels(['b', 25], ['a', 10]))).toEqual([
      'Le montant du niveau « Niveau b » passe de 20 à 25 €.',
      'Un autre ordre s’applique (niveau) : « Niveau b », montant 25 € ; « Niveau a », montant 10 €.',
    ]);
    const rows = (two: number): Caisse =>
      allocation({
        kind: 'table',
        rows: [
          { persons: 1, amount: 50 },
          { persons: 2, amount: two },
        ],
      });
    expect(sentences(rows(80), rows(90))).toEqual(['Le montant pour 2 personnes passe de 80 à 90 €.']);
  });

  it('compares conditions by their kind, one by one', () => {
    const age = { kind: 'age', from: 18 } as const;
    expect(
      sentences(caisse, eligibility({ kind: 'all', of: [{ kind: 'residence', communes: ['Flers'] }, age] })),
    ).toEqual(['Une condition s’ajoute : au moins une personne de 18 ans et plus.']);
    expect(sentences(caisse, eligibility({ kind: 'residence', communes: ['Flers', 'Caen'] }))).toEqual([
      'Condition « lieu de résidence : Flers » : la commune « Caen » s’ajoute.',
    ]);
    const limit = (euros: number): Caisse =>
      eligibility({ kind: 'resources', quantity: 'income', is: 'below', limit: euros });
    expect(sentences(limit(800), limit(900))).toEqual([
      'Condition « revenu mensuel net en dessous de 800 € » : le plafond passe de 800 à 900 €.',
    ]);
    expect(sentences(limit(800), eligibility(age))).toEqual([
      'La condition « au moins une personne de 18 ans et plus » remplace la condition « revenu mensuel net en dessous de 800 € ».',
    ]);
  });

  it('names the waiver, the advice and the third payer', () => {
    const bare = { kind: 'flat', amount: 30 } as const;
    const student = { kind: 'status', oneOf: ['étudiante'] } as const;
    const waived = (reduction: string): Caisse => contribution({ ...bare, waivers: [{ when: student, reduction }] });
    expect(sentences(waived('50 %'), waived('60 %'))).toEqual([
      'La réduction de l’exonération « statut : étudiante » passe de 50 % à 60 %.',
    ]);
    expect(sentences(contribution(bare), waived('50 %'))).toEqual([
      'Une exonération s’ajoute : condition « statut : étudiante », réduction 50 %.',
    ]);
    const advised = (to: number): Caisse => contribution({ kind: 'free', advice: { from: 5, to } });
    expect(sentences(advised(40), advised(60))).toEqual([
      'Conseil : le montant conseillé le plus haut passe de 40 à 60 €.',
    ]);
  });

  it('takes parameters by their value, and describes quantities and inputs that the rules read', () => {
    const document = (value: string, charges: readonly string[], maximum: number): Caisse =>
      caisseOf(
        { contribution: { kind: 'proportional', base: 'reste', rate: { parameter: 'taux' } } },
        {
          parameters: { taux: { type: 'ratio', label: 'taux voté', value } },
          inputs: { loyer: { type: 'money', label: 'loyer', maximum } },
          quantities: { reste: { kind: 'remaining-income', label: 'reste à vivre', charges } },
        },
      );
    expect(sentences(document('2 %', ['loyer'], 900), document('3 %', ['loyer', 'charges'], 1000))).toEqual([
      'Le taux de la cotisation passe de 2 % à 3 %.',
      'Grandeur « reste à vivre » : la charge « charges mensuelles » s’ajoute.',
      'Donnée « loyer » : la valeur maximale passe de 900 à 1 000 €.',
    ]);
  });

  it('names the values of a rule written by the caisse', () => {
    const ruled = (limit: number): Caisse =>
      contribution({
        kind: 'rule',
        rule: {
          kind: 'min',
          of: [
            { kind: 'input', name: 'income' },
            { kind: 'constant', type: 'money', value: limit },
          ],
        },
      });
    expect(sentences(ruled(800), ruled(900))).toEqual(['Dans la règle de la cotisation, 800 € devient 900 €.']);
  });

  it('says that a rule of another form replaces the rule, where no value can be compared', () => {
    const limited = (kind: 'min' | 'max', mode: 'up' | 'down' = 'up'): Caisse =>
      contribution({
        kind: 'rule',
        rule: {
          kind: 'round',
          of: {
            kind,
            of: [
              { kind: 'input', name: 'income' },
              { kind: 'constant', type: 'money', value: 800 },
            ],
          },
          rounding: { to: 5, mode },
        },
      });
    expect(sentences(limited('min'), limited('min'))).toEqual([]);
    expect(sentences(limited('min'), limited('max'))).toEqual([
      'La règle de la cotisation est remplacée par une autre.',
    ]);
    expect(sentences(limited('min'), limited('min', 'down'), 'en')).toEqual([
      'The rule of the contribution is replaced by another.',
    ]);
  });

  it('gives the place of each difference, and refuses a month without rules', () => {
    const compared = describeDifference(
      brackets([0, '2 %'], [1200, '4 %']),
      brackets([0, '2 %'], [900, '3 %'], [1200, '5 %']),
      {
        month: '2026-11',
      },
    );
    expect(compared).toMatchObject({
      ok: true,
      differences: [
        { pillar: 'contribution', kind: 'added', path: ['contribution', 'brackets', 1] },
        { pillar: 'contribution', kind: 'changed', path: ['contribution', 'brackets', 2, 'rate'] },
      ],
    });
    const months = { before: '2020-01', after: '2026-11' };
    expect(describeDifference(caisse, caisse, { months })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'CAISSE-MONTH-BEFORE-RULES' }],
    });
  });

  it('writes the differences of two versions of a caisse under headings', () => {
    const dated = defineCaisse<CaisseDocument>({
      schema: 1,
      id: 'essai',
      name: 'Essai',
      rules: [BASE, { from: '2026-07', allocation: { kind: 'flat', amount: 120 } }],
    });
    const compared = describeDifference(dated, dated, { months: { before: '2026-01', after: '2026-07' } });
    const lines = compared.ok ? renderDifferences(compared.differences, 'fr') : [];
    expect(plain(lines)).toBe('Allocation\n  - Le montant de l’allocation passe de 100 à 120 €.');
    expect(renderDifferences([], 'fr')).toEqual(['Les règles sont les mêmes.']);
    expect(renderDifferences([], 'en')).toEqual(['The rules are the same.']);
  });
});

it('compares the dated rules of real caisses', () => {
  const linesOf = (id: string, before: string, after: string): string => {
    const known: Caisse = defineCaisse<CaisseDocument>(presets.find((document) => document.id === id)!);
    const compared = describeDifference(known, known, { months: { before, after } });
    return compared.ok ? plain(renderDifferences(compared.differences, 'fr')) : '';
  };
  expect(linesOf('montpellier-cac', '2023-02', '2025-01')).toContain(
    'le montant conseillé le plus haut passe de 150 à 250 €.',
  );
  expect(linesOf('strasbourg-ordonnance-verte', '2022-11', '2026-01')).toContain(
    'Une condition s’ajoute : grossesse ou parcours de PMA.',
  );
});

it('names a local unit in the singular and in the plural', () => {
  const euros = { schema: 1, id: 'essai', name: 'Essai', rules: [BASE] } as const;
  const unit = { singular: { fr: 'Bulle', en: 'Bubble' }, plural: { fr: 'Bulles', en: 'Bubbles' } };
  const [before, after] = [euros, { ...euros, currency: { code: 'EUR', unit } } as const].map((document) =>
    defineCaisse<CaisseDocument>(document),
  );
  const compared = describeDifference(before!, after!, { months: { before: '2026-01', after: '2026-01' } });
  const lines = (language: 'fr' | 'en') =>
    compared.ok ? plain(renderDifferences(compared.differences, language)) : '';
  expect(lines('fr')).toContain('Une unité locale s’ajoute : « Bulle (au pluriel : Bulles) ».');
  expect(lines('en')).toContain('“Bubble (in the plural: Bubbles)”');
});

/** The keywords of a field and of the fields in it, each with the keys of its field. */
function keywordsIn(fields: FieldShapes, around = ''): [field: string, keyword: string][] {
  const inShape = (field: string, shape: FieldShape): [string, string][] => {
    switch (shape.type) {
      case 'keyword':
        return shape.of.map((keyword) => [field, keyword]);
      case 'amount':
        return (shape.keywords ?? []).map((keyword) => [field, keyword]);
      case 'list':
        return inShape(field, shape.of);
      case 'group':
        return keywordsIn(shape.fields, `${field}.`);
      case 'either':
        return shape.of.flatMap((each) => inShape(field, each));
      default:
        return [];
    }
  };
  return Object.entries(fields).flatMap(([key, shape]) => inShape(`${around}${key}`, shape));
}

it('every keyword of a document has words in both languages', () => {
  const kinds = [CONTRIBUTION_KINDS, ALLOCATION_KINDS, CRITERION_KINDS, QUANTITY_KINDS].flatMap((table) =>
    Object.values<{ readonly fields: FieldShapes }>(table).map(({ fields }) => fields),
  );
  const found = [...kinds, CONTRIBUTION_OPTIONS, ALLOCATION_OPTIONS].flatMap((fields) => keywordsIn(fields));
  expect(found.length).toBeGreaterThan(20);
  const without = found.filter(([field, keyword]) => keywordText(field, keyword, 'fr') === keyword);
  expect(without).toEqual([]);
});

it('an inserted waiver is one that is added, and the others keep theirs', () => {
  const below = (limit: number, reduction: string) =>
    ({ when: { kind: 'resources', quantity: 'income', is: 'at-most', limit }, reduction }) as const;
  const waived = (...waivers: readonly ReturnType<typeof below>[]): Caisse =>
    caisseOf({ contribution: { kind: 'flat', amount: 20, waivers } });
  const [first, second, inserted] = [below(300, '100 %'), below(600, '50 %'), below(450, '75 %')];
  expect(sentences(waived(first, second), waived(first, inserted, second))).toEqual([
    'Une exonération s’ajoute : condition « revenu mensuel net : au plus 450 € », réduction 75 %.',
  ]);
  expect(sentences(waived(first, inserted, second), waived(first, second))).toEqual([
    'Une exonération est supprimée : condition « revenu mensuel net : au plus 450 € », réduction 75 %.',
  ]);
});
