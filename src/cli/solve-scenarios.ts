/** Answers a question for scenarios of the document of a caisse. */
import type { Caisse, Label } from '../caisse/index.ts';
import { type Diagnostic, error } from '../money/index.ts';
import type { Wording } from '../report/index.ts';
import {
  type FundQuestion,
  solveFund,
  type SolveFundOptions,
  type SolveFundResult,
  solvePairs,
  type SolvePairsResult,
} from '../simulation/index.ts';
import type { Io } from './io.ts';
import { progressOptions } from './progress-options.ts';

/** A scenario with its answer, or with pairs. */
export interface SolvedScenario {
  readonly id: string;
  readonly label: Label;
  readonly result: Extract<SolveFundResult | SolvePairsResult, { readonly ok: true }>;
}

/** The scenarios with their answers, or diagnostics. */
export type SolvedScenarios =
  | { readonly ok: true; readonly scenarios: readonly SolvedScenario[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A question and the scenarios to which it is put; all of them if none is named. */
export interface SolveScenariosOptions {
  readonly question: FundQuestion;
  readonly isPairs: boolean;
  readonly ids: readonly string[];
  readonly options: SolveFundOptions;
}

/** What progress is shown of. */
const TASK: Wording = { fr: 'Recherche', en: 'Search' };

/** Answers a question for some scenarios or for all. */
export function solveScenarios(
  caisse: Caisse,
  { question, isPairs, ids: named, options }: SolveScenariosOptions,
  io: Io,
): SolvedScenarios {
  const { language = 'fr' } = options;
  const known = caisse.document.scenarios ?? {};
  const ids = named.length === 0 ? Object.keys(known) : [...new Set(named)];
  if (ids.length === 0) return { ok: false, diagnostics: [error('CAISSE-FUND-NO-SCENARIO', ['scenarios'])] };
  const progressOf = progressOptions(io, language, TASK, ids.length);
  const solved = ids.map((id, part) => {
    const shown = { ...options, ...progressOf(part) };
    return { id, result: isPairs ? pairs(caisse, id, question, shown) : solveFund(caisse, id, question, shown) };
  });
  const diagnostics = solved.flatMap(({ result }) => (result.ok ? [] : result.diagnostics));
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return {
    ok: true,
    scenarios: solved.flatMap(({ id, result }) => (result.ok ? [{ id, label: known[id]?.label ?? id, result }] : [])),
  };
}

function pairs(
  caisse: Caisse,
  id: string,
  { vary, goals, ...range }: FundQuestion,
  options: SolveFundOptions,
): SolvePairsResult {
  const group = vary.kind === 'allocation' && vary.group !== undefined ? { group: vary.group } : {};
  return solvePairs(caisse, id, { goals, allocation: { ...range, ...group }, households: group }, options);
}
