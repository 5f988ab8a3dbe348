/** The record of a run on a nation or on a file: what identifies it, so that it can be cited and repeated. */
import { checkArgument, checkParts, type Month } from '../../money/index.ts';
import { checkRules } from '../../rule/arguments.ts';
import type { RuleNode } from '../../rule/index.ts';
import { hashObject } from '../../rule/many.ts';
import { checkDisclosure, type DisclosureControl } from '../distribution/disclosure/disclosure-control.ts';
import type { NamedFigure, NationMargins } from './nation-margins.ts';
import type { NationAssumption, NationReport } from './nation-report.ts';

/** What a run computed. */
export interface NationRun {
  /** The version of the library. */
  readonly version: string;
  /** The date of the run, `YYYY-MM-DD`, or any other text that dates it; `null` if it is not given. */
  readonly date: string | null;
  /** The id of the caisse. */
  readonly caisse: string;
  readonly month: Month;
  /** The rules, as `caisseRules` gives them. */
  readonly rules: Readonly<Record<string, RuleNode>>;
  /**
   * The declared assumptions of the run.
   *
   * @defaultValue none
   */
  readonly explored?: RecordedAssumptions;
  /**
   * How small cells of the tables are protected.
   *
   * @defaultValue none
   */
  readonly disclosure?: DisclosureControl;
}

/** The declared assumptions of a run: the ids, their SHA-256, and the draws. */
export interface RecordedAssumptions {
  readonly ids: readonly string[];
  readonly hash: string;
  /** The number of drawn combinations, and their seed; `null` if none is drawn. */
  readonly sample: { readonly runs: number; readonly seed: number } | null;
}

/** The margins of a synthetic nation. */
export interface RecordedNation {
  readonly kind: 'nation';
  readonly territory: string;
  /** The SHA-256 of the margins. */
  readonly marginsHash: string;
  /** The years of the figures of the margins, with their number. */
  readonly vintages: readonly { readonly year: number; readonly figures: number }[];
  /** The grades of these figures, with their number. */
  readonly grades: readonly { readonly grade: NamedFigure['grade']; readonly figures: number }[];
  readonly assumptions: readonly NationAssumption[];
}

/** A file of households. */
export interface RecordedFile {
  readonly kind: 'file';
  /** The name of the file, without its folder. */
  readonly name: string;
  /** The SHA-256 of the file. */
  readonly hash: string;
}

/** The record of a run. Equal records have equal results. */
export interface NationRecord {
  readonly version: string;
  readonly date: string | null;
  readonly caisse: string;
  readonly month: Month;
  /** The SHA-256 of the rules, as in the head of compiled SQL. */
  readonly rulesHash: string;
  /** The number of rows; `null` where small cells are protected, because it would reveal how many rows are in no table. */
  readonly rows: number | null;
  /** What the rows come from. */
  readonly source: RecordedNation | RecordedFile;
  /** `null` without declared assumptions. */
  readonly explored: RecordedAssumptions | null;
  /** How small cells of the tables are protected; `null` if they are not. */
  readonly disclosure: DisclosureControl | null;
}

/**
 * Makes the record of a run on a nation: the version, the hashes of the rules and of the margins, the years and grades of the figures, and the assumptions.
 *
 * @param run - what was computed
 * @param margins - the margins of `makeNation`
 * @param report - its report
 * @french fiche de calcul
 */
export function recordNation(run: NationRun, margins: NationMargins, report: NationReport): NationRecord {
  checkRun(run);
  checkParts('margins', margins, { territory: 'text', types: 'list', quantiles: 'list', masses: 'list' });
  checkParts('report', report, { territory: 'text', rows: 'number', assumptions: 'list' });
  const figures = figuresIn(margins);
  return recordOf(run, report.rows, {
    kind: 'nation',
    territory: report.territory,
    marginsHash: hashObject(margins),
    vintages: counted(figures.map(({ year }) => year)).map(([year, count]) => ({ year, figures: count })),
    grades: counted(figures.map(({ grade }) => grade)).map(([grade, count]) => ({ grade, figures: count })),
    assumptions: report.assumptions,
  });
}

/**
 * Makes the record of a run on a file of households: the version, the hashes of the rules and of the file.
 *
 * @param run - what was computed
 * @param file - the name of the file without its folder, its SHA-256, and its number of rows
 */
export function recordFile(run: NationRun, file: Omit<RecordedFile, 'kind'> & { readonly rows: number }): NationRecord {
  checkRun(run);
  checkParts('file', file, { name: 'text', hash: 'text', rows: 'number' });
  const { name, hash, rows } = file;
  return recordOf(run, rows, { kind: 'file', name, hash });
}

function checkRun(run: NationRun): void {
  checkParts('run', run, { version: 'text', caisse: 'text', month: 'text', rules: 'object' });
  if (run.date !== null) checkArgument('run.date', run.date, 'text');
  checkRules(run.rules);
  checkDisclosure(run.disclosure, 'run');
}

function recordOf(run: NationRun, rows: number, source: NationRecord['source']): NationRecord {
  const { version, date, caisse, month, rules, explored = null, disclosure = null } = run;
  const shown = disclosure === null ? rows : null;
  return { version, date, caisse, month, rulesHash: hashObject(rules), rows: shown, source, explored, disclosure };
}

/** Every figure of the margins, once by its id. */
function figuresIn(margins: NationMargins): readonly NamedFigure[] {
  const found = new Map<string, NamedFigure>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) part.forEach(visit);
    else if ('grade' in part && 'id' in part && 'year' in part) found.set(String(part.id), part as NamedFigure);
    else Object.values(part).forEach(visit);
  };
  visit(margins);
  return [...found.values()];
}

/** Each value with its number, in ascending order. */
function counted<Value extends string | number>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
}
