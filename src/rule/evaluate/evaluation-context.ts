/** One household under one rule. */
import type { Facts } from '../facts.ts';
import type { ExactValue } from './read-facts.ts';

/** The facts of the household, and the value of each node that was read, by the node's number. */
export interface EvaluationContext {
  readonly facts: Facts;
  /** Names of absent inputs that may still be given: whether they are is unknown. */
  readonly toCome: readonly string[];
  readonly values: (ExactValue | null | undefined)[];
}

/** Gives the value of a node, or `null` where an input is missing. */
export type Read<V extends ExactValue = ExactValue> = (context: EvaluationContext) => V | null;
