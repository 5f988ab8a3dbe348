/** Writes the nodes of a plan as columns, layer upon layer. */
import type { Dialect } from './dialect.ts';
import { type Expression, atom } from './expression.ts';
import type { Names } from './names.ts';

/** A column that is computed in one layer, from those of the layers before. */
export interface Definition {
  readonly name: string;
  /** Counted from 1; layer 0 is the table. */
  readonly layer: number;
  readonly text: string;
  readonly note: string;
}

/** What the writing of a step needs. */
export interface SqlWriter {
  readonly dialect: Dialect;
  readonly integer: (value: bigint) => Expression;
  /** The expression as a column of its own, so that it can be read more than once; a name or a literal stays itself. */
  readonly stand: (expression: Expression, wish: string, note: string) => Expression;
}

/** A writer, and the columns that it has defined so far, in order. */
export function createWriter(
  dialect: Dialect,
  names: Names,
): { readonly writer: SqlWriter; readonly definitions: readonly Definition[] } {
  const definitions: Definition[] = [];
  const stand: SqlWriter['stand'] = (expression, wish, note) => {
    if (expression.binding === 'atom') return expression;
    const layer = expression.layer + 1;
    const name = names(wish);
    definitions.push({ name, layer, text: expression.text, note });
    return { text: dialect.quote(name), binding: 'atom', layer };
  };
  return { writer: { dialect, integer: (value) => atom(dialect.integer(value)), stand }, definitions };
}
