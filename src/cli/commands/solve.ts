/** `caisse solve`: which grant, which allocation, how many households, such that a goal holds. */
import { SCENARIO_MONTHS_LIMIT } from '../../caisse/index.ts';
import { printable, shorten } from '../../money/index.ts';
import { renderCsv } from '../../report/index.ts';
import { budgetGuide, caisseOperand, type Command } from '../command.ts';
import { invalidData, usageError } from '../command-outcome.ts';
import { loadCaisse } from '../load-caisse.ts';
import { readCount } from '../read-options.ts';
import { checkReport, reportIfAsked, reportOptions, writtenLines } from '../report-scenario.ts';
import { simulateScenarios } from '../simulate-scenarios.ts';
import { checkSigns, readQuestion, solveOptions } from '../solve-options.ts';
import { solvedPage, solvedTable } from '../solve-page.ts';
import { solveScenarios } from '../solve-scenarios.ts';

/** The command `caisse solve`. */
export const solve: Command = {
  name: 'solve',
  summary: {
    fr: 'cherche la subvention, l’allocation ou le nombre de foyers qui tient un objectif',
    en: 'finds the grant, the allocation or the number of households that meets a goal',
  },
  operands: [caisseOperand],
  options: {
    ...solveOptions,
    pairs: {
      help: {
        fr: 'avec --vary allocation : pour chaque allocation, le plus grand nombre de foyers',
        en: 'with --vary allocation: for each allocation, the largest number of households',
      },
    },
    scenario: {
      value: { fr: 'NOM', en: 'NAME' },
      repeats: true,
      help: {
        fr: 'un scénario du document ; plusieurs possibles (par défaut, tous)',
        en: 'a scenario of the document; several are possible (default: all)',
      },
    },
    months: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'le nombre de mois (par défaut, celui du scénario)',
        en: 'the number of months (default: that of the scenario)',
      },
    },
    ...reportOptions,
    csv: { help: { fr: 'un tableau CSV pour un tableur français', en: 'a CSV table for a French spreadsheet' } },
    'csv-data': { help: { fr: 'un tableau CSV pour un autre logiciel', en: 'a CSV table for other software' } },
  },
  guide: budgetGuide,
  run: async (given, io) => {
    const {
      operands: [name = ''],
      lists,
      switches,
      language,
    } = given;
    const months = readCount(given, 'months', SCENARIO_MONTHS_LIMIT);
    if (months.kind === 'usage-error') return months;
    const read = readQuestion(given);
    if (read.kind === 'usage-error') return read;
    const isPairs = switches.has('pairs');
    if (isPairs && read.question.vary.kind !== 'allocation') return pairsNeedAllocation;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const { caisse, warnings, place } = loaded;
    const options = { language, case: read.case, ...(months.value === undefined ? {} : { months: months.value }) };
    const asked = { question: read.question, isPairs, ids: lists['scenario'] ?? [], options };
    const solved = solveScenarios(caisse, asked, io);
    if (!solved.ok) return invalidData(name, place(solved.diagnostics));
    const { scenarios } = solved;
    for (const { result } of scenarios) {
      const unsigned = 'solution' in result ? checkSigns(given.options, result.solution.varied.type) : null;
      if (unsigned !== null) return unsigned;
    }
    const wrong = checkReport(
      given,
      scenarios.map((each) => each.id),
    );
    if (wrong !== null) return wrong;
    const [only] = scenarios;
    if (only !== undefined && given.options['report'] !== undefined) {
      const simulated = simulateScenarios(caisse, { id: only.id, months: months.value, language });
      if (!simulated.ok) return invalidData(name, place(simulated.diagnostics));
      const answers = [{ ...only.result, case: read.case }];
      const reported = await reportIfAsked(caisse, simulated.scenarios[0]!, { answers }, { given, input: name, io });
      if (reported !== null) return reported;
    }
    const currency = caisse.document.currency?.code ?? 'EUR';
    const text = (): string => {
      if (switches.has('csv')) return renderCsv(solvedTable(scenarios, currency), 'csv-fr');
      if (switches.has('csv-data')) return renderCsv(solvedTable(scenarios, currency), 'csv-data');
      const page = { language, width: io.width, currency, caisse };
      const pages = scenarios.flatMap((each) => [...solvedPage(each, page), '']);
      return [shorten(caisse.document.name), '', ...pages.slice(0, -1), ...writtenLines(given)]
        .map(printable)
        .join('\n');
    };
    return {
      kind: 'done',
      text,
      json: () => ({
        caisse: caisse.document.id,
        scenarios: scenarios.map(({ id, label, result }) => {
          const { ok: _, ...answer } = result;
          return { id, label, ...answer };
        }),
      }),
      problems: [{ source: name, diagnostics: warnings }],
    };
  },
};

const pairsNeedAllocation = usageError(
  { fr: '--pairs s’utilise avec --vary allocation.', en: '--pairs applies with --vary allocation.' },
  'solve',
);
