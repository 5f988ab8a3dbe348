/** The facts that rules read, as SQL over the columns of a Parquet file. */
import { readFact } from '../../household/index.ts';
import { type Diagnostic, error, exact, toScaledInteger } from '../../money/index.ts';
import type { ColumnNeeds, FileFacts, LocatedFact } from '../../population/index.ts';
import { type CountMembersNode, type InputNode, MEMBERS_LIMIT, membersLaws } from '../../rule/index.ts';
import { listedWordText, memberColumn, sqlDialect } from '../../rule/many.ts';
import { sqlIdentifier } from '../open-database.ts';
import { columnType } from './column-type.ts';
import { numberCell } from './number-cell.ts';
import { agesCell, booleanCell, type CellFault, type SqlCell, trimmedText } from './sql-cell.ts';
import type { FileColumn } from './with-parquet-file.ts';

/** A fault of the cells of one column. */
export type ColumnFault = CellFault & { readonly column: string };

/** Facts in SQL by name of input or of column of members, the faults of the columns, and the diagnostics. */
export interface FactCells {
  readonly values: ReadonlyMap<string, string>;
  readonly faults: readonly ColumnFault[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The columns of the file, the places of the facts in it, and how they are read. */
export interface FactSource {
  readonly columns: readonly FileColumn[];
  readonly places: ReadonlyMap<string, LocatedFact>;
  readonly facts: FileFacts;
}

/** The column of all members, and that of their ages. */
const MEMBERS = 'members';
const AGES = 'ages';

const anyAge = { from: 0, before: null } as const;

const dialect = sqlDialect('duckdb');

/** Makes the facts of the inputs and the counts of members. */
export function factCells({ inputs, ranges }: ColumnNeeds, source: FactSource): FactCells {
  const values = new Map<string, string>();
  const faults: ColumnFault[] = [];
  const diagnostics: Diagnostic[] = [];
  const take = (name: string, found: FoundCell): void => {
    if (found.kind === 'diagnostic') diagnostics.push(found.diagnostic);
    if (found.kind !== 'cell') return;
    values.set(name, found.cell.value);
    faults.push(...found.cell.faults.map((fault) => ({ ...fault, column: found.column })));
  };
  for (const input of inputs) take(input.name, inputCell(input, source));
  if (source.places.has(AGES)) takeAges(ranges, source, take);
  else takeCounts(ranges, source, take, values, faults);
  return { values, faults, diagnostics };
}

type FoundCell =
  | { readonly kind: 'cell'; readonly column: string; readonly cell: SqlCell }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'absent' };

function inputCell(input: InputNode, { columns, places, facts }: FactSource): FoundCell {
  const place = places.get(input.name);
  if (place === undefined) return { kind: 'absent' };
  if (place.kind === 'shared') return sharedCell(input, place.value);
  if (place.kind === 'type') return typeCell(input, place);
  const { column, unit } = place;
  const type = columnType(columns.find(({ name }) => name === column)!.type);
  const cell = sqlIdentifier(column);
  switch (input.type) {
    case 'boolean':
      return found(column, booleanCell(cell, type), input.type, columns);
    case 'category': {
      if (type.kind === 'list' || type.kind === 'other') return wrongType(column, 'text', columns);
      const value = listedWordText(trimmedText(cell), input.options, dialect);
      return { kind: 'cell', column, cell: { value, faults: [] } };
    }
    default: {
      const { annual = [], rounded = [] } = facts;
      const isAnnual = annual.includes(input.name);
      const divisor = (unit === 'smallest' ? 10n ** BigInt(input.decimals) : 1n) * (isAnnual ? 12n : 1n);
      const rest = isAnnual || rounded.includes(input.name) ? 'rounded' : 'fault';
      return found(column, numberCell(cell, type, { decimals: input.decimals, divisor, rest }), 'number', columns);
    }
  }
}

/** A value that all rows share. */
function sharedCell(input: InputNode, text: string): FoundCell {
  const fact = readFact(input, text, [input.name]);
  if (!fact.ok) return { kind: 'diagnostic', diagnostic: fact.diagnostic };
  const { value } = fact;
  const written =
    typeof value === 'boolean'
      ? String(value).toUpperCase()
      : 'decimals' in input
        ? dialect.integer(toScaledInteger(exact(value), input.decimals))
        : dialect.word(String(value));
  return { kind: 'cell', column: input.name, cell: { value: written, faults: [] } };
}

/** The value of each type of household. */
function typeCell(input: InputNode, { column, values }: Extract<LocatedFact, { kind: 'type' }>): FoundCell {
  const text = trimmedText(sqlIdentifier(column));
  const cases: string[] = [];
  for (const [type, value] of values) {
    if (value === '') continue;
    const shared = sharedCell(input, value);
    if (shared.kind !== 'cell') return shared;
    cases.push(`WHEN ${dialect.word(type)} THEN ${shared.cell.value}`);
  }
  const known = [...values.keys()].map((type) => dialect.word(type)).join(', ');
  const value = cases.length === 0 ? 'NULL' : `CASE ${text} ${cases.join(' ')} END`;
  const condition = `${text} NOT IN (${known})`;
  return { kind: 'cell', column, cell: { value, faults: [{ problem: 'unknown-word', condition }] } };
}

function found(column: string, cell: SqlCell | null, expected: string, columns: readonly FileColumn[]): FoundCell {
  return cell === null ? wrongType(column, expected, columns) : { kind: 'cell', column, cell };
}

function wrongType(column: string, expected: string, columns: readonly FileColumn[]): FoundCell {
  const { type } = columns.find(({ name }) => name === column)!;
  return { kind: 'diagnostic', diagnostic: error('CAISSE-COLUMN-KIND', [], { name: column, expected, found: type }) };
}

type TakeCell = (name: string, found: FoundCell) => void;

function takeAges(ranges: readonly CountMembersNode[], { columns, places }: FactSource, take: TakeCell): void {
  const place = places.get(AGES)!;
  if (place.kind !== 'column') {
    const diagnostic = error('CAISSE-FACT-UNREAD', [], { name: AGES, nearest: MEMBERS });
    take(AGES, { kind: 'diagnostic', diagnostic });
    return;
  }
  const { column } = place;
  const { type } = columns.find(({ name }) => name === column)!;
  const cell = agesCell(sqlIdentifier(column), columnType(type), MEMBERS_LIMIT);
  take(AGES, found(column, cell, 'numbers', columns));
  if (cell === null) return;
  for (const range of ranges) {
    take(memberColumn(range), { kind: 'cell', column, cell: { value: cell.count(range), faults: [] } });
  }
}

/** Counts of members, which must be those of a household. */
function takeCounts(
  ranges: readonly CountMembersNode[],
  source: FactSource,
  take: TakeCell,
  values: ReadonlyMap<string, string>,
  faults: ColumnFault[],
): void {
  const isRead = ranges.some((range) => memberColumn(range) === MEMBERS);
  const counted = [...ranges, ...(isRead || !source.places.has(MEMBERS) ? [] : [anyAge])];
  for (const range of counted) {
    const name = memberColumn(range);
    const minimum = name === MEMBERS ? '1' : '0';
    const maximum = String(MEMBERS_LIMIT);
    take(name, inputCell({ kind: 'input', name, type: 'count', decimals: 0, minimum, maximum }, source));
  }
  const names = counted.map(memberColumn);
  if (!names.every((name) => values.has(name))) return;
  const conditions = membersLaws(counted).map(({ terms, least }) => {
    const sum = terms.map(({ range, factor }) => `${factor} * ${values.get(names[range]!)!}`).join(' + ');
    return `${sum} < ${least}`;
  });
  if (names.length > 0) {
    const column = names.join(', ');
    faults.push({ column, problem: 'composition', condition: conditions.join(' OR ') });
  }
}
