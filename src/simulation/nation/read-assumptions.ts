/** Reads declared assumptions for a caisse and a population. */
import { type Caisse, centralValue, readDraw } from '../../caisse/index.ts';
import {
  type DecimalInput,
  type Diagnostic,
  error,
  exact,
  type Month,
  nearestDetail,
  parseDecimalText,
  parseRate,
  toPlainText,
} from '../../money/index.ts';
import { caisseRules, needsOf } from '../../population/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import { readValue } from '../figure-type.ts';
import type { FigureType } from '../fund-solution.ts';
import { isDiagnostic } from '../is-diagnostic.ts';
import { valueDrawer } from '../draw-value.ts';
import { type AssumptionTarget, readOther, readTarget, typeOf } from './assumption-target.ts';
import type { DeclaredAssumption, DeclaredAssumptions } from './declared-assumptions.ts';
import type { ExploredAssumption } from './explored-nation.ts';
import type { NationVariable } from './nation-question.ts';
import { nationSubject } from './solve-nation.ts';
import { placeInList } from './stratified-draws.ts';

/** An assumption with what computing needs of it. */
export interface ReadAssumption {
  readonly explored: ExploredAssumption;
  /** The places of the document that change; none for a target that is no figure. */
  readonly paths: readonly (readonly (string | number)[])[];
  /** The value of a draw, a whole number from 0 to 2^64 less 1. */
  readonly drawn: (draw: bigint) => DecimalText;
}

/** Assumptions, or diagnostics with places in the declared assumptions. */
export type ReadAssumptionsResult =
  | { readonly ok: true; readonly assumptions: readonly ReadAssumption[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads assumptions; `solved` are the places of the figure whose balance is searched for. */
export function readAssumptions(
  { assumptions }: DeclaredAssumptions,
  caisse: Caisse,
  month: Month,
  solved: readonly string[],
): ReadAssumptionsResult {
  const diagnostics: Diagnostic[] = [];
  const found = new Map<string, string>();
  const read = assumptions.flatMap((declared, place): readonly ReadAssumption[] => {
    const at = ['assumptions', place];
    const subject = subjectOf(declared, [...at, 'vary'], { caisse, month });
    if (isDiagnostic(subject)) {
      diagnostics.push(subject);
      return [];
    }
    const { vary } = declared;
    const places = subject.paths.map((path) => path.join('.'));
    if (places.some((path) => solved.includes(path))) {
      diagnostics.push(error('CAISSE-ASSUMPTION-SOLVED', [...at, 'vary'], { vary }));
    }
    const first = places.map((path) => found.get(path)).find((id) => id !== undefined);
    if (first !== undefined) diagnostics.push(error('CAISSE-ASSUMPTION-TWICE', [...at, 'vary'], { vary, first }));
    for (const path of places) found.set(path, declared.id);
    const values = readValues(declared, subject, at);
    if (!values.ok) {
      diagnostics.push(...values.diagnostics);
      return [];
    }
    return [values.assumption];
  });
  return diagnostics.length === 0 ? { ok: true, assumptions: read } : { ok: false, diagnostics };
}

interface AssumptionSubject {
  readonly target: AssumptionTarget;
  readonly type: FigureType;
  readonly paths: ReadAssumption['paths'];
}

function subjectOf(
  { vary }: DeclaredAssumption,
  at: Diagnostic['path'],
  { caisse, month }: { readonly caisse: Caisse; readonly month: Month },
): AssumptionSubject | Diagnostic {
  const target = readTarget(vary, at);
  if (isDiagnostic(target)) return target;
  if (target.kind === 'figure' || target.kind === 'allocation') {
    const of: NationVariable = target.kind === 'figure' ? target : { kind: 'allocation' };
    const subject = nationSubject(caisse, month, of);
    if (isDiagnostic(subject)) return { ...subject, path: at };
    return { target, type: subject.varied.type, paths: subject.varied.paths };
  }
  if (target.kind === 'income' || target.kind === 'elasticity') {
    const names = incomesOf(caisse, month);
    const { name } = target;
    if (!names.includes(name)) {
      return error('CAISSE-ASSUMPTION-INCOME', at, { name, names, ...nearestDetail(name, names) });
    }
  }
  return { target, type: typeOf(target.kind), paths: [] };
}

/** The incomes that the rules of a month read. */
function incomesOf(caisse: Caisse, month: Month): readonly string[] {
  const found = caisseRules(caisse, month);
  if (!found.ok) return [];
  return needsOf(found.rules).inputs.flatMap((input) => (input.type === 'money' ? [input.name] : []));
}

type ReadValuesResult =
  | { readonly ok: true; readonly assumption: ReadAssumption }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

function readValues(
  declared: DeclaredAssumption,
  { target, type, paths }: AssumptionSubject,
  at: Diagnostic['path'],
): ReadValuesResult {
  const diagnostics: Diagnostic[] = [];
  const read = (written: DecimalInput, path: Diagnostic['path']): DecimalText => {
    const value = valueOf(written, path);
    if (!isProblem(value)) return value;
    diagnostics.push(value);
    return '0';
  };
  const valueOf = (written: DecimalInput, path: Diagnostic['path']): DecimalText | Diagnostic => {
    if (target.kind !== 'figure' && target.kind !== 'allocation') return readOther(target.kind, written, path);
    const value = readValue(written, type);
    if (value !== undefined) return value;
    const isRatio = type === 'rate' || type === 'ratio';
    const parsed = isRatio ? parseRate(written) : parseDecimalText(written);
    return parsed.ok
      ? error('CAISSE-NUMBER-UNREADABLE', path, { text: String(written) })
      : { ...parsed.diagnostic, path };
  };
  if ('values' in declared) {
    const values = declared.values.map(({ id, value, label = null, source = null }, place) => ({
      value: read(value, [...at, 'values', place, 'value']),
      id,
      label,
      source,
    }));
    const central = declared.values.findIndex(({ id }) => id === declared.central);
    if (diagnostics.length > 0) return { ok: false, diagnostics };
    return {
      ok: true,
      assumption: {
        explored: { declared, target, type, values, central },
        paths,
        drawn: (draw) => values[placeInList(draw, values.length)]!.value,
      },
    };
  }
  const { range, source = null } = declared;
  const [low, high] = [read(range.low, [...at, 'range', 'low']), read(range.high, [...at, 'range', 'high'])];
  const mode = range.mode === undefined ? null : read(range.mode, [...at, 'range', 'mode']);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  if (exact(low).gt(exact(high))) {
    return { ok: false, diagnostics: [error('CAISSE-FUND-DRAW-ORDER', [...at, 'range'], { low, high })] };
  }
  if (mode !== null && (exact(mode).lt(exact(low)) || exact(mode).gt(exact(high)))) {
    return { ok: false, diagnostics: [error('CAISSE-FUND-DRAW-MODE', [...at, 'range', 'mode'], { mode, low, high })] };
  }
  const draw = readDraw(range, type === 'money' ? 'money' : type === 'number' ? 'count' : 'ratio');
  const drawer = valueDrawer(draw);
  const middle = centralValue(draw);
  const distinct = [...new Set([low, middle, high].map((value) => toPlainText(exact(value))))];
  return {
    ok: true,
    assumption: {
      explored: {
        declared,
        target,
        type,
        values: distinct.map((value) => ({ value, id: null, label: null, source })),
        central: distinct.indexOf(toPlainText(exact(middle))),
      },
      paths,
      drawn: (place) => toPlainText(exact(drawer(place))),
    },
  };
}

const isProblem = (value: DecimalText | Diagnostic): value is Diagnostic => typeof value !== 'string';
