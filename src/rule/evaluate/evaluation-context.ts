/** The state of one evaluation. */
import type { Facts } from '../facts.ts';
import type { ExactValue } from './read-facts.ts';

/** The facts of the household, and the values computed so far, by the number of their node. */
export interface EvaluationContext {
  readonly facts: Facts;
  /** Names of absent inputs that may still be given; for these, `given` is unknown instead of false. */
  readonly toCome: readonly string[];
  readonly values: (ExactValue | null | undefined)[];
}

/** Computes the value of a node; `null` where an input is missing. */
export type Read<V extends ExactValue = ExactValue> = (context: EvaluationContext) => V | null;
