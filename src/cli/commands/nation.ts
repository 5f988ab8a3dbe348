/** `caisse nation`: a caisse over the synthetic nation, or over the households of a file. */
import { printable } from '../../money/index.ts';
import {
  renderCsv,
  reportNation,
  type Table,
  type Wording,
  tabulateComparison,
  tabulateDistribution,
  tabulateNationBudget,
  tabulateNationSolution,
} from '../../report/index.ts';
import { parseAssumptions, type ParseAssumptionsResult } from '../../schema/index.ts';
import { resultLabels } from '../../text/index.ts';
import { caisseOperand, type Command, type Given } from '../command.ts';
import { type InvalidData, invalidData } from '../command-outcome.ts';
import { readFileFacts } from '../file-facts-options.ts';
import type { Io } from '../io.ts';
import { exploredTable } from '../explored-lines.ts';
import { loadCaisse } from '../load-caisse.ts';
import { nationOptions, readNationOptions } from '../nation-options.ts';
import { nationData, nationPage } from '../nation-page.ts';
import { fileRows, syntheticRows, WEIGHT } from '../nation-rows.ts';
import { type NationJob, showsBudget } from '../nation-job.ts';
import { type NationAnswer, runNation } from '../nation-run.ts';
import { writePopulation } from '../parquet/write-population.ts';
import { progressOptions } from '../progress-options.ts';
import { readSource, type SourceReading } from '../read-source.ts';
import { rulesInMonth, rulesLines } from '../rules-in-month.ts';
import { readTables } from '../tables-options.ts';
import { unknownWordings } from '../totals-notes.ts';
import { writeBytes } from '../write-bytes.ts';
import { reportWritten, writeReport } from '../write-report.ts';

/** The command `caisse nation`. */
export const nation: Command = {
  name: 'nation',
  summary: {
    fr: 'applique une caisse à une nation synthétique ou à ses foyers : coût, équilibre, qui gagne et qui perd',
    en: 'applies a caisse to a synthetic nation or to given households: cost, balance, who gains and who loses',
  },
  operands: [caisseOperand],
  options: nationOptions,
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const asked = readNationOptions(given);
    if (asked.kind === 'usage-error') return asked;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const { caisse, warnings } = loaded;
    const found = rulesInMonth(caisse, given, io);
    if ('kind' in found) return found;
    if (!found.ok) return invalidData(name, found.diagnostics);
    const read = await readFileFacts(given, io, found.memberInputs);
    if (read.kind !== 'facts') return read;
    const tables = await readTables(withTables(given), caisse, found, io, 'nation');
    if (tables.kind === 'usage-error') return tables;
    if (!tables.asked.ok) return invalidData(tables.asked.source ?? name, tables.asked.diagnostics);
    const { readings } = asked.value;
    const assumed = readings === null ? null : await loadAssumptions(readings.file, io);
    if (assumed?.ok === false) return invalidData(readings!.file, assumed.diagnostics);
    const job: NationJob = {
      ...asked.value,
      assumptions: assumed?.assumptions ?? null,
      caisse,
      found,
      facts: read.facts,
      by: given.options['by'],
      distribution: tables.asked.run,
      version: io.version ?? '',
    };
    const { file, size } = asked.value;
    const { facts, by } = job;
    // Making the nation is the first part of the task; reading a file shows its own progress.
    const parts = [file === null, true, job.assumptions !== null].filter(Boolean).length;
    const progressOf = progressOptions(io, given.language, TASK, parts);
    const rows =
      file === null
        ? syntheticRows(job, size, progressOf(0))
        : await fileRows(job, { ...file, facts, by, language: given.language }, io);
    if (!rows.ok) return invalidData(file === null ? name : file.file, rows.diagnostics);
    const answer = runNation(job, rows, (part) => progressOf(file === null ? part + 1 : part));
    if (!answer.ok) {
      const { diagnostics } = answer;
      const isAssumed = diagnostics.every(({ path: [first] }) => first === 'assumptions');
      return assumed !== null && isAssumed && diagnostics.length > 0
        ? invalidData(readings!.file, assumed.place(diagnostics))
        : invalidData(name, diagnostics);
    }
    const failed = await writeFiles(given, job, answer, io);
    if (failed !== null) return failed;
    const labels = resultLabels(found.flows);
    const { switches, language } = given;
    return {
      kind: 'done',
      text: () => {
        if (switches.has('csv')) return renderCsv(mainTable(job, answer), 'csv-fr');
        if (switches.has('csv-data')) return renderCsv(mainTable(job, answer), 'csv-data');
        const shown = given.options['tables'] === undefined ? { ...answer, tables: null } : answer;
        return [
          ...nationPage(job, shown, { labels, language, width: io.width }),
          ...rulesLines(caisse, given, io),
          ...writtenLines(given),
        ]
          .map(printable)
          .join('\n');
      },
      json: () => nationData(job, answer),
      problems:
        file === null
          ? [{ source: name, diagnostics: [...warnings, ...answer.warnings] }]
          : [
              { source: name, diagnostics: warnings },
              { source: file.file, diagnostics: answer.warnings },
            ],
    };
  },
};

/** What progress is shown of. */
const TASK: Wording = { fr: 'Nation', en: 'Nation' };

/** Reads the file of assumptions. */
async function loadAssumptions(
  file: string,
  io: Io,
): Promise<ParseAssumptionsResult | Extract<SourceReading, { ok: false }>> {
  const source = await readSource(file, io);
  return source.ok ? parseAssumptions(source.bytes) : source;
}

/** A report has tables of persons unless others are asked for. */
function withTables(given: Given): Given {
  const { report, tables = report === undefined ? undefined : 'persons' } = given.options;
  return tables === undefined ? given : { ...given, options: { ...given.options, tables } };
}

/** The table of `--csv`: what declared assumptions give, else the difference with the caisse of reference, else who gains and who loses, else the answer, else the budget. */
function mainTable(
  { caisse, found }: NationJob,
  { tables, solution, explored, totals }: Extract<NationAnswer, { ok: true }>,
): Table {
  const options = { currency: caisse.document.currency?.code ?? 'EUR', labels: resultLabels(found.flows) };
  const comparison = tables?.comparison ?? null;
  if (explored !== null) return exploredTable(explored, options.currency);
  if (comparison !== null) return tabulateComparison(comparison, options);
  if (tables !== null) return tabulateDistribution(tables.distribution, options);
  return solution === null
    ? tabulateNationBudget(totals, found.flows, options)
    : tabulateNationSolution(solution, options);
}

/** Writes the report and the rows of the nation, if they are asked for; the outcome if that is not possible. */
async function writeFiles(
  { options: { report, households }, operands: [input = ''], switches, language }: Given,
  job: NationJob,
  answer: Extract<NationAnswer, { ok: true }>,
  io: Io,
): Promise<InvalidData | null> {
  const { caisse, found, distribution } = job;
  const force = switches.has('force');
  if (report !== undefined) {
    const { tables, solution, explored, totals, record, source, reading } = answer;
    const comparison = tables?.comparison ?? null;
    const document = reportNation(
      caisse,
      {
        month: found.month,
        report: source.kind === 'nation' ? source.report : null,
        reading: showsBudget(job)
          ? [...reading, ...unknownWordings(totals, caisse.document, resultLabels(found.flows))]
          : reading,
        totals: showsBudget(job) ? totals : null,
        record,
        flows: found.flows,
        distribution: tables?.distribution ?? null,
        ...(comparison === null ? {} : { compared: { name: distribution!.baseline!.name, comparison } }),
        solutions: solution === null ? [] : [solution],
        ...(explored === null ? {} : { explored }),
      },
      { language, labels: resultLabels(found.flows) },
    );
    const written = await writeReport(document, { path: report, input, force }, io);
    if (!written.ok) return invalidData(report, written.diagnostics);
  }
  if (households === undefined || answer.source.kind !== 'nation') return null;
  const output = { path: households, input, force };
  const written = /\.parquet$/i.test(households)
    ? await writePopulation(answer.source.made, WEIGHT, output, io)
    : await writeBytes(new TextEncoder().encode(answer.source.csv), output, io);
  return written.ok ? null : invalidData(households, written.diagnostics);
}

/** The lines that name the written files. */
function writtenLines({ options: { report, households }, language }: Given): readonly string[] {
  const lines = [
    ...(report === undefined ? [] : [reportWritten(report, language)]),
    ...(households === undefined
      ? []
      : [language === 'fr' ? `Foyers écrits dans ${households}.` : `Households written to ${households}.`]),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}
