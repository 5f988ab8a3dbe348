/** Checks declared assumptions, as far as they need no caisse. */
import { type Diagnostic, error, nearestDetail } from '../../money/index.ts';
import { checkShape } from '../../shape/index.ts';
import { isDiagnostic } from '../is-diagnostic.ts';
import { readTarget } from './assumption-target.ts';
import { assumptionsShape, type DeclaredAssumption, type DeclaredAssumptions } from './declared-assumptions.ts';

/** Checked assumptions, or diagnostics. */
export type CheckAssumptionsResult =
  | { readonly ok: true; readonly assumptions: DeclaredAssumptions }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Checks any value as declared assumptions.
 *
 * @remarks
 * What needs the caisse or the population is checked by `exploreNation`: the places of figures and their values, and the names of incomes. Codes: those of
 * shapes; `CAISSE-FUND-LIST-EMPTY`, `CAISSE-FUND-ID-TWICE`, `CAISSE-ASSUMPTION-UNKNOWN`, `-TWICE`, `-CENTRAL`.
 *
 * @param data - any value
 * @returns a frozen copy as assumptions, or its diagnostics
 * @law any data is read as assumptions or refused, and never throws
 */
export function checkAssumptions(data: unknown): CheckAssumptionsResult {
  const shaped = checkShape(assumptionsShape, data);
  if (!shaped.ok) return shaped;
  const { assumptions } = shaped.data;
  const diagnostics = [
    ...(assumptions.length === 0 ? [error('CAISSE-FUND-LIST-EMPTY', ['assumptions'])] : []),
    ...repeatedIds(assumptions, ['assumptions']),
    ...assumptions.flatMap((assumption, place) => [
      ...targetProblems(assumption, assumptions.slice(0, place), ['assumptions', place, 'vary']),
      ...valueProblems(assumption, ['assumptions', place]),
    ]),
  ];
  return diagnostics.length === 0 ? { ok: true, assumptions: shaped.data } : { ok: false, diagnostics };
}

/** Ids that are given twice. */
const repeatedIds = (items: readonly { readonly id: string }[], at: Diagnostic['path']): readonly Diagnostic[] =>
  items.flatMap(({ id }, place) =>
    items.findIndex((other) => other.id === id) === place
      ? []
      : [error('CAISSE-FUND-ID-TWICE', [...at, place, 'id'], { id })],
  );

function targetProblems(
  { vary }: DeclaredAssumption,
  before: readonly DeclaredAssumption[],
  at: Diagnostic['path'],
): readonly Diagnostic[] {
  const target = readTarget(vary, at);
  if (isDiagnostic(target)) return [target];
  // Shares of one flow add up, such as those of two taxes from which it is deducted.
  if (target.kind === 'lost' || target.kind === 'saved') return [];
  const first = before.find((other) => other.vary === vary);
  return first === undefined ? [] : [error('CAISSE-ASSUMPTION-TWICE', at, { vary, first: first.id })];
}

function valueProblems(assumption: DeclaredAssumption, at: Diagnostic['path']): readonly Diagnostic[] {
  if (!('values' in assumption)) return [];
  const { values, central } = assumption;
  if (values.length === 0) return [error('CAISSE-FUND-LIST-EMPTY', [...at, 'values'])];
  const names = values.map(({ id }) => id);
  return [
    ...repeatedIds(values, [...at, 'values']),
    ...(names.includes(central)
      ? []
      : [error('CAISSE-ASSUMPTION-CENTRAL', [...at, 'central'], { central, names, ...nearestDetail(central, names) })]),
  ];
}
