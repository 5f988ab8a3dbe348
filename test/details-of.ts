/** Reads details without narrowing the code first. */
import type { Diagnostic } from '../src/money/index.ts';

/** The details of a diagnostic by name; none for no diagnostic. */
export const detailsOf = (diagnostic: Diagnostic | undefined): Readonly<Record<string, unknown>> =>
  diagnostic === undefined ? {} : diagnostic.details;
