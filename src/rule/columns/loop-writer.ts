/** What writes the text of a loop: its lines so far, and what they name. */
import type { PlannedNode } from '../plan/plan-step-types.ts';
import type { IntegerArray, Table } from './table.ts';

/** What is handed to the function beside its text. */
export type GivenArray = IntegerArray | Float64Array;

/** A loop on its way to text. */
export interface LoopWriter {
  readonly table: Table;
  readonly lines: string[];
  readonly names: Map<PlannedNode, string>;
  /** Arrays by the name that they have in the text. */
  readonly given: Map<GivenArray, string>;
  readonly words: Map<string, number>;
}

/** The name of an array that the function is handed. */
export function handed(array: GivenArray, { given }: LoopWriter): string {
  const name = given.get(array) ?? `a${given.size}`;
  given.set(array, name);
  return name;
}

/** A whole number, to stand beside any sign. */
export const numberText = (integer: bigint): string => (integer < 0n ? `(${integer})` : String(integer));
