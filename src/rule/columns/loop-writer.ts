/** The state of a generated loop: its lines, names and arrays. */
import type { PlannedNode } from '../plan/plan-step-types.ts';
import type { IntegerArray, Table } from './table.ts';

/** An array passed to the generated function. */
export type GivenArray = IntegerArray | Float64Array;

/** A loop that is being generated. */
export interface LoopWriter {
  readonly table: Table;
  readonly lines: string[];
  readonly names: Map<PlannedNode, string>;
  /** Arrays by the name that they have in the text. */
  readonly given: Map<GivenArray, string>;
  readonly words: Map<string, number>;
}

/** The name of an array passed to the generated function. */
export function handed(array: GivenArray, { given }: LoopWriter): string {
  const name = given.get(array) ?? `a${given.size}`;
  given.set(array, name);
  return name;
}

/** An integer as text, in parentheses where negative. */
export const numberText = (integer: bigint): string => (integer < 0n ? `(${integer})` : String(integer));
