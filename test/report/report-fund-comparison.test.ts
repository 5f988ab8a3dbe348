import { expect, it } from 'vitest';
import { reportFundComparison, tablesOf } from '../../src/report/index.ts';
import { parseCaisse } from '../../src/schema/index.ts';
import { applyVariant, compareFunds } from '../../src/simulation/index.ts';

const TEXT = `
schema: 1
id: ville
name: Ville imaginaire
rules:
  - from: 2026-01
    contribution: { kind: flat, amount: 30 }
    allocation: { kind: flat, amount: 100 }
scenarios:
  avant:
    label: Avant
    start: 2026-01
    months: 2
    groups:
      - { label: a, id: a, households: 1, household: { members: [{ age: 40 }] } }
      - { label: b, id: b, households: 12, household: { members: [{ age: 70 }] } }
    unspent: stays-in-fund
  apres:
    label: Après
    start: 2026-01
    months: 2
    groups: [{ label: a, id: a, households: 10, household: { members: [{ age: 40 }] } }]
    unspent: stays-in-fund
    # takeUp
`;
const parsed = parseCaisse(TEXT);

const SENTENCE = 'Les hypothèses qui ont plusieurs valeurs ont ici leur valeur centrale.';

it.each([
  ['no takeUp', '', false],
  ['three values', 'takeUp: { prudent: 70 %, central: 85 %, high: 100 %, assumption: une hypothèse }', true],
  ['a range', 'takeUp: { low: 70 %, high: 100 %, assumption: une hypothèse }', true],
])('says that assumptions have their central values: %s', (_, words, isSaid) => {
  const read = parseCaisse(TEXT.replace('# takeUp', words));
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const [base, other] = ['avant', 'apres'].map((scenario) => ({ caisse: read.caisse, scenario }));
  const compared = compareFunds(base!, [other!]);
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  const { blocks } = reportFundComparison(base!, [other!], compared.comparison);
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.fr] : []));
  expect(paragraphs.includes(SENTENCE)).toBe(isSaid);
});

it('counts the households that join and leave where no amount changes', () => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  const [base, other] = ['avant', 'apres'].map((scenario) => ({ caisse: parsed.caisse, scenario }));
  const compared = compareFunds(base!, [other!]);
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  const report = reportFundComparison(base!, [other!], compared.comparison);
  const effects = tablesOf(report).find(({ caption }) => caption.en.startsWith('Number of households'));
  expect(effects?.table.columns.map(({ key }) => key)).toEqual(['scenario', 'amount', 'same', 'joins', 'leaves']);
  expect(effects?.table.rows[0]).toMatchObject({ same: 1, joins: 9, leaves: 12 });
});

it('says that a number changes where both numbers are below the threshold of secrecy', () => {
  const read = parseCaisse(TEXT.replaceAll('    unspent:', '    secrecyThreshold: 11\n    unspent:'));
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const [base, other] = ['avant', 'apres'].map((scenario) => ({ caisse: read.caisse, scenario }));
  const compared = compareFunds(base!, [other!]);
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  const { blocks } = reportFundComparison(base!, [other!], compared.comparison);
  const changes = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  expect(changes.slice(0, 1).map(({ fr, en }) => ({ fr: fr.replaceAll(/\s/g, ' '), en }))).toEqual([
    {
      fr: 'A : nombre de foyers : un autre nombre, toujours moins de 11.',
      en: 'A: number of households: another number, still fewer than 11.',
    },
  ]);
});

it('names the period of amounts and the month of the rules for each pair of rules', () => {
  const read = parseCaisse(
    TEXT.replace(
      /rules:[^]*scenarios:/,
      `rules:
  - from: 2026-01
    contribution: { kind: flat, amount: 12, period: year }
    allocation: { kind: flat, amount: 100 }
  - from: 2026-02
    contribution: { kind: flat, amount: 25 }
variants:
  limite:
    label: Limite
    base: avant
    changes:
      rules.0.eligibility: { kind: resources, quantity: income, is: below, limit: 1500 }
scenarios:`,
    ).replaceAll('household: { members', 'household: { resources: { income: 1000 }, members'),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const varied = applyVariant(read.caisse, 'limite');
  if (!varied.ok) throw new Error(JSON.stringify(varied.diagnostics));
  const [base, other] = [read.caisse, varied.caisse].map((caisse) => ({ caisse, scenario: 'avant' }));
  const compared = compareFunds(base!, [other!], {
    along: {
      input: 'income',
      from: 0,
      to: 3000,
      households: [{ name: 'Une personne', household: { members: [{ age: 40 }] } }],
    },
  });
  if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
  const tables = tablesOf(reportFundComparison(base!, [other!], compared.comparison)).filter(({ caption }) =>
    caption.en.includes('by type of household'),
  );
  const captions = tables.map(({ caption }) => caption);
  expect(new Set(captions.map(({ fr }) => fr)).size).toBe(captions.length);
  expect(captions.map(({ fr }) => fr.replace(/^.* : /, ''))).toEqual([
    'cotisation par an, selon le type de foyer, règles en vigueur en janvier 2026',
    'allocation par mois, selon le type de foyer, règles en vigueur en janvier 2026',
    'cotisation par mois, selon le type de foyer, règles en vigueur en février 2026',
    'allocation par mois, selon le type de foyer, règles en vigueur en février 2026',
  ]);
  expect(captions[0]?.en).toContain('contribution a year, by type of household, rules in force in January 2026');
  const headers = tables.map(({ table }) => table.columns.find(({ key }) => key === 'minimum')?.header.fr);
  expect(headers.slice(0, 2)).toEqual(['Différence minimale, par an', 'Différence minimale']);
});
