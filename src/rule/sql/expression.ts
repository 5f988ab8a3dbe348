/** SQL expressions with their precedence and the layer in which they can be computed. */

/** Precedence, from lowest to highest; an atom is a column name or a literal. */
const BINDING = { choice: 0, condition: 1, sum: 2, product: 3, atom: 4 } as const;

/** A SQL expression. */
export interface Expression {
  readonly text: string;
  readonly binding: keyof typeof BINDING;
  /** The highest layer of the columns that it reads; 0 is the table. */
  readonly layer: number;
}

/** The text of an expression, in parentheses where its precedence is lower than needed. */
export const parenthesized = ({ text, binding }: Expression, needed: Expression['binding']): string =>
  BINDING[binding] >= BINDING[needed] ? text : `(${text})`;

/** An expression without columns, or a column name. */
export const atom = (text: string): Expression => ({ text, binding: 'atom', layer: 0 });

/** An expression made of others. */
export function compound(binding: Expression['binding'], text: string, parts: readonly Expression[]): Expression {
  return { text, binding, layer: Math.max(0, ...parts.map(({ layer }) => layer)) };
}

/** One case of a choice. */
export interface ChoiceCase {
  readonly when: string;
  readonly then: string;
}

/** The first case that holds; unknown where none does. */
export function choice(subject: string, cases: readonly ChoiceCase[], parts: readonly Expression[]): Expression {
  const lines = cases.map(({ when, then }) => `  WHEN ${when} THEN ${then}`);
  return compound('choice', [`CASE ${subject}`.trimEnd(), ...lines, 'END'].join('\n'), parts);
}
