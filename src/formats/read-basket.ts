/** Reads a basket in CSV. */
import type { Basket, BasketLine } from '../caisse/cover.ts';
import { checkArgument, type Diagnostic } from '../money/index.ts';
import { readColumns } from './read-columns.ts';

/** A basket and the line of the file of each of its lines; or the diagnostics of the file. */
export type ReadBasketResult =
  | { readonly ok: true; readonly basket: Basket; readonly fileLines: readonly number[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

type Column = keyof BasketLine;

/** The headers of each column, in English and French. */
const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'identifiant', 'ligne', 'line'],
  product: ['product', 'produit'],
  code: ['code', 'ean', 'code-barres'],
  category: ['category', 'catégorie'],
  labels: ['labels', 'label', 'mentions'],
  origin: ['origin', 'origine'],
  processing: ['processing', 'transformation', 'nova'],
  quantity: ['quantity', 'quantité'],
  unitPrice: ['unitPrice', 'unit price', 'prix unitaire'],
  price: ['price', 'prix'],
  discount: ['discount', 'remise'],
  deposit: ['deposit', 'consigne'],
};

/**
 * Reads a basket from CSV, with commas, semicolons or tabs, and numbers as in France or not.
 *
 * @remarks
 * Columns are found by their names in English or French; empty cells are left out. Several labels are separated by `|`. A line without an id has
 * the number of its line as its id.
 *
 * @param text - the text of the file
 * @law a basket in CSV is read as it was written
 */
export function readBasket(text: string): ReadBasketResult {
  checkArgument('text', text, 'text');
  const names = Object.keys(COLUMNS) as Column[];
  const columns = Object.fromEntries(
    names.map((name) => [name, { headers: COLUMNS[name], isOptional: true }]),
  ) as Readonly<Record<Column, { readonly headers: readonly string[]; readonly isOptional: true }>>;
  const read = readColumns(text, columns, { refuseMisspelt: true });
  if (!read.ok) return read;
  const lines = read.rows.map(({ cells, line }): BasketLine => {
    const { id, labels, ...others } = cells;
    const given = Object.fromEntries(Object.entries(others).filter(([, cell]) => cell !== ''));
    const words = labels === '' ? {} : { labels: labels.split('|').map((label) => label.trim()) };
    return { id: id === '' ? String(line) : id, ...given, ...words };
  });
  return { ok: true, basket: { lines }, fileLines: read.rows.map(({ line }) => line) };
}
