/** Whether a figure has an effect. */

/** A result of a value: computed, or of an invalid document. */
interface Outcome {
  readonly kind: string;
  readonly value: string;
}

/** Whether at least two values were computed and all of them have the same result. Values of an invalid document have none. */
export function areEqualOutcomes(outcomes: readonly Outcome[]): boolean {
  const computed = outcomes.filter(({ kind }) => kind !== 'invalid');
  const results = new Set(computed.map(({ value: _, ...result }) => JSON.stringify(result)));
  return computed.length >= 2 && results.size === 1;
}
