import type { ByMonth } from './lowered-scenario.ts';

/** The value of a month, counted from 0. The last value applies to all later months. */
export function valueOf<Value>(values: ByMonth<Value>, index: number): Value {
  return values[Math.min(index, values.length - 1)] as Value;
}
