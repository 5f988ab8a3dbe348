/** A file of households that rules read, in CSV or Parquet. */
import type { Diagnostic, Language } from '../money/index.ts';
import type { FileFacts, Population } from '../population/index.ts';
import type { Wording } from '../report/index.ts';
import type { Rows } from './rows-option.ts';

/** A file, and how its columns become facts. */
export interface PopulationFile {
  readonly file: string;
  readonly facts: FileFacts;
  /** What a row is; a household by default. */
  readonly rows?: Rows;
  readonly by: string | undefined;
  readonly weight: string | undefined;
  readonly weightDecimals: number;
  /** The language of progress. */
  readonly language: Language;
}

/** The households of a file, or diagnostics. */
export type PopulationReading =
  | {
      readonly ok: true;
      readonly population: Population;
      readonly warnings: readonly Diagnostic[];
      /** What was cut from all weights together; `null` without weights. */
      readonly weightCut: string | null;
      /** Computes the SHA-256 of the file. */
      readonly hash: () => Promise<string>;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What progress is shown of. */
export const READING: Wording = { fr: 'Lecture des foyers', en: 'Reading the households' };
