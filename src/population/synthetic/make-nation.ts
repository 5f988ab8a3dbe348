/** Makes a synthetic nation from published margins. */
import { checkParts, type Diagnostic } from '../../money/index.ts';
import { calibrateWeights } from '../calibration/calibrate-weights.ts';
import type { Population } from '../population.ts';
import { checkMargins, findMarginProblems, findSizeProblem, findTerritoryProblem } from './check-margins.ts';
import { franceMargins } from './france-margins.ts';
import { nationDistribution } from './held-out.ts';
import { makeCells } from './nation-cells.ts';
import type { NationMargins } from './nation-margins.ts';
import { type NationReport, reportNation } from './nation-report.ts';
import { leastRows, makeRows } from './nation-rows.ts';
import { nationTable } from './nation-table.ts';
import { nationTargets } from './nation-targets.ts';

/** Options of `makeNation`. */
export interface MakeNationOptions {
  /**
   * The number of rows.
   *
   * @defaultValue 20,000
   */
  readonly rows?: number;
  /**
   * The territory, whose name the margins must have.
   *
   * @defaultValue the territory of the margins
   */
  readonly territory?: string;
  /**
   * The margins.
   *
   * @defaultValue France in 2023
   */
  readonly margins?: NationMargins;
}

/** A nation, or diagnostics. */
export type MakeNationResult =
  | { readonly ok: true; readonly population: Population; readonly report: NationReport }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const ROWS = 20_000;

/** The bounds of the factors of the calibration: an assumption. */
const BOUNDS = { lower: 0.05, upper: 20 };

/**
 * Makes a synthetic nation: weighted rows of households that meet published margins, with a report of each target.
 *
 * @remarks
 * No row is an observed household. Households by type, number of members and ages are exact; each tenth of persons has its share of persons and its mean standard of living; masses of income are met through a bridge of declared factors. What the margins do not contain is an assumption of the report. No chance takes part: the same options make the same
 * rows and weights on every machine. Columns: `income`, `benefits`, `gross_wages`, `self_employed_income`, `pensions`, `unemployment_benefits` and `capital_income` in euros a month, `household_type`, `main_source`, `children`, `tenth`, and members under 14, of 14 to 17 and of 18 and more. Codes: `CAISSE-NATION-TERRITORY`, `-ROWS`, `-RANGE`, `-COUNT`, `-PARTS`, `-TYPE-EMPTY`, `-QUANTILES`, `-ORDER`,
 * `-MEAN`, `-PERSONS`, `-TENTH-EMPTY`, those of `calibrateWeights`, and those of `openColumns` for incomes or members beyond the ranges of their inputs.
 *
 * @param options - the number of rows and the margins
 * @returns the population with the report; or diagnostics
 * @throws TypeError when an argument has another type
 * @law a nation has the households and persons of its margins
 * @law the same options make the same nation
 * @french nation synthétique
 */
export function makeNation(options: MakeNationOptions = {}): MakeNationResult {
  checkParts('options', options, {});
  const { rows: count = ROWS, margins = franceMargins } = options;
  checkMargins(margins);
  const { territory = margins.territory } = options;
  const problems = [...findTerritoryProblem(territory, margins), ...findMarginProblems(margins)];
  if (problems.length > 0) return { ok: false, diagnostics: problems };
  const made = makeCells(margins);
  if (!made.ok) return made;
  const { cells } = made;
  const sizeProblems = findSizeProblem(count, leastRows(margins, cells));
  if (sizeProblems.length > 0) return { ok: false, diagnostics: sizeProblems };
  const rows = makeRows(margins, cells, count);
  const targets = nationTargets(margins, cells, rows);
  const weights = rows.map(({ weight }) => weight);
  const keep = targets.filter(({ kind }) => kind === 'households').map(({ name }) => name);
  const calibration = calibrateWeights(weights, targets, { method: 'logit', bounds: BOUNDS, keep });
  if (!calibration.ok) return calibration;
  const population = { table: nationTable(rows), weights: calibration.weights };
  const distribution = nationDistribution(population);
  if (!distribution.ok) return distribution;
  return { ok: true, population, report: reportNation(margins, rows, targets, calibration, distribution) };
}
