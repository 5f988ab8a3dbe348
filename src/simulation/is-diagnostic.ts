import type { Diagnostic } from '../money/index.ts';

/** Whether a result is the diagnostic of a problem. */
export const isDiagnostic = (result: object): result is Diagnostic => 'code' in result;
