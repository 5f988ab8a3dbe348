/** Diagnostics of tables of households. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of tables of households. */
export interface PopulationDiagnostics {
  /** A table lacks a column that the rules need. `option` is the option of the command that gives the fact to all rows. */
  'CAISSE-COLUMN-MISSING': {
    name: string;
    nearest?: string;
    option?: string;
    counts?: readonly string[];
    others?: readonly string[];
  };
  /** A column has the wrong type. */
  'CAISSE-COLUMN-KIND': { name: string; expected: string; found: string };
  /** A column has more decimals than its input. */
  'CAISSE-COLUMN-DECIMALS': { name: string; decimals: number; limit: number };
  /** A column has a number outside the range of its input. */
  'CAISSE-COLUMN-RANGE': { name: string; value: string; minimum: string; maximum: string };
  /** A column has an option that its input does not have. */
  'CAISSE-COLUMN-OPTION-UNKNOWN': { name: string; option: string; options: readonly string[] };
  /** A column has another number of rows than its table. */
  'CAISSE-COLUMN-LENGTH': { name: string; length: number; rows: number };
  /** A table lacks the column to group by. */
  'CAISSE-GROUP-COLUMN-MISSING': { name: string; nearest?: string };
  /** A column to group by has too many values. */
  'CAISSE-GROUPS-TOO-MANY': { name: string; groups: number; limit: number };
  /** A quote of a CSV file is misplaced or not closed. */
  'CAISSE-CSV-QUOTE': NoDetails;
  /** A cell of a CSV file is a formula. */
  'CAISSE-CSV-FORMULA': { text: string };
  /** The numbers of a column of a CSV file have two decimal marks. */
  'CAISSE-CSV-DECIMAL-MARKS': { text: string; mark: string };
  /** A number of households of a CSV file is not a whole number above zero. */
  'CAISSE-CSV-HOUSEHOLDS': { text: string };
  /** No household of a CSV file takes part in the months of a scenario. */
  'CAISSE-CSV-NO-HOUSEHOLDS': { start: string };
  /** A row of a CSV file has another number of cells than its header. */
  'CAISSE-CSV-CELLS': { cells: number; columns: number };
  /** Two columns of a CSV file have the same name. */
  'CAISSE-CSV-COLUMN-DUPLICATE': { name: string };
  /** The effects on households cannot be measured, because flows are not all monthly amounts of money. */
  'CAISSE-DISTRIBUTION-NET': NoDetails;
  /** A rule has a threshold on a number, and the rows are means. */
  'CAISSE-MEANS-THRESHOLD': { result: string; name: string; threshold?: string };
  /** A rule multiplies or divides two numbers of the household, and the rows are means. */
  'CAISSE-MEANS-PRODUCT': { result: string; name: string };
  /** A file has no household. */
  'CAISSE-CSV-EMPTY': NoDetails;
  /** A column that counts members disagrees with the members listed. */
  'CAISSE-MEMBERS-COUNT': { name: string; count: number; members: number };
  /** The counts of members by age cannot all be those of one household. */
  'CAISSE-MEMBERS-CONFLICT': { names: readonly string[] };
  /** Two columns, or a column and a value for all rows, give the same fact. */
  'CAISSE-COLUMN-CLASH': { name: string; first: string; second: string };
  /** An option is about a fact that the rules do not read. */
  'CAISSE-FACT-UNREAD': { name: string; nearest?: string; numbers?: readonly string[] };
  /** Instant totals are asked of a rule that reads more than the base. */
  'CAISSE-INSTANT-TOTALS-INPUTS': { base: string; names: readonly string[] };
  /** A weight is not possible. */
  'CAISSE-WEIGHT': { text: string; limit: number };
  /** Rows of a file have a value that the rules do not accept. */
  'CAISSE-ROWS-INVALID': { column: string; problem: string; households: number };
}
