import { expect, it } from 'vitest';
import { reportFundComparison, tablesOf } from '../../src/report/index.ts';
import { parseCaisse } from '../../src/schema/index.ts';
import { compareFunds } from '../../src/simulation/index.ts';

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
