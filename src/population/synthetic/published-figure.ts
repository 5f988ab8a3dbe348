/** A published figure with its source. */

/** A published figure with its source. */
export interface PublishedFigure {
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly territory: string;
  /** A: the official page was read; B: read second-hand, to re-check; C: computed from A and B; D: unverified. */
  readonly grade: 'A' | 'B' | 'C' | 'D';
  /** The address of the page or file that was read. */
  readonly source: string;
}
