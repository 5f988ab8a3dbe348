/** The options of `caisse nation`. */
import { checkReportName } from './write-report.ts';
import type { Given, Option } from './command.ts';
import { usageError, type UsageError } from './command-outcome.ts';
import type { PopulationFile } from './population-file.ts';
import { fileFactsOptions } from './file-facts-options.ts';
import { type OptionValue, readCount, readSeed } from './read-options.ts';
import { readRows, rowsOption } from './rows-option.ts';
import { monthOption } from './rules-in-month.ts';
import { readQuestion, solveOptions } from './solve-options.ts';
import { RUNS_LIMIT } from '../simulation/index.ts';
import type { NationGoal, NationQuestion } from '../simulation/nation.ts';
import { disclosureOptions, tablesOptions } from './tables-options.ts';
import { readWeightDecimals, weightOptions } from './weight-options.ts';

const { tables, groups, against, 'against-month': againstMonth, 'children-below': childrenBelow } = tablesOptions;

const { set, ...columnOptions } = fileFactsOptions;

/** The options that apply only with `--population`. */
const fileOptions = { ...columnOptions, ...weightOptions, rows: rowsOption, ...disclosureOptions };

/** The options of the command. */
export const nationOptions: Readonly<Record<string, Option>> = {
  month: monthOption,
  size: {
    value: { fr: 'NOMBRE', en: 'NUMBER' },
    help: {
      fr: 'le nombre de lignes de la nation, de 4 400 à 200 000 (par défaut, 20 000)',
      en: 'the number of rows of the nation, 4,400 to 200,000 (default: 20,000)',
    },
  },
  population: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'les foyers d’un fichier CSV ou Parquet, à la place de la nation synthétique',
      en: 'the households of a CSV or Parquet file, in place of the synthetic nation',
    },
  },
  set,
  ...columnOptions,
  ...weightOptions,
  rows: rowsOption,
  solve: {
    value: { fr: 'QUOI', en: 'WHAT' },
    help: {
      fr: 'cherche la valeur qui équilibre le fonds : allocation, ou la place d’un chiffre du document, comme rules.0.contribution.rate',
      en: 'finds the value that balances the fund: allocation, or the place of a figure of the document, such as rules.0.contribution.rate',
    },
  },
  goal: {
    value: { fr: 'OBJECTIF', en: 'GOAL' },
    help: {
      fr: 'avec --solve : balanced (équilibre, par défaut) ou coverage=60 % (part couverte)',
      en: 'with --solve: balanced (the default) or coverage=60% (the share covered)',
    },
  },
  from: { ...solveOptions.from, value: solveOptions.from.value! },
  to: { ...solveOptions.to, value: solveOptions.to.value! },
  step: {
    value: { fr: 'PAS', en: 'STEP' },
    help: { fr: 'le pas (par défaut 1 € ou 0,1 point)', en: 'the step (default: €1 or 0.1 point)' },
  },
  assumptions: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'ce qui n’est pas connu, avec ses valeurs possibles, en YAML ou en JSON : calcule toutes les combinaisons',
      en: 'what is not known, with its possible values, in YAML or JSON: computes all combinations',
    },
  },
  'one-at-a-time': {
    help: {
      fr: 'avec --assumptions : l’effet de chaque hypothèse, les autres à leur valeur centrale, au lieu des combinaisons',
      en: 'with --assumptions: the effect of each assumption, the others at their central values, instead of the combinations',
    },
  },
  runs: {
    value: { fr: 'NOMBRE', en: 'NUMBER' },
    help: {
      fr: 'avec --assumptions : ce nombre de combinaisons tirées (hypercube latin), au lieu de toutes',
      en: 'with --assumptions: this number of drawn combinations (a Latin hypercube), instead of all',
    },
  },
  seed: {
    value: { fr: 'NOMBRE', en: 'NUMBER' },
    help: {
      fr: 'avec --runs : la graine des tirages (par défaut, 1)',
      en: 'with --runs: the seed of the draws (default: 1)',
    },
  },
  tables,
  by: {
    value: { fr: 'COLONNE', en: 'COLUMN' },
    help: {
      fr: 'avec --tables : un groupe pour chaque valeur de cette colonne : household_type, main_source, children ou tenth ; ou une colonne du fichier',
      en: 'with --tables: a group for each value of this column: household_type, main_source, children or tenth; or a column of the file',
    },
  },
  groups,
  against,
  'against-month': againstMonth,
  'children-below': childrenBelow,
  'marginal-step': tablesOptions['marginal-step'],
  ...disclosureOptions,
  report: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'écrit un compte rendu avec graphiques, marges, hypothèses et fiche de calcul : .html, .ods, .md ou .csv',
      en: 'writes a report with charts, margins, assumptions and the record of the run: .html, .ods, .md or .csv',
    },
  },
  households: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'écrit les lignes de la nation en .csv ou en .parquet, pour caisse run, DuckDB, R ou Python',
      en: 'writes the rows of the nation as .csv or .parquet, for caisse run, DuckDB, R or Python',
    },
  },
  force: {
    help: {
      fr: 'remplace les fichiers de --report et de --households s’ils existent',
      en: 'replaces the files of --report and --households if they exist',
    },
  },
  date: {
    value: { fr: 'AAAA-MM-JJ', en: 'YYYY-MM-DD' },
    help: { fr: 'la date qu’écrit la fiche de calcul', en: 'the date that the record of the run states' },
  },
  csv: { help: { fr: 'un tableau CSV pour un tableur français', en: 'a CSV table for a French spreadsheet' } },
  'csv-data': { help: { fr: 'un tableau CSV pour un autre logiciel', en: 'a CSV table for other software' } },
};

const LARGEST_SIZE = 200_000;

/** The options that do not apply with `--population`. */
const OF_NATION = ['size', 'households'] as const;

/** The options whose answers have exact sums of all rows. */
const EXACT_SUMS = ['solve', 'assumptions'] as const;

/** A file of households, without its facts. */
export type NationFile = Pick<PopulationFile, 'file' | 'rows' | 'weight' | 'weightDecimals'>;

/** What is asked for beside the tables. */
export interface NationAsked {
  readonly size: number | undefined;
  /** The file of households; `null` for the synthetic nation. */
  readonly file: NationFile | null;
  readonly question: NationQuestion | null;
  readonly date: string | null;
  /** The file of assumptions and the readings; `null` without a file. */
  readonly readings: AssumptionReadings | null;
}

/** The readings of assumptions. */
export interface AssumptionReadings {
  readonly file: string;
  readonly grid: boolean;
  readonly sample: { readonly runs: number; readonly seed: number } | null;
}

/** Reads the options that need no caisse. */
export function readNationOptions(given: Given): OptionValue<NationAsked> | UsageError {
  const { options, switches } = given;
  const { report, households, date = null } = options;
  const size = readCount(given, 'size', LARGEST_SIZE);
  if (size.kind === 'usage-error') return size;
  const file = readNationFile(given);
  if (file.kind === 'usage-error') return file;
  const question = readNationQuestion(given);
  if (question.kind === 'usage-error') return question;
  const wrongName = report === undefined ? null : checkReportName(report);
  if (wrongName !== null) return wrongName;
  if (households !== undefined && !/\.(?:csv|parquet)$/i.test(households)) {
    return wrong(
      `--households ${households} : le nom du fichier se termine par .csv ou par .parquet.`,
      `--households ${households}: the name of the file ends in .csv or .parquet.`,
    );
  }
  if (switches.has('force') && report === undefined && households === undefined) {
    return wrong('--force s’utilise avec --report ou --households.', '--force applies with --report or --households.');
  }
  if (date !== null && !isDay(date)) {
    return wrong(
      `--date : « ${date.slice(0, 20)} » n’est pas une date. Écrivez par exemple 2026-11-27.`,
      `--date: “${date.slice(0, 20)}” is not a date. Write for example 2026-11-27.`,
    );
  }
  const readings = readAssumptionReadings(given);
  if (readings.kind === 'usage-error') return readings;
  const alone = options['by'] !== undefined && options['tables'] === undefined ? 'by' : null;
  if (alone !== null) return wrong('--by s’utilise avec --tables.', '--by applies with --tables.');
  return {
    kind: 'value',
    value: { size: size.value, file: file.value, question: question.value, date, readings: readings.value },
  };
}

function readNationFile(given: Given): OptionValue<NationFile | null> | UsageError {
  const { options, lists } = given;
  const isGiven = (name: string): boolean => options[name] !== undefined || (lists[name] ?? []).length > 0;
  const { population: file, weight } = options;
  if (file === undefined) {
    const alone = Object.keys(fileOptions).find(isGiven);
    return alone === undefined
      ? { kind: 'value', value: null }
      : wrong(`--${alone} s’utilise avec --population.`, `--${alone} applies with --population.`);
  }
  const idle = OF_NATION.find(isGiven);
  if (idle !== undefined) {
    return wrong(
      `--${idle} concerne la nation synthétique ; avec --population, les foyers sont ceux du fichier.`,
      `--${idle} is about the synthetic nation; with --population, the households are those of the file.`,
    );
  }
  const protection = Object.keys(disclosureOptions).find(isGiven);
  const sums = EXACT_SUMS.find(isGiven);
  if (protection !== undefined && sums !== undefined) {
    return wrong(
      `--${protection} protège les tableaux, et --${sums} donne des sommes exactes, qui les révéleraient : l’une ou l’autre.`,
      `--${protection} protects the tables, and --${sums} gives exact sums, which would reveal them: use one of them.`,
    );
  }
  const decimals = readWeightDecimals(given);
  if (decimals.kind === 'usage-error') return decimals;
  const rows = readRows(given, 'nation');
  if (rows.kind === 'usage-error') return rows;
  return {
    kind: 'value',
    value: {
      file,
      weight,
      weightDecimals: decimals.value,
      ...(rows.value === undefined ? {} : { rows: rows.value }),
    },
  };
}

function readAssumptionReadings(given: Given): OptionValue<AssumptionReadings | null> | UsageError {
  const { options, switches } = given;
  const { assumptions: file } = options;
  const runs = readCount(given, 'runs', RUNS_LIMIT);
  if (runs.kind === 'usage-error') return runs;
  const seed = readSeed(given);
  if (seed.kind === 'usage-error') return seed;
  if (options['seed'] !== undefined && runs.value === undefined) {
    return wrong('--seed s’utilise avec --runs.', '--seed applies with --runs.');
  }
  if (file === undefined) {
    const idle = runs.value !== undefined ? 'runs' : switches.has('one-at-a-time') ? 'one-at-a-time' : null;
    return idle === null
      ? { kind: 'value', value: null }
      : wrong(`--${idle} s’utilise avec --assumptions.`, `--${idle} applies with --assumptions.`);
  }
  const sample = runs.value === undefined ? null : { runs: runs.value, seed: seed.value };
  return { kind: 'value', value: { file, grid: sample === null && !switches.has('one-at-a-time'), sample } };
}

const wrong = (fr: string, en: string): UsageError => usageError({ fr, en }, 'nation');

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readNationQuestion(given: Given): OptionValue<NationQuestion | null> | UsageError {
  const { options, lists } = given;
  const { solve, goal = 'balanced' } = options;
  if (solve === undefined) {
    const alone = ['goal', 'from', 'to', 'step'].find((name) => options[name] !== undefined);
    return alone === undefined
      ? { kind: 'value', value: null }
      : wrong(`--${alone} s’utilise avec --solve.`, `--${alone} applies with --solve.`);
  }
  const read = readQuestion({ ...given, options: { ...options, vary: solve }, lists: { ...lists, goal: [goal] } });
  if (read.kind === 'usage-error') return { ...read, command: 'nation' };
  const { vary, goals, ...range } = read.question;
  const [first] = goals;
  const asked: NationGoal | null =
    first?.kind === 'coverage' ? first : first?.kind === 'balanced' ? { kind: 'balanced' } : null;
  if (asked === null) return wrong('--goal est balanced ou coverage=60 %.', '--goal is balanced or coverage=60%.');
  if (vary.kind === 'figure') return valueOf({ vary, goal: asked, ...range });
  if (vary.kind === 'allocation' && vary.group === undefined) {
    return valueOf({ vary: { kind: 'allocation' }, goal: asked, ...range });
  }
  return wrong(
    '--solve est allocation, ou la place d’un chiffre du document, comme rules.0.contribution.rate.',
    '--solve is allocation, or the place of a figure of the document, such as rules.0.contribution.rate.',
  );
}

const valueOf = (question: NationQuestion & { readonly goal: NationGoal }): OptionValue<NationQuestion> => ({
  kind: 'value',
  value: question,
});
