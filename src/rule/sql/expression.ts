/** Pieces of SQL, with what is needed to put them together: parentheses, and the layer in which they can be computed. */

/** How tightly a piece holds together, from loosest to tightest; an atom is the name of a column or a literal. */
const BINDING = { choice: 0, condition: 1, sum: 2, product: 3, atom: 4 } as const;

/** A piece of SQL. */
export interface Expression {
  readonly text: string;
  readonly binding: keyof typeof BINDING;
  /** The number of the layer whose columns, with those of all layers before, are all that it reads. */
  readonly layer: number;
}

/** The piece, in parentheses unless it holds together tightly enough. */
export const parenthesized = ({ text, binding }: Expression, needed: Expression['binding']): string =>
  BINDING[binding] >= BINDING[needed] ? text : `(${text})`;

/** A piece that reads no column. */
export const atom = (text: string): Expression => ({ text, binding: 'atom', layer: 0 });

/** A piece made of others. */
export function compound(binding: Expression['binding'], text: string, parts: readonly Expression[]): Expression {
  return { text, binding, layer: Math.max(0, ...parts.map(({ layer }) => layer)) };
}

/** One case of a choice. */
export interface ChoiceCase {
  readonly when: string;
  readonly then: string;
}

/** The first case that holds; where none does, as when all are unknown, the result is unknown. */
export function choice(subject: string, cases: readonly ChoiceCase[], parts: readonly Expression[]): Expression {
  const lines = cases.map(({ when, then }) => `  WHEN ${when} THEN ${then}`);
  return compound('choice', [`CASE ${subject}`.trimEnd(), ...lines, 'END'].join('\n'), parts);
}
