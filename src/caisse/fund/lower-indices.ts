/** Lowers the indices of a scenario. */
import { exact, nearestDetail } from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { Scope } from '../lowering/scope.ts';
import { checkAscending, type Context, lowerAssumed, monthOr } from './context.ts';
import type { Index, IndexValue } from './indices.ts';
import type { Figure } from '../words.ts';
import type { LoweredIndex } from './lowered-scenario.ts';

/** The indices of a scenario by name. */
export type Indices = ReadonlyMap<string, LoweredIndex>;

/** Parses the values of indices, and reports values of zero and months out of order. */
export function lowerIndices(indices: Readonly<Record<string, Index>>, scope: Scope, context: Context): Indices {
  return new Map(
    Object.entries(indices).map(([name, index]) => [name, lowerIndex(name, index, scope.at(name), context)] as const),
  );
}

function lowerIndex(name: string, index: Index, scope: Scope, context: Context): LoweredIndex {
  const { label, values } = index;
  const { start } = context;
  scope.sources(index);
  const at = scope.at('values');
  if (values.length === 0) at.report('CAISSE-FUND-LIST-EMPTY');
  const dated = values.map((each, place) => ({
    from: monthOr(each.from, start, at.at(place, 'from')),
    value: lowerValue(each, at.at(place), context),
  }));
  checkAscending(dated, start, at, context);
  return { name, label, values: dated };
}

function lowerValue({ from: _, value, ...figure }: IndexValue, scope: Scope, context: Context): DecimalText {
  if (typeof value !== 'object') return lowerPositive({ value, ...figure }, scope);
  scope.sources(figure);
  return lowerAssumed(value, lowerPositive, scope.at('value'), context);
}

function lowerPositive(figure: Figure, scope: Scope): DecimalText {
  const value = scope.decimal(figure, 'ratio');
  if (exact(value).isZero()) scope.report('CAISSE-FUND-INDEX-ZERO');
  return value;
}

/** The index that an amount follows, by its name. */
export function indexCalled(name: string | undefined, indices: Indices, scope: Scope): LoweredIndex | null {
  if (name === undefined) return null;
  const index = indices.get(name);
  if (index === undefined) {
    const names = [...indices.keys()];
    scope.report('CAISSE-FUND-NAME-UNKNOWN', { name, names, ...nearestDetail(name, names) });
  }
  return index ?? null;
}
