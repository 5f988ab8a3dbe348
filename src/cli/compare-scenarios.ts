/** Compares scenarios of one document or of two, for the command `compare`. */
import type { HouseholdType } from '../caisse/curves.ts';
import { type Caisse, SCENARIO_MONTHS_LIMIT } from '../caisse/index.ts';
import { type Diagnostic, printable, shorten } from '../money/index.ts';
import { renderCsv, reportFundComparison, tabulateComparedReserves, type Wording } from '../report/index.ts';
import type { Placer } from '../schema/index.ts';
import { applyVariant, compareFunds, type ComparedFund, type FundComparison } from '../simulation/index.ts';
import { describeFundDifference, type FundChange } from '../text/index.ts';
import type { Given, Option } from './command.ts';
import { type CommandOutcome, invalidData, type InvalidData, usageError, type UsageError } from './command-outcome.ts';
import { fundComparisonPage } from './fund-comparison-page.ts';
import type { Io } from './io.ts';
import { loadCaisse } from './load-caisse.ts';
import { progressOptions } from './progress-options.ts';
import { readCount } from './read-options.ts';
import { checkReportName, reportWritten, writeReport } from './write-report.ts';

/** The options of a comparison of scenarios. */
export const compareScenariosOptions: Readonly<Record<string, Option>> = {
  scenario: {
    value: { fr: 'NOM', en: 'NAME' },
    repeats: true,
    help: {
      fr: 'un scénario ou une variante ; le premier est la base des différences. Avec deux fichiers, le même nom dans les deux',
      en: 'a scenario or a variant; the first is the base of the differences. With two files, the same name in both',
    },
  },
  months: {
    value: { fr: 'NOMBRE', en: 'NUMBER' },
    help: {
      fr: 'avec --scenario : le nombre de mois (par défaut, celui de chaque scénario)',
      en: 'with --scenario: the number of months (default: that of each scenario)',
    },
  },
  report: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'avec --scenario : écrit un compte rendu : .html à imprimer, .ods, .md ou .csv',
      en: 'with --scenario: writes a report: .html to print, .ods, .md or .csv',
    },
  },
  force: {
    help: { fr: 'remplace le fichier de --report s’il existe', en: 'replaces the file of --report if it exists' },
  },
  csv: {
    help: {
      fr: 'avec --scenario : les réserves par mois en CSV pour un tableur français',
      en: 'with --scenario: the reserves by month as CSV for a French spreadsheet',
    },
  },
  'csv-data': {
    help: {
      fr: 'avec --scenario : les réserves par mois en CSV pour un autre logiciel',
      en: 'with --scenario: the reserves by month as CSV for other software',
    },
  },
};

/** What progress is shown of. */
const TASK: Wording = { fr: 'Comparaison', en: 'Comparison' };

/** What the rules of the scenarios are compared along, as the options of the command say it. */
export interface ScenariosAlong {
  readonly input: string;
  readonly from: string;
  readonly to: string;
  readonly households: readonly HouseholdType[];
  /** Whether the number was named in the command. */
  readonly isStated: boolean;
}

/** Compares the scenarios, and writes the sentences, the tables and the report. */
export async function compareScenariosGiven(
  given: Given,
  along: ScenariosAlong,
  month: string | undefined,
  io: Io,
): Promise<CommandOutcome> {
  const { operands, options, switches, language } = given;
  const months = readCount(given, 'months', SCENARIO_MONTHS_LIMIT);
  if (months.kind === 'usage-error') return months;
  const path = options['report'];
  const wrong = path === undefined ? null : checkReportName(path);
  if (wrong !== null) return wrong;
  if (path === undefined && switches.has('force'))
    return usageError({ fr: '--force s’utilise seulement avec --report.', en: '--force applies only with --report.' });
  const read = await readFunds(operands, given.lists['scenario'] ?? [], io);
  if (read.kind !== 'funds') return read;
  const { funds, files, warnings } = read;
  const [base, ...others] = funds as [ComparedFund, ...ComparedFund[]];
  const { isStated, ...range } = along;
  const progress = progressOptions(io, language, TASK, 1)(0);
  const compare = (isAlong: boolean): ReturnType<typeof compareFunds> =>
    compareFunds(base, others, {
      language,
      ...(months.value === undefined ? {} : { months: months.value }),
      ...(month === undefined ? {} : { month }),
      ...(isAlong ? { along: range } : {}),
      ...progress,
    });
  const first = compareOrUsage(() => compare(true));
  if ('kind' in first) return first;
  const isUnread = !first.ok && first.diagnostics.some(({ code }) => code === 'CAISSE-CURVE-INPUT-UNKNOWN');
  const compared = isUnread && !isStated ? compare(false) : first;
  if (!compared.ok) {
    const { file, place } = files[compared.fund]!;
    return invalidData(file, place(compared.diagnostics));
  }
  const { comparison, ifUnspentStays } = compared;
  const report = reportFundComparison(base, others, comparison, {
    language,
    ...(ifUnspentStays === null ? {} : { ifUnspentStays }),
  });
  if (path !== undefined) {
    const output = { path, input: operands[0] ?? '', force: switches.has('force') };
    const written = await writeReport(report, output, io);
    if (!written.ok) return invalidData(path, written.diagnostics);
  }
  const currency = base.caisse.document.currency?.code ?? 'EUR';
  return {
    kind: 'done',
    text: () => {
      if (switches.has('csv')) return renderCsv(tabulateComparedReserves(comparison, { currency }), 'csv-fr');
      if (switches.has('csv-data')) return renderCsv(tabulateComparedReserves(comparison, { currency }), 'csv-data');
      const page = fundComparisonPage(report, { language, width: io.width });
      const done = path === undefined ? [] : ['', reportWritten(path, language)];
      return [...page, ...done].map(printable).join('\n');
    },
    json: () => ({
      caisse: base.caisse.document.id,
      ...comparisonData(comparison, ifUnspentStays),
      changes: others.map((other) => changesOf(base, other)),
    }),
    problems: warnings,
  };
}

/** A comparison; a month that the scenarios do not have is a wrong use of the command. */
function compareOrUsage(compare: () => ReturnType<typeof compareFunds>): ReturnType<typeof compareFunds> | UsageError {
  try {
    return compare();
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return usageError({
      fr: `Ces scénarios ne peuvent pas être comparés : le mois de --month n’est pas dans tous, ou leurs monnaies diffèrent.`,
      en: `These scenarios cannot be compared: the month of --month is not in all of them, or their currencies differ.`,
    });
  }
}

/** A file with scenarios, and what locates diagnostics in it. */
interface FundFile {
  readonly file: string;
  readonly place: Placer;
}

type ReadFunds =
  | {
      readonly kind: 'funds';
      readonly funds: readonly ComparedFund[];
      /** The file of each scenario. */
      readonly files: readonly FundFile[];
      readonly warnings: readonly { readonly source: string; readonly diagnostics: readonly Diagnostic[] }[];
    }
  | InvalidData
  | UsageError;

/** The scenarios of one file, the base of a single variant first; or one scenario of two files. */
async function readFunds(files: readonly string[], names: readonly string[], io: Io): Promise<ReadFunds> {
  const loaded = [];
  for (const file of files) {
    const one = await loadCaisse(file, io);
    if (!one.ok) return invalidData(file, one.diagnostics);
    loaded.push({ file, ...one });
  }
  const [first, second] = loaded;
  if (first === undefined) return usageError(TWO_SCENARIOS, 'compare');
  const [name = '', ...rest] = names;
  if (second !== undefined) {
    if (rest.length > 0) return usageError(TWO_SCENARIOS, 'compare');
    const label = ({ caisse }: typeof first): string => shorten(caisse.document.name);
    return withWarnings(
      [first, second].map((each) => ({
        file: each,
        fund: { caisse: each.caisse, scenario: name, label: label(each) },
      })),
      [first, second].map(({ file, warnings }) => ({ source: file, diagnostics: warnings })),
    );
  }
  const base = rest.length === 0 ? baseOf(first.caisse, name) : undefined;
  const all = base === undefined ? names : [base, name];
  if (all.length < 2) return usageError(TWO_SCENARIOS, 'compare');
  return withWarnings(
    all.map((scenario) => ({ file: first, fund: { caisse: first.caisse, scenario } })),
    [{ source: first.file, diagnostics: first.warnings }],
  );
}

const TWO_SCENARIOS = {
  fr: 'Donnez deux scénarios avec --scenario, une variante seule, ou un scénario et deux fichiers.',
  en: 'Give two scenarios with --scenario, one variant, or one scenario and two files.',
};

const baseOf = ({ document: { variants = {} } }: Caisse, name: string): string | undefined =>
  Object.hasOwn(variants, name) ? variants[name]?.base : undefined;

/** The scenarios, with the warnings of variants after those of their files. */
function withWarnings(
  read: readonly { readonly file: FundFile; readonly fund: ComparedFund }[],
  warnings: Extract<ReadFunds, { readonly kind: 'funds' }>['warnings'],
): ReadFunds {
  const ofVariants = read.map(({ file: { file, place }, fund: { caisse, scenario } }) => {
    const applied = applyVariant(caisse, scenario);
    return { source: file, diagnostics: applied.ok ? place(applied.warnings) : [] };
  });
  return {
    kind: 'funds',
    funds: read.map(({ fund }) => fund),
    files: read.map(({ file }) => file),
    warnings: [...warnings, ...ofVariants],
  };
}

/** The comparison without the months of each simulation, of which `caisse simulate --json` gives all lines. */
function comparisonData(comparison: FundComparison, ifUnspentStays: FundComparison | null): object {
  const data = ({ base, others }: FundComparison): object => ({
    base: withoutMonths(base),
    others: others.map(({ outcome, ...rest }) => ({ outcome: withoutMonths(outcome), ...rest })),
  });
  return { ...data(comparison), ifUnspentStays: ifUnspentStays === null ? null : data(ifUnspentStays) };
}

const withoutMonths = ({ simulation: { summary }, ...rest }: FundComparison['base']): object => ({ ...rest, summary });

/** The changes of a scenario in sentences. */
function changesOf(base: ComparedFund, other: ComparedFund): readonly FundChange[] {
  const described = describeFundDifference(base, other);
  return described.ok ? described.changes : [];
}
