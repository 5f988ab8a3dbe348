import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Caisse, type CaisseDocument, defineCaisse } from '../../src/caisse/index.ts';
import { type ReportDocument, reportFund, reportFundComparison, tablesOf } from '../../src/report/index.ts';
import { compareFunds, runFund, simulateCases, solveFund, solvePairs } from '../../src/simulation/index.ts';
import { withAnyDraws } from '../simulation/any-draws.ts';
import { anyScenarioDocument, SCENARIO } from '../simulation/any-scenario.ts';

const THRESHOLD = 40;

/** The document with the threshold, and with a distribution of some figures. */
const anyDocument = anyScenarioDocument({ months: 5, households: 60 }).map((document) => withThreshold(document));

function withThreshold(document: CaisseDocument): CaisseDocument {
  const scenario = { ...document.scenarios![SCENARIO]!, secrecyThreshold: THRESHOLD };
  return { ...document, scenarios: { [SCENARIO]: scenario } };
}

/** The columns whose header speaks of households, with numbers of these. */
const COUNTS = /^(?:Nombre|Foyers.*|.*\(foyers\))$/;

/** The texts in French that say a number of households of a group. */
function textsOf({ blocks }: ReportDocument): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [block.text.fr];
      case 'list':
        return block.items.map(({ fr }) => fr);
      case 'definitions':
        return block.items.map(({ label, value }) => `${label.fr} = ${value.fr}`);
      default:
        return [];
    }
  });
}

/** An amount of money, such as −4 593,05 €. */
const AMOUNT = /\d[\d\u00A0\u202F ]*(?:,\d+)?[\u00A0\u202F ]€/g;

/** The numbers of households of a group that a text says. */
function countsIn(text: string): readonly number[] {
  const isFigure = /nombre de foyers|(?:^|\s)\d+ foyers?\b|Combien de foyers/.test(text);
  if (!isFigure) return [];
  const said = text
    .replace(/^.*? = /, '')
    .replace(AMOUNT, '')
    // The labels of groups.
    .replace(/groupe \d+/g, '')
    .replace(/moins de \d+|en \d+ mois|\(poids [^)]*\)|par pas de \d+/g, '');
  const counts = text.includes('nombre de foyers')
    ? (said.match(/\b\d+\b(?! ?(?:20\d\d|tirage))/g) ?? [])
    : (said.match(/\d+(?=\s(?:foyer))/g) ?? []);
  return counts.map(Number).filter((count) => count < 2000);
}

function expectNoSecret(report: ReportDocument): void {
  for (const text of textsOf(report)) {
    for (const count of countsIn(text)) expect(count === 0 || count >= THRESHOLD, text).toBe(true);
  }
  for (const { caption, table } of tablesOf(report)) {
    for (const { key, header, kind } of table.columns.filter((column) => column.kind === 'number')) {
      if (!COUNTS.test(header.fr) && !(key === 'value' && kind === 'number')) continue;
      for (const row of table.rows) {
        const count = Math.abs(Number(row[key] ?? 0));
        expect(count === 0 || count >= THRESHOLD, `${caption.fr}, ${header.fr}: ${count}`).toBe(true);
      }
    }
  }
}

it('no number of households below the threshold of secrecy is in a report', () => {
  fc.assert(
    fc.property(anyDocument, fc.integer({ min: 1, max: 60 }), (document, present) => {
      const scenario = document.scenarios![SCENARIO]!;
      const [first, ...others] = scenario.groups;
      const groups = [{ ...first!, households: present }, ...others];
      const caisse = defineCaisse<CaisseDocument>({
        ...document,
        scenarios: { [SCENARIO]: { ...scenario, groups } },
        variants: {
          autre: { label: 'Autre', base: SCENARIO, changes: { 'households:g0': present === 7 ? 8 : 7 } },
        },
      });
      expectNoSecret(reportWithAnswers(caisse));
      const [base, other] = [SCENARIO, 'autre'].map((of) => ({ caisse, scenario: of }));
      const compared = compareFunds(base!, [other!]);
      if (!compared.ok) throw new Error(JSON.stringify(compared.diagnostics));
      expectNoSecret(reportFundComparison(base!, [other!], compared.comparison));
    }),
    { numRuns: 5 },
  );
});

it('no drawn number of households below the threshold of secrecy is in a report', () => {
  fc.assert(
    fc.property(anyDocument.chain(withAnyDraws), (document) => {
      const caisse = defineCaisse<CaisseDocument>(withThreshold(document));
      const simulated = simulateCases(caisse, SCENARIO);
      const drawn = runFund(caisse, SCENARIO, { runs: 3, seed: 1 });
      fc.pre(simulated.ok && drawn.ok);
      expectNoSecret(reportFund(caisse, SCENARIO, simulated, { runs: drawn }));
    }),
    { numRuns: 10 },
  );
});

function reportWithAnswers(caisse: Caisse): ReportDocument {
  const simulated = simulateCases(caisse, SCENARIO);
  if (!simulated.ok) throw new Error(JSON.stringify(simulated.diagnostics));
  const goals = [{ kind: 'never-below-zero' as const }];
  const range = { from: 0, to: 20 };
  const one = solveFund(
    caisse,
    SCENARIO,
    { vary: { kind: 'households', group: 'g0' }, goals, ...range },
    { thorough: 0 },
  );
  const pairs = solvePairs(
    caisse,
    SCENARIO,
    { goals, allocation: { group: 'g0', from: 20, to: 100, step: 80 }, households: { group: 'g0', ...range } },
    { thorough: 0 },
  );
  const answers = [...(one.ok ? [one] : []), ...(pairs.ok ? [pairs] : [])];
  return reportFund(caisse, SCENARIO, simulated, { answers });
}
