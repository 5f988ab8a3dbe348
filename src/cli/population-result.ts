/** The result of a run over a file of households. */
import type { Diagnostic } from '../money/index.ts';
import type { ComputedTotals } from '../population/index.ts';
import type { MeasuredTables } from './distribution-run.ts';

/** Totals with what must be said about them, or diagnostics. */
export type PopulationTotals =
  | {
      readonly ok: true;
      readonly totals: ComputedTotals;
      /** `null` if none is asked for. */
      readonly tables: MeasuredTables | null;
      readonly warnings: readonly Diagnostic[];
      /** What was cut from all weights together; `null` without weights. */
      readonly weightCut: string | null;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
