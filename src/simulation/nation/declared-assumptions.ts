/** Declared assumptions about a caisse over a population: what is not known, with the values that it may have. */
import type { Label } from '../../caisse/index.ts';
import type { DecimalInput } from '../../money/index.ts';
import { type DataShape, DECIMAL, either, later, listOf, object, optional, TEXT, words } from '../../shape/index.ts';

/** A value that an assumption may have. */
export interface DeclaredValue {
  /** The name of the value within its assumption. */
  readonly id: string;
  readonly value: DecimalInput;
  readonly label?: Label;
  /** Where the value comes from; a value without a source is a hypothesis of its author. */
  readonly source?: string;
}

/** A range of values, in steps of the last decimal that is written; with a mode, values near it are drawn more often. */
export interface DeclaredRange {
  readonly low: DecimalInput;
  readonly mode?: DecimalInput;
  readonly high: DecimalInput;
}

/** What all assumptions have. */
interface DeclaredBase {
  /** The name of the assumption, from which its draws follow. */
  readonly id: string;
  readonly label: Label;
  /**
   * What varies.
   *
   * @remarks
   * `allocation`, or the place of a figure of the document; `take-up`, the share of what the fund pays that is claimed; `unspent`, the share of this that comes back to the fund; `running-costs`, as a share of it; `persons`, the
   * number of persons, to which all sums are scaled; `income:NAME`, a factor of this income of every row; `elasticity:NAME`, the elasticity of this income to what is kept of one more
   * euro of it, as a scenario; `lost:FLOW` and `saved:FLOW`, the share of a flow (`contributions` of households, `employer`, `allocations` that are claimed) that other public finances lose or save, such as
   * taxes from which contributions are deducted, or benefits that count the allocation; `replaced`, the share of the spent allocations that replaces purchases of food.
   */
  readonly vary: string;
  readonly note?: Label;
}

/** An assumption with named values, of which one is central. */
export interface DeclaredList extends DeclaredBase {
  readonly values: readonly DeclaredValue[];
  /** The id of the value that stands for the assumption where others vary. */
  readonly central: string;
}

/** An assumption with a range. Its central value is the mode, or the middle, rounded down to a step. */
export interface DeclaredSpan extends DeclaredBase {
  readonly range: DeclaredRange;
  readonly source?: string;
}

/** An assumption. */
export type DeclaredAssumption = DeclaredList | DeclaredSpan;

/**
 * The assumptions of a file.
 *
 * @french hypothèses déclarées
 */
export interface DeclaredAssumptions {
  readonly schema: 1;
  readonly assumptions: readonly DeclaredAssumption[];
}

/** The largest number of assumptions, and of values of one. */
const ASSUMPTIONS_LIMIT = 50;

/** The shape of a file of assumptions. */
export const assumptionsShape: DataShape<DeclaredAssumptions> = /* @__PURE__ */ later(() => {
  const label = either(TEXT, object<Extract<Label, object>>({ fr: TEXT, en: optional(TEXT) }));
  const base = { id: TEXT, label, vary: TEXT, note: optional(label) };
  const value = object<DeclaredValue>({ id: TEXT, value: DECIMAL, label: optional(label), source: optional(TEXT) });
  const range = object<DeclaredRange>({ low: DECIMAL, mode: optional(DECIMAL), high: DECIMAL });
  return object<DeclaredAssumptions>({
    schema: words(1),
    assumptions: listOf(
      either(
        object<DeclaredList>({ ...base, values: listOf(value, ASSUMPTIONS_LIMIT), central: TEXT }),
        object<DeclaredSpan>({ ...base, range, source: optional(TEXT) }),
      ),
      ASSUMPTIONS_LIMIT,
    ),
  });
});
