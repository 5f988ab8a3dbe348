/** Facts that follow from the type of a household, such as “couple with two children”. */
import { checkArgument, type Diagnostic, error } from '../money/index.ts';
import { readCsvRows } from './read-csv-rows.ts';

/** The facts of each type of household, as text, by the name of the fact. */
export type HouseholdTypes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Types of households, or diagnostics. */
export type ParseHouseholdTypesResult =
  | { readonly ok: true; readonly types: HouseholdTypes }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads types of households from a CSV text: the first column has the types, and each other column the fact that it is named after.
 *
 * @remarks
 * Codes: `CAISSE-CSV-QUOTE`, `-CELLS`, `-COLUMN-DUPLICATE`, `-EMPTY`; a type that stands twice has the code `CAISSE-CSV-COLUMN-DUPLICATE` too.
 *
 * @param text - the text, such as `type,members_0_13,members_14_and_over`, then one line for each type
 */
export function parseHouseholdTypes(text: string): ParseHouseholdTypesResult {
  checkArgument('text', text, 'text');
  const types = new Map<string, Readonly<Record<string, string>>>();
  const diagnostics: Diagnostic[] = [];
  let names: readonly string[] = [];
  const found = readCsvRows(
    text,
    (header) => {
      names = header;
      const twice = header.filter((name, place) => header.indexOf(name) !== place);
      diagnostics.push(...twice.map((name) => error('CAISSE-CSV-COLUMN-DUPLICATE', [], { name })));
      return true;
    },
    (cells, line) => {
      const [type = '', ...values] = cells.map((cell) => cell.trim());
      if (types.has(type)) diagnostics.push({ ...error('CAISSE-CSV-COLUMN-DUPLICATE', [], { name: type }), line });
      types.set(type, Object.fromEntries(values.map((value, place) => [names[place + 1]!, value])));
      return true;
    },
  );
  diagnostics.push(...found);
  if (diagnostics.length === 0 && types.size === 0) diagnostics.push(error('CAISSE-CSV-EMPTY', []));
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, types: Object.fromEntries(types) };
}
