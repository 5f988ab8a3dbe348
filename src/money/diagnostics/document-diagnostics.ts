/** Diagnostics of the shape of a document and of the dates of its rules. */
import type { NoDetails } from './no-details.ts';

/** Diagnostics of the shape of a document and of the dates of its rules. */
export interface DocumentDiagnostics {
  /** A document is empty. */
  'CAISSE-DOCUMENT-EMPTY': NoDetails;
  /** A document is not a group of keys. */
  'CAISSE-DOCUMENT-SHAPE': { received: string };
  /** A key does not exist at this place. */
  'CAISSE-KEY-UNKNOWN': { key: string; nearest?: string; word?: string; inside?: string; known?: readonly string[] };
  /** A key is beside an empty key instead of below it. */
  'CAISSE-KEY-NOT-INSIDE': { key: string; above: string };
  /** A required key is missing. */
  'CAISSE-KEY-MISSING': { key: string; others?: readonly string[] };
  /** Two keys exclude one another. */
  'CAISSE-KEYS-EXCLUSIVE': { key: string; other: string };
  /** A `kind` does not exist. */
  'CAISSE-KIND-UNKNOWN': { value: string; known: readonly string[]; nearest?: string };
  /** A value is not one of the possible values. */
  'CAISSE-VALUE-UNKNOWN': { value: string; known: readonly string[]; nearest?: string };
  /** A value has the wrong type; `keys` are those of the expected set. */
  'CAISSE-TYPE': { expected: string; received: string; value?: string; quoted?: string; keys?: readonly string[] };
  /** A list where values under names are expected. */
  'CAISSE-YAML-NAMES': NoDetails;
  /** A property of an object throws when it is read. */
  'CAISSE-VALUE-UNREADABLE': NoDetails;
  /** A list or a group has too many items. */
  'CAISSE-TOO-MANY-ITEMS': { count: number; limit: number };
  /** A text is not a month. */
  'CAISSE-MONTH': { text: string };
  /** No rules are in force any more in a month. */
  'CAISSE-MONTH-AFTER-RULES': { month: string; last: string };
  /** No rules are in force yet in a month. */
  'CAISSE-MONTH-BEFORE-RULES': { month: string; first?: string };
  /** The first version of the rules leaves out a required part. */
  'CAISSE-RULES-MISSING': { part: string };
  /** A version of the rules starts before the one above it. */
  'CAISSE-RULES-ORDER': { from: string; before: string };
  /** Two versions of the rules start in the same month. */
  'CAISSE-RULES-DUPLICATE': { from: string };
  /** A version of the rules starts before the previous one ends. */
  'CAISSE-RULES-OVERLAP': { from: string; until: string };
  /** No rules are in force between two versions. */
  'CAISSE-RULES-GAP': { from: string; until: string };
  /** A version of the rules ends before it starts. */
  'CAISSE-RULES-UNTIL': { from: string; until: string };
}
