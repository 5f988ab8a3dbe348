/** `caisse demo`: a page of results for real caisses and invented households. */
import { type Assessment, assessHousehold, type Caisse, defineCaisse } from '../../caisse/index.ts';
import { type Month, month } from '../../money/index.ts';
import { ariegeCcampa, girondeSsa, montpellierCac } from '../../presets/index.ts';
import { renderTextTable, tabulateAssessments, withoutIdleColumns, wrap } from '../../report/index.ts';
import { labelText, renderAssessment } from '../../text/index.ts';
import { assessmentData } from '../assessment-data.ts';
import type { Command } from '../command.ts';
import { type DemoHousehold, demoHouseholds } from '../demo-households.ts';
import { demoTexts } from '../demo-texts.ts';
import { fold } from '../fold.ts';
import { assumptionLines, scenarioComparison, type PageOptions, scenarioPage } from '../scenario-page.ts';
import { invalidData } from '../command-outcome.ts';
import { type SimulatedScenario, simulateScenarios } from '../simulate-scenarios.ts';

/** The command `caisse demo`, which `npm start` runs. */
export const demo: Command = {
  name: 'demo',
  summary: { fr: 'une démonstration sur des caisses réelles', en: 'a demonstration on real caisses' },
  operands: [],
  options: {},
  run: ({ language }, { width }) => {
    const assessed = [
      assessDemo(ariegeCcampa, month('2025-03'), demoHouseholds.ariege),
      assessDemo(girondeSsa, month('2024-10'), demoHouseholds.gironde),
    ];
    const simulated = simulateScenarios(defineCaisse(montpellierCac), { id: undefined, months: undefined, language });
    if (!simulated.ok) return invalidData(montpellierCac.id, simulated.diagnostics);
    const { scenarios } = simulated;
    const page = { language, width, currency: 'EUR' };
    const { intro, next } = demoTexts[language];
    return {
      kind: 'done',
      text: () =>
        [
          ...intro.flatMap((each) => wrap(each, width)),
          ...assessed.flatMap((each) => assessedPage(each, page)),
          ...fundPage(scenarios, page),
          ...next,
        ].join('\n'),
      json: () => ({
        assessments: assessed.flatMap(({ of }) =>
          of.map(({ name, assessment }) => ({ name, ...assessmentData(assessment, 'results') })),
        ),
        fund: {
          caisse: montpellierCac.id,
          scenarios: scenarios.map(({ id, label, simulation }) => ({ id, label, ...simulation })),
        },
      }),
    };
  },
};

interface DemoAssessment {
  readonly caisse: Caisse;
  readonly of: readonly { readonly name: DemoHousehold['name']; readonly assessment: Assessment }[];
}

function assessDemo(document: Caisse['document'], at: Month, households: readonly DemoHousehold[]): DemoAssessment {
  const caisse: Caisse = defineCaisse(document);
  const of = households.flatMap(({ name, household }) => {
    const result = assessHousehold(caisse, household, at);
    return result.ok ? [{ name, assessment: result.assessment }] : [];
  });
  return { caisse, of };
}

function assessedPage({ caisse, of }: DemoAssessment, { language, width }: PageOptions): string[] {
  const { summary, currency } = caisse.document;
  const table = withoutIdleColumns(
    tabulateAssessments(
      of.map(({ name, assessment }) => ({ name: name[language], assessment })),
      { allocationUnit: currency?.unit ?? currency?.code ?? 'EUR' },
    ),
  );
  // The text below the table lists the missing inputs.
  const columns = table.columns.filter(({ key }) => key !== 'missing');
  const [heading = ''] = of.flatMap(({ assessment }) => renderAssessment(assessment, caisse, { language }).slice(0, 1));
  const explained = of.flatMap(({ name, assessment }) => {
    const [, ...lines] = renderAssessment(assessment, caisse, { language });
    return ['', name[language], ...lines.map((line) => `  ${line}`)];
  });
  return [
    ...title(heading, width),
    ...(summary === undefined ? [] : [...wrap(labelText(summary, language), width), '']),
    ...renderTextTable({ ...table, columns }, language, { width }),
    ...fold(explained, width),
  ];
}

function fundPage(scenarios: readonly SimulatedScenario[], page: PageOptions): string[] {
  const { language, width } = page;
  const { fund, contradicting, whyScenarios, contradictions } = demoTexts[language];
  const said = (montpellierCac.contradictions ?? []).map((each) => `  - ${labelText(each, language)}`);
  return [
    ...scenarios
      .slice(0, 1)
      .flatMap((each) => [
        ...title(fund(montpellierCac.name, each.simulation.months.length), width),
        ...scenarioPage(each, page),
      ]),
    ...title(contradicting, width),
    ...wrap(whyScenarios, width),
    '',
    ...scenarioComparison(scenarios, page),
    ...assumptionLines(scenarios, page),
    '',
    ...wrap(contradictions, width),
    ...fold(said, width),
    '',
  ];
}

function title(text: string, width: number): string[] {
  const lines = wrap(text, width);
  return ['', ...lines, '═'.repeat(Math.max(...lines.map((line) => Array.from(line).length))), ''];
}
