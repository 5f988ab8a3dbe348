/** Ages that a document writes as limits. */
import type { Scope } from './scope.ts';

const AGE_LIMIT = 130;

/** An age in whole years, from 1 to 130; any other is reported. */
export function readAge(age: number, scope: Scope): number {
  if (!(Number.isInteger(age) && age >= 1 && age <= AGE_LIMIT)) {
    scope.report('CAISSE-AGE', { age: String(age), limit: AGE_LIMIT });
  }
  return age;
}
