/** `--report`: the report on one scenario for a council. */
import type { Caisse } from '../caisse/index.ts';
import { reportFund, type ReportFundOptions } from '../report/index.ts';
import type { Given, Option } from './command.ts';
import { type InvalidData, invalidData, type UsageError, usageError } from './command-outcome.ts';
import type { Io } from './io.ts';
import type { SimulatedScenario } from './simulate-scenarios.ts';
import { checkReportName, writeReport } from './write-report.ts';

/** The options of a report. */
export const reportOptions: Readonly<Record<'report' | 'force', Option>> = {
  report: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'écrit un compte rendu pour un conseil : .html à imprimer, .ods, .md ou .csv',
      en: 'writes a report for a council: .html to print, .ods, .md or .csv',
    },
  },
  force: {
    help: { fr: 'remplace le fichier de --report s’il existe', en: 'replaces the file of --report if it exists' },
  },
};

/** The sections of the report beside those of the simulation. */
type Further = Pick<ReportFundOptions, 'runs' | 'answers'>;

/** Checks the options of a report; `ids` are the scenarios that the command is about. */
export function checkReport({ options: { report }, switches }: Given, ids: readonly string[]): UsageError | null {
  if (report === undefined) {
    return switches.has('force')
      ? usageError({ fr: '--force s’utilise seulement avec --report.', en: '--force applies only with --report.' })
      : null;
  }
  const wrong = checkReportName(report);
  if (wrong !== null || ids.length === 1) return wrong;
  const names = ids.join(', ');
  return usageError({
    fr: `--report décrit un scénario. Choisissez-le avec --scenario : ${names}.`,
    en: `--report describes one scenario. Choose it with --scenario: ${names}.`,
  });
}

/** Writes the report of `--report`, if it is asked; the outcome if that is not possible. */
export async function reportIfAsked(
  caisse: Caisse,
  scenario: SimulatedScenario,
  further: Further,
  { given, input, io }: { readonly given: Given; readonly input: string; readonly io: Io },
): Promise<InvalidData | null> {
  const {
    options: { report: path },
    switches,
    language,
  } = given;
  if (path === undefined) return null;
  const { id, central, cases } = scenario;
  const report = reportFund(caisse, id, { central, cases }, { language, ...further });
  const written = await writeReport(report, { path, input, force: switches.has('force') }, io);
  return written.ok ? null : invalidData(path, written.diagnostics);
}

/** The line that names the written report; none without one. */
export function writtenLines({ options: { report }, language }: Given): readonly string[] {
  if (report === undefined) return [];
  return ['', language === 'fr' ? `Compte rendu écrit dans ${report}.` : `Report written to ${report}.`];
}
