import { describe, expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { presets } from '../../src/presets/index.ts';
import {
  renderHtml,
  renderMarkdown,
  type ReportBlock,
  reportFund,
  type ReportDocument,
  tablesOf,
  tabulateSolution,
} from '../../src/report/index.ts';
import { parseCaisse } from '../../src/schema/index.ts';
import { simulateCases, solveFund, solvePairs } from '../../src/simulation/index.ts';
import { renderSolution } from '../../src/text/index.ts';

const rules = `
schema: 1
id: ville
name: Ville imaginaire
sources: { deliberation: { title: Délibération imaginaire } }
parameters: { part: { type: ratio, label: part publique, value: 10 %, assumption: pas encore votée } }
rules:
  - from: 2026-01
    contribution:
      kind: flat
      amount: 30
      thirdPayers: [{ id: ccas, label: CCAS, when: { kind: orientation } }]
    allocation: { kind: flat, amount: 100 }
scenarios:
  ville:
    label: Deux ans
    question: Quelle subvention ?
    start: 2026-03
    months: 24
    groups:
      - { label: autres, households: { from: 20, to: 100, months: 6 }, household: { members: [{ age: 40 }], answers: { orientation: false } } }
      - { label: orientés, households: 8, household: { members: [{ age: 40 }], answers: { orientation: true } } }
    paymentRate: { prudent: 80 %, central: 90 %, high: 100 %, assumption: aucune caisse ne publie ce taux }
    subsidies:
      - { label: Ville, funder: town, amount: 60000, every: year, dueMonth: 3, source: deliberation }
      - { label: Fondation, funder: foundation, amount: 9000, onlyFor: allocations }
    costs: [{ label: animation, amount: 42000, per: post, posts: 0.5 }]
    inKind: [{ label: local, by: Ville, amount: 300, per: month }]
    reserveMonths: { value: 1, source: deliberation, assumption: avant le vote }
    publicShare: { parameter: part }
    secrecyThreshold: 11
`;

function reportOf(caisse: Caisse, id: string): ReportDocument {
  const simulated = simulateCases(caisse, id);
  if (!simulated.ok) throw new Error(JSON.stringify(simulated.diagnostics));
  return reportFund(caisse, id, simulated);
}

const parsed = parseCaisse(rules);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
const { caisse } = parsed;
const report = reportOf(caisse, 'ville');

const caisses = presets.map((document) => defineCaisse<CaisseDocument>(document));

const NEVER = { kind: 'never-below-zero' } as const;

const headings = (blocks: readonly ReportBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.fr] : []));

const paragraphs = (blocks: readonly ReportBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.fr] : []));

/** The lines of the figures in a report as Markdown. */
const figuresIn = (markdown: string): readonly string[] =>
  markdown.split('\n').filter((line) => /\((?:Source|Hypothèse|Assumption)/.test(line));

describe('reportFund', () => {
  it('has the sections that a council reads, in order', () => {
    expect(headings(report.blocks)).toEqual([
      'La question',
      'La réponse',
      'Le calendrier des financements',
      'La réserve mois par mois',
      'Qui paie et reçoit quoi',
      'Le budget prévisionnel',
      'Les cas côte à côte',
      'Les hypothèses et leurs sources',
      'Les contradictions',
      'La méthode',
    ]);
  });

  it('compares the same money otherwise if the document has other uses', () => {
    const uses = [
      {
        kind: 'food-voucher',
        label: 'chèque',
        decidedBy: 'la ville',
        amount: 50,
        per: 'person',
        costs: 0,
        source: 'supposé',
      },
    ] as const;
    const { blocks } = reportOf(defineCaisse<CaisseDocument>({ ...caisse.document, uses }), 'ville');
    expect(headings(blocks)).toContain('Le même argent autrement');
    const tables = tablesOf({ ...report, blocks }).map((each) => each.caption.fr);
    expect(tables).toEqual(expect.arrayContaining(['Qui est servi', 'Où va l’argent']));
  });

  it('answers in sentences, with the month that each case breaks', () => {
    expect(paragraphs(report.blocks).slice(0, 5)).toMatchInlineSnapshot(`
      [
        "Quelle subvention ?",
        "Sur 24 mois, de mars 2026 à février 2028, il manque 84 120,00 € au budget.",
        "La trésorerie disponible passe sous zéro dès décembre 2026, pendant 12 mois en tout ; au plus bas, en février 2028, elle est de −84 120,00 €.",
        "L’argent public s’élève à 120 000,00 €, soit 51,02 € par foyer et par mois ; les cotisations couvrent 27,24 % des allocations dépensées.",
        "La règle de réserve (1 mois d’allocations) n’est plus respectée en octobre 2026.",
      ]
    `);
    const list = report.blocks.find((block) => block.kind === 'list');
    expect(list?.items.map(({ fr }) => fr)).toMatchInlineSnapshot(`
      [
        "Deux ans (prudent) : la trésorerie passe sous zéro en novembre 2026 ; réserve nette à la fin : −90 600,00 €.",
        "Deux ans (central) : la trésorerie passe sous zéro en décembre 2026 ; réserve nette à la fin : −84 120,00 €.",
        "Deux ans (haut) : la trésorerie passe sous zéro en décembre 2026 ; réserve nette à la fin : −77 640,00 €.",
      ]
    `);
  });

  it('marks each figure with its source, its reason or as an assumption', () => {
    expect(figuresIn(renderMarkdown(report))).toMatchInlineSnapshot(`
      [
        "- **autres : nombre de foyers** : de 20 à 100 en 6 mois (Hypothèse)",
        "- **autres : foyer type** : 1 personne (40 ans) ; orientation par un travailleur social : non (Hypothèse)",
        "- **orientés : nombre de foyers** : moins de 11 (Hypothèse)",
        "- **orientés : foyer type** : 1 personne (40 ans) ; orientation par un travailleur social : oui (Hypothèse)",
        "- **Part des cotisations payée à temps** : 80 % (prudent), 90 % (central), 100 % (haut) (Hypothèse : aucune caisse ne publie ce taux)",
        "- **Ville : montant par an, dû en mars** : 60 000 € (Source : Délibération imaginaire)",
        "- **Fondation : montant unique, affecté** : 9 000 € (Hypothèse)",
        "- **animation : coût annuel chargé d’un temps plein** : 42 000 € (Hypothèse)",
        "- **animation : temps pleins** : 0,5 (Hypothèse)",
        "- **local : montant par mois, en nature** : 300 € (Hypothèse)",
        "- **Réserve à garder, en mois d’allocations** : 1 (Source : Délibération imaginaire) (Hypothèse : avant le vote)",
        "- **Part annoncée d’argent public** : 10 % (Hypothèse : pas encore votée)",
      ]
    `);
  });

  it('shows the bill of a third payer in totals, without a count below the threshold of secrecy', () => {
    const bills = tablesOf(report).find(({ caption }) => caption.fr === 'Ce que doivent les tiers payeurs');
    expect(bills?.table.rows[0]).toMatchObject({ payer: { fr: 'CCAS' }, amount: 24_000, households: null });
    const groups = tablesOf(report).find(({ caption }) => caption.fr.startsWith('Par foyer et par mois'));
    expect(groups?.table.rows).toMatchObject([{ households: 100 }, { households: null, others: 3000 }]);
  });

  it('says that counts below the threshold of secrecy are hidden where one is, and only there', () => {
    const hidden = 'Un nombre de foyers au-dessous du seuil de secret n’est pas montré.';
    const open = parseCaisse(rules.replace(/ +secrecyThreshold: 11\n/, ''));
    if (!open.ok) throw new Error(JSON.stringify(open.diagnostics));
    expect(JSON.stringify(report)).toContain(hidden);
    const shown = reportOf(open.caisse, 'ville');
    expect(JSON.stringify(shown)).not.toContain(hidden);
    const counts = tablesOf(shown).flatMap(({ table }) => table.rows.map(({ households }) => households));
    expect(counts.filter((count) => count === 8)).toHaveLength(25);
  });

  it('lists what is assumed of a distribution and of a mean choice', () => {
    const group = `{ label: habitants, households: 100, household: { members: [{ age: 40 }], answers: { orientation: false } },
      distribution: { tenths: [1, 2, 3, 4, 5, 6, 7, 8, 9], highest: 12 } }`;
    const distributed = parseCaisse(rules.replace(/groups:[^]*?(?= {4}paymentRate)/, `groups: [${group}]\n`));
    if (!distributed.ok) throw new Error(JSON.stringify(distributed.diagnostics));
    const { blocks } = reportOf(distributed.caisse, 'ville');
    const items = blocks.flatMap((block) => (block.kind === 'definitions' ? block.items : []));
    expect(items.slice(-2)).toMatchObject([
      {
        label: { fr: 'habitants, méthode', en: 'habitants, method' },
        value: {
          fr: 'un dixième des foyers dans chaque dixième de niveau de vie, au milieu de ses deux bornes',
          en: 'a tenth of the households is in each tenth of standard of living, at the middle between its ends',
        },
      },
      { value: { fr: 'le premier dixième est à D1 − (D2 − D1) ÷ 2' } },
    ]);
    for (const item of items.slice(-2)) expect(item).not.toHaveProperty('source');
  });

  it('has a section for each answer, after the answer of the budget', () => {
    const simulated = simulateCases(parsed.caisse, 'ville');
    const asked = {
      vary: { kind: 'subsidy', funder: 'Ville' } as const,
      goals: [NEVER],
      from: 0,
      to: 100_000,
      step: 10_000,
    };
    const solved = solveFund(parsed.caisse, 'ville', asked, { months: 12 });
    const allocation = { from: 100, to: 200, step: 100 };
    const pairs = { goals: [NEVER], allocation, households: { to: 100, step: 10 } };
    const paired = solvePairs(parsed.caisse, 'ville', pairs, { months: 12 });
    if (!simulated.ok || !solved.ok || !paired.ok) throw new Error('not solved');
    const { blocks } = reportFund(parsed.caisse, 'ville', simulated, {
      answers: [{ ...solved, case: 'prudent' }, paired],
    });
    expect(headings(blocks).slice(0, 5)).toEqual([
      'La question',
      'La réponse',
      'La valeur cherchée 1',
      'Allocation et nombre de foyers 2',
      'Le calendrier des financements',
    ]);
    const said = paragraphs(blocks);
    expect(said).toContain('Dans le cas prudent.');
    for (const sentence of renderSolution(solved.solution, { language: 'fr' })) {
      expect(said).toContain(sentence.replace(/-(?=\d)/g, '\u2212'));
    }
    const { table } = tablesOf({ blocks }).find(({ caption }) => caption.fr === 'La réponse et ses voisines')!;
    expect(table.rows).toEqual(
      tabulateSolution(solved.solution).rows.map((row) => expect.objectContaining({ value: row['value'] }) as unknown),
    );
    const chart = blocks.flatMap((block) => (block.kind === 'chart' && block.chart.kind === 'lines' ? [block] : []));
    expect(chart.map((each) => each.title.fr)).toContain('Foyers au plus, selon l’allocation');
  });

  it('answers twice where the scenario leaves open what becomes of unspent credit, and draws no end of a range', () => {
    const open = parseCaisse(rules.replace(/reserveMonths: .*/, 'takeUp: 50 %'));
    if (!open.ok) throw new Error(JSON.stringify(open.diagnostics));
    const simulated = simulateCases(open.caisse, 'ville');
    const question = {
      goals: [NEVER],
      allocation: { from: 1, to: 1, step: 1 },
      households: { from: 10, to: 50, step: 10 },
    };
    const paired = solvePairs(open.caisse, 'ville', question, { months: 12 });
    if (!simulated.ok || !paired.ok) throw new Error('not solved');
    const { blocks } = reportFund(open.caisse, 'ville', simulated, { answers: [paired] });
    expect(headings(blocks)).toContain('Si les foyers gardent leur crédit');
    expect(headings(blocks)).toContain('Si le crédit reste au fonds');
    const pairs = tablesOf({ blocks }).filter(({ caption }) => caption.fr.startsWith('Le plus grand nombre'));
    expect(pairs.length).toBe(2);
    expect(pairs[0]!.table.rows[0]).toEqual({
      allocation: 100,
      households: null,
      note: { fr: '50 ou plus : fin de la plage essayée', en: '50 or more: end of the range' },
    });
  });

  it('says in a scenario with figures that the published share of public money is another', () => {
    const montpellier = caisses.find(({ document: { id } }) => id === 'montpellier-cac');
    const contradictory = reportOf(montpellier!, 'petit-budget');
    expect(headings(contradictory.blocks)).toContain('Les contradictions');
  });

  it.each(
    caisses.flatMap((caisse) => Object.keys(caisse.scenarios).map((id) => [caisse.document.id, id, caisse] as const)),
  )('reports on the scenario of %s: %s', (_, id, caisse) => {
    const html = renderHtml(reportOf(caisse, id));
    expect(html).toContain('Le budget prévisionnel');
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });
});

it('counts the households of groups of one size', () => {
  const equal = parseCaisse(rules.replaceAll(/{ from: 20, to: 100, months: 6 }|(?<=households: )8/g, '12'));
  if (!equal.ok) throw new Error(JSON.stringify(equal.diagnostics));
  const table = tablesOf(reportOf(equal.caisse, 'ville')).find(({ caption }) => caption.en.startsWith('Per household'));
  expect(table?.table.columns.map(({ key }) => key)).toContain('households');
});

it('says that no number of households meets the goal without a number below the threshold of secrecy', () => {
  const question = { vary: { kind: 'households', group: 'ccas' } as const, goals: [NEVER], to: 20 };
  const named = parseCaisse(
    rules.replace('{ label: orientés, households: 8', '{ label: orientés, id: ccas, households: 8'),
  );
  if (!named.ok) throw new Error(JSON.stringify(named.diagnostics));
  const [simulated, solved] = [simulateCases(named.caisse, 'ville'), solveFund(named.caisse, 'ville', question)];
  if (!simulated.ok || !solved.ok) throw new Error('not solved');
  const { blocks } = reportFund(named.caisse, 'ville', simulated, { answers: [solved] });
  expect(solved.solution.answer.kind).toBe('none');
  expect(paragraphs(blocks)).toContain('Réponse : aucun des nombres essayés ne convient.');
});
