/** Checks the shape of documents and households: keys, kinds and types, with the nearest known word. */
export { checkCopy, checkShape, type Shaped } from './check-shape.ts';
export { copyData, DEPTH_LIMIT } from './copy-data.ts';
export { dataKind, quotable, shortened, valueAt } from './received.ts';
export {
  ANY,
  ANY_OBJECT,
  type AnyKeys,
  type AnyShape,
  BIRTH_MONTH,
  BOOLEAN,
  DECIMAL,
  either,
  ITEMS_LIMIT,
  type KeysOf,
  kinds,
  later,
  listOf,
  MONTH,
  NUMBER,
  object,
  optional,
  type OptionalShape,
  recordOf,
  type DataShape,
  TEXT,
  words,
} from './shape.ts';
export { withValueAt } from './with-value-at.ts';
