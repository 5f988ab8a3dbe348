/** Draws the curves of one number, for `caisse curve`. */
import { type CaisseCurves, computeCurves, type CurveBand, type CurvePool } from '../caisse/curves.ts';
import { POOL_INPUTS } from '../caisse/many.ts';
import { type Diagnostic, exact, printable } from '../money/index.ts';
import type { CurveResult } from '../rule/index.ts';
import type { Given } from './command.ts';
import { type CommandOutcome, invalidData, optionMissing, usageError, type UsageError } from './command-outcome.ts';
import { curveData } from './curve-data.ts';
import { curvePage } from './curve-page.ts';
import { curveReport } from './curve-report.ts';
import { loadCurveSubject } from './curve-subject.ts';
import { fold } from './fold.ts';
import type { Io } from './io.ts';
import { missingFacts, missingIn } from './missing-facts.ts';
import { type OptionValue, readCount, readDecimal } from './read-options.ts';
import { monthsToCome, rulesLines } from './rules-in-month.ts';
import { checkReportName, reportWritten, writeReport } from './write-report.ts';

/** Draws the curves of a number. */
export async function drawCurves(given: Given, io: Io): Promise<CommandOutcome> {
  const unused = (['csv', 'csv-data'] as const).find((option) => given.switches.has(option));
  if (unused !== undefined) {
    return usageError({
      fr: `--${unused} s’utilise avec --input members.`,
      en: `--${unused} applies with --input members.`,
    });
  }
  const path = given.options['report'];
  const wrong = path === undefined ? null : checkReportName(path);
  if (wrong !== null) return wrong;
  if (path === undefined && given.switches.has('force'))
    return usageError({ fr: '--force s’utilise seulement avec --report.', en: '--force applies only with --report.' });
  const range = readRange(given);
  if (range.kind === 'usage-error') return range;
  const pool = readPool(given);
  if (pool.kind === 'usage-error') return pool;
  const loaded = await loadCurveSubject(given, io);
  if (loaded.kind !== 'loaded') return loaded;
  const { name, caisse, warnings, household, month, facts } = loaded;
  const computed = computeCurves(caisse, household, month, {
    input: given.options['input'] ?? '',
    ...range.value,
    facts,
    ...(pool.value === undefined ? {} : { pool: pool.value }),
  });
  if (!computed.ok) return invalidData(name, computed.diagnostics);
  const { curves } = computed;
  const page = { language: given.language, width: io.width, notes: rulesLines(caisse, given, io) };
  if (path !== undefined) {
    const output = { path, input: name, force: given.switches.has('force') };
    const written = await writeReport(curveReport(curves, caisse.document, given.language), output, io);
    if (!written.ok) return invalidData(path, written.diagnostics);
  }
  const missing = missingFacts(
    missingIn([curves.contribution, curves.allocation]),
    [caisse],
    given.language,
    poolOption,
  );
  const ending = [
    ...(missing.length === 0 ? [] : ['', ...fold(missing, io.width)]),
    ...(path === undefined ? [] : ['', reportWritten(path, given.language)]),
  ];
  return {
    kind: 'done',
    text: () => [...curvePage(curves, caisse.document, page), ...ending].map(printable).join('\n'),
    json: () => ({ ...curveData(curves), rulesToCome: monthsToCome(caisse, month) }),
    problems: [
      { source: name, diagnostics: warnings },
      { source: name, diagnostics: curveProblems(curves) },
    ],
  };
}

interface CurveRange {
  readonly kind: 'value';
  readonly value: { readonly from: string; readonly to: string };
}

function readRange(given: Given): CurveRange | UsageError {
  if (given.options['to'] === undefined) return optionMissing('to', 'curve');
  const from =
    given.options['from'] === undefined ? { kind: 'value' as const, value: '0' } : readDecimal(given, 'from');
  if (from.kind === 'usage-error') return from;
  const to = readDecimal(given, 'to');
  if (to.kind === 'usage-error') return to;
  if (exact(from.value).lessThan(exact(to.value))) return { kind: 'value', value: { from: from.value, to: to.value } };
  return usageError({
    fr: `--from (${from.value}) doit être inférieur à --to (${to.value}).`,
    en: `--from (${from.value}) must be less than --to (${to.value}).`,
  });
}

/** The options that give the facts of a pool in place of `--set`. */
const poolOption = (name: string): string | undefined => {
  if (name === POOL_INPUTS.total) return '--others-paid …';
  return name === POOL_INPUTS.shares || name === POOL_INPUTS.rank ? '--pool-households …' : undefined;
};

/** The largest number of households of a pool. */
const POOL_LIMIT = 500_000;

/** Reads the other households of the pool; `undefined` if neither option is given. */
function readPool(given: Given): OptionValue<CurvePool | undefined> | UsageError {
  const households = readCount(given, 'pool-households', POOL_LIMIT);
  if (households.kind === 'usage-error') return households;
  const isPaidGiven = given.options['others-paid'] !== undefined;
  if (households.value === undefined && !isPaidGiven) return { kind: 'value', value: undefined };
  if (households.value === undefined || !isPaidGiven) {
    return usageError({
      fr: '--pool-households et --others-paid se donnent ensemble.',
      en: '--pool-households and --others-paid are given together.',
    });
  }
  const othersPaid = readDecimal(given, 'others-paid');
  if (othersPaid.kind === 'usage-error') return othersPaid;
  return { kind: 'value', value: { othersPaid: othersPaid.value, households: households.value } };
}

/** The diagnostics of the results that have no curve. */
const curveProblems = ({ eligibility, contribution, allocation, bands }: CaisseCurves): readonly Diagnostic[] =>
  [eligibility, contribution, allocation, ...endsOf(bands?.contribution), ...endsOf(bands?.allocation)].flatMap(
    (result) => (result.complete ? [] : result.diagnostics),
  );

const endsOf = (band: CurveBand | undefined): readonly CurveResult[] =>
  band === undefined ? [] : [band.lowest, band.highest];
