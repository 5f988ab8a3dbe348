/** The facts that rules read, as SQL over the columns of a Parquet file. */
import { type MemberInput, readFact } from '../../household/index.ts';
import { type Diagnostic, error, exact, toScaledInteger } from '../../money/index.ts';
import type { ColumnNeeds, FileFacts, LocatedFact } from '../../population/index.ts';
import {
  type CountMembersNode,
  type InputNode,
  MEMBERS_LIMIT,
  membersLaws,
  type NumberInputNode,
} from '../../rule/index.ts';
import { isGiven } from '../../population/population-builder.ts';
import { listedWordText, memberColumn, sqlDialect } from '../../rule/many.ts';
import { sqlIdentifier } from '../open-database.ts';
import { columnType } from './column-type.ts';
import { type ListCell, listCell } from './list-cell.ts';
import { type IntegerForm, numberCell } from './number-cell.ts';
import { agesCell, booleanCell, type CellFault, type SqlCell, trimmedText } from './sql-cell.ts';
import type { FileColumn } from './with-parquet-file.ts';

/** A fault of the cells of one column. */
export type ColumnFault = CellFault & { readonly column: string };

/** Facts in SQL by name of input or of column of members, the faults of the columns, and the diagnostics. */
export interface FactCells {
  readonly values: ReadonlyMap<string, string>;
  readonly faults: readonly ColumnFault[];
  /** What is counted in a warning. */
  readonly notes: readonly ColumnNote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The condition that a list has a number of a member whom the household does not have. */
export interface ColumnNote {
  readonly name: string;
  /** The age from which members are asked. */
  readonly from: number;
  readonly condition: string;
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
  const notes: ColumnNote[] = [];
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
  for (const input of Object.values(source.facts.memberInputs ?? {})) {
    const place = source.places.get(input.name);
    if (place?.kind !== 'column') continue;
    const { column } = place;
    const list = listOf(input, place, source, values);
    if (list === null) diagnostics.push(wrongType(column, 'numbers', source.columns).diagnostic);
    for (const [name, value] of list?.values ?? []) values.set(name, value);
    faults.push(...(list?.faults ?? []).map((fault) => ({ ...fault, column })));
    if (list !== null) notes.push({ name: input.name, from: input.from, condition: list.isIdle });
  }
  return { values, faults, notes, diagnostics };
}

/** The numbers of a column of lists. */
function listOf(
  input: MemberInput,
  { column, unit }: Extract<LocatedFact, { kind: 'column' }>,
  { columns, places, facts }: FactSource,
  values: ReadonlyMap<string, string>,
): ListCell | null {
  const type = columnType(columns.find(({ name }) => name === column)!.type);
  const ages = places.get(AGES);
  return listCell(
    input,
    sqlIdentifier(column),
    type,
    numberForm({ ...input.inputs[0]!, name: input.name }, unit, facts),
    {
      ages: ages?.kind === 'column' ? sqlIdentifier(ages.column) : null,
      count: values.get(memberColumn({ from: input.from, before: null })) ?? 'NULL',
    },
  );
}

/** What an integer is made of a number of a column. */
function numberForm(
  { name, decimals }: NumberInputNode,
  unit: Extract<LocatedFact, { kind: 'column' }>['unit'],
  facts: FileFacts,
): IntegerForm {
  const { annual = [], rounded = [] } = facts;
  const isAnnual = isGiven(annual, name, facts);
  const divisor = (unit === 'smallest' ? 10n ** BigInt(decimals) : 1n) * (isAnnual ? 12n : 1n);
  return { decimals, divisor, rest: isAnnual || isGiven(rounded, name, facts) ? 'rounded' : 'fault' };
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
    default:
      return found(column, numberCell(cell, type, numberForm(input, unit, facts)), 'number', columns);
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

function wrongType(
  column: string,
  expected: string,
  columns: readonly FileColumn[],
): Extract<FoundCell, { kind: 'diagnostic' }> {
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
